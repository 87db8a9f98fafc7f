import { isDay, type Day } from "../calendar/day.js";
import { GREATEST_AMOUNT } from "../money/centimes.js";
import { CasnosInputError } from "../schemas/input-error.js";
import type { Context } from "../working/working.js";

/** The law to apply: what `createCasnos` gives. */
export interface Settled {
  /** What its rules run in. */
  readonly context: Context;
}

/** What a row of a result column holds. */
export const CODES = {
  /** The amount was computed. */
  computed: 0,
  /** The input of the row is no whole number of centimes from 0 to 10^14, or no count the rule takes. */
  wrongInput: 1,
  /** The law held here does not cover the day. */
  outsideCoverage: 2,
  /** No source read gives the rule. */
  noKnownRule: 3,
} as const;

/** Whether a number is an amount in whole centimes that the rules take. */
export function isAmount(value: number): boolean {
  return value >= 0 && value <= GREATEST_AMOUNT && Math.floor(value) === value;
}

/** The code of a refusal. */
export function codeOf(reason: { readonly code: string }): number {
  return reason.code === "outside-coverage" ? CODES.outsideCoverage : CODES.noKnownRule;
}

/** The day that all rows share. */
export function dayOfColumns(startOn: string): Day {
  if (isDay(startOn)) return startOn;
  throw new CasnosInputError([{ path: ["startOn"], code: "not-a-day", facts: { received: startOn } }]);
}
