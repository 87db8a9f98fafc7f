import { unixDay, type Day } from "../calendar/day.js";
import { deceasedRight, type Deceased, type DrawnRight } from "../facts/deceased.js";
import type { Period } from "../facts/career.js";
import { MOST_RELATIVES } from "../facts/bounds.js";
import type { Relative } from "../facts/family.js";
import { survivors, type SurvivorsFacts } from "../retirement/survivors.js";
import { careersOf, isWithin, type CareerColumns } from "./careers.js";
import {
  NO_DAY,
  amountColumn,
  dayColumn,
  dayTexts,
  nameColumn,
  rowsOf,
  type AmountColumn,
  type Column,
  type DayColumn,
  type DayTexts,
  type NameColumn,
} from "./columns.js";
import { familiesOf, type FamilyColumns } from "./families.js";
import type { ItemLists } from "./items.js";
import { personsOf, type PersonColumns } from "./persons.js";
import { columnsOf } from "./read-once.js";
import { outOfRange, refuseAbsent } from "./refusals.js";
import { answerRows, wrongAmong, type BatchOptions, type RowMarks, type Settled } from "./rows.js";

/** Who died, and their families. */
export interface SurvivorsColumns {
  /** Those who died: all of them drawing a pension, or none of them. */
  readonly deceased: DeceasedPensionerColumns | DeceasedInsuredColumns;
  /** The family as it is on the day asked for. */
  readonly family: FamilyColumns;
  /** The day asked for, not before the death. */
  readonly on: DayColumn;
}

/** Those who died while drawing a pension or an allowance. */
export interface DeceasedPensionerColumns {
  /** The day of death. */
  readonly diedOn: DayColumn;
  /** What was drawn, whole centimes a month. */
  readonly monthly: AmountColumn;
  /** What it was. */
  readonly right: NameColumn<DrawnRight>;
}

/** Those who died before retirement, with their careers. */
export interface DeceasedInsuredColumns extends CareerColumns {
  /** The day of death. */
  readonly diedOn: DayColumn;
  /** Those who died. */
  readonly persons: PersonColumns;
}

/** The survivors' pensions, row by row. */
export interface SurvivorsResults extends RowMarks {
  /** Whole centimes a month for all survivors of a row; NaN where there is no right, or nothing was computed. */
  readonly totals: Float64Array;
  /** The part of each person of the families, whole centimes a month; NaN where there is none. */
  readonly shares: Float64Array;
  /** The next day on which age ends somebody's ground, counted from 1970-01-01; `NO_DAY` where none is known. */
  readonly nextChange: Int32Array;
}

/**
 * The survivors' pension of each family and the part of each, by the same rule as a single answer.
 *
 * @remarks Loi 83-12, articles 30 to 40, were not read: the parts are those reported, or commonly stated.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param given - Those who died, their families, and the day asked for.
 * @param options - Whether to say of each row how sure it is.
 * @returns Whole centimes a month for each row and each person of a family, and what each row is.
 * @throws CasnosInputError for a column that is missing, of another kind or of another length.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const deceased = { diedOn: "2026-03-01", monthly: Float64Array.of(4_000_000), right: "pension" } as const;
 * const relation = { indices: Uint8Array.of(0, 1), names: ["spouse", "child"] as const };
 * const family = { offsets: Int32Array.of(0, 2), relation, birthDate: "2015-06-01", remarriedOn: null };
 * const { totals, shares } = survivorsPensions(createCasnos(), { deceased, family, on: "2026-11-21" });
 * [...totals]; // => [3200000]
 * [...shares]; // => [2000000, 1200000]
 * ```
 */
