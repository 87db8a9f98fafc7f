declare const unit: unique symbol;

/** A whole number of centimes, the only form an amount has inside the rules (100 centimes = 1 DA). */
export type Centimes = number & { readonly [unit]: "centimes" };

/** The greatest amount that is accepted: 10^12 DA, in centimes. */
export const GREATEST_AMOUNT = 1e14 as Centimes;

/** A whole number of centimes as an amount; the caller vouches that it is one. */
export function centimes(count: number): Centimes {
  return count as Centimes;
}

/** The amount of a plain decimal text in dinars, at most two decimals: `dinarText("14400.5")` is 1 440 050 centimes. */
export function dinarText(text: string): Centimes {
  const point = text.indexOf(".");
  if (point < 0) return centimes(Number(text) * 100);
  return centimes(Number(text.slice(0, point)) * 100 + Number(text.slice(point + 1).padEnd(2, "0")));
}

/** The amount brought up to the floor, then down to the ceiling. */
export function clamp(amount: Centimes, floor: Centimes, ceiling: Centimes): Centimes {
  return centimes(Math.min(Math.max(amount, floor), ceiling));
}
