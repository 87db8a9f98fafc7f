import { firstOfYear } from "../calendar/day.js";
import { clamp, type Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import { contributionBaseCeiling, contributionBaseFloor, contributionRate } from "../law/contribution.js";
import type { Cited } from "../working/cited.js";
import type { LawView } from "../working/law-view.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What the law sets for the contribution of a year, whoever owes it. */
export interface AnnualTerms {
  /** Calendar year. */
  readonly year: number;
  /** The least base, DA a year. */
  readonly floor: Cited<Centimes>;
  /** The greatest base, DA a year. */
  readonly ceiling: Cited<Centimes>;
  /** The rate on the base retained. */
  readonly rate: Cited<Ratio>;
}

/**
 * Reads the terms of a year, as in force on its 1 January; refuses a year without known bounds.
 *
 * @remarks Décret exécutif 15-289, article 14, from 2016; from 1990 to 2015 as reported.
 * @param law - The law, `contextOf().law` or `w.law`.
 * @param year - Calendar year.
 * @returns Floor and ceiling in centimes a year and the rate, each with its citations.
 *
 * @example
 * ```ts
 * const { floor, ceiling } = annualTerms(contextOf().law, 2026);
 * [floor.value, ceiling.value]; // => [28800000, 576000000]
 * ```
 */
export function annualTerms(law: LawView, year: number): AnnualTerms {
  const day = firstOfYear(year);
  return {
    year,
    floor: law.read(contributionBaseFloor, day),
    ceiling: law.read(contributionBaseCeiling, day),
    rate: law.read(contributionRate, day),
  };
}

/** The base brought between the floor and the ceiling of its year (décret exécutif 15-289, article 14). */
export function retainedBase(base: Centimes, { year, floor, ceiling }: AnnualTerms, w: Working): Centimes {
  return w.step(step.retained, { year, base, floor, ceiling }, clamp(base, floor.value, ceiling.value));
}

/** The contribution on a base already brought between the bounds, to the centime. */
export function contributionOn(retained: Centimes, { year, rate }: AnnualTerms, w: Working): Centimes {
  return w.share(step.amount, { year, retained, rate }, retained, rate.value);
}

/**
 * What is owed on a base, whatever its size. The batch calls this once a row.
 *
 * @remarks Décret exécutif 15-289, article 14. Rounding to the centime, half up, is a convention.
 * @param base - Centimes a year.
 * @param terms - The terms of the year, as `annualTerms` reads them.
 * @param w - What the rule works with; `determine` gives it.
 * @returns Centimes a year.
 *
 * @example
 * ```ts
 * const context = contextOf();
 * const terms = annualTerms(context.law, 2026);
 * const answer = determine((base, w) => annualAmount(base, terms, w), dinarText("1000000"), context);
 * answer.kind === "determined" && answer.value; // => 15000000
 * ```
 */
export function annualAmount(base: Centimes, terms: AnnualTerms, w: Working): Centimes {
  return contributionOn(retainedBase(base, terms, w), terms, w);
}
