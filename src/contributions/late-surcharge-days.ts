import { addDays, type Day } from "../calendar/day.js";
import { addMonths, completeMonths } from "../calendar/months.js";

/** A day on which the surcharge on an unpaid debt rises, and the complete months that have counted from it on. */
export interface SurchargeDay {
  readonly on: Day;
  readonly months: number;
}

/**
 * The days up to a last one on which `lateSurcharge` changes while nothing is paid: the first day late, and each day on
 * which a further month is complete. It never falls.
 */
export function surchargeDays(dueOn: Day, until: Day): readonly SurchargeDay[] {
  const firstLate = addDays(dueOn, 1);
  if (until < firstLate) return [];
  const months = Array.from({ length: completeMonths(dueOn, until) }, (_, place) => place + 1);
  return [{ on: firstLate, months: 0 }, ...months.map((count) => ({ on: addMonths(dueOn, count), months: count }))];
}
