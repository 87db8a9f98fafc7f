import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR } from "../calendar/months.js";
import {
  bestYears,
  minimumAllowance,
  minimumPension,
  minimumPensionMoudjahid,
  pensionBaseCeiling,
  pensionCeiling,
  pensionRateCap,
  pensionRateCapMoudjahid,
  pensionRatePerWarYear,
  pensionRatePerYear,
} from "../law/pension.js";
import type { Centimes } from "../money/centimes.js";
import {
  atLeast,
  atMost,
  compareRatios,
  dividedBy,
  lesserRatio,
  plus,
  times,
  timesRatio,
  type Fraction,
  type Ratio,
} from "../money/fraction.js";
import type { Cited } from "../working/cited.js";
import type { LawView } from "../working/law-view.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** A pension (pension de retraite, معاش التقاعد) or an allowance for a short career (allocation de retraite, منحة التقاعد). */
export type RetirementRight = "pension" | "allowance";

/** What the law of the start day sets for the amount, whoever it is paid to. */
export interface PensionTerms {
  readonly startOn: Day;
  readonly right: RetirementRight;
  readonly best: Cited<number>;
  readonly ratePerYear: Cited<Ratio>;
  readonly rateCap: Cited<Ratio>;
  /** DA a month; null since there is none. */
  readonly baseCeiling: Cited<Centimes | null>;
  /** DA a month; null where there is none. */
  readonly minimum: Cited<Centimes | null>;
  /** DA a month; null before there was one, and for an allowance. */
  readonly ceiling: Cited<Centimes | null> | null;
}

/** Reads the terms of a start day. */
export function pensionTerms(law: LawView, startOn: Day, right: RetirementRight, moudjahid: boolean): PensionTerms {
  const isPension = right === "pension";
  return {
    startOn,
    right,
    best: law.read(bestYears, startOn),
    ratePerYear: law.read(pensionRatePerYear, startOn),
    rateCap: law.read(moudjahid ? pensionRateCapMoudjahid : pensionRateCap, startOn),
    baseCeiling: law.read(pensionBaseCeiling, startOn),
    minimum: law.read(isPension ? (moudjahid ? minimumPensionMoudjahid : minimumPension) : minimumAllowance, startOn),
    ceiling: isPension ? law.read(pensionCeiling, startOn) : null,
  };
}

/** The rate of a pension: so much a validated year, under a cap. */
export function pensionRate(years: Ratio, warYears: Ratio, terms: PensionTerms, w: Working): Ratio {
  const { startOn, ratePerYear, rateCap } = terms;
  const ordinary = w.step(step.rate, { years, perYear: ratePerYear }, timesRatio(years, ratePerYear.value));
  if (warYears.numerator === 0) return capped(ordinary, rateCap, w);
  const perWarYear = w.law.read(pensionRatePerWarYear, startOn);
  const forWar = w.step(step.warRate, { years: warYears, perWarYear }, timesRatio(warYears, perWarYear.value));
  return capped(plus(ordinary, forWar), rateCap, w);
}

/** Whether years leave the rate below its cap, so that one more of an unknown rate would raise it. */
export function isBelowCap(years: Ratio, warYears: Ratio, terms: PensionTerms, w: Working): boolean {
  const ordinary = timesRatio(years, terms.ratePerYear.value);
  const perWarYear = warYears.numerator === 0 ? null : w.law.read(pensionRatePerWarYear, terms.startOn).value;
  const rate = perWarYear === null ? ordinary : plus(ordinary, timesRatio(warYears, perWarYear));
  return compareRatios(rate, terms.rateCap.value) < 0;
}

function capped(rate: Ratio, cap: Cited<Ratio>, w: Working): Ratio {
  return w.step(step.cappedRate, { rate, cap }, lesserRatio(rate, cap.value));
}

/** The mean of the best annual bases, a month, exact. */
export function monthlyBase(sum: Fraction, years: number, w: Working): Fraction {
  const months = years * MONTHS_IN_A_YEAR;
  return w.step(step.monthlyBase, { sum, months }, dividedBy(sum, months));
}

/**
 * The monthly amount from the monthly base and the rate (décret exécutif 15-289, article 10). The batch calls this once
 * a career.
 */
export function monthlyAmount(mean: Fraction, rate: Ratio, terms: PensionTerms, w: Working): Centimes {
  const month = monthBeforeBounds(mean, rate, terms, w);
  return monthToTheCentime(exactWithinBounds(month, terms, w), terms, w);
}

/** The rate of the monthly base under its ceiling. */
export function monthBeforeBounds(mean: Fraction, rate: Ratio, { baseCeiling }: PensionTerms, w: Working): Fraction {
  const base = w.step(step.baseUnderCeiling, { base: mean, ceiling: baseCeiling }, under(mean, baseCeiling.value));
  return w.step(step.month, { base, rate }, times(base, rate));
}

/** An amount raised to the minimum and held under the ceiling, before it is rounded. */
export function exactWithinBounds(month: Fraction, { minimum, ceiling }: PensionTerms, w: Working): Fraction {
  const raised = w.step(step.minimum, { month, minimum }, over(month, minimum.value));
  return ceiling === null ? raised : w.step(step.ceiling, { month: raised, ceiling }, under(raised, ceiling.value));
}

/** The same to the centime. */
export function monthToTheCentime(exact: Fraction, { right, startOn }: PensionTerms, w: Working): Centimes {
  return w.round(step.monthly, { right, startOn, exact }, exact);
}

/** Whether the minimum raises an amount. */
export function isBelowMinimum(month: Fraction, { minimum }: PensionTerms): boolean {
  return over(month, minimum.value) !== month;
}

function under(quantity: Fraction, ceiling: Centimes | null): Fraction {
  return ceiling === null ? quantity : atMost(quantity, ceiling);
}

function over(quantity: Fraction, floor: Centimes | null): Fraction {
  return floor === null ? quantity : atLeast(quantity, floor);
}
