import { unixDay, type Day } from "../calendar/day.js";
import { entitlement, type AgeMet, type EntitlementFacts } from "../retirement/entitlement.js";
import { careersOf, isWithin, type CareerColumns } from "./careers.js";
import { NO_DAY, dayColumn, dayTexts, rowsOf, type DayColumn } from "./columns.js";
import { personsOf, type PersonColumns } from "./persons.js";
import { columnsOf } from "./read-once.js";
import { RIGHTS } from "./rights.js";
import { answerRows, wrongAmong, type BatchOptions, type RowMarks, type Settled } from "./rows.js";

/** Persons, their careers, and the day asked for. */
export interface EntitlementColumns extends CareerColumns {
  /** The persons. */
  readonly persons: PersonColumns;
  /** The day of the law and of the right. */
  readonly on: DayColumn;
}

/** The rights to a pension or an allowance, row by row. */
export interface EntitlementResults extends RowMarks {
  /** 0 no right, 1 allowance, 2 pension; 0 where nothing was computed. */
  readonly rights: Uint8Array;
  /** Where there is no right, the one that the career comes nearest to: 1 allowance, 2 pension; else 0. */
  readonly nearest: Uint8Array;
  /** 1 where the years asked for are held. */
  readonly longEnough: Uint8Array;
  /** The day the age is reached, counted from 1970-01-01; `NO_DAY` where none is asked, or the years are not held. */
  readonly ageReachedOn: Int32Array;
}

/**
 * Whether each person has a right to a pension, to an allowance, or to neither, by the same rule as a single answer.
 *
 * @remarks Loi 83-12, articles 6 and 47; décret exécutif 15-289, articles 9 and 11.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param given - The persons, their careers, and the day asked for.
 * @param options - Whether to say of each row how sure it is.
 * @returns A right and its conditions, and what each row is.
 * @throws CasnosInputError for a column that is missing, of another kind or of another length.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const persons = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
 * const years = Int32Array.from({ length: 22 }, (_, place) => (place < 20 ? 1995 + place : 1993 + place));
 * const columns = { persons, on: "2016-02-01", offsets: Int32Array.of(0, 20, 22), years, bases: 72_000_000 };
 * const { rights, longEnough } = entitlements(createCasnos(), columns);
 * [...rights]; // => [2, 0]
 * [...longEnough]; // => [1, 0]
 * ```
 */
export function entitlements(
  { context }: Settled,
  given: EntitlementColumns,
  options: BatchOptions = {},
): EntitlementResults {
  const columns = columnsOf(given, ["persons", "on", "offsets", "years", "bases"]);
  const texts = dayTexts();
  const persons = personsOf(columns.persons, texts);
  const careers = careersOf(columns);
  const on = dayColumn("on", columns.on, texts);
  const all = [...persons.columns, careers, on];
  const rows = rowsOf(all);
  const rights = new Uint8Array(rows);
  const nearest = new Uint8Array(rows);
  const longEnough = new Uint8Array(rows);
  const ageReachedOn = new Int32Array(rows).fill(NO_DAY);
  const wrong = wrongAmong(all);
  const marks = answerRows(
    context,
    {
      rows,
      wrong: (row) => wrong(row) ?? laterPeriod(careers.at(row) ?? [], on.at(row)),
      needed: [on],
      facts: (row): EntitlementFacts => ({
        person: persons.at(row),
        periods: careers.at(row),
        on: on.at(row) as Day,
      }),
      rule: entitlement,
      write(row, value) {
        rights[row] = value.right === "none" ? 0 : RIGHTS[value.right];
        nearest[row] = value.right === "none" ? RIGHTS[value.nearest] : 0;
        const isHeld = value.conditions.every((one) => one.condition === "age" || one.met);
        longEnough[row] = isHeld ? 1 : 0;
        const age = value.conditions.find((one): one is AgeMet => one.condition === "age");
        if (age !== undefined && age.reachedOn !== null) ageReachedOn[row] = unixDay(age.reachedOn);
      },
    },
    options,
  );
  return { rights, nearest, longEnough, ageReachedOn, ...marks };
}

function laterPeriod(career: Parameters<typeof isWithin>[0], on: Day | undefined): string | null {
  return on === undefined || isWithin(career, on) ? null : "years";
}
