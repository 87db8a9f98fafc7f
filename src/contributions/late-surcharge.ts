import { addDays, type Day } from "../calendar/day.js";
import { addMonths, completeMonths, isOnMonthEnd } from "../calendar/months.js";
import { paymentsFact, type Payment } from "../facts/payment.js";
import { lateSurchargeInitialRate, lateSurchargeMonthlyRate } from "../law/penalties.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import { share, sum, times, type Fraction, type Ratio } from "../money/fraction.js";
import { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import { leftOf, paidUpTo } from "./payments.js";
import * as step from "./steps.js";

/** What a late surcharge depends on. */
export interface LateSurchargeFacts {
  /** The contribution owed, DA, 0 to 10^12. */
  readonly due: Centimes;
  /** The last day on which it was paid in time. */
  readonly dueOn: Day;
  /** What was paid on it, in any order. Payments after the day asked for do not count. */
  readonly payments?: readonly Payment[] | undefined;
  /** The day asked for. */
  readonly on: Day;
  /** Rates to apply instead of those of the reading, which no text confirms. */
  readonly rates?: GivenRates | undefined;
}

/** The rates of a surcharge, as a caller gives them. */
export interface GivenRates {
  /** Of what is unpaid when the first day late begins, 0 to 1000; 0.05 is 5 %. */
  readonly initial: Ratio;
  /** Of what is unpaid when each further complete month since the due day ends, 0 to 1000. */
  readonly monthly: Ratio;
}

/** What late payment costs, up to a day. */
export interface LateSurcharge {
  /** The surcharge incurred, DA; what was incurred stays when the rest is paid. */
  readonly surcharge: Amount;
  /** What is still unpaid of the contribution at the end of the day asked for, DA. */
  readonly unpaid: Amount;
  /** The complete months that counted. */
  readonly months: number;
  /** The day on which it was first paid in full; null while it is not. */
  readonly paidInFullOn: Day | null;
}

/**
 * The surcharge for paying a contribution late (majoration de retard, زيادة التأخير).
 *
 * @remarks No text read gives the rate: every answer is `unverified`. Law of the due day. A payment lowers what is
 * unpaid from the next day on; the surcharge is exact and rounded once, on the total.
 * @param facts - What is due in centimes, its last day, the payments, the day asked for, and rates to take instead.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The surcharge and what is still unpaid, DA.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [dueOn, on] = ["2018-06-30", "2018-08-31"] as [Day, Day];
 * const answer = determine(lateSurcharge, { due: dinarText("32400"), dueOn, payments: [], on }, contextOf());
 * answer.kind === "determined" && answer.value.surcharge.dinars; // => "2268.00"
 * ```
 */
export function lateSurcharge(facts: LateSurchargeFacts, w: Working): LateSurcharge {
  const { due, dueOn, on } = facts;
  const payments = w.need(paymentsFact, facts.payments).filter((payment) => payment.on <= on);
  const initial = initialRate(facts, w);
  const monthly = (): Rate => monthlyRate(facts, w);
  // A payment counts from the next day.
  const unpaidAt = (day: Day): Centimes => leftOf(due, paidUpTo(addDays(day, -1), payments));

  const first = firstDay(unpaidAt, dueOn, on, initial, w);
  const { exact, months } = furtherMonths(unpaidAt, first, dueOn, on, monthly, w);
  const paid = paidUpTo(on, payments);
  const unpaid = w.step(step.unpaid, { due, paid, on }, leftOf(due, paid));
  const surcharge = w.round(step.surcharge, { dueOn, on, exact }, exact);
  return { surcharge: amount(surcharge), unpaid: amount(unpaid), months, paidInFullOn: paidInFullOn(due, payments) };
}

type Rate = Ratio | Cited<Ratio>;

type RateFacts = Pick<LateSurchargeFacts, "dueOn" | "rates">;

function initialRate({ dueOn, rates }: RateFacts, w: Working): Rate {
  return rates?.initial ?? w.law.read(lateSurchargeInitialRate, dueOn);
}

function monthlyRate({ dueOn, rates }: RateFacts, w: Working): Rate {
  return rates?.monthly ?? w.law.read(lateSurchargeMonthlyRate, dueOn);
}

/** The exact surcharge of a debt that is late and wholly unpaid, once so many months are complete. */
export function surchargeWhileUnpaid(
  facts: RateFacts & { readonly due: Centimes },
  months: number,
  w: Working,
): Fraction {
  const { due } = facts;
  const first = share(due, valueOf(initialRate(facts, w)));
  return sum(first, surchargeOfMonths(due, valueOf(monthlyRate(facts, w)), months));
}

/** The first part: of what is unpaid when the first day late begins. */
function firstDay(unpaidAt: (day: Day) => Centimes, dueOn: Day, on: Day, rate: Rate, w: Working): Fraction {
  const day = addDays(dueOn, 1);
  const unpaid = day <= on ? unpaidAt(day) : centimes(0);
  return w.step(step.firstDayLate, { day, unpaid, rate }, share(unpaid, valueOf(rate)), conventionOf(rate));
}

interface Accrued {
  readonly exact: Fraction;
  readonly months: number;
}

/** The further part: of what is unpaid when each complete month since the due day ends; equal months in one step. */
function furtherMonths(
  unpaidAt: (day: Day) => Centimes,
  first: Fraction,
  dueOn: Day,
  on: Day,
  monthly: () => Rate,
  w: Working,
): Accrued {
  const last = on < dueOn ? 0 : completeMonths(dueOn, on);
  let exact = first;
  let months = 0;
  while (months < last) {
    const unpaid = unpaidAt(addMonths(dueOn, months + 1));
    if (unpaid === 0) break;
    const before = months;
    while (months < last && unpaidAt(addMonths(dueOn, months + 1)) === unpaid) months += 1;
    const [from, to] = [addMonths(dueOn, before + 1), addMonths(dueOn, months)];
    const count = months - before;
    const rate = monthly();
    const part = surchargeOfMonths(unpaid, valueOf(rate), count);
    const by = conventionOf(rate) ?? (isOnMonthEnd(dueOn, months, on) ? "month-end" : undefined);
    exact = sum(exact, w.step(step.monthsLate, { from, to, months: count, unpaid, rate }, part, by));
  }
  return { exact, months };
}

/** What complete months add that all find the same amount unpaid. */
function surchargeOfMonths(unpaid: Centimes, rate: Ratio, months: number): Fraction {
  return times(share(unpaid, rate), { numerator: months, denominator: 1 });
}

/** The day on which the debt was first paid in full; null while it is not. */
function paidInFullOn(due: Centimes, payments: readonly Payment[]): Day | null {
  const days = payments.map((payment) => payment.on).sort();
  return days.find((day) => leftOf(due, paidUpTo(day, payments)) === 0) ?? null;
}

function valueOf(rate: Rate): Ratio {
  return rate instanceof Cited ? rate.value : rate;
}

function conventionOf(rate: Rate): "given-rates" | undefined {
  return rate instanceof Cited ? undefined : "given-rates";
}
