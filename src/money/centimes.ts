declare const unit: unique symbol;

/** A whole number of centimes, the only form an amount has inside the rules (100 centimes = 1 DA). */
export type Centimes = number & {
  /** Tells centimes from any number; not there at run time. @internal */
  readonly [unit]: "centimes";
};

/** The greatest amount that is accepted: 10^12 DA, in centimes. */
export const GREATEST_AMOUNT = 1e14 as Centimes;

/**
 * A whole number of centimes as an amount.
 *
 * @param count - Whole centimes, 0 to 10^14; the caller vouches that it is.
 * @returns The same number, typed.
 *
 * @example
 * ```ts
 * import { centimes } from "casnos-rules/contributions";
 *
 * centimes(1_440_000); // => 1440000
 * ```
 */
export function centimes(count: number): Centimes {
  return count as Centimes;
}

/**
 * The amount of a plain decimal text in dinars. Exact up to the greatest amount, where the platform's product is off by
 * less than a thirtieth of a centime.
 *
 * @param text - DA, 0 to 10^12, at most two decimals; the caller vouches that it is.
 * @returns Whole centimes.
 *
 * @example
 * ```ts
 * import { dinarText } from "casnos-rules/contributions";
 *
 * dinarText("14400.5"); // => 1440050
 * ```
 */
export function dinarText(text: string): Centimes {
  return centimes(Math.round(Number(text) * 100));
}

const ZERO = 48;
const MOST_DIGITS = 12;

/**
 * The amount of a text of at most twelve digits, and after a point at most two; null for any other text. Reads digit by
 * digit, which is exact and takes a fraction of the time: most amounts are written like this.
 */
export function plainDinars(text: string): Centimes | null {
  const point = text.indexOf(".");
  const decimals = point < 0 ? 0 : text.length - point - 1;
  const digits = point < 0 ? text.length : point;
  if (digits === 0 || digits > MOST_DIGITS || decimals > 2 || point === text.length - 1) return null;
  let count = 0;
  for (let place = 0; place < text.length; place += 1) {
    if (place === point) continue;
    const code = text.charCodeAt(place);
    if (code < ZERO || code > ZERO + 9) return null;
    count = count * 10 + (code - ZERO);
  }
  return centimes(count * 10 ** (2 - decimals));
}

/** The amount brought up to the floor, then down to the ceiling. */
export function clamp(amount: Centimes, floor: Centimes, ceiling: Centimes): Centimes {
  return centimes(Math.min(Math.max(amount, floor), ceiling));
}
