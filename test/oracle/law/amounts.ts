import { type Fraction, decimal, floor, fraction, halfUp, times } from "./fraction.js";

/** An amount of money as it comes in: DA. */
export type AmountIn = string | number | { readonly dinars: string };

/** Centimes, whole. */
export type Centimes = bigint;

const HUNDRED = fraction(100n);

export function centimes(amount: AmountIn): Centimes {
  const text = typeof amount === "object" ? amount.dinars : String(amount);
  return floor(times(decimal(text), HUNDRED));
}

/** DA as centimes. */
export function dinars(whole: number): Centimes {
  return BigInt(whole) * 100n;
}

/** A part of an amount, rounded to the centime, half up. */
export function part(amount: Centimes, rate: Fraction): Centimes {
  return halfUp(times(fraction(amount), rate));
}

/** A rate as it comes in. */
export function rateOf(rate: string | number): Fraction {
  return decimal(String(rate));
}

export function least(a: Centimes, b: Centimes): Centimes {
  return a < b ? a : b;
}

export function most(a: Centimes, b: Centimes): Centimes {
  return a > b ? a : b;
}

/** Parts of a whole number of centimes in given proportions that add up to it: the largest remainders are rounded up. */
export function shared(total: Centimes, weights: readonly Fraction[]): readonly Centimes[] {
  const common = weights.reduce((product, w) => product * w.denominator, 1n);
  const whole = weights.map((w) => (w.numerator * common) / w.denominator);
  const sum = whole.reduce((a, b) => a + b, 0n);
  const parts = whole.map((w) => ({ down: (total * w) / sum, rest: (total * w) % sum }));
  let left = total - parts.reduce((a, p) => a + p.down, 0n);
  const byRest = parts.map((_, index) => index);
  byRest.sort((a, b) => compare(parts[b]?.rest ?? 0n, parts[a]?.rest ?? 0n) || a - b);
  const result = parts.map((p) => p.down);
  for (const index of byRest) {
    if (left === 0n) break;
    result[index] = (result[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return result;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
