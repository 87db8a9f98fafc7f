import { unixDay, type Day } from "../calendar/day.js";
import { MOST_GIVEN_RAISE, MOST_GIVEN_RAISES, MOST_MONTHLY } from "../facts/bounds.js";
import type { GivenRaise } from "../facts/revaluation.js";
import { dinarText, type Centimes } from "../money/centimes.js";
import { CasnosInputError } from "../refusal/input-error.js";
import { revalue, type RevalueFacts } from "../retirement/revalue.js";
import {
  NO_DAY,
  amountColumn,
  dayColumn,
  dayOfColumn,
  dayTexts,
  rowsOf,
  type AmountColumn,
  type DayColumn,
} from "./columns.js";
import { rateOf, type RateText } from "./rates.js";
import { columnsOf } from "./read-once.js";
import { refuseAbsent, tooMany, wrongType } from "./refusals.js";
import { answerRows, wrongAmong, type BatchOptions, type RowMarks, type Settled } from "./rows.js";

/** The rate of a raise that no source gives. */
export interface GivenRaiseText {
  /** The day of the raise, `YYYY-MM-DD`, given once. */
  readonly on: string;
  /** 0 to 0.5. */
  readonly rate: RateText;
}

/** Pensions in payment. */
export interface RevaluationColumns {
  /** The contributory amount in force on `from`, whole centimes a month, 0 to 10^9. */
  readonly monthly: AmountColumn;
  /** The first day of each pension. */
  readonly liquidatedOn: DayColumn;
  /** The day of each amount, not before the pension. */
  readonly from: DayColumn;
  /** The day asked for, not before `from`. */
  readonly to: DayColumn;
  /** The net amount received on 1 January 2012, whole centimes a month; unknown when left out. */
  readonly received2012?: AmountColumn | undefined;
  /** Rates of raises that no source gives, for all rows. */
  readonly rates?: readonly GivenRaiseText[] | undefined;
}

/** Pensions after their raises, row by row. */
export interface RevaluationResults extends RowMarks {
  /** The contributory amount on the day reached, whole centimes a month; NaN where nothing was computed. */
  readonly contributory: Float64Array;
  /** With the exceptional rise of 2012; NaN where that is not known, or nothing was computed. */
  readonly totals: Float64Array;
  /** The day asked for, or the last one before a raise that is not known, counted from 1970-01-01. */
  readonly reachedOn: Int32Array;
  /** How many raises each had. */
  readonly raises: Int32Array;
}

/**
 * Pensions followed through their annual raises, by the same rule as a single answer.
 *
 * @remarks Loi 83-12, article 43. A row whose `reachedOn` lies before the day asked for stopped before a raise whose rate
 * or scope no source gives.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param given - Amounts in whole centimes, days counted from 1970-01-01.
 * @param options - Whether to say of each row how sure it is.
 * @returns Whole centimes a month, days and numbers of raises, and what each row is.
 * @throws CasnosInputError for a column that is missing, of another kind or of another length, and for wrong rates.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const monthly = Float64Array.of(1_000_000, 2_000_000);
 * const columns = { monthly, liquidatedOn: "2007-03-01", from: "2008-06-01", to: "2010-12-31" };
 * const { contributory } = revaluations(createCasnos(), columns);
 * [...contributory]; // => [1123500, 2247000]
 * ```
 */
export function revaluations(
  { context }: Settled,
  given: RevaluationColumns,
  options: BatchOptions = {},
): RevaluationResults {
  const columns = columnsOf(given, ["monthly", "liquidatedOn", "from", "to"]);
  const texts = dayTexts();
  const monthly = amountColumn("monthly", columns.monthly, dinarText(String(MOST_MONTHLY)));
  const liquidatedOn = dayColumn("liquidatedOn", columns.liquidatedOn, texts);
  const from = dayColumn("from", columns.from, texts);
  const to = dayColumn("to", columns.to, texts);
  const received2012 = amountColumn("received2012", columns.received2012);
  const rates = ratesOf(columns.rates);
  const needed = [monthly, liquidatedOn, from, to];
  const all = [...needed, received2012];
  const rows = rowsOf(all);
  const contributory = new Float64Array(rows).fill(Number.NaN);
  const totals = new Float64Array(rows).fill(Number.NaN);
  const reachedOn = new Int32Array(rows).fill(NO_DAY);
  const raises = new Int32Array(rows);
  const wrong = wrongAmong(all);
  const facts = (row: number): RevalueFacts => ({
    monthly: monthly.at(row) as Centimes,
    liquidatedOn: liquidatedOn.at(row) as Day,
    from: from.at(row) as Day,
    to: to.at(row) as Day,
    received2012: received2012.at(row),
    rates,
  });
  const marks = answerRows(
    context,
    {
      rows,
      wrong: (row) => wrong(row) ?? outOfOrder(facts(row)),
      needed,
      facts,
      rule: revalue,
      write(row, value) {
        contributory[row] = value.contributory.centimes;
        if (value.total.kind === "determined") totals[row] = value.total.value.centimes;
        reachedOn[row] = unixDay(value.reachedOn);
        raises[row] = value.raises.length;
      },
    },
    options,
  );
  return { contributory, totals, reachedOn, raises, ...marks };
}

function ratesOf(given: RevaluationColumns["rates"]): readonly GivenRaise[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw wrongType("rates", given, "list");
  if (given.length > MOST_GIVEN_RAISES) throw tooMany("rates", given.length, MOST_GIVEN_RAISES);
  const rates = given.map((one: GivenRaiseText, place) => raiseOf(one, `rates.${String(place)}`));
  const twice = rates.findIndex(({ on }, place) => rates.findIndex((other) => other.on === on) < place);
  if (twice < 0) return rates;
  const path = ["rates", twice, "on"];
  throw new CasnosInputError([{ path, code: "duplicate-day", facts: { day: rates[twice]?.on ?? "" } }]);
}

function raiseOf(given: GivenRaiseText, name: string): GivenRaise {
  refuseAbsent(given, ["on", "rate"], name);
  return { on: dayOfColumn(`${name}.on`, given.on), rate: rateOf(`${name}.rate`, given.rate, MOST_GIVEN_RAISE) };
}

/** The first day that lies before the one it follows; null where none does, or one is unknown. */
function outOfOrder({ liquidatedOn, from, to }: Partial<RevalueFacts>): string | null {
  if (from === undefined) return null;
  if (liquidatedOn !== undefined && from < liquidatedOn) return "from";
  return to !== undefined && to < from ? "to" : null;
}
