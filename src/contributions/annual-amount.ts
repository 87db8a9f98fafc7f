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
  readonly year: number;
  /** DA a year. */
  readonly floor: Cited<Centimes>;
  /** DA a year. */
  readonly ceiling: Cited<Centimes>;
  readonly rate: Cited<Ratio>;
}

/** Reads the terms of a year, as in force on its 1 January; refuses a year without known bounds. */
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

/** What is owed on a base, whatever its size. The batch calls this once a row. */
export function annualAmount(base: Centimes, terms: AnnualTerms, w: Working): Centimes {
  return contributionOn(retainedBase(base, terms, w), terms, w);
}
