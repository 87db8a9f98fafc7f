import { firstOfYear, type Day } from "../../calendar/day.js";
import { contributionBaseCeiling, contributionBaseFloor, contributionRate } from "../../law/contribution.js";
import type { AnySeries, ValueOf } from "../../law/series.js";
import type { Ratio } from "../../money/fraction.js";
import type { LawView } from "../../working/law-view.js";

/** The figures of the law that a property is stated with, under the readings chosen. */
export interface Figures {
  /** The value of a series on a day. */
  readonly read: <S extends AnySeries>(series: S, on: Day) => ValueOf<S>;
  /** The bounds of the base and the rate of the contribution of a year. */
  readonly contribution: (year: number) => ContributionFigures;
  /** Whether a due day in a weekend is put off. */
  readonly weekendsPutOff: boolean;
}

/** What the contribution of a year is worked out with, centimes a year. */
export interface ContributionFigures {
  readonly floor: number;
  readonly ceiling: number;
  readonly rate: Ratio;
}

/** The figures of a view of the law. */
export function figuresOf(law: LawView): Figures {
  const read = <S extends AnySeries>(series: S, on: Day): ValueOf<S> => law.read(series, on).value;
  return {
    read,
    weekendsPutOff: law.option("weekend-deadline") === "next-working-day",
    contribution: (year) => {
      const on = firstOfYear(year);
      return {
        floor: read(contributionBaseFloor, on),
        ceiling: read(contributionBaseCeiling, on),
        rate: read(contributionRate, on),
      };
    },
  };
}

/** The whole centimes right below a part of an amount, and right above; the same where it is whole. */
export function around(
  amount: number,
  { numerator, denominator }: Ratio,
): { readonly least: number; readonly most: number } {
  const product = BigInt(amount) * BigInt(numerator);
  const below = product / BigInt(denominator);
  const whole = below * BigInt(denominator) === product;
  return { least: Number(below), most: Number(whole ? below : below + 1n) };
}
