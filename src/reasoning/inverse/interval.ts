import { amount, type Amount } from "../../money/amount.js";
import type { Stretch } from "./preimage.js";

/** A stretch of amounts, DA a year, both ends included. */
export interface Interval {
  /** The least, DA a year. */
  readonly from: Amount;
  /** The greatest, DA a year. */
  readonly to: Amount;
}

/** A stretch as an answer gives it. */
export function interval({ from, to }: Stretch): Interval {
  return { from: amount(from), to: amount(to) };
}
