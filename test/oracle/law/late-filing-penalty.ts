import { dinars } from "./amounts.js";
import { type DayNumber, completeMonths, monthsLater, numberOf, textOf } from "./civil-days.js";
import { lastDayOfFiling } from "./filing-deadline.js";
import { type Readings, holds } from "./readings.js";
import { known } from "./unknown.js";

export interface LateFilingPenaltyIn {
  readonly activityStart: string;
  readonly filedOn?: string | null | undefined;
  readonly on: string;
}

const LAW_04_17 = numberOf("2004-11-13");

/** Loi 83-14, article 7, and the practice since loi 04-17: a sum, and a simple increase for each month late. */
export function lateFilingPenalty(facts: LateFilingPenaltyIn, readings: Readings): unknown {
  const lastDay = lastDayOfFiling(facts.activityStart);
  const on = numberOf(facts.on);
  if (on <= lastDay) return { late: false, lastDay: textOf(lastDay) };
  const filedOn = known(facts.filedOn);
  const countedTo = filedOn === null ? on : Math.min(numberOf(filedOn), on);
  if (countedTo <= lastDay) return { late: false, lastDay: textOf(lastDay) };
  const months = monthsLate(lastDay, countedTo, readings);
  const penalty =
    lastDay < LAW_04_17 ? dinars(2000) + BigInt(months) * dinars(200) : dinars(5000) + BigInt(months) * dinars(1000);
  return { late: true, lastDay: textOf(lastDay), countedTo: textOf(countedTo), months, penalty: String(penalty) };
}

function monthsLate(lastDay: DayNumber, countedTo: DayNumber, readings: Readings): number {
  const complete = completeMonths(lastDay, countedTo);
  if (holds(readings, "late-filing-months", "complete")) return complete;
  return monthsLater(lastDay, complete) < countedTo ? complete + 1 : complete;
}
