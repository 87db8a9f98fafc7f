import type { LateSurcharge } from "../contributions/late-surcharge.js";
import { scheduleLine, type ScheduleLine } from "../contributions/schedule.js";
import { surchargeIn } from "../dossier/totals.js";
import {
  contributor,
  dueDayOfYear,
  isDeclared,
  sayKnownExcess,
  surchargeOfYear,
  unpaidOfYear,
} from "../dossier/years.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Answer } from "../working/answer.js";
import type { Working } from "../working/working.js";
import { laterAccount, type Settling } from "./settling.js";
import * as step from "./steps.js";

/** One year to settle. Each part can be unknown alone. */
export interface YearToSettle extends ScheduleLine {
  /** Whether the base of the year is given as declared; where it is not, `declareBy` says whether and until when it is to be. */
  readonly declared: boolean;
  /** What is unpaid on the day to be in order, DA; null for a year without contribution. */
  readonly unpaid: Answer<Amount | null>;
  /** What paying it late costs up to that day, DA; null while nothing is late. */
  readonly surcharge: Answer<LateSurcharge | null>;
  /** What the surcharge grows by in one month more, DA. */
  readonly waiting: Answer<Amount>;
}

/** The line of one year. */
export function yearLine(year: number, settling: Settling, w: Working): YearToSettle {
  const { account } = settling;
  return {
    ...scheduleLine(year, contributor(account), w),
    declared: isDeclared(year, account),
    unpaid: w.part((part) => {
      const left = unpaidOfYear(year, account, part);
      return left === null ? null : amount(left);
    }),
    surcharge: w.part((part) => surchargeOfYear(year, account, part)),
    waiting: w.part((part) => amount(waitingToPay(year, settling, part))),
  };
}

/** What the surcharge of a year grows by in one month more. */
export function waitingToPay(year: number, settling: Settling, w: Working): Centimes {
  const { account, oneMonthLater } = settling;
  const atBy = centimes(surchargeIn(year, account, w));
  const atLater = centimes(surchargeIn(year, laterAccount(settling), w));
  return w.step(step.waiting, { by: account.on, atBy, later: oneMonthLater, atLater }, centimes(atLater - atBy));
}

/** What is unpaid of a year's contribution and is due by the day to be in order: its last day is due that day. */
export function dueByThen(year: number, { account }: Settling, w: Working): Centimes {
  const by = account.on;
  // Looked at before the amount: nothing is due of what is due later, whatever is owed.
  const dueOn = dueDayOfYear(year, account, w);
  if (dueOn === null || dueOn > by) {
    sayKnownExcess(year, account, w);
    return dueOn === null ? centimes(0) : w.step(step.notYetDue, { year, dueOn, by }, centimes(0));
  }
  const unpaid = centimes(unpaidOfYear(year, account, w) ?? 0);
  return w.step(step.dueByThen, { year, dueOn, by }, unpaid);
}
