import { UTCDate } from "@date-fns/utc";
import { getISODay } from "date-fns/getISODay";
import { dayOfMonth, monthOf, yearOf, type Day } from "./day.js";

/**
 * The day of the week.
 *
 * @param day - A real day.
 * @returns Monday 1 to Sunday 7.
 *
 * @example
 * ```ts
 * weekday("2026-06-30" as Day); // => 2
 * ```
 */
export function weekday(day: Day): number {
  return getISODay(new UTCDate(yearOf(day), monthOf(day) - 1, dayOfMonth(day)));
}

/** The days of the two weekends, as `weekday` counts them. */
export const DAYS_OF_WEEKEND: Readonly<Record<"thursday-friday" | "friday-saturday", readonly number[]>> = {
  "thursday-friday": [4, 5],
  "friday-saturday": [5, 6],
};
