import { yearOf, type Day } from "../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";
import { FIRST_YEAR, MOST_YEARS } from "../facts/bounds.js";
import { periodsFact, type ContributedYear, type Period } from "../facts/career.js";
import type { Person } from "../facts/person.js";
import { amount } from "../money/amount.js";
import type { Fraction } from "../money/fraction.js";
import { meanOver } from "../retirement/best-bases.js";
import { NO_AGE_ASKED, type NoRight } from "../retirement/entitlement.js";
import { liquidation, type LiquidationFacts } from "../retirement/liquidation.js";
import { monthlyAmount, monthlyBase } from "../retirement/monthly-amount.js";
import {
  increaseForSpouse,
  pension,
  withIncrease,
  type PensionAward,
  type PensionFacts,
} from "../retirement/pension.js";
import { placesOfBest } from "../retirement/places-of-best.js";
import type { Reason } from "../working/reasons.js";
import { Silent } from "../working/silent.js";
import type { Context, Working } from "../working/working.js";
import { careersOf, isWithin, type CareerColumns } from "./careers.js";
import {
  LAST,
  dayColumn,
  dayTexts,
  flagColumn,
  isAmount,
  rowsOf,
  type Column,
  type CountColumn,
  type DayColumn,
  type DayTexts,
  type FlagColumn,
} from "./columns.js";
import { ANSWERS, personsOf, type PersonColumns, type Persons } from "./persons.js";
import { columnsOf } from "./read-once.js";
import { kindOf, refuseAbsent } from "./refusals.js";
import { RIGHTS } from "./rights.js";
import {
  answering,
  isStrict,
  marking,
  missing,
  wrongAmong,
  type BatchOptions,
  type Marking,
  type RowMarks,
  type Settled,
} from "./rows.js";
import { workedOnce } from "./worked-once.js";

/** The careers of a population, one after another. */
export interface PensionColumns extends Omit<CareerColumns, "years"> {
  /** The day each pension starts, or one for all; its law is applied. */
  readonly startOn: DayColumn;
  /** The calendar year of each period. Left out, where `persons` is: the years before the start. */
  readonly years?: CountColumn | undefined;
  /**
   * The persons. Left out, the age of everybody is taken as reached, and nobody as a moudjahid or incapacitated.
   */
  readonly persons?: PersonColumns | undefined;
  /** Whether each has a dependent spouse; without it `totals` are not known. */
  readonly dependentSpouse?: FlagColumn | undefined;
}

/** The pensions and allowances of a population. */
export interface PensionResults extends RowMarks {
  /** Whole centimes a month, without the increase for a spouse; NaN where there is no right or none was computed. */
  readonly monthly: Float64Array;
  /** 0 no right, 1 allowance, 2 pension. */
  readonly rights: Uint8Array;
  /** Whole centimes a month with the increase for a spouse; NaN where that is not known. */
  readonly totals: Float64Array;
}

/**
 * The pension or allowance of each career, by the same rules as a single answer.
 *
 * @remarks Décret exécutif 15-289, articles 9 to 11. What hangs only on the length of a career, the kind of person and
 * the day is worked out once and shared by the rows that have it, where careers hold nothing but contributed years in
 * order without coefficients and the birthday is known; every other row is worked out alone.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param columns - Careers in one column, bases in whole centimes a year, with their offsets; the persons.
 * @param options - Whether to say of each row how sure it is.
 * @returns Whole centimes a month and a right for each career, and what each row is.
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
export function pensions({ context }: Settled, columns: PensionColumns, options: BatchOptions = {}): PensionResults {
  const table = tableOf(columns, dayTexts());
  const { rows } = table;
  const to = marking(rows, options);
  const monthly = new Float64Array(rows).fill(Number.NaN);
  const results = { monthly, rights: new Uint8Array(rows), totals: new Float64Array(rows).fill(Number.NaN) };
  const alone = oneByOne(table, context, options, to, results);
  const together =
    table.plain === null || isStrict(context) || options.certainty === true
      ? null
      : manyAtOnce(table, table.plain, context, to, results);
  for (let row = 0; row < rows; row += 1) if (together?.(row) !== true) alone(row);
  return { ...results, ...to.marks };
}

type Results = Omit<PensionResults, keyof RowMarks>;

/** The columns of a batch of pensions. */
interface Table {
  readonly rows: number;
  readonly all: readonly Column<unknown>[];
  readonly startOn: Column<Day>;
  readonly careers: Column<readonly Period[]>;
  readonly persons: Persons | null;
  readonly spouse: Column<boolean>;
  readonly plain: PlainCareers | null;
}

