import type { Day } from "../calendar/day.js";
import type { Answer, Notice, Step } from "../working/answer.js";
import type { Citation, CitedText, LawCitation } from "../working/cited.js";
import type { Reason } from "../working/reasons.js";
import { noticeSentence, stepSentence } from "./catalogue.js";
import { isolate } from "../calendar/format.js";
import { explainOptions, type ExplainOptions } from "./options.js";
import type { Voice } from "./sentence.js";
import { voiceOf } from "./voice.js";

/**
 * Says an answer in words: the result, how sure it is, each step of the working, remarks, and every source.
 *
 * @remarks Works on the data of an answer alone, so an answer that was stored as JSON can be explained later.
 * @param answer - Any answer of the library.
 * @param options - Language and format.
 * @returns The explanation, lines separated by `\n`.
 * @throws CasnosInputError for a language or a format that there is not.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const answer = createCasnos().eligibility.filingDeadline({ activityStart: "2026-02-01" });
 * explain(answer, { language: "fr" }).split("\n")[2]; // => "La réponse repose sur des textes légaux, lus dans les copies ou les reprises nommées."
 * ```
 */
export function explain(answer: Answer<unknown>, options: ExplainOptions): string {
  const { language, format } = explainOptions(options);
  return written(partsOf(answer, voiceOf(language)), format);
}

/** A part of an explanation: a heading and its lines. */
interface Section {
  readonly heading: string | null;
  readonly level: 1 | 2;
  readonly lines: readonly string[];
  readonly numbered?: boolean;
}

/** The sections of an explanation. */
function partsOf(answer: Answer<unknown>, say: Voice, title?: string): readonly Section[] {
  const { headings } = say.words;
  const sections: Section[] = [
    {
      heading: title ?? headings.answer,
      level: 1,
      lines: [...resultLines(answer, say), ...certaintyLines(answer, say)],
    },
  ];
  if (answer.steps.length > 0) {
    sections.push({
      heading: headings.working,
      level: 2,
      lines: answer.steps.map((step) => stepLine(step, say)),
      numbered: true,
    });
  }
  if (answer.kind === "determined") {
    // A rule that looks at two days may notice the same on both.
    const remarks = [...new Set(answer.notices.map((notice) => noticeLine(notice, say)))];
    if (remarks.length > 0) sections.push({ heading: headings.remarks, level: 2, lines: remarks });
  }
  if (answer.citations.length > 0) {
    sections.push({
      heading: headings.sources,
      level: 2,
      lines: answer.citations.map((one) => citationLine(one, say)),
    });
  }
  if (answer.kind === "determined") {
    for (const [title, part] of partAnswers(answer.value, say)) sections.push(...partsOf(part, say, title));
  }
  return sections;
}

/** The sentence that says the result: that of the last step, or the reasons why there is none. */
function resultLines(answer: Answer<unknown>, say: Voice): readonly string[] {
  if (answer.kind === "undetermined") {
    return [say.words.undetermined, ...answer.reasons.map((reason) => reasonLine(reason, say))];
  }
  const last = answer.steps.at(-1);
  return last === undefined ? [] : [stepLine(last, say)];
}

/** How sure an answer is: its source, what is disputed, projected or assumed. */
function certaintyLines(answer: Answer<unknown>, say: Voice): readonly string[] {
  if (answer.kind === "undetermined") return [];
  const { words } = say;
  const { source, disputed, projectedFrom, hypothetical } = answer.certainty;
  return [
    ...(answer.citations.length === 0 ? [] : [words.source[source]]),
    ...(disputed.length === 0 ? [] : [words.disputed(say.list(disputed.map((id) => words.readings[id])))]),
    ...(hypothetical.length === 0
      ? []
      : [words.hypothetical(say.list(hypothetical.map((name) => supposedName(name, answer.citations, say))))]),
    ...(projectedFrom === null ? [] : [words.projected(say.day(projectedFrom as Day))]),
    ...answer.assumed.map(({ fact, value }) => words.assumed(words.facts[fact] ?? fact, assumedValue(value, say))),
  ];
}

/** What is supposed, in words: the title of a reform, or the day of the law. */
function supposedName(name: string, citations: readonly Citation[], say: Voice): string {
  const day = /^law-of-(\d{4}-\d{2}-\d{2})$/.exec(name)?.[1];
  if (day !== undefined) return say.words.lawOf(say.day(day as Day));
  const cited = citations.find((one): one is LawCitation => one.kind === "law" && one.reform === name);
  return isolate(cited?.text?.title ?? name, say.language);
}

/** Why an answer is undetermined, in a sentence. */
export function reasonLine(reason: Reason, say: Voice): string {
  const { words } = say;
  switch (reason.code) {
    case "missing-fact": {
      const { fact, year, index } = reason;
      return words.missingFact(
        words.facts[fact] ?? fact,
        year === null ? null : String(year),
        index === null ? null : say.number(index + 1),
      );
    }
    case "outside-coverage": {
      const { series, day, coveredFrom, coveredTo } = reason;
      return coveredTo === null
        ? words.beforeCoverage(seriesName(series, say), say.day(day), say.day(coveredFrom))
        : words.afterCoverage(seriesName(series, say), say.day(day), say.day(coveredTo));
    }
    case "other-reading":
      return words.otherReading(seriesName(reason.series, say), say.day(reason.day), words.readings[reason.reading]);
    case "no-known-rule": {
      const { topic, day } = reason;
      return words.noKnownRule(words.topics[topic] ?? seriesName(topic, say), day === null ? null : say.day(day));
    }
    case "below-minimum-source":
      return words.belowMinimum(words.statuses[reason.required], words.statuses[reason.found]);
  }
}

