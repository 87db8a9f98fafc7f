import { UTCDate } from "@date-fns/utc";
import { getISODay } from "date-fns/getISODay";
import { dayOfMonth, monthOf, yearOf, type Day } from "./day.js";

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(day: Day): number {
  return getISODay(new UTCDate(yearOf(day), monthOf(day) - 1, dayOfMonth(day)));
}

/** The days of the two weekends, as `weekday` counts them. */
export const DAYS_OF_WEEKEND: Readonly<Record<"thursday-friday" | "friday-saturday", readonly number[]>> = {
  "thursday-friday": [4, 5],
  "friday-saturday": [5, 6],
};
