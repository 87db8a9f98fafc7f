import { addDays, type Day } from "../calendar/day.js";
import { filingDays } from "../law/deadlines.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What the deadline of the affiliation depends on. */
export interface FilingDeadlineFacts {
  /** The day the activity began. */
  readonly activityStart: Day;
}

/** The deadline of the affiliation. */
export interface FilingDeadline {
  /** The last day on which it is filed in time. */
  readonly lastDay: Day;
}

/**
 * The last day on which an activity is declared in time (déclaration d'activité, التصريح بالنشاط): ten calendar days
 * after its start, the day of the start not counted. Each further activity is declared within the same time.
 *
 * @remarks Loi 83-14, article 6, which binds the self-employed expressly since loi 04-17, from 2004-11-13.
 * @param facts - The day the activity began; answered when the last day falls on or after 1984-01-01.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The last day.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const answer = determine(filingDeadline, { activityStart: "2026-02-01" as Day }, contextOf());
 * answer.kind === "determined" && answer.value; // => { lastDay: "2026-02-11" }
 * ```
 */
export function filingDeadline({ activityStart }: FilingDeadlineFacts, w: Working): FilingDeadline {
  const days = w.law.readEnding(filingDays, activityStart);
  return { lastDay: w.step(step.lastDayToFile, { activityStart, days }, addDays(activityStart, days.value)) };
}