/** Careers of contributed years alone, as they lie there. */
interface PlainCareers {
  readonly offsets: Int32Array;
  readonly bases: Float64Array;
  readonly quarters: Uint8Array | null;
  readonly years: Int32Array | null;
}

function tableOf(given: PensionColumns, texts: DayTexts): Table {
  const columns = columnsOf(given, ["startOn", "offsets", "bases"]);
  const isDated = columns.persons !== undefined || columns.kinds !== undefined;
  if (isDated) refuseAbsent(columns, ["years"]);
  const startOn = dayColumn("startOn", columns.startOn, texts);
  const persons = columns.persons === undefined ? null : personsOf(columns.persons, texts);
  const careers =
    columns.years === undefined ? undatedCareers(columns, startOn) : careersOf({ ...columns, years: columns.years });
  const spouse = flagColumn("dependentSpouse", columns.dependentSpouse);
  const all = [startOn, ...(persons?.columns ?? []), careers, spouse];
  return { rows: rowsOf(all), all, startOn, careers, persons, spouse, plain: plainOf(columns) };
}

/** Careers whose years are not given: they are those before the start, for a rule that asks for years. */
function undatedCareers(columns: PensionColumns, startOn: Column<Day>): Column<readonly Period[]> {
  const undated = careersOf({ ...columns, years: null });
  return {
    ...undated,
    at(row) {
      const career = undated.at(row);
      if (career === undefined) return undefined;
      const first = yearOf(startOn.at(row) as Day) - career.length;
      return career.map((period, place) => ({ ...(period as ContributedYear), year: first + place }));
    },
  };
}

function plainOf(columns: PensionColumns): PlainCareers | null {
  const { offsets, bases, quarters, years, kinds, coefficients, nullBitmap = null } = columns;
  if (nullBitmap !== null) return null;
  if (kinds !== undefined || coefficients !== undefined || kindOf(bases) !== "Float64Array") return null;
  if (quarters !== undefined && kindOf(quarters) !== "Uint8Array") return null;
  if (years !== undefined && kindOf(years) !== "Int32Array") return null;
  return {
    offsets,
    bases: bases as Float64Array,
    quarters: (quarters as Uint8Array | undefined) ?? null,
    years: (years as Int32Array | undefined) ?? null,
  };
}

/** Who is asked for nothing: the age is taken as reached. */
const ORDINARY: Person = { sex: "male", childrenRaised: 0, moudjahid: false, totallyIncapacitated: false };

/** The rule of each row alone, on all its facts. */
function oneByOne(
  { all, startOn, careers, persons, spouse }: Table,
  context: Context,
  options: BatchOptions,
  to: Marking,
  { monthly, rights, totals }: Results,
): (row: number) => void {
  const wrong = wrongAmong(all);
  const rule = persons === null ? pensionWithoutAge : pension;
  const answer = answering(context, options, to, rule, (row, value) => {
    if (value.right === "none") return;
    rights[row] = RIGHTS[value.right];
    monthly[row] = value.monthly.centimes;
    if (value.total.kind === "determined") totals[row] = value.total.value.centimes;
  });
  return (row) => {
    const column = wrong(row);
    const day = column === null ? startOn.at(row) : undefined;
    if (column !== null) to.wrong(row, column);
    else if (day === undefined) to.refused(row, missing("startOn"));
    else {
      const periods = careers.at(row);
      if (periods !== undefined && !isWithin(periods, day)) to.wrong(row, "years");
      else
        answer(row, { person: persons?.at(row) ?? ORDINARY, periods, startOn: day, dependentSpouse: spouse.at(row) });
    }
  };
}

/** The rule of a pension for who is taken to have reached the age. */
function pensionWithoutAge(facts: PensionFacts, w: Working): PensionWithoutAge {
  const { person, startOn, dependentSpouse } = facts;
  const periods = w.need(periodsFact, facts.periods);
  const liquidated = liquidation({ person, periods, startOn }, w, () => NO_AGE_ASKED);
  if (liquidated.right === "none") return liquidated;
  const { right, monthly } = liquidated;
  return {
    right,
    monthly: amount(monthly),
    total: w.part((part) =>
      amount(withIncrease(monthly, increaseForSpouse(dependentSpouse, right, startOn, part), part)),
    ),
  };
}

type PensionWithoutAge = Pick<PensionAward, "right" | "monthly" | "total"> | Pick<NoRight, "right">;

/**
 * Works out a row with what was worked out once for all rows like it, and says whether it could: where something is wrong
 * or a birthday unknown, the row is worked out alone.
 */
