import type { Day } from "../calendar/day.js";
import type { Amount } from "../money/amount.js";
import type { Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";

/** A number of a decimal library, such as decimal.js or big.js: its text is decimal. */
export interface TextOfDecimal {
  /** Decimal text. */
  toString(): string;
  /** Decimal text with a number of decimals; tells a number from other objects. */
  toFixed(decimals?: number): string;
}

/**
 * An amount in DA as it comes in: decimal text, a finite number, an object whose text is decimal, or an amount of another
 * answer; at most two decimals.
 */
export type AmountInput = string | number | bigint | TextOfDecimal | Pick<Amount, "dinars">;

/** A rate or coefficient as it comes in: decimal text, a finite number, or an object whose text is decimal. */
export type RateInput = string | number | bigint | TextOfDecimal;

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
