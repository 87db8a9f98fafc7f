import { addDays, earlier, firstOfYear, yearOf, type Day } from "../calendar/day.js";
import { dinars } from "../money/amount.js";
import type { Centimes } from "../money/centimes.js";
import { readings, type OptionOf, type ReadingChoices, type ReadingId } from "../law/readings.js";
import { CHECKED_ON, type AnySeries, type Entry, type Series, type ValueOf } from "../law/series.js";
import { Cited, isWeaker, type LawCitation } from "./cited.js";
import { asText, isMultiple, isUnknown, multiplied, parsed, type Value } from "./law-value.js";
import { Refusal, type Reason } from "./reasons.js";

/** What the law is asked for: as known on a day, under which readings, and whether it may be projected. */
export interface LawQuestion {
  /** The day of knowledge; null for all that the library knows. */
  readonly knownOn: Day | null;
  /** The options chosen; a reading left out takes its default. */
  readonly readings: ReadingChoices;
  /** Law after the last day checked: flagged, or refused. */
  readonly projection: "flag" | "refuse";
}

/** The law as one question sees it. */
export interface LawView {
  /** The value of a series on a day, or a refusal where there is none. */
  read<S extends AnySeries>(series: S, day: Day): Cited<ValueOf<S>>;
  /** A count of days after a start, by the law in force on the day it ends. */
  readEnding(series: Series<string, "count">, start: Day): Cited<number>;
  /** The value of a series on a day, or null where there is none: for a look that the answer does not rest on. */
  find<S extends AnySeries>(series: S, day: Day): Cited<ValueOf<S>> | null;
  /** The days around a day on which a series keeps its value; the last is null where no end is known. */
  stretch(series: AnySeries, day: Day): Stretch;
  /** The same for a series that is fixed for the year, for who looks at many years. */
  byYear<S extends Series<string, "amount">>(series: S): (year: number) => Cited<ValueOf<S>> | null;
  /** The option of a reading that holds here. */
  option<R extends ReadingId>(reading: R): OptionOf<R>;
  /** The same law under another option of one reading. */
  under(reading: ReadingId, option: string): LawView;
}

/** Days on which a series keeps one value, both included. */
export interface Stretch {
  /** The first day. */
  readonly from: Day;
  /** The last day; null where the value goes on as far as is known, or where no source says what follows. */
  readonly until: Day | null;
}

interface Segment {
  readonly from: Day;
  readonly cited: Cited<Value> | null;
  readonly gap: ((day: Day) => Reason) | null;
}

/** The law as a question sees it. Each series is laid out once as segments of days, so that a reading is a look-up. */
export function lawView(question: LawQuestion): LawView {
  const timelines = new Map<AnySeries, readonly Segment[]>();
  const ofYears = new Map<AnySeries, (Cited<Value> | null | undefined)[]>();
  const siblings = new Map<string, LawView>();

  function timeline(series: AnySeries): readonly Segment[] {
    const known = timelines.get(series);
    if (known !== undefined) return known;
    const segments = layOut(series, question);
    timelines.set(series, segments);
    return segments;
  }

  function yearsOf(series: AnySeries): (Cited<Value> | null | undefined)[] {
    const known = ofYears.get(series) ?? [];
    ofYears.set(series, known);
    return known;
  }

  function segmentOn(series: AnySeries, day: Day): Segment | undefined {
    const segments = timeline(series);
    for (let place = segments.length - 1; place >= 0; place -= 1) {
      const segment = segments[place];
      if (segment !== undefined && segment.from <= day) return segment;
    }
    return undefined;
  }

  return {
    read<S extends AnySeries>(series: S, day: Day) {
      const segment = segmentOn(series, day);
      if (segment?.cited) return segment.cited as Cited<ValueOf<S>>;
      throw new Refusal(segment?.gap?.(day) ?? beforeCoverage(series, day));
    },
    readEnding(series, start) {
      const segment = timeline(series).findLast(
        ({ from, cited }) => cited !== null && addDays(start, cited.value as number) >= from,
      );
      if (segment?.cited) return segment.cited as Cited<number>;
      throw new Refusal(beforeCoverage(series, start));
    },
    find<S extends AnySeries>(series: S, day: Day) {
      return (segmentOn(series, day)?.cited ?? null) as Cited<ValueOf<S>> | null;
    },
    stretch(series, day) {
      return stretchOf(series, day, question);
    },
    byYear<S extends Series<string, "amount">>(series: S) {
      const years = yearsOf(series);
      return (year: number) => {
        const known = years[year];
        if (known !== undefined) return known as Cited<ValueOf<S>> | null;
        const cited = segmentOn(series, firstOfYear(year))?.cited ?? null;
        years[year] = cited;
        return cited as Cited<ValueOf<S>> | null;
      };
    },
    option<R extends ReadingId>(reading: R) {
      return chosenOption(question, reading) as OptionOf<R>;
    },
    under(reading, option) {
      const key = `${reading}:${option}`;
      const known = siblings.get(key);
      if (known !== undefined) return known;
      const sibling = lawView({ ...question, readings: { ...question.readings, [reading]: option } });
      siblings.set(key, sibling);
      return sibling;
    },
  };
}

function chosenOption(question: LawQuestion, reading: ReadingId): string {
  return question.readings[reading] ?? readings[reading][0];
}

function beforeCoverage(series: AnySeries, day: Day): Reason {
  return {
    code: "outside-coverage",
    series: series.id,
    day,
    coveredFrom: series.entries[0].from as Day,
    coveredTo: null,
  };
}

