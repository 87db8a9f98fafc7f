// The same two rules in decimal.js: exact while nothing is divided, from decimal text as it comes.
import { Decimal } from "decimal.js";

const rate = new Decimal("0.15");
const perYear = new Decimal("0.025");
const cap = new Decimal("0.8");

/** The contribution of 2026, DA a year. */
export function decimalContribution(base: string): string {
  const retained = Decimal.min(Decimal.max(base, 288_000), 5_760_000);
  return retained.times(rate).toFixed(2, Decimal.ROUND_HALF_UP);
}

/** The pension of who starts in 2025, DA a month, from bases of whole years. */
export function decimalPension(bases: readonly string[]): string {
  const best = bases
    .map((base) => new Decimal(base))
    .sort((a, b) => b.comparedTo(a))
    .slice(0, 10);
  const sum = best.reduce((total, base) => total.plus(base), new Decimal(0));
  // Multiplied first, divided once, as it must be to be right.
  const month = sum.times(Decimal.min(perYear.times(bases.length), cap)).div(best.length * 12);
  return Decimal.min(Decimal.max(month, 20_000), 300_000).toFixed(2, Decimal.ROUND_HALF_UP);
}
