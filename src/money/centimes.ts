declare const unit: unique symbol;

/** A whole number of centimes, the only form an amount has inside the rules (100 centimes = 1 DA). */
export type Centimes = number & { readonly [unit]: "centimes" };

/** The greatest amount that is accepted: 10^12 DA, in centimes. */
export const GREATEST_AMOUNT = 1e14 as Centimes;

/** A whole number of centimes as an amount; the caller vouches that it is one. */
export function centimes(count: number): Centimes {
  return count as Centimes;
}

/**
 * The amount of a plain decimal text in dinars, at most two decimals: `dinarText("14400.5")` is 1 440 050 centimes.
 * Exact up to the greatest amount, where the platform's product is off by less than a thirtieth of a centime.
 */
export function dinarText(text: string): Centimes {
  return centimes(Math.round(Number(text) * 100));
}

/** The amount brought up to the floor, then down to the ceiling. */
export function clamp(amount: Centimes, floor: Centimes, ceiling: Centimes): Centimes {
  return centimes(Math.min(Math.max(amount, floor), ceiling));
}
