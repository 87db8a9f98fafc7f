import { addDays, earlier, type Day } from "../calendar/day.js";
import { readings, type ReadingId } from "../law/readings.js";
import { CHECKED_ON, type AnySeries } from "../law/series.js";
import { Cited, isWeaker } from "./cited.js";
import { breakpoints, entryOn, readingsOf, resolve, type LawQuestion, type Resolved } from "./law-entry.js";
import { asText, isMultiple, isUnknown, type Value } from "./law-value.js";
import type { Reason } from "./reasons.js";

/** Days on which a series keeps one value, or has none and why. */
export interface Segment {
  readonly from: Day;
  readonly cited: Cited<Value> | null;
  readonly gap: ((day: Day) => Reason) | null;
}

/** The last day that the law known to the question was checked. */
function horizonOf({ knownOn }: LawQuestion): Day {
  return knownOn === null ? (CHECKED_ON as Day) : earlier(knownOn, CHECKED_ON as Day);
}

/** Lays out a series for a question: what holds from which day. */
export function layOut(series: AnySeries, question: LawQuestion): readonly Segment[] {
  const horizon = horizonOf(question);
  const disputes = readingsOf(series, question.legislation);
  return breakpoints(series, addDays(horizon, 1), question).map((from): Segment => {
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
        reformsIn(resolved),
      ),
      gap: null,
    };
  });
}

/** The reforms that a value rests on. */
function reformsIn({ citations }: Resolved): readonly string[] {
  const reforms = new Set(citations.flatMap(({ reform }) => (reform === null ? [] : [reform])));
  return reforms.size === 0 ? NOTHING_SUPPOSED : Object.freeze([...reforms]);
}

const NOTHING_SUPPOSED: readonly string[] = Object.freeze([]);

function isDisputed(series: AnySeries, day: Day, question: LawQuestion, reading: ReadingId): boolean {
  const chosen = resolve(series, day, question);
  return readings[reading].some((option) => {
    const other = resolve(series, day, { ...question, readings: { ...question.readings, [reading]: option } });
    return asText(other?.value ?? null) !== asText(chosen?.value ?? null);
  });
}

/** Why a series has no value before its first day. */
export function beforeCoverage(series: AnySeries, day: Day): Reason {
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

/** Why a multiple has no value: the reason of the series it is a multiple of. */
function gapBelow(series: AnySeries, from: Day, day: Day, question: LawQuestion): Reason {
  const entry = entryOn(series, from, question);
  const of = entry !== undefined && isMultiple(entry.value) ? entry.value.of : series;
  const below = entryOn(of, from, question);
  if (below === undefined) return beforeCoverage(of, day);
  if (isUnknown(below)) return { code: "no-known-rule", topic: of.id, day };
  return gapBelow(of, from, day, question);
}