/** A step, in a sentence. */
function stepLine(step: Step, say: Voice): string {
  return stepSentence(say.language, step.id)?.(step, say) ?? step.id;
}

/** A notice, in a sentence. */
export function noticeLine(notice: Notice, say: Voice): string {
  return noticeSentence(say.language, notice.code)?.(notice.facts, say) ?? notice.code;
}

function citationLine(citation: Citation, say: Voice): string {
  const { words } = say;
  if (citation.kind === "convention")
    return say.list([words.conventions[citation.convention], words.statuses[citation.status]]);
  const { series, text, article, inForceFrom, status, seenAt, reform } = citation;
  return words.citation({
    series: seriesName(series, say),
    value: citedValue(citation, say),
    from: say.day(inForceFrom as Day),
    text: textName(citation, say),
    article: article === null ? null : words.article(say.number(article)),
    published:
      text?.publishedOn == null ? words.publicationUnknown : words.publishedOn(say.day(text.publishedOn as Day)),
    status: reform === null ? words.statuses[status] : words.supposed,
    seenIn: text === null || seenAt === null ? null : words.seenIn[status](isolate(seenAt, say.language)),
  });
}

/** The title of a text in its original language, or where the value was read. */
export function textName({ text, seenAt }: LawCitation, say: Voice): string {
  if (text === null)
    return seenAt === null ? say.words.textUnknown : `${say.words.textUnknown} (${isolate(seenAt, say.language)})`;
  return isolate([text.title, ...journalOf(text)].join(", "), say.language);
}

/** The number of a Journal officiel; its day only where the day of publication does not say it. */
function journalOf({ journal, publishedOn }: CitedText): readonly string[] {
  if (journal === null) return [];
  return [publishedOn === null ? journal : journal.replace(/ du .*$/, "")];
}

function citedValue({ series, value }: LawCitation, say: Voice): string {
  if (value === null) return say.words.none;
  return say.lawValue(series, value);
}

function seriesName(series: string, say: Voice): string {
  return (say.words.series as Readonly<Record<string, string>>)[series] ?? series;
}

function assumedValue(value: string | number | boolean | null, say: Voice): string {
  if (value === null) return say.words.none;
  if (typeof value === "boolean") return value ? say.words.yes : say.words.no;
  return typeof value === "number" ? say.number(value) : say.word(value);
}

/** The parts of a value that are answers of their own, with their titles; those of a list under what tells its items apart. */
function partAnswers(value: unknown, say: Voice, under = ""): readonly (readonly [string, Answer<unknown>])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): (readonly [string, Answer<unknown>])[] => {
    if (isAnswer(inner))
      return [[[say.words.parts[name] ?? name, under].filter((word) => word !== "").join(" "), inner]];
    if (!Array.isArray(inner)) return [];
    return inner.flatMap((item: unknown) => partAnswers(item, say, titleOf(item, say)));
  });
}

function titleOf(item: unknown, say: Voice): string {
  const { year, amnesty, relation, index, activity } = (item ?? {}) as Readonly<
    Record<"year" | "amnesty" | "relation" | "index" | "activity", unknown>
  >;
  if (typeof year === "number") return String(year);
  if (typeof activity === "string") return `(${say.word(activity)})`;
  if (typeof amnesty === "string") return `(${say.word(amnesty)})`;
  return typeof relation === "string" && typeof index === "number"
    ? say.list([say.number(index + 1), say.word(relation)])
    : "";
}

function isAnswer(value: unknown): value is Answer<unknown> {
  if (typeof value !== "object" || value === null) return false;
  const { kind } = value as { kind?: unknown };
  return (kind === "determined" || kind === "undetermined") && "steps" in value;
}

/** Writes sections as plain text or Markdown. */
export function written(sections: readonly Section[], format: "text" | "markdown"): string {
  return sections.map((section) => (format === "text" ? asText(section) : asMarkdown(section))).join("\n\n");
}

function asText({ heading, level, lines, numbered }: Section): string {
  const body = lines.map((line, place) =>
    numbered === true ? `  ${String(place + 1)}. ${line}` : level === 2 ? `  - ${line}` : line,
  );
  return [...(heading === null ? [] : [heading]), ...body].join("\n");
}

function asMarkdown({ heading, level, lines, numbered }: Section): string {
  const body = lines.map((line, place) =>
    numbered === true ? `${String(place + 1)}. ${line}` : level === 2 ? `- ${line}` : `${line}  `,
  );
  return [...(heading === null ? [] : [`${level === 1 ? "##" : "###"} ${heading}`, ""]), ...body].join("\n");
}
