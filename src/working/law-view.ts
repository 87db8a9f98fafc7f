import { addDays, firstOfYear, yearOf, type Day } from "../calendar/day.js";
import { readings, type OptionOf, type ReadingId } from "../law/readings.js";
import { CHECKED_ON, type AnySeries, type Series, type ValueOf } from "../law/series.js";
import type { Cited } from "./cited.js";
import { breakpoints, chosenOption, readingsOf, resolve, type LawQuestion } from "./law-entry.js";
import { beforeCoverage, layOut, type Segment } from "./law-segments.js";
import { asText, type Value } from "./law-value.js";
import { lawOf } from "./legislation.js";
import { Refusal } from "./reasons.js";

export type { LawQuestion } from "./law-entry.js";

/** The law as one question sees it. */
export interface LawView {
  /** The value of a series on a day, or a refusal where there is none. */
  read<S extends AnySeries>(series: S, day: Day): Cited<ValueOf<S>>;
  /** A count of days after a start, by the law in force on the day it ends. */
  readEnding(series: Series<string, "count">, start: Day): Cited<number>;
  /** The value of a series on a day, or null where there is none: for a look that the answer does not rest on. */
  find<S extends AnySeries>(series: S, day: Day): Cited<ValueOf<S>> | null;
  /** The days on which the value of a series can change, in order. */
  days(series: AnySeries): readonly Day[];
  /** The days around a day on which a series keeps its value; the last is null where no end is known. */
  stretch(series: AnySeries, day: Day): Stretch;
  /** The same for a series that is fixed for the year, for who looks at many years. */
  byYear<S extends Series<string, "amount">>(series: S): (year: number) => Cited<ValueOf<S>> | null;
  /** The readings that the values of a series can hang on. */
  readings(series: AnySeries): readonly ReadingId[];
  /** The option of a reading that holds here. */
  option<R extends ReadingId>(reading: R): OptionOf<R>;
  /** The same law under another option of one reading. */
  under(reading: ReadingId, option: string): LawView;
  /** The name under which answers say that later law is left out; null where none is. */
  readonly leftOut: string | null;
}

/** Days on which a series keeps one value, both included. */
export interface Stretch {
  /** The first day. */
  readonly from: Day;
  /** The last day; null where the value goes on as far as is known, or where no source says what follows. */
  readonly until: Day | null;
}

/** The law as a question sees it. Each series is laid out once as segments of days, so that a reading is a look-up. */
export function lawView(question: LawQuestion): LawView {
  const shared: Shared = { views: new Map(), readings: new Map(), segments: new Map() };
  const view = viewOf(question, shared);
  shared.views.set(optionsOf(question, READINGS), view);
  return view;
}

/** What views share that differ in their readings alone: most series hang on none, and are laid out once for all. */
interface Shared {
  /** By the options of every reading. */
  readonly views: Map<string, LawView>;
  /** The readings that a series hangs on. */
  readonly readings: Map<AnySeries, readonly ReadingId[]>;
  /** By the options of those. */
  readonly segments: Map<AnySeries, Map<string, readonly Segment[]>>;
}

/** The values of a series on each 1 January, from its first year on; a year stands there once it was asked for. */
interface ValuesOfYears {
  readonly first: number;
  readonly values: (Cited<Value> | null)[];
}

function viewOf(question: LawQuestion, shared: Shared): LawView {
  const timelines = new Map<AnySeries, readonly Segment[]>();
  const ofYears = new Map<AnySeries, ValuesOfYears>();
  const siblings = new Map<string, LawView>();

  function readingsFor(series: AnySeries): readonly ReadingId[] {
    const known = shared.readings.get(series);
    if (known !== undefined) return known;
    const found = readingsOf(series, question.legislation);
    shared.readings.set(series, found);
    return found;
  }

  function timeline(series: AnySeries): readonly Segment[] {
    const known = timelines.get(series);
    if (known !== undefined) return known;
    const options = optionsOf(question, readingsFor(series));
    const laidOut = shared.segments.get(series) ?? new Map<string, readonly Segment[]>();
    const segments = laidOut.get(options) ?? layOut(series, question);
    shared.segments.set(series, laidOut.set(options, segments));
    timelines.set(series, segments);
    return segments;
  }

  function yearsOf(series: AnySeries): ValuesOfYears {
    const known = ofYears.get(series);
    if (known !== undefined) return known;
    const [{ from }] = timeline(series) as [Segment];
    const years = { first: yearOf(from), values: [] };
    ofYears.set(series, years);
    return years;
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
    days(series) {
      return timeline(series).map(({ from }) => from);
    },
    stretch(series, day) {
      return stretchOf(series, day, question);
    },
    byYear<S extends Series<string, "amount">>(series: S) {
      const { first, values } = yearsOf(series);
      return (year: number) => {
        const place = year - first;
        if (place < 0) return null;
        const known = values[place];
        if (known !== undefined) return known as Cited<ValueOf<S>> | null;
        const cited = segmentOn(series, firstOfYear(year))?.cited ?? null;
        values[place] = cited;
        return cited as Cited<ValueOf<S>> | null;
      };
    },
    readings: readingsFor,
    option<R extends ReadingId>(reading: R) {
      return chosenOption(question, reading) as OptionOf<R>;
    },
    under(reading, option) {
      const key = `${reading}:${option}`;
      const known = siblings.get(key);
      if (known !== undefined) return known;
      const other = { ...question, readings: { ...question.readings, [reading]: option } };
      const options = optionsOf(other, READINGS);
      const sibling = shared.views.get(options) ?? viewOf(other, shared);
      shared.views.set(options, sibling);
      siblings.set(key, sibling);
      return sibling;
    },
    leftOut: question.lawUntil === null || question.lawUntil >= CHECKED_ON ? null : lawOf(question.lawUntil),
  };
}

const READINGS = Object.keys(readings) as readonly ReadingId[];

/** The options of some readings, as one word. */
function optionsOf(question: LawQuestion, ids: readonly ReadingId[]): string {
  return ids.map((id) => chosenOption(question, id)).join(" ");
}

/** Where the value of a day begins and ends; what the horizon leaves open is no end, nor is what no source gives. */
function stretchOf(series: AnySeries, day: Day, question: LawQuestion): Stretch {
  const valueOn = (on: Day): string | null => asText(resolve(series, on, question)?.value ?? null);
  const days = breakpoints(series, day, question);
  const isSame = (on: Day): boolean => valueOn(on) === valueOn(day);
  const end = days.find((on) => on > day && !isSame(on));
  const before = days.filter((on) => on <= day);
  const from = before.slice(before.findLastIndex((on) => !isSame(on)) + 1)[0] ?? day;
  const ends = end !== undefined && resolve(series, end, question) !== undefined;
  return { from, until: ends ? addDays(end, -1) : null };
}
