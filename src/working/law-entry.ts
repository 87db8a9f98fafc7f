import { addDays, earlier, firstOfYear, yearOf, type Day } from "../calendar/day.js";
import { dinars } from "../money/amount.js";
import type { Centimes } from "../money/centimes.js";
import { readings, type ReadingChoices, type ReadingId } from "../law/readings.js";
import type { AnySeries, Entry } from "../law/series.js";
import type { LawCitation } from "./cited.js";
import { asText, isMultiple, isUnknown, multiplied, parsed, type Value } from "./law-value.js";
import { changesOf, supposedOn, type Reform, type SupposedEntry } from "./legislation.js";

/** What the law is asked for: as known on a day, under which readings, and whether it may be projected. */
export interface LawQuestion {
  /** The day of knowledge; null for all that the library knows. */
  readonly knownOn: Day | null;
  /** The options chosen; a reading left out takes its default. */
  readonly readings: ReadingChoices;
  /** Law after the last day checked: flagged, or refused. */
  readonly projection: "flag" | "refuse";
  /** Reforms that are supposed; none for the law as it is. */
  readonly legislation: readonly Reform[];
  /** Law in force later is left out, and what stood on this day goes on; null leaves out none. */
  readonly lawUntil: Day | null;
}

/** The option of a reading that holds for a question. */
export function chosenOption(question: LawQuestion, reading: ReadingId): string {
  return question.readings[reading] ?? readings[reading][0];
}

/** The readings that the values of a series hang on, those of what it is a multiple of included. */
export function readingsOf(series: AnySeries, reforms: readonly Reform[] = []): readonly ReadingId[] {
  const found = new Set<ReadingId>();
  for (const { reading, value } of [...series.entries, ...changesOf(series, reforms, null).map(({ entry }) => entry)]) {
    if (reading !== undefined) found.add(reading[0]);
    if (isMultiple(value)) readingsOf(value.of, reforms).forEach((id) => found.add(id));
  }
  return [...found];
}

/** The last entry in force on a day that is known to the question and holds under its readings; a reform goes before. */
export function entryOn(series: AnySeries, day: Day, question: LawQuestion): Entry | undefined {
  const { knownOn, legislation, lawUntil } = question;
  const ofYear = series.yearly === true ? firstOfYear(yearOf(day)) : day;
  const on = lawUntil === null ? ofYear : earlier(ofYear, lawUntil);
  return (
    supposedOn(series, on, legislation, knownOn) ??
    series.entries.findLast(
      (entry) =>
        entry.from <= on &&
        (knownOn === null || knownFrom(entry) <= knownOn) &&
        (entry.reading === undefined || chosenOption(question, entry.reading[0]) === entry.reading[1]),
    )
  );
}

/** The day from which a value is known: its publication, else its signature, else its first day in force. */
function knownFrom(entry: Entry): string {
  return entry.knownFrom ?? entry.text?.publishedOn ?? entry.text?.signedOn ?? entry.from;
}

/** A value of the law with what it was read from. */
export interface Resolved {
  readonly value: Value;
  readonly citations: readonly LawCitation[];
}

/** The value of a series on a day; undefined where there is none. */
export function resolve(series: AnySeries, day: Day, question: LawQuestion): Resolved | undefined {
  const on = series.yearly === true ? firstOfYear(yearOf(day)) : day;
  const entry = entryOn(series, on, question);
  if (entry === undefined || isUnknown(entry)) return undefined;
  if (!isMultiple(entry.value)) {
    const value = parsed(series, entry.value as string | null);
    return { value, citations: [citation(series, entry, value)] };
  }
  const of = resolve(entry.value.of, on, question);
  if (of === undefined) return undefined;
  const value = multiplied(entry.value, of.value as Centimes);
  return { value, citations: [citation(series, entry, value), ...of.citations] };
}

/** The days on which the value of a series can change: its own, those of what it is a multiple of, and the horizon. */
export function breakpoints(series: AnySeries, afterHorizon: Day, question: LawQuestion): readonly Day[] {
  const days = new Set<Day>([afterHorizon]);
  const collect = (of: AnySeries, yearly: boolean): void => {
    const add = (day: Day): void => void days.add(yearly ? firstOfYearFrom(day) : day);
    const changes = changesOf(of, question.legislation, question.knownOn);
    for (const { from, value } of [...of.entries, ...changes.map(({ entry }) => entry)]) {
      add(from as Day);
      if (isMultiple(value)) collect(value.of, yearly || value.of.yearly === true);
    }
    for (const { until } of changes) if (until !== null) add(addDays(until, 1));
  };
  collect(series, series.yearly === true);
  return [...days].sort();
}

function firstOfYearFrom(day: Day): Day {
  const first = firstOfYear(yearOf(day));
  return first === day ? first : firstOfYear(yearOf(day) + 1);
}

/** One citation for each value of each entry, so that answers can tell by identity what they already rest on. */
const citations = /* @__PURE__ */ new WeakMap<Entry, Map<string | null, LawCitation>>();

function citation(series: AnySeries, entry: Entry, value: Value): LawCitation {
  const text = series.unit === "amount" && value !== null ? dinars(value as Centimes) : asText(value);
  const ofEntry = citations.get(entry) ?? new Map<string | null, LawCitation>();
  citations.set(entry, ofEntry);
  const made = ofEntry.get(text) ?? newCitation(series, entry, text);
  ofEntry.set(text, made);
  return made;
}

function newCitation(series: AnySeries, entry: Entry, value: string | null): LawCitation {
  const { text, reading } = entry;
  return Object.freeze({
    kind: "law",
    series: series.id,
    value,
    inForceFrom: entry.from,
    text: text === null ? null : Object.freeze({ ...text }),
    article: entry.article,
    status: entry.status,
    reading: reading === undefined ? null : Object.freeze({ id: reading[0], option: reading[1] }),
    seenAt: entry.seenAt,
    reform: (entry as Partial<SupposedEntry>).reform ?? null,
  });
}
