import type { Day } from "../calendar/day.js";
import { debtsFact, type Debt } from "../facts/debt.js";
import { paymentsFact, type Payment } from "../facts/payment.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, clamp, type Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import { lateSurcharge, type GivenRates } from "./late-surcharge.js";
import { leftOf, paidUpTo } from "./payments.js";
import * as step from "./steps.js";

/** What a settlement depends on. */
export interface SettlementFacts {
  /** The contributions owed, each year once, in any order, at most 150. */
  readonly debts?: readonly Debt[] | undefined;
  /** What was paid, tied to no year, in any order. Payments after the day asked for do not count. */
  readonly payments?: readonly Payment[] | undefined;
  /** The day asked for. */
  readonly on: Day;
  /** Rates of the surcharge to apply instead of those of the reading, which no text confirms. */
  readonly rates?: GivenRates | undefined;
}

/** A contribution with what was paid on it and what paying late costs. */
export interface SettledDebt {
  /** Calendar year. */
  readonly year: number;
  /** The last day on which it was paid in time. */
  readonly dueOn: Day;
  /** What was owed, DA. */
  readonly due: Amount;
  /** What the payments settle of it, DA. */
  readonly paid: Amount;
  /** What is left of it, DA. */
  readonly unpaid: Amount;
  /** The late surcharge incurred on it, DA. */
  readonly surcharge: Amount;
  /** What the payments settle of that surcharge, DA. */
  readonly surchargePaid: Amount;
  /** What is left of that surcharge, DA. */
  readonly surchargeUnpaid: Amount;
}

/** What payments settle. The three sums and `later` add up to all that was paid. */
export interface Settlement {
  /** The debts, the one that fell due first before the others. */
  readonly debts: readonly SettledDebt[];
  /** Paid on contributions, DA. */
  readonly onContributions: Amount;
  /** Paid on surcharges, DA. */
  readonly onSurcharges: Amount;
  /** Paid beyond all debts and surcharges, DA. */
  readonly leftOver: Amount;
  /** Paid after the day asked for, which does not count yet, DA. */
  readonly later: Amount;
}

/**
 * What payments tied to no year settle (imputation des paiements, توزيع المدفوعات).
 *
 * @remarks No source says what a payment settles first. A convention: the contribution that fell due first, then the next,
 * and surcharges, in the same order, only once every contribution listed is paid: one that is listed and not yet due takes
 * money before surcharges that are already incurred. The surcharges are those of `lateSurcharge`, whose rate no text
 * gives.
 * @param facts - The contributions owed and the payments, in centimes, and the day asked for.
 * @param w - What the rule works with; `determine` gives it.
 * @returns Each debt with what is paid and unpaid, DA, and what is left over.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const debts = [
 *   { year: 2017, dueOn: "2017-06-30" as Day, due: dinarText("32400") },
 *   { year: 2016, dueOn: "2016-06-30" as Day, due: dinarText("32400") },
 * ];
 * const payments = [{ on: "2017-06-30" as Day, amount: dinarText("40000") }];
 * const answer = determine(settlement, { debts, payments, on: "2017-06-30" as Day }, contextOf());
 * answer.kind === "determined" && answer.value.debts.map(({ unpaid }) => unpaid.dinars); // => ["0.00", "24800.00"]
 * ```
 */
export function settlement(facts: SettlementFacts, w: Working): Settlement {
  const { on, rates } = facts;
  const debts = [...w.need(debtsFact, facts.debts)].sort(byDueDay);
  const payments = [...w.need(paymentsFact, facts.payments)].sort(byDay);
  const paid = paidUpTo(on, payments);

  let before = 0;
  let money = leftOf(paid, total(debts.map(({ due }) => due)));
  const settled = debts.map((debt): SettledDebt => {
    const one = settle(debt, paymentsOn(debt, before, payments), money, { on, rates }, w);
    before += debt.due;
    money = leftOf(money, centimes(one.surchargePaid.centimes));
    return one;
  });

  const onContributions = total(settled.map((debt) => debt.paid.centimes));
  const onSurcharges = total(settled.map((debt) => debt.surchargePaid.centimes));
  const chooses = settled.length > 1 || settled.some(({ surcharge }) => surcharge.centimes > 0);
  const by = paid > 0 && chooses ? "oldest-first" : undefined;
  const leftOver = w.step(step.settlement, { on, paid, onContributions, onSurcharges }, money, by);
  return {
    debts: settled,
    onContributions: amount(onContributions),
    onSurcharges: amount(onSurcharges),
    leftOver: amount(leftOver),
    later: amount(centimes(total(payments.map((payment) => payment.amount)) - paid)),
  };
}

/** Payments of one day stay in the order given. */
function byDay(a: Payment, b: Payment): number {
  if (a.on === b.on) return 0;
  return a.on < b.on ? -1 : 1;
}

function byDueDay(a: Debt, b: Debt): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.year - b.year;
}

/**
 * The part of each payment that falls on a debt: what lies between the sum of the debts before it and its own end. With 100
 * owed before it and 50 on it, payments of 120 and 60 bring the sum paid to 120 and 180: 20 of the first fall on it, then
 * the 30 that are left of it.
 */
function paymentsOn({ due }: Debt, before: number, payments: readonly Payment[]): readonly Payment[] {
  let paid = 0;
  return payments.map(({ on, amount: sum }) => {
    const earlier = within(paid - before, due);
    paid += sum;
    return { on, amount: centimes(within(paid - before, due) - earlier) };
  });
}

function within(sum: number, due: Centimes): Centimes {
  return clamp(centimes(sum), centimes(0), due);
}

/** One debt with its payments, its surcharge, and what money left after all contributions settles of the surcharge. */
function settle(
  { year, dueOn, due }: Debt,
  payments: readonly Payment[],
  money: Centimes,
  { on, rates }: Pick<SettlementFacts, "on" | "rates">,
  w: Working,
): SettledDebt {
  const late = lateSurcharge({ due, dueOn, payments, on, rates }, w);
  const paid = paidUpTo(on, payments);
  const surcharge = centimes(late.surcharge.centimes);
  const surchargePaid = centimes(Math.min(money, surcharge));
  const unpaid = w.step(step.settledDebt, { year, due, paid, surcharge, surchargePaid }, leftOf(due, paid));
  return {
    year,
    dueOn,
    due: amount(due),
    paid: amount(paid),
    unpaid: amount(unpaid),
    surcharge: late.surcharge,
    surchargePaid: amount(surchargePaid),
    surchargeUnpaid: amount(leftOf(surcharge, surchargePaid)),
  };
}

function total(sums: readonly number[]): Centimes {
  return centimes(sums.reduce((all, sum) => all + sum, 0));
}
