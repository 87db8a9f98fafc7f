import { type AmountIn, type Centimes, centimes, rateOf } from "./amounts.js";
import { type DayNumber, monthsLater, numberOf, textOf } from "./civil-days.js";
import { covered } from "./coverage.js";
import type { PaymentIn } from "./facts.js";
import { type Fraction, ZERO, decimal, fraction, halfUp, plus, times } from "./fraction.js";
import { type Readings, holds } from "./readings.js";
import { known } from "./unknown.js";

export interface LateSurchargeIn {
  readonly due: AmountIn;
  readonly dueOn: string;
  readonly payments?: readonly PaymentIn[] | undefined;
  readonly on: string;
  readonly rates?: { readonly initial: string | number; readonly monthly: string | number } | undefined;
}

interface Paid {
  readonly on: DayNumber;
  readonly amount: Centimes;
}

/** A part of what is unpaid on the first day late, and a part of what is unpaid when each further month ends. */
export function lateSurcharge(facts: LateSurchargeIn, readings: Readings): unknown {
  const due = centimes(facts.due);
  const dueOn = numberOf(facts.dueOn);
  const on = numberOf(facts.on);
  const paid = known(facts.payments)
    .map((payment) => ({ on: numberOf(payment.on), amount: centimes(payment.amount) }))
    .filter((payment) => payment.on <= on);
  const paidInFullOn = firstPaidInFull(due, paid);
  const end = paidInFullOn === null ? on : Math.min(on, paidInFullOn);
  const { initial, monthly } = ratesOf(facts, dueOn, readings);

  let accrued = ZERO;
  let months = 0;
  if (end > dueOn) {
    accrued = times(fraction(unpaidBefore(dueOn + 1, due, paid)), initial);
    for (let monthEnd = monthsLater(dueOn, 1); monthEnd <= end; monthEnd = monthsLater(dueOn, months + 1)) {
      months += 1;
      accrued = plus(accrued, times(fraction(unpaidBefore(monthEnd, due, paid)), monthly));
    }
  }
  return {
    surcharge: String(halfUp(accrued)),
    unpaid: String(unpaidBefore(on + 1, due, paid)),
    months,
    paidInFullOn: paidInFullOn === null ? null : textOf(paidInFullOn),
  };
}

/** A payment reduces from the day after it. */
function unpaidBefore(day: DayNumber, due: Centimes, paid: readonly Paid[]): Centimes {
  const left = paid.reduce((rest, payment) => (payment.on < day ? rest - payment.amount : rest), due);
  return left > 0n ? left : 0n;
}

function firstPaidInFull(due: Centimes, paid: readonly Paid[]): DayNumber | null {
  const days = paid.map((payment) => payment.on).sort((a, b) => a - b);
  return days.find((day) => unpaidBefore(day + 1, due, paid) === 0n) ?? null;
}

function ratesOf(
  facts: LateSurchargeIn,
  dueOn: DayNumber,
  readings: Readings,
): { initial: Fraction; monthly: Fraction } {
  if (facts.rates) return { initial: rateOf(facts.rates.initial), monthly: rateOf(facts.rates.monthly) };
  covered(dueOn);
  const initial = holds(readings, "late-surcharge", "five-plus-one") ? "0.05" : "0.07";
  return { initial: decimal(initial), monthly: decimal("0.01") };
}