/** Why a series has no entry on a day: it begins later, or holds only under another option of a reading. */
function withoutEntry(series: AnySeries, day: Day): Reason {
  const reading = series.entries.find(({ from }) => from <= day)?.reading;
  if (reading === undefined) return beforeCoverage(series, day);
  return { code: "other-reading", series: series.id, day, reading: reading[0] };
}

/** The last day that the law known to the question was checked. */
function horizonOf({ knownOn }: LawQuestion): Day {
  return knownOn === null ? (CHECKED_ON as Day) : earlier(knownOn, CHECKED_ON as Day);
}

function layOut(series: AnySeries, question: LawQuestion): readonly Segment[] {
  const horizon = horizonOf(question);
  const disputes = readingsOf(series);
  return breakpoints(series, addDays(horizon, 1)).map((from): Segment => {
    const entry = entryOn(series, from, question);
    if (entry === undefined) return { from, cited: null, gap: (day) => withoutEntry(series, day) };
    if (isUnknown(entry)) {
      return { from, cited: null, gap: (day) => ({ code: "no-known-rule", topic: series.id, day }) };
    }
    if (from > horizon && question.projection === "refuse") {
      const coveredFrom = series.entries[0].from as Day;
      return {
        from,
        cited: null,
        gap: (day) => ({ code: "outside-coverage", series: series.id, day, coveredFrom, coveredTo: horizon }),
      };
    }
    const resolved = resolve(series, from, question);
    if (resolved === undefined) return { from, cited: null, gap: (day) => gapBelow(series, from, day, question) };
    const disputed = disputes.filter((reading) => isDisputed(series, from, question, reading));
    return {
      from,
      cited: new Cited(
        resolved.value,
        resolved.citations,
        resolved.citations.reduce(
          (weakest, { status }) => (isWeaker(status, weakest) ? status : weakest),
          entry.status,
        ),
        disputed,
        from > horizon ? horizon : null,
      ),
      gap: null,
    };
  });
}

/** The days on which the value of a series can change: its own, those of what it is a multiple of, and the horizon. */
function breakpoints(series: AnySeries, afterHorizon: Day): readonly Day[] {
  const days = new Set<Day>([afterHorizon]);
  const collect = (of: AnySeries, yearly: boolean): void => {
    for (const { from, value } of of.entries) {
      days.add(yearly ? firstOfYearFrom(from as Day) : (from as Day));
      if (isMultiple(value)) collect(value.of, yearly || value.of.yearly === true);
    }
  };
  collect(series, series.yearly === true);
  return [...days].sort();
}

/** Where the value of a day begins and ends; what the horizon leaves open is no end, nor is what no source gives. */
function stretchOf(series: AnySeries, day: Day, question: LawQuestion): Stretch {
  const valueOn = (on: Day): string | null => asText(resolve(series, on, question)?.value ?? null);
  const days = breakpoints(series, day);
  const isSame = (on: Day): boolean => valueOn(on) === valueOn(day);
  const end = days.find((on) => on > day && !isSame(on));
  const before = days.filter((on) => on <= day);
  const from = before.slice(before.findLastIndex((on) => !isSame(on)) + 1)[0] ?? day;
  const ends = end !== undefined && resolve(series, end, question) !== undefined;
  return { from, until: ends ? addDays(end, -1) : null };
}

function firstOfYearFrom(day: Day): Day {
  const first = firstOfYear(yearOf(day));
  return first === day ? first : firstOfYear(yearOf(day) + 1);
}

function readingsOf(series: AnySeries): readonly ReadingId[] {
  const found = new Set<ReadingId>();
  for (const { reading, value } of series.entries) {
    if (reading !== undefined) found.add(reading[0]);
    if (isMultiple(value)) readingsOf(value.of).forEach((id) => found.add(id));
  }
  return [...found];
}

function isDisputed(series: AnySeries, day: Day, question: LawQuestion, reading: ReadingId): boolean {
  const chosen = resolve(series, day, question);
  return readings[reading].some((option) => {
    const other = resolve(series, day, { ...question, readings: { ...question.readings, [reading]: option } });
    return asText(other?.value ?? null) !== asText(chosen?.value ?? null);
  });
}

/** The last entry in force on a day that is known to the question and holds under its readings. */
function entryOn(series: AnySeries, day: Day, question: LawQuestion): Entry | undefined {
  const on = series.yearly === true ? firstOfYear(yearOf(day)) : day;
  return series.entries.findLast(
    (entry) =>
      entry.from <= on &&
      (question.knownOn === null || knownFrom(entry) <= question.knownOn) &&
      (entry.reading === undefined || chosenOption(question, entry.reading[0]) === entry.reading[1]),
  );
}

/** The day from which a value is known: its publication, else its signature, else its first day in force. */
function knownFrom(entry: Entry): string {
  return entry.knownFrom ?? entry.text?.publishedOn ?? entry.text?.signedOn ?? entry.from;
}

interface Resolved {
  readonly value: Value;
  readonly citations: readonly LawCitation[];
}

function resolve(series: AnySeries, day: Day, question: LawQuestion): Resolved | undefined {
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

/** Why a multiple has no value: the reason of the series it is a multiple of. */
function gapBelow(series: AnySeries, from: Day, day: Day, question: LawQuestion): Reason {
  const entry = entryOn(series, from, question);
  const of = entry !== undefined && isMultiple(entry.value) ? entry.value.of : series;
  const below = entryOn(of, from, question);
  if (below === undefined) return beforeCoverage(of, day);
  if (isUnknown(below)) return { code: "no-known-rule", topic: of.id, day };
  return gapBelow(of, from, day, question);
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
  });
}
