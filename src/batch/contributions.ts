import { annualAmount, annualTerms, type AnnualTerms } from "../contributions/annual-amount.js";
import type { Centimes } from "../money/centimes.js";
import { determine } from "../working/determine.js";
import { Refusal } from "../working/reasons.js";
import { Silent } from "../working/silent.js";
import type { Context, Working } from "../working/working.js";
import {
  CODES,
  codeOf,
  codeOfTerms,
  columnsOf,
  isAmount,
  isComputed,
  isStrict,
  refuseOtherLength,
  type Settled,
} from "./columns.js";

/** A column of bases, and the year of each or of all. */
export interface ContributionColumns {
  /** Whole centimes a year, 0 to 10^14: the income of the year before, or the base declared. */
  readonly bases: Float64Array;
  /** One calendar year for all rows, or one a row. */
  readonly years: number | Int32Array;
}

/** The contributions of a column of bases. */
export interface ContributionResults {
  /** Whole centimes a year; NaN where the code says that none was computed. */
  readonly amounts: Float64Array;
  /** See `CODES`. */
  readonly codes: Uint8Array;
}

/**
 * The contribution of each base, by the same rule as a single answer.
 *
 * @remarks Décret exécutif 15-289, article 14, from 2016; the practice before.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param columns - Bases in whole centimes a year, and years.
 * @returns Whole centimes a year, and a code for each row.
 * @throws CasnosInputError for a column that is missing, of another kind or of another length.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const bases = Float64Array.of(5_000_000, 100_000_000, -1);
 * const { amounts, codes } = contributions(createCasnos(), { bases, years: 2026 });
 * [...amounts]; // => [4320000, 15000000, NaN]
 * [...codes]; // => [0, 0, 1]
 * ```
 */
export function contributions({ context }: Settled, columns: ContributionColumns): ContributionResults {
  const { bases, years } = columnsOf(columns, { bases: ["Float64Array"], years: ["number", "Int32Array"] });
  if (typeof years !== "number") refuseOtherLength("years", years, bases.length);
  const results = { amounts: new Float64Array(bases.length), codes: new Uint8Array(bases.length) };
  const termsOfYear = new Map<number, AnnualTerms | number>();
  let from = 0;
  while (from < bases.length) {
    const year = typeof years === "number" ? years : (years[from] as number);
    const to = typeof years === "number" ? bases.length : endOfRun(years, from);
    const terms = termsOfYear.get(year) ?? termsOrCode(context, year);
    termsOfYear.set(year, terms);
    if (typeof terms === "number") {
      results.codes.fill(terms, from, to);
      results.amounts.fill(Number.NaN, from, to);
    } else {
      ofOneYear(bases, from, to, terms, context, results);
    }
    from = to;
  }
  return results;
}

/** The place after the last row of the same year. */
function endOfRun(years: Int32Array, from: number): number {
  let to = from + 1;
  while (to < years.length && years[to] === years[from]) to += 1;
  return to;
}

function ofOneYear(
  bases: Float64Array,
  from: number,
  to: number,
  terms: AnnualTerms,
  context: Context,
  { amounts, codes }: ContributionResults,
): void {
  const work = new Silent(context);
  codes.fill(codeOfTerms(terms), from, to);
  for (let row = from; row < to; row += 1) {
    const base = bases[row] as Centimes;
    if (isAmount(base)) amounts[row] = annualAmount(base, terms, work);
    else codes[row] = CODES.wrongInput;
  }
  if (isStrict(context)) refuseWeakRows(bases, from, to, terms, context, codes);
  for (let row = from; row < to; row += 1) if (!isComputed(codes[row] as number)) amounts[row] = Number.NaN;
}

/** Marks the rows whose answer would rest on less than the caller accepts. */
function refuseWeakRows(
  bases: Float64Array,
  from: number,
  to: number,
  terms: AnnualTerms,
  context: Context,
  codes: Uint8Array,
): void {
  const rule = (base: Centimes, w: Working): Centimes => annualAmount(base, terms, w);
  for (let row = from; row < to; row += 1) {
    if (!isComputed(codes[row] as number)) continue;
    const answer = determine(rule, bases[row] as Centimes, context);
    if (answer.kind === "undetermined") codes[row] = CODES.belowMinimumSource;
  }
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
