import { annualAmount, annualTerms, type AnnualTerms } from "../contributions/annual-amount.js";
import type { Centimes } from "../money/centimes.js";
import { Refusal } from "../working/reasons.js";
import { Silent } from "../working/silent.js";
import type { Context } from "../working/working.js";
import { CODES, codeOf, isAmount, type Settled } from "./columns.js";

/** A column of bases, and the year of each or of all. */
export interface ContributionColumns {
  /** Whole centimes a year: the income of the year before, or the base declared. */
  readonly bases: Float64Array;
  /** One year for all rows, or one a row. */
  readonly years: number | Int32Array;
}

/** The contributions of a column of bases. */
export interface ContributionResults {
  /** Whole centimes a year; NaN where the code is not 0. */
  readonly amounts: Float64Array;
  /** See `CODES`. */
  readonly codes: Uint8Array;
}

/**
 * The contribution of each base, by the same rule as a single answer.
 *
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param columns - Bases in centimes, and years.
 */
export function contributions({ context }: Settled, { bases, years }: ContributionColumns): ContributionResults {
  const amounts = new Float64Array(bases.length);
  const codes = new Uint8Array(bases.length);
  const work = new Silent(context);
  const termsOfYear = new Map<number, AnnualTerms | number>();
  let lastYear = Number.NaN;
  let terms: AnnualTerms | number = CODES.wrongInput;
  for (let row = 0; row < bases.length; row += 1) {
    const year = typeof years === "number" ? years : (years[row] as number);
    if (year !== lastYear) {
      terms = termsOfYear.get(year) ?? termsOrCode(context, year);
      termsOfYear.set(year, terms);
      lastYear = year;
    }
    const base = bases[row] as Centimes;
    if (typeof terms === "number" || !isAmount(base)) {
      codes[row] = typeof terms === "number" ? terms : CODES.wrongInput;
      amounts[row] = Number.NaN;
    } else {
      amounts[row] = annualAmount(base, terms, work);
    }
  }
  return { amounts, codes };
}

function termsOrCode(context: Context, year: number): AnnualTerms | number {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return CODES.wrongInput;
  try {
    return annualTerms(context.law, year);
  } catch (error) {
    if (error instanceof Refusal) return codeOf(error.reason);
    throw error;
  }
}
