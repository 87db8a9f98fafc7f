import type { Day } from "../calendar/day.js";
import { firstOfNextMonth } from "../calendar/months.js";
import { pensionStart } from "../law/pension.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What the first day of a pension depends on. */
export interface StartDateFacts {
  /** The day the fund received the claim. */
  readonly claimReceivedOn: Day;
}

/** The first day of a pension. */
export interface StartDate {
  readonly startOn: Day;
}

/**
 * The first day of a pension: the first of the month after the claim was received.
 *
 * @remarks Décret exécutif 15-289, article 12; unknown before 18 November 2015.
 */
export function startDate({ claimReceivedOn }: StartDateFacts, w: Working): StartDate {
  const rule = w.law.read(pensionStart, claimReceivedOn);
  return { startOn: w.step(step.startDate, { claimReceivedOn, rule }, firstOfNextMonth(claimReceivedOn)) };
}
