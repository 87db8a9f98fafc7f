import { annualAmount, annualTerms, type AnnualTerms } from "../contributions/annual-amount.js";
import type { Centimes } from "../money/centimes.js";
import { Cited } from "../working/cited.js";
import { Refusal, type Reason } from "../working/reasons.js";
import { Silent } from "../working/silent.js";
import type { Context, Working } from "../working/working.js";
import { CODES } from "./codes.js";
import { amountColumn, isAmount, masked, type AmountColumn, type Column, type Masked } from "./columns.js";
import { columnsOf } from "./read-once.js";
import { kindOf, refuseOtherLength } from "./refusals.js";
import {
  answering,
  isStrict,
  marking,
  missing,
  type BatchOptions,
  type Marking,
  type RowMarks,
  type Settled,
} from "./rows.js";

/** A column of bases, and the year of each or of all. */
export interface ContributionColumns {
  /** Whole centimes a year, 0 to 10^14: the income of the year before, or the base declared. */
  readonly bases: AmountColumn;
  /** One calendar year for all rows, or one a row. A null is unknown. */
  readonly years: number | Int32Array | Masked<Int32Array>;
}

/** The contributions of a column of bases. */
export interface ContributionResults extends RowMarks {
  /** Whole centimes a year; NaN where the code says that none was computed. */
  readonly amounts: Float64Array;
}

/**
 * The contribution of each base, by the same rule as a single answer.
 *
 * @remarks Décret exécutif 15-289, article 14, from 2016; the practice before.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param given - Bases in whole centimes a year, and years.
 * @param options - Whether to say of each row how sure it is.
 * @returns Whole centimes a year, and what each row is.
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
export function contributions(
  { context }: Settled,
  given: ContributionColumns,
  options: BatchOptions = {},
): ContributionResults {
  const columns = columnsOf(given, ["bases", "years"]);
  const years = yearsOf(columns.years);
  const bases = amountColumn("bases", columns.bases);
  const rows = bases.rows ?? (typeof years === "number" ? 1 : years.length);
  if (typeof years !== "number") refuseOtherLength("years", years.length, rows);

  const amounts = new Float64Array(rows).fill(Number.NaN);
  const to = marking(rows, options);
  const plain = isStrict(context) || options.certainty === true ? null : plainOf(columns.bases);
  const table: Table = { plain, bases, context, options, amounts, to, work: new Silent(context) };
  const lawOfYear = lookedUpOnce(context);
  let from = 0;
  while (from < rows) {
    const year = typeof years === "number" ? years : (years[from] as number);
    const until = typeof years === "number" ? rows : endOfRun(years, from);
    ofOneYear(table, from, until, lawOfYear(year));
    from = until;
  }
  return { amounts, ...to.marks };
}

/** What all rows are computed from and written to. */
interface Table {
  /** The bases as they lie there, where they lie plain and nothing is asked besides: the loop is several times faster. */
  readonly plain: Float64Array | null;
  readonly bases: Column<Centimes>;
  readonly context: Context;
  readonly options: BatchOptions;
  readonly amounts: Float64Array;
  readonly to: Marking;
  readonly work: Silent;
}

/** The law of a year: its terms, why there are none, or null for what is no year. */
interface LawOfYear {
  readonly terms: AnnualTerms | Reason | null;
  readonly isProjected: boolean;
}

/** The law of each year, looked up once. */
function lookedUpOnce(context: Context): (year: number) => LawOfYear {
  const known = new Map<number, LawOfYear>();
  return (year) => {
    const found = known.get(year);
    if (found !== undefined) return found;
    const terms = termsOrReason(context, year);
    const isProjected = Object.values(terms ?? {}).some((term) => term instanceof Cited && term.projectedFrom !== null);
    const made = { terms, isProjected };
    known.set(year, made);
    return made;
  };
}

function plainOf(bases: AmountColumn): Float64Array | null {
  return kindOf(bases) === "Float64Array" ? (bases as Float64Array) : null;
}

/** The years as numbers; a row whose year is unknown is no number. */
function yearsOf(given: ContributionColumns["years"]): number | Int32Array | Float64Array {
  if (typeof given === "number" || kindOf(given) === "Int32Array") return given as number | Int32Array;
  const { values, isNull } = masked<Int32Array>("years", given, ["Int32Array"]);
  return Float64Array.from(values, (year, row) => (isNull(row) ? Number.NaN : year));
}

/** The place after the last row of the same year. */
function endOfRun(years: Int32Array | Float64Array, from: number): number {
  let to = from + 1;
  while (to < years.length && years[to] === years[from]) to += 1;
  return to;
}

function ofOneYear(table: Table, from: number, until: number, { terms, isProjected }: LawOfYear): void {
  const { plain, bases, context, options, amounts, to } = table;
  if (terms === null || "code" in terms) {
    for (let row = from; row < until; row += 1) {
      if (terms === null) to.wrong(row, "years");
      else to.refused(row, terms);
    }
    return;
  }
  if (plain !== null) {
    inTightLoop(plain, from, until, terms, table, isProjected);
    return;
  }
  const answer = answering(
    context,
    options,
    to,
    (base: Centimes, w: Working) => annualAmount(base, terms, w),
    (row, amount) => {
      amounts[row] = amount;
      // Silent rows read no law here: it was read once for the year.
      if (isProjected) to.computed(row, true);
    },
  );
  for (let row = from; row < until; row += 1) {
    const base = bases.isWrong(row) ? null : bases.at(row);
    if (base === null) to.wrong(row, "bases");
    else if (base === undefined) to.refused(row, missing("bases"));
    else answer(row, base);
  }
}

function inTightLoop(
  bases: Float64Array,
  from: number,
  until: number,
  terms: AnnualTerms,
  { amounts, to, work }: Table,
  isProjected: boolean,
): void {
  if (isProjected) to.marks.codes.fill(CODES.projected, from, until);
  for (let row = from; row < until; row += 1) {
    const base = bases[row] as Centimes;
    if (isAmount(base)) amounts[row] = annualAmount(base, terms, work);
    else to.wrong(row, "bases");
  }
}

/** The terms of a year; why there are none; or null for what is no year. */
function termsOrReason(context: Context, year: number): AnnualTerms | Reason | null {
  if (Number.isNaN(year)) return missing("years");
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  try {
    return annualTerms(context.law, year);
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}
