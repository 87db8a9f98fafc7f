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
  /** The first day paid. */
  readonly startOn: Day;
}

/**
 * The first day of a pension: the first of the month after the claim was received (date d'effet).
 *
 * @remarks Décret exécutif 15-289, article 12; unknown before 18 November 2015.
 * @param facts - The day the fund received the claim.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The first day paid.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const answer = determine(startDate, { claimReceivedOn: "2026-03-15" as Day }, contextOf());
 * answer.kind === "determined" && answer.value; // => { startOn: "2026-04-01" }
 * ```
 */
export function startDate({ claimReceivedOn }: StartDateFacts, w: Working): StartDate {
  const rule = w.law.read(pensionStart, claimReceivedOn);
  return { startOn: w.step(step.startDate, { claimReceivedOn, rule }, firstOfNextMonth(claimReceivedOn)) };
}
