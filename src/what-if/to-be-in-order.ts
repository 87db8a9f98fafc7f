import type { Day } from "../calendar/day.js";
import { addMonths } from "../calendar/months.js";
import { activitiesFact } from "../facts/activity.js";
import type { DeclaredBase, IncomeOfYear } from "../facts/income.js";
import { yearsOf } from "../dossier/totals.js";
import type { DossierActivity, DossierPayment } from "../dossier/dossier.js";
import { sayPaymentsOfOtherYears } from "../dossier/years.js";
import type { Amount } from "../money/amount.js";
import type { Answer } from "../working/answer.js";
import type { Working } from "../working/working.js";
import type { Settling } from "./settling.js";
import { filingLine, type FilingLine } from "./filings.js";
import { incurredChargesCounted, laterPaymentsNotCounted } from "./notices.js";
import * as step from "./steps.js";
import { totalDue, totalPenalty, totalSurcharge, totalToPay, totalUnpaid, totalWaiting } from "./totals.js";
import { yearLine, type YearToSettle } from "./years-to-settle.js";

/** What being in order on a day depends on. */
export interface ToBeInOrderFacts {
  /** Activities exercised, at most 200, each with the day its affiliation was filed. */
  readonly activities?: readonly DossierActivity[] | undefined;
  /** Incomes earned, one a year, DA a year. */
  readonly income?: readonly IncomeOfYear[] | undefined;
  /** Bases declared, one a year, DA a year. */
  readonly declared?: readonly DeclaredBase[] | undefined;
  /** Payments made, at most 2000; those after the day asked for do not count. */
  readonly payments?: readonly DossierPayment[] | undefined;
  /** The day asked for: what is filed and paid by it is done. */
  readonly on: Day;
  /** The day on which all is to be in order, not before the day asked for. */
  readonly by: Day;
}

/** What to file, declare and pay to be in order on a day. */
export interface ToBeInOrder {
  /** The day on which all is to be in order. */
  readonly by: Day;
  /** One month later, for what waiting costs. */
  readonly oneMonthLater: Day;
  /** One line for each activity begun by that day. */
  readonly filings: readonly FilingLine[];
  /** One line for each year, from the first activity to that day. */
  readonly years: readonly YearToSettle[];
  /** What is unpaid in all, that which is due later included, DA; undetermined when one year is. */
  readonly totalUnpaid: Answer<Amount>;
  /** What of it is due by that day, DA. */
  readonly totalDue: Answer<Amount>;
  /** The surcharges incurred by that day, DA. */
  readonly totalSurcharge: Answer<Amount>;
  /** The penalties for late filing, where what is not filed is filed that day, DA. */
  readonly totalPenalty: Answer<Amount>;
  /** Contributions due by that day, surcharges and penalties together, DA. */
  readonly totalToPay: Answer<Amount>;
  /** What surcharges and penalties grow by in one month more, DA. */
  readonly totalWaiting: Answer<Amount>;
}

/**
 * What to file, declare and pay to be in order on a day (mise à jour, تسوية الوضعية), and what one month more costs.
 *
 * @remarks The rules of the contribution, its days, the late surcharge and the late filing, run on that day and one
 * month later. No text read gives the rate of the surcharge: what rests on it is `unverified`.
 * @param facts - Activities, incomes, bases and payments; the day asked for, and the day to be in order.
 * @param w - What the rule works with; `determine` gives it.
 * @returns One line for each activity and each year, and totals, DA.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [from, filedOn, on, by] = ["2018-01-10", "2018-01-15", "2018-07-15", "2018-08-31"] as Day[] as [Day, Day, Day, Day];
 * const activities = [{ activity: "trader", from, to: null, filedOn }] as const;
 * const facts = { activities, declared: [{ year: 2018, base: dinarText("216000") }], payments: [], on, by };
 * const { totalToPay, totalWaiting } = unwrap(determine(toBeInOrder, facts, contextOf()));
 * unwrap(totalToPay).dinars; // => "34668.00"
 * unwrap(totalWaiting).dinars; // => "324.00"
 * ```
 */
export function toBeInOrder(facts: ToBeInOrderFacts, w: Working): ToBeInOrder {
  const { by } = facts;
  const settling = settlingOf(facts, w);
  const { oneMonthLater, years, activities } = settling;
  return {
    by,
    oneMonthLater,
    filings: activities.map((filed) => filingLine(filed, settling, w)),
    years: years.map((year) => yearLine(year, settling, w)),
    totalUnpaid: w.part((part) => totalUnpaid(settling, part)),
    totalDue: w.part((part) => totalDue(settling, part)),
    totalSurcharge: w.part((part) => totalSurcharge(settling, part)),
    totalPenalty: w.part((part) => totalPenalty(settling, part)),
    totalToPay: w.part((part) => totalToPay(settling, part)),
    totalWaiting: w.part((part) => totalWaiting(settling, part)),
  };
}

/** The account on the day to be in order: activities begun by then, and what was paid by the day asked for. */
function settlingOf({ on, by, payments, ...facts }: ToBeInOrderFacts, w: Working): Settling {
  const given: readonly DossierActivity[] = w.need(activitiesFact, facts.activities);
  const placed = given.map((one, place) => ({ ...one, place })).filter(({ from }) => from <= by);
  const activities = given.filter(({ from }) => from <= by);
  const made = payments?.filter((payment) => payment.on <= on);
  const account = { ...facts, activities, payments: made, on: by };
  const years = yearsOf(account, w);
  w.step(step.account, { on, by, activities: activities.length }, years.length);
  sayPaymentsOfOtherYears(years, account, w);
  const later = (payments?.length ?? 0) - (made?.length ?? 0);
  if (later > 0) w.notice(laterPaymentsNotCounted, { on, count: later });
  w.notice(incurredChargesCounted, {});
  return { on, account, activities: placed, years, oneMonthLater: addMonths(by, 1) };
}
