import type { Day } from "../calendar/day.js";
import type { AnySeries, Unit } from "../law/series.js";
import { plain, type PlainValue } from "../working/units.js";
import type { StepDefinition } from "../working/step.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";
import { allSeries, type SeriesId } from "./series.js";

/** Which value of the law is asked for. */
export interface LawValueFacts {
  readonly series: SeriesId;
  readonly on: Day;
}

/** A value of the law on a day. */
export interface LawValue {
  /** The series asked about. */
  readonly series: SeriesId;
  /** What its values are. */
  readonly unit: Unit;
  /** For an amount: DA a month, DA a year, or DA once; else null. */
  readonly per: "month" | "year" | "once" | null;
  /** In the unit of the series: an amount, decimal text, a count, a day of the year, a word; null where the law sets none. */
  readonly value: PlainValue;
}

const STEPS: Readonly<Record<Unit, StepDefinition>> = {
  amount: step.amountValue,
  rate: step.rateValue,
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
  return { series: id, unit: series.unit, per: series.per ?? null, value: plain(definition.value, value.value) };
}
