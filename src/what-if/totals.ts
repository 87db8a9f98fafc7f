import * as account from "../dossier/totals.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import { penaltyIn, waitingToFile } from "./filings.js";
import type { Settling } from "./settling.js";
import * as step from "./steps.js";
import { dueByThen, waitingToPay } from "./years-to-settle.js";

/** What is unpaid in all, that which is due later included. */
export function totalUnpaid(settling: Settling, w: Working): Amount {
  return account.totalUnpaid(settling.account, w);
}

/** What of it is due by the day to be in order. */
export function totalDue(settling: Settling, w: Working): Amount {
  return amount(due(settling, w));
}

/** The surcharges in all. */
export function totalSurcharge(settling: Settling, w: Working): Amount {
  return account.totalSurcharge(settling.account, w);
}

/** The penalties for late filing in all. */
export function totalPenalty(settling: Settling, w: Working): Amount {
  return amount(penalties(settling, w));
}

/** Contributions due, surcharges and penalties together. */
export function totalToPay(settling: Settling, w: Working): Amount {
  const parts = {
    due: due(settling, w),
    surcharges: account.surchargesIncurred(settling.account, w),
    penalties: penalties(settling, w),
  };
  const sum = centimes(parts.due + parts.surcharges + parts.penalties);
  return amount(w.step(step.totalToPay, { by: settling.account.on, ...parts }, sum));
}

/** What surcharges and penalties grow by in one month more. */
export function totalWaiting(settling: Settling, w: Working): Amount {
  const { years, activities, account: of, oneMonthLater: later } = settling;
  const growth = [
    ...years.map((year) => waitingToPay(year, settling, w)),
    ...activities.map((filed) => waitingToFile(filed, settling, w)),
  ];
  return amount(w.step(step.totalWaiting, { by: of.on, later }, sumOf(growth)));
}

function due(settling: Settling, w: Working): Centimes {
  const { years, account: of } = settling;
  const sum = sumOf(years.map((year) => dueByThen(year, settling, w)));
  return w.step(step.totalDue, { years: years.length, by: of.on }, sum);
}

function penalties(settling: Settling, w: Working): Centimes {
  const { activities, account: of } = settling;
  const sum = sumOf(activities.map((filed) => penaltyIn(of.on, filed, settling, w)));
  return w.step(step.totalPenalty, { activities: activities.length, by: of.on }, sum);
}

function sumOf(amounts: readonly Centimes[]): Centimes {
  return centimes(amounts.reduce((total, one) => total + one, 0));
}
