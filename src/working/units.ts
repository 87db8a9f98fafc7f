import type { Day } from "../calendar/day.js";
import { amount, exactAmount, ratioAsText, type Amount, type ExactAmount } from "../money/amount.js";
import type { Centimes } from "../money/centimes.js";
import type { Fraction, Ratio } from "../money/fraction.js";
import type { Scale } from "../law/series.js";

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
  /** Rates by brackets of an amount, or null where the law sets none. */
  "scale-or-none": Scale | null;
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
  /** Rates by brackets of an amount, or null where the law sets none. */
  "scale-or-none": readonly PlainScaleBand[] | null;
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

/** A bracket of a scale as it leaves in an answer; the first one that an amount lies in gives its rate. */
export interface PlainScaleBand {
  /** Where the bracket ends, DA; null for the last one, which has no end. */
  readonly upTo: Amount | null;
  /** Whether an amount that is exactly its end lies in it. */
  readonly included: boolean;
  /** Decimal text: `"0.05"` is 5 %. */
  readonly rate: string;
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
    case "scale-or-none":
      return value === null ? null : plainScale(value as Scale);
    case "list-of-years":
      return Object.freeze([...(value as readonly number[])]);
    default:
      return value as PlainValue;
  }
}

function plainScale(scale: Scale): readonly PlainScaleBand[] {
  return Object.freeze(
    scale.map(({ upTo, included, rate }) =>
      Object.freeze({ upTo: upTo === null ? null : amount(upTo), included, rate: ratioAsText(rate) }),
    ),
  );
}
