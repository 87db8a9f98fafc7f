import type { Centimes } from "./centimes.js";
import { fractionText, halfUp, type Fraction, type Ratio } from "./fraction.js";

/** An amount as answers give it: the whole centimes, and the same as decimal text in dinars with two decimals. */
export interface Amount {
  /** Whole centimes (100 = 1 DA). */
  readonly centimes: number;
  /** The same amount in DA, always with two decimals: `"14400.00"`. */
  readonly dinars: string;
}

/** An amount before its rounding, as answers give it. */
export interface ExactAmount {
  /** The exact number of centimes as a quotient in lowest terms: `"50000100/21"`. */
  readonly fraction: string;
  /** The same rounded to the centime, half up, in DA, for reading only. */
  readonly dinars: string;
}

/** A whole number of centimes as plain frozen data. */
export function amount(count: Centimes): Amount {
  return Object.freeze({ centimes: count, dinars: dinars(count) });
}

/** An exact quantity of centimes as plain frozen data. */
export function exactAmount(quantity: Fraction): ExactAmount {
  return Object.freeze({ fraction: fractionText(quantity), dinars: dinars(halfUp(quantity)) });
}

/** Decimal text in DA with two decimals. */
export function dinars(count: Centimes): string {
  const digits = String(count).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A ratio as decimal text, "0.15"; as a quotient, "1/3", where the decimals would not end. */
export function ratioAsText({ numerator, denominator }: Ratio): string {
  if (denominator === 1) return String(numerator);
  let decimals = 1;
  while (10 ** decimals % denominator !== 0) {
    decimals += 1;
    if (decimals > 15) return `${String(numerator)}/${String(denominator)}`;
  }
  const digits = String((numerator * 10 ** decimals) / denominator).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
