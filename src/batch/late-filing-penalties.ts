import { lateFilingPenalty, type LateFilingPenaltyFacts } from "../eligibility/late-filing-penalty.js";
import { unixDay, type Day } from "../calendar/day.js";
import {
  NO_DAY,
  dayColumn,
  dayOrNoneColumn,
  dayTexts,
  rowsOf,
  type DayColumn,
  type DayOrNoneColumn,
} from "./columns.js";
import { columnsOf } from "./read-once.js";
import { answerRows, wrongAmong, type BatchOptions, type RowMarks, type Settled } from "./rows.js";

/** Activities, and the days of their filing. */
export interface LateFilingColumns {
  /** The day each activity began. */
  readonly activityStart: DayColumn;
  /** The day each affiliation was filed; a null says that it is not. */
  readonly filedOn?: DayOrNoneColumn | undefined;
  /** The day asked for. */
  readonly on: DayColumn;
}

/** What filing late costs, row by row. */
export interface LateFilingResults extends RowMarks {
  /** Whole centimes, once; 0 where it is filed in time, NaN where nothing was computed. */
  readonly penalties: Float64Array;
  /** The months that count; 0 where it is filed in time or nothing was computed. */
  readonly months: Int32Array;
  /** The last day of filing, counted from 1970-01-01; `NO_DAY` where nothing was computed. */
  readonly lastDays: Int32Array;
}

/**
 * What each late filing of the affiliation costs, by the same rule as a single answer.
 *
 * @remarks Loi 83-14, article 7.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param given - Days counted from 1970-01-01, as Arrow's Date32 has them.
 * @param options - Whether to say of each row how sure it is.
 * @returns Whole centimes, months and last days, and what each row is.
 * @throws CasnosInputError for a column that is missing, of another kind or of another length.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const activityStart = Int32Array.of(20485, 20485); // 2026-02-01
 * const filedOn = Int32Array.of(20490, 20571); // 2026-02-06, 2026-04-28
 * const { penalties } = lateFilingPenalties(createCasnos(), { activityStart, filedOn, on: "2026-05-01" });
 * [...penalties]; // => [0, 700000]
 * ```
 */
export function lateFilingPenalties(
  { context }: Settled,
  given: LateFilingColumns,
  options: BatchOptions = {},
): LateFilingResults {
  const columns = columnsOf(given, ["activityStart", "on"]);
  const texts = dayTexts();
  const activityStart = dayColumn("activityStart", columns.activityStart, texts);
  const filedOn = dayOrNoneColumn("filedOn", columns.filedOn, texts);
  const on = dayColumn("on", columns.on, texts);
  const all = [activityStart, filedOn, on];
  const rows = rowsOf(all);
  const penalties = new Float64Array(rows).fill(Number.NaN);
  const months = new Int32Array(rows);
  const lastDays = new Int32Array(rows).fill(NO_DAY);
  const marks = answerRows(
    context,
    {
      rows,
      wrong: wrongAmong(all),
      needed: [activityStart, on],
      facts: (row): LateFilingPenaltyFacts => ({
        activityStart: activityStart.at(row) as Day,
        filedOn: filedOn.at(row),
        on: on.at(row) as Day,
      }),
      rule: lateFilingPenalty,
      write(row, value) {
        lastDays[row] = unixDay(value.lastDay);
        penalties[row] = value.late ? value.penalty.centimes : 0;
        months[row] = value.late ? value.months : 0;
      },
    },
    options,
  );
  return { penalties, months, lastDays, ...marks };
}
