import type { Day } from "../calendar/day.js";
import type { Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";

/** An object whose text is decimal, as decimal libraries give it. */
export interface TextOfDecimal {
  /** Decimal text. */
  toString(): string;
}

/** An amount in DA as it comes in: decimal text, a finite number, or an object whose text is decimal; at most two decimals. */
export type AmountInput = string | number | bigint | TextOfDecimal;

/** A rate or coefficient as it comes in: decimal text, a finite number, or an object whose text is decimal. */
export type RateInput = string | number | TextOfDecimal;

/** The facts of a rule as a caller writes them: days as text, amounts and rates as text or numbers. */
export type InputOf<F> = F extends Centimes
  ? AmountInput
  : F extends Day
    ? string
    : F extends Ratio
      ? RateInput
      : F extends readonly (infer Item)[]
        ? readonly InputOf<Item>[]
        : F extends object
          ? { readonly [K in keyof F]: InputOf<F[K]> }
          : F;
