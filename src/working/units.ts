import type { Day } from "../calendar/day.js";
import { amount, exactAmount, ratioAsText, type Amount, type ExactAmount } from "../money/amount.js";
import type { Centimes } from "../money/centimes.js";
import type { Fraction, Ratio } from "../money/fraction.js";

/** What a value inside a rule is, by the name of its unit. */
export interface Internal {
  /** Whole centimes. */
  amount: Centimes;
  /** Centimes before rounding. */
  "exact-amount": Fraction;
  /** An amount, or null where the law sets none. */
  "amount-or-none": Centimes | null;
  /** A rate. */
  rate: Ratio;
  /** A length in years, exact. */
  years: Ratio;
  /** A whole number. */
  count: number;
  /** A whole number, or null where the law sets none. */
  "count-or-none": number | null;
  /** A calendar year. */
  year: number;
  /** Calendar years. */
  "list-of-years": readonly number[];
  /** A day. */
  day: Day;
  /** A day, or null where there is none. */
  "day-or-none": Day | null;
  /** A day of the year, `"06-30"`. */
  "month-day": string;
  /** The same, or null where the law sets none. */
  "month-day-or-none": string | null;
  /** One of some words. */
  choice: string;
  /** Papers to bring. */
  documents: readonly (readonly string[])[];
  /** Yes or no. */
  yes: boolean;
}

/** The same as it leaves in an answer: plain data that survives JSON. */
export interface External {
  /** Centimes and dinars. */
  amount: Amount;
  /** An amount before its rounding. */
  "exact-amount": ExactAmount;
  /** Centimes and dinars, or null where the law sets none. */
  "amount-or-none": Amount | null;
  /** Decimal text: `"0.15"` is 15 %. */
  rate: string;
  /** Years, decimal text. */
  years: string;
  /** A whole number. */
  count: number;
  /** A whole number, or null where the law sets none. */
  "count-or-none": number | null;
  /** A calendar year. */
  year: number;
  /** Calendar years. */
  "list-of-years": readonly number[];
  /** A day. */
  day: Day;
  /** A day, or null where there is none. */
  "day-or-none": Day | null;
  /** A day of the year, `"06-30"`. */
  "month-day": string;
  /** The same, or null where the law sets none. */
  "month-day-or-none": string | null;
  /** One of some words. */
  choice: string;
  /** Papers to bring: of each inner list one, of the outer list all. */
  documents: readonly (readonly string[])[];
  /** Yes or no. */
  yes: boolean;
}

/** The name of a unit. */
export type StepUnit = keyof Internal;

/** A value of an answer's step. */
export type PlainValue = External[StepUnit];

/** A value as it leaves in an answer. */
export function plain(unit: StepUnit, value: unknown): PlainValue {
  switch (unit) {
    case "amount":
      return amount(value as Centimes);
    case "exact-amount":
      return exactAmount(value as Fraction);
    case "amount-or-none":
      return value === null ? null : amount(value as Centimes);
    case "rate":
    case "years":
      return ratioAsText(value as Ratio);
    case "list-of-years":
      return Object.freeze([...(value as readonly number[])]);
    default:
      return value as PlainValue;
  }
}
