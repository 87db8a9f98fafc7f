import type { Day } from "../calendar/day.js";
import { isolate } from "../calendar/format.js";
import type { Answer } from "../working/answer.js";
import type { Citation, LawCitation } from "../working/cited.js";
import { sourceOf, type Source } from "./citation.js";
import { reasonLine } from "./reason.js";
import type { Voice } from "./sentence.js";

/** What is said of an answer, as data: for who lays it out otherwise than as text. */
export interface Explanation {
  /** The answer and how sure it is, then its working, remarks and sources; those without lines are left out. */
  readonly sections: readonly Section[];
  /** What is said of the parts of the value that are answers of their own, in the order of the value. */
  readonly parts: readonly PartExplanation[];
}

/** What is said of a part of a value. */
export interface PartExplanation extends Explanation {
  /** What the part is: `"Monthly total"`, `"Contribution 2026"`. */
  readonly title: string;
}

/** A section of an explanation. */
export type Section = LinesSection | SourcesSection;

/** Lines of text. */
export interface LinesSection {
  /**
   * What the lines say: the result or why there is none; how sure it is, in no section where an answer rests on nothing;
   * each step, in order; what is said beside it.
   */
  readonly kind: "answer" | "certainty" | "working" | "remarks";
  /** The heading in the language of the explanation; null of the certainty, which stands below the answer. */
  readonly heading: string | null;
  /** The lines, each a sentence or two. */
  readonly lines: readonly string[];
}

/** What an answer rests on. */
export interface SourcesSection {
  /** The sources. */
  readonly kind: "sources";
  /** The heading in the language of the explanation. */
  readonly heading: string;
  /** One line for each citation of the answer, in the same order. */
  readonly lines: readonly Source[];
}

/** What a voice says of an answer. */
export function explanationOf(answer: Answer<unknown>, say: Voice): Explanation {
  const { headings } = say.words;
  // A rule that looks at two days may notice the same on both.
  const remarks = answer.kind === "determined" ? [...new Set(answer.notices.map((notice) => say.notice(notice)))] : [];
  const sections: readonly Section[] = [
    { kind: "answer", heading: headings.answer, lines: resultLines(answer, say) },
    { kind: "certainty", heading: null, lines: certaintyLines(answer, say) },
    { kind: "working", heading: headings.working, lines: answer.steps.map((step) => say.step(step)) },
    { kind: "remarks", heading: headings.remarks, lines: remarks },
    { kind: "sources", heading: headings.sources, lines: answer.citations.map((one) => sourceOf(one, say)) },
  ];
  return {
    sections: sections.filter(({ kind, lines }) => kind === "answer" || lines.length > 0),
    parts: answer.kind === "determined" ? partsOf(answer.value, say) : [],
  };
}

/** The sentence that says the result: that of the last step, or the reasons why there is none. */
function resultLines(answer: Answer<unknown>, say: Voice): readonly string[] {
  if (answer.kind === "undetermined") {
    return [say.words.undetermined, ...answer.reasons.map((reason) => reasonLine(reason, say))];
  }
  const last = answer.steps.at(-1);
  return last === undefined ? [] : [say.step(last)];
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

function assumedValue(value: string | number | boolean | null, say: Voice): string {
  if (value === null) return say.words.none;
  if (typeof value === "boolean") return value ? say.words.yes : say.words.no;
  return typeof value === "number" ? say.number(value) : say.word(value);
}

/** The parts of a value that are answers of their own, with their titles; those of a list under what tells its items apart. */
function partsOf(value: unknown, say: Voice, under = ""): readonly PartExplanation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): readonly PartExplanation[] => {
    if (isAnswer(inner)) {
      const title = [say.words.parts[name] ?? name, under].filter((word) => word !== "").join(" ");
      return [{ title, ...explanationOf(inner, say) }];
    }
    if (!Array.isArray(inner)) return [];
    return inner.flatMap((item: unknown) => partsOf(item, say, titleOf(item, say)));
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
