import { unixDay, type Day } from "../calendar/day.js";
import { lateSurcharge, type GivenRates, type LateSurchargeFacts } from "../contributions/late-surcharge.js";
import { MOST_DUE, MOST_PAYMENTS } from "../facts/bounds.js";
import type { Payment } from "../facts/payment.js";
import { dinarText, type Centimes } from "../money/centimes.js";
import {
  NO_DAY,
  amountColumn,
  dayColumn,
  dayTexts,
  rowsOf,
  type AmountColumn,
  type Column,
  type DayColumn,
  type DayTexts,
  type ListColumn,
} from "./columns.js";
import { itemsOf } from "./items.js";
import { rateOf, type RateText } from "./rates.js";
import { columnsOf } from "./read-once.js";
import { refuseAbsent } from "./refusals.js";
import { answerRows, wrongAmong, type BatchOptions, type RowMarks, type Settled } from "./rows.js";

/** Contributions owed, and what was paid on each. */
export interface LateSurchargeColumns {
  /** Whole centimes owed, 0 to 10^12. */
  readonly due: AmountColumn;
  /** The last day on which each was paid in time. */
  readonly dueOn: DayColumn;
  /** The day asked for. */
  readonly on: DayColumn;
  /** What was paid on each, at most 2000 payments, in any order; unknown when left out. */
  readonly payments?: PaymentColumns | undefined;
  /** Rates of all rows to take instead of those of the reading. */
  readonly rates?: SurchargeRatesText | undefined;
}

/** The rates of a surcharge, as a caller gives them for all rows. */
export interface SurchargeRatesText {
  /** Of what is unpaid when the first day late begins, 0 to 1. */
  readonly initial: RateText;
  /** Of what is unpaid when each further complete month ends, 0 to 1. */
  readonly monthly: RateText;
}

/** Payments, those of one row after those of another. */
export interface PaymentColumns extends ListColumn {
  /** Where the payments of each row begin; one more entry than rows. */
  readonly offsets: Int32Array;
  /** The day of each payment. */
  readonly on: DayColumn;
  /** Whole centimes, 0 to 10^14. */
  readonly amounts: AmountColumn;
}

/** What late payment costs, row by row. */
export interface LateSurchargeResults extends RowMarks {
  /** Whole centimes incurred up to the day asked for; NaN where nothing was computed. */
  readonly surcharges: Float64Array;
  /** Whole centimes still unpaid; NaN where nothing was computed. */
  readonly unpaid: Float64Array;
  /** The complete months that counted. */
  readonly months: Int32Array;
  /** The day on which all was first paid, counted from 1970-01-01; `NO_DAY` while it is not. */
  readonly paidInFullOn: Int32Array;
}

/**
 * What paying each contribution late costs, by the same rule as a single answer.
 *
 * @remarks No text read gives the rates: every row is `unverified`.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param given - Amounts in whole centimes, days counted from 1970-01-01, the payments of each row.
 * @param options - Whether to say of each row how sure it is.
 * @returns Whole centimes and months, and what each row is.
 * @throws CasnosInputError for a column that is missing, of another kind or of another length, and for wrong rates.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const payments = { offsets: Int32Array.of(0, 0, 1), on: Int32Array.of(17744), amounts: Float64Array.of(3_240_000) };
 * const columns = { due: 3_240_000, dueOn: "2018-06-30", on: "2018-08-31", payments }; // the second paid on 2018-08-01
 * const { surcharges } = lateSurcharges(createCasnos(), columns);
 * [...surcharges]; // => [226800, 194400]
 * ```
 */
export function lateSurcharges(
  { context }: Settled,
  given: LateSurchargeColumns,
  options: BatchOptions = {},
): LateSurchargeResults {
  const columns = columnsOf(given, ["due", "dueOn", "on"]);
  const texts = dayTexts();
  const due = amountColumn("due", columns.due, dinarText(String(MOST_DUE)));
  const dueOn = dayColumn("dueOn", columns.dueOn, texts);
  const on = dayColumn("on", columns.on, texts);
  const payments = columns.payments === undefined ? null : paymentsOf(columns.payments, texts);
  const rates = columns.rates === undefined ? undefined : ratesOf(columns.rates);
  const all = [due, dueOn, on];
  const rows = rowsOf(payments === null ? all : [...all, payments]);
  const surcharges = new Float64Array(rows).fill(Number.NaN);
  const unpaid = new Float64Array(rows).fill(Number.NaN);
  const months = new Int32Array(rows);
  const paidInFullOn = new Int32Array(rows).fill(NO_DAY);
  const marks = answerRows(
    context,
    {
      rows,
      wrong: wrongAmong(payments === null ? all : [...all, payments]),
      needed: all,
      facts: (row): LateSurchargeFacts => ({
        due: due.at(row) as Centimes,
        dueOn: dueOn.at(row) as Day,
        on: on.at(row) as Day,
        payments: payments?.at(row),
        rates,
      }),
      rule: lateSurcharge,
      write(row, value) {
        surcharges[row] = value.surcharge.centimes;
        unpaid[row] = value.unpaid.centimes;
        months[row] = value.months;
        if (value.paidInFullOn !== null) paidInFullOn[row] = unixDay(value.paidInFullOn);
      },
    },
    options,
  );
  return { surcharges, unpaid, months, paidInFullOn, ...marks };
}

function ratesOf(given: NonNullable<LateSurchargeColumns["rates"]>): GivenRates {
  refuseAbsent(given, ["initial", "monthly"], "rates");
  return { initial: rateOf("rates.initial", given.initial, 1), monthly: rateOf("rates.monthly", given.monthly, 1) };
}

function paymentsOf(given: PaymentColumns, texts: DayTexts): Column<readonly Payment[]> {
  refuseAbsent(given, ["offsets", "on", "amounts"], "payments");
  const on = dayColumn("payments.on", given.on, texts);
  const amounts = amountColumn("payments.amounts", given.amounts);
  const columns = [on, amounts];
  return itemsOf({
    name: "payments",
    offsetsName: "payments.offsets",
    lists: given,
    columns,
    needed: columns,
    most: MOST_PAYMENTS,
    item: (place): Payment => ({ on: on.at(place) as Day, amount: amounts.at(place) as Centimes }),
  });
}
