// The coverage page: what is held in numbers, each branch and rule, and what no text was found for; its annex holds every
// value of the law with its period, status and source. All of it is read from the data of the law; only the words of the
// pages themselves stand here.
import { CHECKED_ON, type Language, type ReadingId } from "casnos-rules";
import type { AnySeries, Entry, Multiple } from "casnos-rules/law";
import { allSeries, seriesIds, type SeriesId } from "../../src/catalogue/series.js";
import { isolate } from "../../src/calendar/format.js";
import { voiceOf, type FullVoice } from "../../src/explain/full-voice.js";
import { CHAPTERS, type Chapter } from "./chapters.js";
import { PAGE_WORDS, type PageWords } from "./page-words.js";
import type { LawOfOperations } from "./law-of-operations.js";

/** What a page is written with. */
export interface Page {
  readonly say: FullVoice;
  readonly words: PageWords;
}

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

/** The annex in a language, Markdown: every value of the law, each parameter under its name as an anchor. */
export function annexPage(language: Language): string {
  const page = pageOf(language);
  const { words } = page;
  return written(language, [
    `# ${words.annex}`,
    "",
    words.annexIntroduction,
    "",
    ...CHAPTERS.flatMap((chapter) => values(chapter, page)),
  ]);
}

const STATUSES = ["enacted", "reported", "unverified"] as const;

/** What the pages of a language are written with. */
export function pageOf(language: Language): Page {
  return { say: voiceOf(language), words: PAGE_WORDS[language] };
}

/** The lines of a page in a language: Arabic runs from right to left wherever the page is shown. */
export function written(language: Language, lines: readonly string[]): string {
  return `${language === "ar" ? '<div dir="rtl">\n\n' : ""}${lines.join("\n")}\n${language === "ar" ? "\n</div>\n" : ""}`;
}

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
      inAnnex(title[say.language], anchorOf(title)),
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
      of.readings.map((id) => say.words.readings[id as ReadingId]).join(", ") || words.nothing,
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

/** Each value of a chapter of the law, with its source. */
function values({ title, series }: Chapter, page: Page): readonly string[] {
  const { say } = page;
  return [
    anchor(anchorOf(title)),
    "",
    `## ${title[say.language]}`,
    "",
    ...series.flatMap((one) => [
      anchor(one.id),
      "",
      `### ${say.words.series[one.id as never] as string} (${code(one.id, say)})`,
      "",
      ...entriesOf(one, page),
    ]),
  ];
}

/** Each dated value of a parameter, with its source, as a table. */
export function entriesOf(series: AnySeries, { say, words }: Page): readonly string[] {
  return table(
    [words.from, words.value, words.textAndArticle, words.publishedOn, words.status],
    series.entries.map((entry) => [
      say.day(entry.from as never),
      valueOf(series, entry, say, words),
      sourceOf(entry, say, words),
      publishedOf(entry, say, words),
      say.words.statuses[entry.status],
    ]),
  );
}

function valueOf(series: AnySeries, entry: Entry, say: FullVoice, words: PageWords): string {
  const { value, reading } = entry;
  const text = isUnknown(entry)
    ? words.unknown
    : value === null
      ? say.words.none
      : typeof value === "string"
        ? say.lawValue(series.id, value)
        : multipleOf(value as Multiple, say, words);
  if (reading === undefined) return text;
  const [id, option] = reading;
  return `${text} (${words.reading} ${say.words.readings[id]}${words.colon} ${code(option, say)})`;
}

function multipleOf({ times, over = [], of, atLeast }: Multiple, say: FullVoice, words: PageWords): string {
  const divided = over.length === 0 ? "" : ` / ${over.join(" / ")}`;
  const product = `${isolate(`${times}${divided} ×`, say.language)} ${say.words.series[of.id as never] as string}`;
  return atLeast === undefined ? product : `${product}, ${words.atLeast(say.amount({ dinars: `${atLeast}.00` }))}`;
}

function sourceOf({ text, article, seenAt, status }: Entry, say: FullVoice, words: PageWords): string {
  const parts = [
    text === null ? words.textUnknown : isolate(text.title, say.language),
    ...(article === null ? [] : [say.words.article(say.number(article))]),
    ...(seenAt === null ? [] : [say.words.seenIn[status](isolate(linked(seenAt), say.language))]),
  ];
  return say.list(parts);
}

/** A place of reading with its address as a link: an address ends at a space or a comma. */
function linked(place: string): string {
  return place.replace(/https?:[^\s,]+/, "<$&>");
}

function parameter(id: SeriesId, say: FullVoice): string {
  return `${inAnnex(say.words.series[id], id)} (${code(id, say)})`;
}

/** A link to an anchor of the annex, which stands beside the page in each language. */
function inAnnex(name: string, id: string): string {
  return `[${name}](coverage-annex.md#${id})`;
}

/** The anchor of a chapter: the same in each language. */
export function anchorOf({ en }: Chapter["title"]): string {
  return `branch-${en.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

/** A place to link to. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

function publishedOf(entry: Entry, say: FullVoice, words: PageWords): string {
  const day = publication(entry);
  return day === null ? words.unknown : say.day(day as never);
}

function publication({ text }: Entry): string | null {
  return text?.publishedOn ?? null;
}

function isWithoutSource({ text, seenAt }: Entry): boolean {
  return text === null && seenAt === null;
}

/** Whether there was a value in that period that no source gives. */
function isUnknown({ value }: Entry): boolean {
  return typeof value === "object" && value !== null && "unknown" in value;
}

/** A name of the code, kept in one piece. */
export function code(name: string, say: FullVoice): string {
  return isolate(`\`${name}\``, say.language);
}

/** A Markdown table with an empty line after it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line), ""];
}
