import * as fc from "fast-check";
import { addDays, dayOf, dayOfMonth, earlier, later, monthOf, yearOf, type Day } from "../../calendar/day.js";
import { addMonths } from "../../calendar/months.js";
import { CHECKED_ON, type AnySeries } from "../../law/series.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { anyDay, anyYear } from "../arbitraries/days.js";

/** A case with fields of its own. */
export function caseOf<T extends object>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
}

/** The last day on which the law was looked through. */
export const LAST_DAY = CHECKED_ON as Day;

/** The first day in force of a series. */
export function firstDayOf(series: AnySeries): Day {
  return series.entries[0].from as Day;
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
  return dayOf(yearOf(day), monthOf(day), Math.min(dayOfMonth(day), SHORTEST_MONTH));
}

const SHORTEST_MONTH = 28;

/** The day some years before. */
export function yearsBefore(day: Day, years: number): Day {
  return addMonths(day, -12 * years);
}

/** The day some years after. */
export function yearsAfter(day: Day, years: number): Day {
  return addMonths(day, 12 * years);
}

/** Centimes of a base around the bounds of every year. */
export function anyBase(): fc.Arbitrary<number> {
  return anyCentimes({ max: 800_000_000 });
}

/** Some whole dinars, up to a number of them, in centimes. */
export function dinarsUpTo(most: number, least = 0): fc.Arbitrary<number> {
  return fc.integer({ min: least, max: most }).map((dinars) => dinars * 100);
}

/** A number of days up to the last day checked. */
export function notAfterLast(day: Day, days: number): Day {
  return earlier(LAST_DAY, addDays(day, days));
}
