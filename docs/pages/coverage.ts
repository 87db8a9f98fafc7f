// The coverage page: what is held in numbers, each branch and rule, and what no text was found for. All of it is read from
// the data of the law; only the words of the page itself stand here.
import { CHECKED_ON, type Language } from "casnos-rules";
import type { Entry } from "casnos-rules/law";
import { allSeries, seriesIds, type SeriesId } from "../../src/catalogue/series.js";
import type { FullVoice } from "../../src/explain/full-voice.js";
import { CHAPTERS } from "./chapters.js";
import { isUnknown, publication } from "./dated-values.js";
import type { LawOfOperations } from "./law-of-operations.js";
import { anchorOf, code, pageOf, table, written, type Page } from "./page.js";

/** The page in a language, Markdown. */
export function coveragePage(language: Language, law: LawOfOperations): string {
  const page = pageOf(language);
  const { say, words } = page;
  return written(language, [
    `# ${words.coverage}`,
    "",
    words.coverageIntroduction(say.day(CHECKED_ON as never)),
    "",
    ...STATUSES.map((status) => `- **${say.words.statuses[status]}**${words.colon} ${words.statusMeanings[status]}.`),
    "",
    words.everyValue,
    "",
    ...atAGlance(page),
    ...branches(page),
    ...rules(page, law),
    ...nothingFound(page),
    ...withoutSource(page),
  ]);
}

const STATUSES = ["enacted", "reported", "unverified"] as const;

/** How many values there are, how well they were read, and what of them is not known. */
function atAGlance({ say, words }: Page): readonly string[] {
  const entries = seriesIds.flatMap((id) => allSeries[id].entries);
  const known = entries.filter((entry) => !isUnknown(entry));
  const share = (count: number, of: number): string => `${say.number(count)} (${say.rate((count / of).toFixed(2))})`;
  const status = (name: Entry["status"]): number => known.filter((entry) => entry.status === name).length;
  return [
    `## ${words.atAGlance}`,
    "",
    ...table(
      [words.what, words.count],
      [
        [words.parameters, say.number(seriesIds.length)],
        [words.datedValues, say.number(entries.length)],
        [say.words.statuses.enacted, share(status("enacted"), entries.length)],
        [say.words.statuses.reported, share(status("reported"), entries.length)],
        [say.words.statuses.unverified, share(status("unverified"), entries.length)],
        [words.periodsWithoutValue, share(entries.length - known.length, entries.length)],
        [words.textUnknown, share(known.filter(({ text }) => text === null).length, known.length)],
        [words.articleUnknown, share(known.filter(({ article }) => article === null).length, known.length)],
        [words.publicationUnknown, share(known.filter((entry) => publication(entry) === null).length, known.length)],
        [words.sourceUnknown, share(known.filter(isWithoutSource).length, known.length)],
      ],
    ),
  ];
}

/** Each branch of the law: its parameters and how well their values were read. */
function branches({ say, words }: Page): readonly string[] {
  const rows = CHAPTERS.map(({ title, series }) => {
    const entries = series.flatMap((one) => one.entries);
    const known = entries.filter((entry) => !isUnknown(entry));
    const count = (counts: (entry: Entry) => boolean): string => say.number(known.filter(counts).length);
    return [
      `[${title[say.language]}](law/index.md#${anchorOf(title)})`,
      say.number(series.length),
      ...STATUSES.map((status) => count((entry) => entry.status === status)),
      say.number(entries.length - known.length),
      count(({ text }) => text === null),
      count((entry) => publication(entry) === null),
    ];
  });
  const statuses = STATUSES.map((status) => say.words.statuses[status]);
  const head = [
    words.branch,
    words.parameters,
    ...statuses,
    words.unknown,
    words.textUnknown,
    words.publicationUnknown,
  ];
  return [`## ${words.branches}`, "", ...table(head, rows)];
}

/** Each rule: how well its law was read, which readings it depends on, and where it has no value. */
function rules({ say, words }: Page, law: LawOfOperations): readonly string[] {
  const rows = [...law].map(([operation, of]) => {
    const entries = of.series.flatMap((id) => allSeries[id].entries);
    const count = (status: Entry["status"]): string =>
      say.number(entries.filter((entry) => entry.status === status && !isUnknown(entry)).length);
    const first = of.series.map((id) => allSeries[id].entries[0].from).sort()[0];
    return [
      `${say.words.operations[operation] ?? operation} (${code(operation, say)})`,
      first === undefined ? words.nothing : say.day(first as never),
      count("enacted"),
      count("reported"),
      count("unverified"),
      say.number(entries.filter(isUnknown).length),
      say.number(of.readings.length),
    ];
  });
  const { enacted, reported, unverified } = say.words.statuses;
  return [
    `## ${words.rules}`,
    "",
    words.rulesIntroduction,
    "",
    ...table([words.rule, words.firstDay, enacted, reported, unverified, words.unknown, words.readings], rows),
  ];
}

/** Periods without a known value, and questions without a known rule. */
function nothingFound({ say, words }: Page): readonly string[] {
  const periods = seriesIds.flatMap((id) => {
    const { entries } = allSeries[id];
    return entries.flatMap((entry, place) => {
      if (!isUnknown(entry)) return [];
      const next = entries.slice(place + 1).find(({ from }) => from > entry.from);
      const to = next === undefined ? words.stillUnknown : words.until(say.day(next.from as never));
      return [[parameter(id, say), say.day(entry.from as never), to]];
    });
  });
  const series = new Set<string>(seriesIds);
  const topics = Object.entries(say.words.topics).filter(([topic]) => !series.has(topic));
  return [
    `## ${words.nothingFound}`,
    "",
    words.nothingFoundIntroduction,
    "",
    ...table([words.parameter, words.from, words.to], periods),
    `### ${words.questionsWithoutRule}`,
    "",
    ...topics.map(([topic, name]) => `- ${name} (${code(topic, say)})`),
    "",
  ];
}

/** The values with neither a text nor a place where they were seen. */
function withoutSource({ say, words }: Page): readonly string[] {
  const rows = seriesIds.flatMap((id) =>
    allSeries[id].entries
      .filter((entry) => !isUnknown(entry) && isWithoutSource(entry))
      .map((entry) => [parameter(id, say), say.day(entry.from as never), say.words.statuses[entry.status]]),
  );
  return [
    `## ${words.withoutSource}`,
    "",
    words.withoutSourceIntroduction,
    "",
    ...table([words.parameter, words.from, words.status], rows),
  ];
}

function parameter(id: SeriesId, say: FullVoice): string {
  return `[${say.words.series[id]}](law/${id}.md) (${code(id, say)})`;
}

function isWithoutSource({ text, seenAt }: Entry): boolean {
  return text === null && seenAt === null;
}