function manyAtOnce(
  table: Table,
  plain: PlainCareers,
  context: Context,
  to: Marking,
  results: Results,
): (row: number) => boolean {
  const { startOn, careers, persons, spouse } = table;
  const { monthly, rights, totals } = results;
  const work = new Silent(context);
  const shared = workedOnce(context);
  const starts = new Map<Day, number>();
  const best: number[] = [];

  return (row) => {
    const day = startOn.isWrong(row) ? undefined : startOn.at(row);
    if (day === undefined || spouse.isWrong(row)) return false;
    const held = quartersHeld(plain, row, day);
    const kind = persons === null ? 0 : persons.kindAt(row);
    if (held < 0 || kind < 0) return false;

    const facts = (): LiquidationFacts => ({
      person: persons?.at(row) ?? ORDINARY,
      periods: careers.at(row) ?? [],
      startOn: day,
    });
    const start = placeOf(starts, day);
    const who = kind * MOST_STARTS + start;
    const length = who * MOST_QUARTERS + held;
    const opened = shared.rightOf(length, facts);
    if ("reason" in opened) return refused(to, row, opened.reason);
    const { right, asksAge } = opened.value;
    if (right === "none") return computed(to, row, opened.projected);

    const ofRight = right === "pension" ? 1 : 0;
    let projected = opened.projected;
    if (asksAge && persons !== null) {
      const births = shared.latestBirth(who * 2 + ofRight, right, facts);
      if ("reason" in births) return refused(to, row, births.reason);
      const born = persons.birthAt(row);
      if (born === undefined && births.value !== LAST) return false;
      projected ||= births.projected;
      if (born !== undefined && born > births.value) return computed(to, row, projected);
    }

    const amounts = shared.ofLength(length, facts);
    if ("reason" in amounts) return refused(to, row, amounts.reason);
    const { rate, terms } = amounts.value;
    const month = monthlyAmount(meanOfBest(plain, row, terms.best.value, best, work), rate, terms, work);
    monthly[row] = month;
    rights[row] = RIGHTS[right];
    const hasSpouse = spouse.at(row);
    const added = shared.increase(
      (start * 2 + ofRight) * ANSWERS.length + ANSWERS.indexOf(hasSpouse),
      hasSpouse,
      right,
      day,
    );
    if ("value" in added) totals[row] = withIncrease(month, added.value, work);
    return computed(to, row, projected || amounts.projected);
  };
}

const MOST_STARTS = 2 ** 17;
const MOST_QUARTERS = 2 ** 11;

/** The place of a day among those met so far. */
function placeOf(starts: Map<Day, number>, day: Day): number {
  const known = starts.get(day);
  if (known !== undefined) return known;
  starts.set(day, starts.size);
  return starts.size - 1;
}

function computed(to: Marking, row: number, projected: boolean): true {
  to.computed(row, projected);
  return true;
}

function refused(to: Marking, row: number, reason: Reason): true {
  to.refused(row, reason);
  return true;
}

function meanOfBest({ offsets, bases }: PlainCareers, row: number, most: number, best: number[], w: Working): Fraction {
  const found = placesOfBest(bases, offsets[row] as number, offsets[row + 1] as number, most, best);
  let sum = 0;
  for (let place = 0; place < found; place += 1) sum += bases[best[place] as number] as number;
  return monthlyBase({ numerator: sum, denominator: 1 }, meanOver(found, most, w), w);
}

/** The quarters of a career; -1 where something of it is wrong, or its years are not in order. */
function quartersHeld({ offsets, bases, quarters, years }: PlainCareers, row: number, day: Day): number {
  const from = offsets[row] as number;
  const to = offsets[row + 1] as number;
  if (!(from >= 0 && from <= to && to - from <= MOST_YEARS && to <= bases.length)) return -1;
  if (quarters !== null && to > quarters.length) return -1;
  if (years !== null && (to > years.length || !areInOrder(years, from, to, yearOf(day)))) return -1;
  let held = 0;
  for (let place = from; place < to; place += 1) {
    const count = quarters === null ? QUARTERS_IN_A_YEAR : (quarters[place] as number);
    if (count < 1 || count > QUARTERS_IN_A_YEAR || !isAmount(bases[place] as number)) return -1;
    held += count;
  }
  return held;
}

function areInOrder(years: Int32Array, from: number, to: number, last: number): boolean {
  let before = FIRST_YEAR - 1;
  for (let place = from; place < to; place += 1) {
    const year = years[place] as number;
    if (year <= before) return false;
    before = year;
  }
  return before <= last;
}
