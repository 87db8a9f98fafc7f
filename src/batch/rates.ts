import { MOST_DECIMALS_OF_A_RATE } from "../facts/bounds.js";
import { ratioText, type Ratio } from "../money/fraction.js";
import { outOfRange, wrongType } from "./refusals.js";

/** A rate: decimal text, or a number that is read by the text it prints as, so that 0.07 is 7 %. */
export type RateText = string | number;

/** The ratio of a rate; null for what is none, or above the most. */
export function rateOrNull(given: unknown, most: number): Ratio | null {
  const text = String(given);
  return PLAIN.test(text) && Number(text) <= most ? ratioText(text) : null;
}

/** The rate that all rows share. */
export function rateOf(name: string, given: unknown, most: number): Ratio {
  if (typeof given !== "string" && typeof given !== "number") throw wrongType(name, given, "decimal");
  const rate = rateOrNull(given, most);
  if (rate === null) throw outOfRange(name, 0, most);
  return rate;
}

const PLAIN = new RegExp(`^\\d+(\\.\\d{1,${String(MOST_DECIMALS_OF_A_RATE)}})?$`);
