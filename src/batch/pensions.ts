import type { Day } from "../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";
import type { Person } from "../facts/person.js";
import { centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import { meanOver } from "../retirement/best-bases.js";
import { effectiveYears, rightByDuration } from "../retirement/duration.js";
import {
  monthlyAmount,
  monthlyBase,
  pensionRate,
  pensionTerms,
  type PensionTerms,
} from "../retirement/monthly-amount.js";
import { placesOfBest } from "../retirement/places-of-best.js";
import { determine } from "../working/determine.js";
import { Refusal } from "../working/reasons.js";
import { Silent } from "../working/silent.js";
import type { Working } from "../working/working.js";
import { CODES, codeOf, codeOfTerms, columnsOf, dayOfColumns, isAmount, isStrict, type Settled } from "./columns.js";

/** The careers of a population, one after another. */
export interface PensionColumns {
  /** The day all pensions start, `YYYY-MM-DD`. */
  readonly startOn: string;
  /** Where each career begins in `bases` and `quarters`; one more entry than careers, the last their length. */
  readonly offsets: Int32Array;
  /** The base of each contributed year, whole centimes, 0 to 10^14. */
  readonly bases: Float64Array;
  /** The quarters validated in each year, 1 to 4. */
  readonly quarters: Uint8Array;
}

/** The pensions of a population. The age of each person is taken as reached. */
export interface PensionResults {
  /** Whole centimes a month; NaN where there is no right or the code is not 0. */
  readonly monthly: Float64Array;
  /** 0 no right, 1 allowance, 2 pension. */
  readonly rights: Uint8Array;
  /** See `CODES`. */
  readonly codes: Uint8Array;
}

/** What a number of quarters gives, whoever holds them. */
interface OfDuration {
  readonly right: number;
  readonly rate: Ratio;
  readonly terms: PensionTerms;
  /** The code of a career that is computed. */
  readonly code: number;
}

const NO_WAR: Ratio = { numerator: 0, denominator: 1 };
const ORDINARY: Person = { sex: "male", moudjahid: false, childrenRaised: 0 };

/**
 * The pension or allowance of each career, by the same rules as a single answer.
 *
 * @remarks Décret exécutif 15-289, article 10. For persons who are no moudjahid, have no war years and are not
 * incapacitated.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param columns - Careers in one column, bases in whole centimes a year, with their offsets.
 * @returns Whole centimes a month, a right and a code for each career.
 * @throws CasnosInputError when the start is no day, or a column is missing or of another kind.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const [bases, quarters] = [new Float64Array(22).fill(72_000_000), new Uint8Array(22).fill(4)];
 * const columns = { startOn: "2016-02-01", offsets: Int32Array.of(0, 20, 22), bases, quarters };
 * const { monthly, rights } = pensions(createCasnos(), columns);
 * [...monthly]; // => [3000000, NaN]
 * [...rights]; // => [2, 0]
 * ```
 */
export function pensions({ context }: Settled, columns: PensionColumns): PensionResults {
  const kinds = { offsets: ["Int32Array"], bases: ["Float64Array"], quarters: ["Uint8Array"], startOn: null };
  const { offsets, bases, quarters, ...shared } = columnsOf(columns, kinds);
  const startOn = dayOfColumns(shared.startOn);
  const careers = Math.max(0, offsets.length - 1);
  const results = {
    monthly: new Float64Array(careers).fill(Number.NaN),
    rights: new Uint8Array(careers),
    codes: new Uint8Array(careers),
  };
  const work = new Silent(context);
  const strict = isStrict(context);
  const byQuarters: (OfDuration | number)[] = [];
  const best: number[] = [];
  for (let career = 0; career < careers; career += 1) {
    const from = offsets[career] as number;
    const to = offsets[career + 1] as number;
    const held = quartersHeld(bases, quarters, from, to);
    const duration = held < 0 ? CODES.wrongInput : (byQuarters[held] ??= durationOrCode(held, startOn, work));
    if (typeof duration === "number") {
      results.codes[career] = duration;
      continue;
    }
    if (strict) {
      const rule = (_: null, w: Working): unknown => amountOf(durationOf(held, startOn, w), bases, from, to, best, w);
      if (determine(rule, null, context).kind === "undetermined") {
        results.codes[career] = CODES.belowMinimumSource;
        continue;
      }
    }
    results.codes[career] = duration.code;
    results.rights[career] = duration.right;
    results.monthly[career] = amountOf(duration, bases, from, to, best, work);
  }
  return results;
}

/** The monthly amount of one career; NaN where there is no right. */
function amountOf(
  { right, rate, terms }: OfDuration,
  bases: Float64Array,
  from: number,
  to: number,
  best: number[],
  w: Working,
): number {
  if (right === 0) return Number.NaN;
  const most = terms.best.value;
  const found = placesOfBest(bases, from, to, most, best);
  let sum = 0;
  for (let place = 0; place < found; place += 1) sum += bases[best[place] as number] as number;
  const mean = monthlyBase({ numerator: sum, denominator: 1 }, meanOver(found, most, w), w);
  return monthlyAmount(mean, rate, terms, w);
}

/** The quarters of a career; -1 when a base or a count of quarters is wrong. */
function quartersHeld(bases: Float64Array, quarters: Uint8Array, from: number, to: number): number {
  if (!(from >= 0 && from <= to && to <= bases.length && to <= quarters.length)) return -1;
  let held = 0;
  for (let place = from; place < to; place += 1) {
    const count = quarters[place] as number;
    if (count < 1 || count > QUARTERS_IN_A_YEAR || !isAmount(centimes(bases[place] as number))) return -1;
    held += count;
  }
  return held;
}

function durationOrCode(held: number, startOn: Day, work: Silent): OfDuration | number {
  try {
    return durationOf(held, startOn, work);
  } catch (error) {
    if (error instanceof Refusal) return codeOf(error.reason);
    throw error;
  }
}

function durationOf(held: number, startOn: Day, w: Working): OfDuration {
  const effective = effectiveYears(held, w);
  const { right, enough } = rightByDuration({ effective, war: NO_WAR, validated: effective }, ORDINARY, startOn, w);
  const terms = pensionTerms(w.law, startOn, right, false);
  const rate = pensionRate(effective, NO_WAR, terms, w);
  return { right: enough ? RIGHTS[right] : 0, rate, terms, code: codeOfTerms(terms) };
}

const RIGHTS = { allowance: 1, pension: 2 } as const;
