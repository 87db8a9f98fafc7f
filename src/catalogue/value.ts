import type { Amount } from "../money/amount.js";
import type { Day } from "../calendar/day.js";
import type { AnySeries, Papers, Series, Unit } from "../law/series.js";
import { plain, type PlainScaleBand } from "../working/units.js";
import type { StepDefinition } from "../working/step.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";
import { allSeries, type SeriesId, type SeriesOf } from "./series.js";

/** Which value of the law is asked for. */
export interface LawValueFacts {
  readonly series: SeriesId;
  readonly on: Day;
}

interface OfSeries {
  /** The series asked about. */
  readonly series: SeriesId;
}

/** An amount that the law sets. */
export interface LawAmount extends OfSeries {
  /** What kind of value it is. */
  readonly unit: "amount";
  /** DA a month, DA a year, or DA once. */
  readonly per: "month" | "year" | "once";
  /** Null where the law sets none. */
  readonly value: Amount | null;
}

/** A rate, or a length in years. */
export interface LawRatio extends OfSeries {
  /** What kind of value it is. */
  readonly unit: "rate" | "years";
  /** Of no time. */
  readonly per: null;
  /** Decimal text: `"0.15"` is 15 %, `"7.5"` is seven years and a half. */
  readonly value: string;
}

/** Rates by brackets of an amount. */
export interface LawScale extends OfSeries {
  /** What kind of value it is. */
  readonly unit: "scale";
  /** Of no time. */
  readonly per: null;
  /** In rising order: the first bracket that an amount lies in gives its rate. Null where the law sets none. */
  readonly value: readonly PlainScaleBand[] | null;
}

/** A count: years of age, days, children. */
export interface LawCount extends OfSeries {
  /** What kind of value it is. */
  readonly unit: "count";
  /** Of no time. */
  readonly per: null;
  /** Null where the law sets none. */
  readonly value: number | null;
}

/** A day of the year. */
export interface LawMonthDay extends OfSeries {
  /** What kind of value it is. */
  readonly unit: "month-day";
  /** Of no time. */
  readonly per: null;
  /** `"06-30"`; null where the law sets none. */
  readonly value: string | null;
}

/** A rule that is one of some words. */
export interface LawChoice extends OfSeries {
  /** What kind of value it is. */
  readonly unit: "choice";
  /** Of no time. */
  readonly per: null;
  /** The word. */
  readonly value: string;
}

/** Papers to bring. */
export interface LawPapers extends OfSeries {
  /** What kind of value it is. */
  readonly unit: "documents";
  /** Of no time. */
  readonly per: null;
  /** Of each inner list one, of the outer list all. */
  readonly value: Papers;
}

/** A value of the law on a day, by its unit. */
export type LawValue = LawAmount | LawRatio | LawScale | LawCount | LawMonthDay | LawChoice | LawPapers;

interface LawByUnit {
  readonly amount: LawAmount;
  readonly rate: LawRatio;
  readonly years: LawRatio;
  readonly scale: LawScale;
  readonly count: LawCount;
  readonly "month-day": LawMonthDay;
  readonly choice: LawChoice;
  readonly documents: LawPapers;
}

/** The value of a series that is named in the program: of its unit, one of its words, null only where a period has none. */
export type LawValueOf<S extends SeriesId> = [S] extends [never]
  ? LawValue
  : SeriesId extends S
    ? LawValue
    : S extends SeriesId
      ? OfSeriesNamed<S, SeriesOf<S>>
      : never;

type OfSeriesNamed<S extends SeriesId, Of> =
  Of extends Series<string, infer U, infer Holds>
    ? LawByUnit[U] & { readonly series: S; readonly value: Written<U, Holds> }
    : never;

type Written<U extends Unit, Holds> =
  (U extends "choice" ? Extract<Holds, string> : NonNullable<LawByUnit[U]["value"]>) | Extract<Holds, null>;

const STEPS: Readonly<Record<Unit, StepDefinition>> = {
  amount: step.amountValue,
  rate: step.rateValue,
  scale: step.scaleValue,
  count: step.countValue,
  years: step.yearsValue,
  "month-day": step.monthDayValue,
  choice: step.choiceValue,
  documents: step.documentsValue,
};

/** The value of a series of the law on a day, with its source. */
export function lawValue({ series: id, on }: LawValueFacts, w: Working): LawValue {
  const series: AnySeries = allSeries[id];
  const value = w.law.read(series, on);
  const definition = STEPS[series.unit];
  w.step(definition, { series: id, on, value }, value.value);
  // The step's unit follows the series' own, so that the plain value is the one its unit names.
  const { unit, per = null } = series;
  return { series: id, unit, per, value: plain(definition.value, value.value) } as LawValue;
}
