import { firstOfYear, type Day } from "../calendar/day.js";
import { settledBaseFact } from "../facts/debt.js";
import { baseAdjustment } from "../law/contribution.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { unsplitAnnual, type AnnualFacts } from "./annual.js";
import { annualAmount, annualTerms } from "./annual-amount.js";
import * as step from "./steps.js";

/** What an adjustment depends on: what the contribution of the year depends on, and the base settled later. */
export interface AdjustmentFacts extends AnnualFacts {
  /** The base that the fund settles for the year, DA a year, 0 to 10^12. */
  readonly settledBase?: Centimes | undefined;
}

/** More is owed than was called. */
export interface ToPay {
  /** The rest is to be paid. */
  readonly direction: "to-pay";
  /** DA. */
  readonly amount: Amount;
}

/** Less is owed than was called. */
export interface InExcess {
  /** Too much was called. */
  readonly direction: "in-excess";
  /** DA. */
  readonly amount: Amount;
}

/** What is owed is what was called. */
export interface NoDifference {
  /** Nothing changes. */
  readonly direction: "none";
}

/** What the fund's base changes for a year. */
export interface Adjustment {
  /** What was called, on the base declared or taken provisionally, DA a year. */
  readonly called: Amount;
  /** What is owed on the base settled, DA a year. */
  readonly owed: Amount;
  /** What lies between them. */
  readonly difference: ToPay | InExcess | NoDifference;
  /** By when the rest is paid, which no source says; null where nothing is left to pay. */
  readonly dueDay: Answer<Day | null>;
  /** What becomes of what was called in excess, which no source says; null where nothing was. */
  readonly excess: Answer<null>;
}

/**
 * What changes when the fund settles another base than the one a year was called on (régularisation, تسوية).
 *
 * @remarks Décret exécutif 15-289, article 14, from 2016: where nothing is declared the fund may call a year on the base
 * of the year before, and it may adjust the base declared. Both amounts are the contribution of the year.
 * @param facts - The year, the activities, what was declared, and the base settled, centimes a year.
 * @param w - What the rule works with; `determine` gives it.
 * @returns What was called and what is owed, DA a year, and the difference.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const activities = [{ activity: "trader", from: "2010-03-01" as Day, to: null }] as const;
 * const declared = [{ year: 2018, base: dinarText("400000") }];
 * const facts = { year: 2018, activities, declared, settledBase: dinarText("1000000") };
 * const answer = determine(adjustment, facts, contextOf());
 * const difference = answer.kind === "determined" ? answer.value.difference : null;
 * difference?.direction === "to-pay" && difference.amount.dinars; // => "90000.00"
 * ```
 */
export function adjustment(facts: AdjustmentFacts, w: Working): Adjustment {
  const { year, settledBase, ...rest } = facts;
  const on = firstOfYear(year);
  const rule = w.law.read(baseAdjustment, on);
  const contribution = unsplitAnnual({ ...rest, year }, w);
  if (contribution.contribution === "none") noKnownRule("adjustment-without-activity", on);
  if (contribution.contribution === "flat") noKnownRule("adjustment-of-a-flat-contribution", on);
  const called = centimes(contribution.amount.centimes);
  const settled = w.step(step.settledBase, { year, rule }, w.need(settledBaseFact, settledBase));
  const owed = annualAmount(settled, annualTerms(w.law, year), w);
  const difference = differenceBetween(called, owed, year, w);
  const { direction } = difference;
  return {
    called: amount(called),
    owed: amount(owed),
    difference,
    dueDay: w.part((part) => notAnswered("due-day-of-an-adjustment", direction === "to-pay", on, part)),
    excess: w.part((part) => notAnswered("excess-of-an-adjustment", direction === "in-excess", on, part)),
  };
}

function differenceBetween(called: Centimes, owed: Centimes, year: number, w: Working): Adjustment["difference"] {
  const direction = owed > called ? "to-pay" : owed < called ? "in-excess" : "none";
  const difference = centimes(Math.abs(owed - called));
  w.step(step.adjustment, { year, called, owed, direction }, difference);
  return direction === "none" ? { direction } : { direction, amount: amount(difference) };
}

/** A question that no source answers, where it arises; else there is nothing to say. */
function notAnswered(topic: string, arises: boolean, on: Day, w: Working): null {
  if (arises) noKnownRule(topic, on);
  w.step(step.nothingToSettle, { topic }, "none");
  return null;
}
