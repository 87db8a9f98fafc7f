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
 * The last day on which the affiliation is filed in time: so many calendar days after the start of the activity, the
 * day of the start not counted. Each further activity is declared within the same time.
 *
 * @remarks Loi 83-14, article 6, which binds the self-employed expressly since loi 04-17.
 */
export function filingDeadline({ activityStart }: FilingDeadlineFacts, w: Working): FilingDeadline {
  const days = w.law.readEnding(filingDays, activityStart);
  return { lastDay: w.step(step.lastDayToFile, { activityStart, days }, addDays(activityStart, days.value)) };
}
