import { dayOf, dayOfMonth, daysInMonth, monthOf, yearOf, type Day } from "./day.js";

/**
 * The day a number of months later. Where that month has no such day, its last day: one month after 31 January is 28
 * February, or 29 in a leap year.
 *
 * @remarks A convention of this library; no text read says it.
 * @param day - A real day.
 * @param months - A whole number.
 * @returns The day.
 *
 * @example
 * ```ts
 * addMonths("2024-01-31" as Day, 1); // => "2024-02-29"
 * ```
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month } = monthAfter(day, months);
  return dayOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** Whether `addMonths` had to fall back on the last day of the month. */
export function isClamped(day: Day, months: number): boolean {
  const { year, month } = monthAfter(day, months);
  return dayOfMonth(day) > daysInMonth(year, month);
}

/**
 * Whether a count of months up to a day rests on an anniversary that fell back on the last day of its month: the day
 * lies in the rest of that month, where an anniversary on the first of the next would not have come yet.
 */
export function isOnMonthEnd(start: Day, months: number, day: Day): boolean {
  return isClamped(start, months) && day < firstOfNextMonth(addMonths(start, months));
}

/**
 * How many complete months have passed on a day: the largest n with `addMonths(start, n) <= day`. Every age and every
 * count of months in the rules is this number.
 *
 * @param start - The day counted from.
 * @param day - The day counted to, not before the start.
 * @returns A whole number, 0 or more.
 *
 * @example
 * ```ts
 * completeMonths("2026-02-11" as Day, "2026-04-28" as Day); // => 2
 * ```
 */
export function completeMonths(start: Day, day: Day): number {
  const months = (yearOf(day) - yearOf(start)) * 12 + monthOf(day) - monthOf(start);
  return addMonths(start, months) <= day ? months : months - 1;
}

/**
 * How many months have begun on a day: the smallest n with `day <= addMonths(start, n)`.
 *
 * @param start - The day counted from.
 * @param day - The day counted to, not before the start.
 * @returns A whole number, 0 or more.
 *
 * @example
 * ```ts
 * begunMonths("2026-02-11" as Day, "2026-03-11" as Day); // => 1
 * begunMonths("2026-02-11" as Day, "2026-03-12" as Day); // => 2
 * ```
 */
export function begunMonths(start: Day, day: Day): number {
  const complete = completeMonths(start, day);
  return addMonths(start, complete) === day ? complete : complete + 1;
}

/**
 * The first day of the month after the one a day lies in.
 *
 * @param day - A real day.
 * @returns The day.
 *
 * @example
 * ```ts
 * firstOfNextMonth("2026-12-15" as Day); // => "2027-01-01"
 * ```
 */
export function firstOfNextMonth(day: Day): Day {
  const { year, month } = monthAfter(day, 1);
  return dayOf(year, month, 1);
}

/** The count of calendar quarters since the year 0. */
export function quarterOf(day: Day): number {
  return yearOf(day) * QUARTERS_IN_A_YEAR + Math.floor((monthOf(day) - 1) / MONTHS_IN_A_QUARTER);
}

/** The first day of a quarter, by that count. */
export function firstOfQuarter(quarter: number): Day {
  const year = Math.floor(quarter / QUARTERS_IN_A_YEAR);
  return dayOf(year, (quarter - year * QUARTERS_IN_A_YEAR) * MONTHS_IN_A_QUARTER + 1, 1);
}

function monthAfter(day: Day, months: number): { year: number; month: number } {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Months in a calendar year. */
export const MONTHS_IN_A_YEAR = 12;

/** Quarters in a calendar year. */
export const QUARTERS_IN_A_YEAR = 4;

const MONTHS_IN_A_QUARTER = MONTHS_IN_A_YEAR / QUARTERS_IN_A_YEAR;
