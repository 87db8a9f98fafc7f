import { unixDay, type Day } from "../calendar/day.js";
import { age, type AgeFacts } from "../retirement/age.js";
import { NO_DAY, dayColumn, dayTexts, rowsOf, type DayColumn } from "./columns.js";
import { personsOf, type PersonColumns } from "./persons.js";
import { columnsOf } from "./read-once.js";
import { answerRows, wrongAmong, type BatchOptions, type RowMarks, type Settled } from "./rows.js";

/** Persons, and the day asked for. */
export interface AgeColumns {
  /** The persons. */
  readonly persons: PersonColumns;
  /** The day of the law, and the day on which the age is reached or not. */
  readonly on: DayColumn;
}

/** The retirement ages, row by row. */
export interface AgeResults extends RowMarks {
  /** Whole years; -1 where no age is asked, or nothing was computed. */
  readonly years: Int8Array;
  /** The day the age is reached, counted from 1970-01-01; `NO_DAY` where none is asked, or nothing was computed. */
  readonly reachedOn: Int32Array;
  /** 1 where the age is reached on the day asked for, or none is asked. */
  readonly reached: Uint8Array;
}

/**
 * The age of a pension of each person and the day it is reached, by the same rule as a single answer.
 *
 * @remarks Décret exécutif 15-289, article 9; loi 83-12, articles 8, 9 and 21.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param given - The persons, and the day asked for.
 * @param options - Whether to say of each row how sure it is.
 * @returns Whole years, days and whether they are reached, and what each row is.
 * @throws CasnosInputError for a column that is missing, of another kind or of another length.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const sex = { indices: Uint8Array.of(0, 1), names: ["male", "female"] as const };
 * const persons = { sex, birthDate: "1961-05-10", childrenRaised: 2, moudjahid: false, totallyIncapacitated: false };
 * const { years } = ages(createCasnos(), { persons, on: "2026-01-01" });
 * [...years]; // => [65, 58]
 * ```
 */
export function ages({ context }: Settled, given: AgeColumns, options: BatchOptions = {}): AgeResults {
  const columns = columnsOf(given, ["persons", "on"]);
  const texts = dayTexts();
  const persons = personsOf(columns.persons, texts);
  const on = dayColumn("on", columns.on, texts);
  const all = [...persons.columns, on];
  const rows = rowsOf(all);
  const years = new Int8Array(rows).fill(-1);
  const reachedOn = new Int32Array(rows).fill(NO_DAY);
  const reached = new Uint8Array(rows);
  const marks = answerRows(
    context,
    {
      rows,
      wrong: wrongAmong(all),
      needed: [on],
      facts: (row): AgeFacts => ({ person: persons.at(row), on: on.at(row) as Day }),
      rule: age,
      write(row, value) {
        const isAsked = value.condition === "age";
        reached[row] = isAsked && !value.reached ? 0 : 1;
        if (!isAsked) return;
        years[row] = value.years;
        reachedOn[row] = unixDay(value.reachedOn);
      },
    },
    options,
  );
  return { years, reachedOn, reached, ...marks };
}