export function survivorsPensions(
  { context }: Settled,
  given: SurvivorsColumns,
  options: BatchOptions = {},
): SurvivorsResults {
  const columns = columnsOf(given, ["deceased", "family", "on"]);
  const texts = dayTexts();
  const deceased = deceasedOf(columns.deceased, texts);
  const family = familiesOf(columns.family, texts);
  const on = dayColumn("on", columns.on, texts);
  const all = [...deceased.columns, family, on];
  const rows = rowsOf(all);
  const totals = new Float64Array(rows).fill(Number.NaN);
  const shares = new Float64Array(personsIn(family, rows)).fill(Number.NaN);
  const nextChange = new Int32Array(rows).fill(NO_DAY);
  const needed = [deceased.diedOn, on];
  const wrong = wrongAmong(all);
  const facts = (row: number): SurvivorsFacts => ({
    deceased: deceased.at(row),
    family: family.at(row),
    on: on.at(row) as Day,
  });
  const isPut = (row: number): boolean => needed.every((one) => one.at(row) !== undefined);
  const marks = answerRows(
    context,
    {
      rows,
      wrong: (row) => wrong(row) ?? (isPut(row) ? outOfLife(facts(row)) : null),
      needed,
      facts,
      rule: survivors,
      write(row, value) {
        if (value.right === "none") return;
        totals[row] = value.total.centimes;
        const from = family.offsets[row] as number;
        for (const { index, monthly } of value.shares) shares[from + index] = monthly.centimes;
        if (value.nextChange !== null) nextChange[row] = unixDay(value.nextChange);
      },
    },
    options,
  );
  return { totals, shares, nextChange, ...marks };
}

/** How many persons there are in all families: as many as the columns have, or as many as the lists need. */
function personsIn({ items, offsets }: ItemLists<Relative>, rows: number): number {
  if (items !== null) return items;
  const last = offsets[offsets.length - 1] ?? 0;
  if (last < 0 || last > rows * MOST_RELATIVES) throw outOfRange("family.offsets", 0, rows * MOST_RELATIVES);
  return last;
}

interface DeceasedOfRows {
  readonly columns: readonly Column<unknown>[];
  readonly diedOn: Column<Day>;
  at(row: number): Deceased;
}

function deceasedOf(given: SurvivorsColumns["deceased"], texts: DayTexts): DeceasedOfRows {
  refuseAbsent(given, ["diedOn"], "deceased");
  const diedOn = dayColumn("deceased.diedOn", given.diedOn, texts);
  return "persons" in given ? insuredOf(given, diedOn, texts) : pensionersOf(given, diedOn);
}

function insuredOf(given: DeceasedInsuredColumns, diedOn: Column<Day>, texts: DayTexts): DeceasedOfRows {
  refuseAbsent(given, ["offsets", "years", "bases"], "deceased");
  const persons = personsOf(given.persons, texts);
  const careers: Column<readonly Period[]> = careersOf(given);
  return {
    columns: [...persons.columns, careers, diedOn],
    diedOn,
    at: (row) => ({
      was: "insured",
      diedOn: diedOn.at(row) as Day,
      person: persons.at(row),
      periods: careers.at(row),
    }),
  };
}

function pensionersOf(given: DeceasedPensionerColumns, diedOn: Column<Day>): DeceasedOfRows {
  const monthly = amountColumn("deceased.monthly", given.monthly);
  const { domain } = deceasedRight;
  const right = nameColumn("deceased.right", given.right, domain.kind === "choice" ? domain.options : []);
  return {
    columns: [monthly, right, diedOn],
    diedOn,
    at: (row) => ({
      was: "pensioner",
      diedOn: diedOn.at(row) as Day,
      monthly: monthly.at(row),
      right: right.at(row),
    }),
  };
}

/** What does not fit the death and the day asked for: a question refuses it as well. Null where all fits. */
function outOfLife({ deceased, family = [], on }: SurvivorsFacts): string | null {
  const { diedOn } = deceased;
  if (on < diedOn) return "on";
  if (deceased.was === "insured" && !isWithin(deceased.periods ?? [], diedOn)) return "deceased.years";
  return family.map((relative) => outOfOneLife(relative, diedOn, on)).find((name) => name !== null) ?? null;
}

function outOfOneLife(relative: Relative, diedOn: Day, on: Day): string | null {
  if (relative.relation === "child") return (relative.birthDate ?? on) > on ? "family.birthDate" : null;
  if (relative.relation !== "spouse") return null;
  const married = relative.remarriedOn ?? on;
  return married < diedOn || married > on ? "family.remarriedOn" : null;
}
