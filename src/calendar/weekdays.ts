import { UTCDate } from "@date-fns/utc";
import { getISODay } from "date-fns/getISODay";
import { dayOfMonth, monthOf, yearOf, type Day } from "./day.js";

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(day: Day): number {
  return getISODay(new UTCDate(yearOf(day), monthOf(day) - 1, dayOfMonth(day)));
}
