import * as fc from "fast-check";
import { dayOf, dayOfMonth, earlier, later, monthOf, yearOf, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths } from "../../calendar/months.js";
import { CHECKED_ON, UNKNOWN, type AnySeries } from "../../law/series.js";
import { dinarText } from "../../money/centimes.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { anyDay, anyYear } from "../arbitraries/days.js";
import { greatestContributionBase } from "../boundaries.js";
import { CALENDAR, TIMES_THE_CEILING } from "../limits.js";

/** The last day on which the law was looked through. */
export const LAST_DAY = CHECKED_ON as Day;

/** The first day in force of a series. */
export function firstDayOf(series: AnySeries): Day {
  return series.entries[0].from as Day;
}

/** The first day on which a series has a value that is neither null nor unknown. */
export function firstDayWithValue({ entries }: AnySeries): Day {
  const first = entries.find(({ value }) => value !== null && value !== UNKNOWN);
  return (first?.from ?? LAST_DAY) as Day;
}

/** A year from the first one of a series to the last one checked. */
export function yearSince(series: AnySeries): fc.Arbitrary<number> {
  return anyYear({ min: yearOf(firstDayOf(series)), max: yearOf(LAST_DAY) });
}

/** A day between two days, often one on which the law turns. */
export function dayBetween(first: Day, last: Day): fc.Arbitrary<Day> {
  return anyDay().map((day) => later(first, earlier(last, day)));
}

/** A day from the first one of a series to the last one checked. */
export function daySince(series: AnySeries): fc.Arbitrary<Day> {
  return dayBetween(firstDayOf(series), LAST_DAY);
}

/** The day of another month that every month has. */
export function inEveryMonth(day: Day): Day {
  const [shortest] = CALENDAR.daysInAMonth;
  return dayOf(yearOf(day), monthOf(day), Math.min(dayOfMonth(day), shortest));
}

/** The day some years before. */
export function yearsBefore(day: Day, years: number): Day {
  return addMonths(day, -MONTHS_IN_A_YEAR * years);
}

/** The day some years after. */
export function yearsAfter(day: Day, years: number): Day {
  return addMonths(day, MONTHS_IN_A_YEAR * years);
}

/** Centimes of a base around the bounds of every year. */
export function anyBase(): fc.Arbitrary<number> {
  return anyCentimes({ max: TIMES_THE_CEILING * greatestContributionBase });
}

/** Some whole dinars, up to a number of them, in centimes. */
export function dinarsUpTo(most: number, least = 0): fc.Arbitrary<number> {
  return fc.integer({ min: least, max: most }).map((dinars) => dinarText(String(dinars)));
}
