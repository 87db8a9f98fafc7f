import type { Day } from "../calendar/day.js";
import { QUARTERS_IN_A_YEAR, firstOfQuarter, quarterOf } from "../calendar/months.js";
import type { ContributedYear, Period } from "../facts/career.js";
import type { Centimes } from "../money/centimes.js";

/** Contributions that go on: each further calendar quarter is contributed in full. */
export interface Continuing {
  /** The base contributed on, DA a year. */
  readonly base: Centimes;
}

/** A career up to a day, and how it goes on from there. */
export interface ContinuedCareer {
  /** The day up to which the career is told. */
  readonly on: Day;
  /** The career on that day. */
  readonly periods: readonly Period[];
  /** How it goes on; null when it stays as it is. */
  readonly continuing: Continuing | null;
}

/**
 * The career as it will stand on a later day. A further quarter is one that begins on the day told or later, since the
 * quarter under way is in the career already if it is contributed. It counts from the day after its last one: no text
 * read validates a quarter that has not passed.
 */
export function careerOn(day: Day, { on, periods, continuing }: ContinuedCareer): readonly Period[] {
  if (continuing === null) return periods;
  const further = furtherQuarters(on, day);
  const told = new Set(periods.filter(isContributed).map(({ year }) => year));
  const added = [...further].filter(([year]) => !told.has(year));
  return [
    ...periods.map((period) => (isContributed(period) ? prolonged(period, further.get(period.year) ?? 0) : period)),
    ...added.map(([year, quarters]): ContributedYear => ({
      kind: "contributed",
      year,
      base: continuing.base,
      quarters,
    })),
  ];
}

/** The first day after a day on which one more quarter counts. */
export function nextQuarterDay(day: Day): Day {
  return firstOfQuarter(quarterOf(day) + 1);
}

/** The quarters that begin on a day or later and have ended before another, by year. */
function furtherQuarters(on: Day, day: Day): ReadonlyMap<number, number> {
  const underWay = quarterOf(on);
  const first = firstOfQuarter(underWay) === on ? underWay : underWay + 1;
  const end = quarterOf(day);
  const byYear = new Map<number, number>();
  for (let year = yearOfQuarter(first); first < end && year <= yearOfQuarter(end - 1); year += 1) {
    const opening = year * QUARTERS_IN_A_YEAR;
    byYear.set(year, Math.min(end, opening + QUARTERS_IN_A_YEAR) - Math.max(first, opening));
  }
  return byYear;
}

function yearOfQuarter(quarter: number): number {
  return Math.floor(quarter / QUARTERS_IN_A_YEAR);
}

/** The year of the day told keeps its base; a calendar year has four quarters. */
function prolonged(period: ContributedYear, further: number): ContributedYear {
  if (further === 0) return period;
  const { quarters = QUARTERS_IN_A_YEAR } = period;
  return { ...period, quarters: Math.min(QUARTERS_IN_A_YEAR, quarters + further) };
}

function isContributed(period: Period): period is ContributedYear {
  return period.kind === "contributed";
}
