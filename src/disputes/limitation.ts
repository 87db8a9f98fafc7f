import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import type { LapsingClaim } from "../facts/dispute.js";
import { arrearsLimitationYears, benefitLimitationYears } from "../law/disputes.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What the lapse of a claim depends on. */
export interface BenefitLimitationFacts {
  /** A benefit, or arrears of a pension. */
  readonly claim: LapsingClaim;
  /** The day it fell due. */
  readonly dueOn: Day;
  /** The day asked for. */
  readonly on: Day;
}

/** When a claim lapses. */
export interface BenefitLimitation {
  /** The last day on which it can be claimed. */
  readonly lastDay: Day;
  /** Whether it has lapsed on the day asked for. */
  readonly lapsed: boolean;
}

/**
 * When a benefit, or the arrears of a pension, lapse (prescription, التقادم).
 *
 * @remarks Loi 08-08, article 78, for what fell due from 2008-03-02 on: four years, five for arrears; before, no article
 * was read. The same day of the last year is the last day.
 * @param facts - The claim, the day it fell due, the day asked for.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The last day, and whether the claim has lapsed.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [dueOn, on] = ["2022-05-10", "2026-05-11"] as [Day, Day];
 * const answer = determine(limitation, { claim: "benefit", dueOn, on }, contextOf());
 * answer.kind === "determined" && answer.value; // => { lastDay: "2026-05-10", lapsed: true }
 * ```
 */
export function limitation({ claim, dueOn, on }: BenefitLimitationFacts, w: Working): BenefitLimitation {
  const years =
    claim === "benefit" ? w.law.read(benefitLimitationYears, dueOn) : w.law.read(arrearsLimitationYears, dueOn);
  const months = years.value * MONTHS_IN_A_YEAR;
  const by = isClamped(dueOn, months) ? "month-end" : undefined;
  const lastDay = w.step(step.lapsesAfter, { claim, dueOn, years }, addMonths(dueOn, months), by);
  return { lastDay, lapsed: w.step(step.lapsed, { claim, lastDay, on }, on > lastDay) };
}
