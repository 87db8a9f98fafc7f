import { centimes, type Centimes } from "./centimes.js";

/** One part of an amount that was shared out. */
export interface Part {
  /** Whole centimes. */
  readonly amount: Centimes;
  /** Whether the exact part was no whole number of centimes. */
  readonly rounded: boolean;
}

/**
 * Shares an amount out in proportion to weights, so that the parts add up to it: each exact part without its fraction of
 * a centime, and a centime more for those whose fraction is the largest, the earlier first where two are equal.
 *
 * @param total - The amount shared out.
 * @param weights - Whole numbers, not below zero, one at least above zero.
 * @returns One part for each weight.
 */
export function byLargestRemainder(total: Centimes, weights: readonly number[]): readonly Part[] {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const whole = exact.map((part) => part / all);
  const remainders = exact.map((part) => part % all);
  const left = Number(BigInt(total) - whole.reduce((sum, part) => sum + part, 0n));
  // The order of the places stays where two remainders are equal: sorting is stable.
  const first = remainders
    .map((_, place) => place)
    .sort((a, b) => Number((remainders[b] as bigint) - (remainders[a] as bigint)))
    .slice(0, left);
  return whole.map((part, place) => ({
    amount: centimes(Number(part) + (first.includes(place) ? 1 : 0)),
    rounded: remainders[place] !== 0n,
  }));
}
