import { type DayNumber, numberOf, textOf } from "./civil-days.js";
import { covered } from "./coverage.js";

export interface FilingDeadlineIn {
  readonly activityStart: string;
}

/** Loi 83-14, article 6: ten calendar days after the start, which is not counted itself. */
export function filingDeadline({ activityStart }: FilingDeadlineIn): unknown {
  return { lastDay: textOf(lastDayOfFiling(activityStart)) };
}

export function lastDayOfFiling(activityStart: string): DayNumber {
  const last = numberOf(activityStart) + 10;
  covered(last);
  return last;
}
