import type { Day } from "../../calendar/day.js";
import type { Amount } from "../../money/amount.js";
import type { Answer, Certainty, Notice } from "../../working/answer.js";
import type { LawCitation } from "../../working/cited.js";
import type { Reason } from "../../working/reasons.js";
import { textName } from "../citation.js";
import { reasonLine } from "../reason.js";
import type { FullVoice } from "../full-voice.js";
import type { Cell, Row } from "./table.js";

/** What stands below the tables of a report: remarks, what cannot be said, and the sources by number. */
export interface Notes {
  /** What an answer gives, or the sign that nothing can be said, whose reason is listed below. */
  readonly cell: <T>(answer: Answer<T>, subject: string, text: (value: T) => Cell, year?: number) => Cell;
  /** A label, what an answer gives, its status and the numbers of its sources. */
  readonly row: <T>(label: string, answer: Answer<T>, text: (value: T) => Cell) => Row;
  /** The status of an answer, whether it is disputed or projected, and the numbers of its sources. */
  readonly mark: (answer: Answer<unknown>) => string;
  /** Lists what notices say. */
  readonly remarks: (notices: readonly Notice[]) => void;
  /** Lists a remark, once. */
  readonly remark: (line: string) => void;
  /** Lists what cannot be said, and why. */
  readonly open: (subject: string, reasons: readonly Reason[], year?: number) => void;
  /** The lists, once everything above them is written. */
  readonly listed: () => { readonly remarks: Lines; readonly unanswered: Lines; readonly sources: Lines };
}

type Lines = readonly string[];

/** What one reason leaves open. */
interface Unanswered {
  readonly reason: Reason;
  readonly subjects: string[];
  /** The years of the contributions it leaves open. */
  readonly years: number[];
  /** The years of the fact that is missing. */
  readonly factYears: number[];
}

/** Begins the notes of one report. */
export function notesOf(say: FullVoice): Notes {
  const remarks: string[] = [];
  const sources: string[] = [];
  const unanswered = new Map<string, Unanswered>();

  function cell<T>(answer: Answer<T>, subject: string, text: (value: T) => Cell, year?: number): Cell {
    if (answer.kind === "undetermined") {
      open(subject, answer.reasons, year);
      return say.words.report.cannotSay;
    }
    remarked(answer.notices);
    return text(answer.value);
  }

  function open(subject: string, reasons: readonly Reason[], year?: number): void {
    for (const reason of reasons) {
      const key = reasonKey(reason);
      const known = unanswered.get(key) ?? { reason, subjects: [], years: [], factYears: [] };
      unanswered.set(key, known);
      addOnce(known.subjects, subject);
      if (year !== undefined) addOnce(known.years, year);
      if (reason.code === "missing-fact" && reason.year !== null) addOnce(known.factYears, reason.year);
    }
  }

  function remarked(notices: readonly Notice[]): void {
    for (const notice of notices) addOnce(remarks, say.notice(notice));
  }

  function mark(answer: Answer<unknown>): string {
    if (answer.kind === "undetermined" || answer.value === null) return "";
    const places = new Set(answer.steps.flatMap(({ citations }) => citations));
    const cited = [...places].flatMap((place) => answer.citations[place] ?? []);
    const numbers = new Set(
      cited.flatMap((one) => (one.kind === "law" ? [addOnce(sources, sourceLine(one, say))] : [])),
    );
    return `${statusText(answer.certainty, say)}${numbers.size > 0 ? ` [${say.yearRanges([...numbers])}]` : ""}`;
  }

  return {
    cell,
    row: (label, answer, text) => [label, cell(answer, label, text), mark(answer)],
    mark,
    remarks: remarked,
    remark: (line) => void addOnce(remarks, line),
    open,
    listed: () => ({
      remarks,
      unanswered: [...unanswered.values()].map((one) => unansweredLine(one, say)),
      sources: sources.map((source, place) => `[${String(place + 1)}] ${source}`),
    }),
  };
}

/** How sure something is: its status, and whether it is disputed or projected. */
export function statusText({ source, disputed, projectedFrom }: Certainty, say: FullVoice): string {
  const { words } = say;
  return say.list([
    words.statuses[source],
    ...(disputed.length > 0 ? [words.report.disputedMark] : []),
    ...(projectedFrom === null ? [] : [words.report.projectedMark]),
  ]);
}

/** Adds an item that is not there yet; gives its number, from 1. */
function addOnce<T>(list: T[], item: T): number {
  const place = list.indexOf(item);
  return place < 0 ? list.push(item) : place + 1;
}

/** One line for all that one reason leaves open, with the years it does so. */
function unansweredLine({ reason, subjects, years, factYears }: Unanswered, say: FullVoice): string {
  const subject = [say.list(subjects), ...(years.length === 0 ? [] : [say.yearRanges(years)])].join(" ");
  const line =
    reason.code === "missing-fact" && factYears.length > 0
      ? say.words.missingFact(say.words.facts[reason.fact] ?? reason.fact, say.yearRanges(factYears), null)
      : reasonLine(reason, say);
  return say.words.report.noticeOf(subject, line);
}

/** A text with its article and its publication, or where a value was read. */
export function sourceLine(citation: LawCitation, say: FullVoice): string {
  const { words } = say;
  const { text, article } = citation;
  const published =
    text?.publishedOn == null ? words.publicationUnknown : words.publishedOn(say.day(text.publishedOn as Day));
  return say.list([
    textName(citation, say),
    ...(article === null ? [] : [words.article(say.number(article))]),
    ...(text === null ? [] : [published]),
  ]);
}

function reasonKey(reason: Reason): string {
  switch (reason.code) {
    case "missing-fact":
      return `${reason.code} ${reason.fact} ${String(reason.index)}`;
    case "outside-coverage":
      return `${reason.code} ${reason.series} ${String(reason.coveredTo)}`;
    case "other-reading":
      return `${reason.code} ${reason.series}`;
    case "no-known-rule":
      return `${reason.code} ${reason.topic}`;
    case "below-minimum-source":
      return `${reason.code} ${reason.found}`;
  }
}

/** An amount, at the end of its column. */
export function amountCell(say: FullVoice, value: Amount): Cell {
  return { text: say.amount(value), align: "end" };
}
