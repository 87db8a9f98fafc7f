import { childrenRaised, warInvalidityPercent, type Person } from "../facts/person.js";
import type { Fact } from "../working/fact.js";
import {
  countColumn,
  dayColumn,
  flagColumn,
  nameColumn,
  type Column,
  type CountColumn,
  type DayColumn,
  type DayTexts,
  type FlagColumn,
  type NameColumn,
} from "./columns.js";
import { refuseAbsent } from "./refusals.js";

/** Persons, one a row: the facts of a single answer, each a column. Left out is unknown. */
export interface PersonColumns {
  /** Sets the age of a pension. */
  readonly sex?: NameColumn<"female" | "male"> | undefined;
  /** The day of birth. */
  readonly birthDate?: DayColumn | undefined;
  /** Children a woman raised for nine years or more, 0 to 30. */
  readonly childrenRaised?: CountColumn | undefined;
  /** Recognised as a moudjahid. */
  readonly moudjahid?: FlagColumn | undefined;
  /** Invalidity due to the war of liberation, percent, 0 to 100. */
  readonly warInvalidityPercent?: CountColumn | undefined;
  /** Totally and definitively incapable of work. */
  readonly totallyIncapacitated?: FlagColumn | undefined;
  /** Child of a chahid; never asked for. */
  readonly childOfChahid?: FlagColumn | undefined;
}

/** Persons as the rows of a batch are read from them. */
export interface Persons {
  readonly columns: readonly Column<unknown>[];
  at(row: number): Person;
  /** A number that all persons share whose facts are the same but for the birthday; -1 where one is wrong. */
  kindAt(row: number): number;
  /** The day of birth, counted from 1970-01-01; undefined where it is unknown. */
  birthAt(row: number): number | undefined;
}

/** Reads the columns of persons. */
export function personsOf(given: PersonColumns, texts: DayTexts): Persons {
  refuseAbsent(given, [], "persons");
  const sex = nameColumn("persons.sex", given.sex, ["female", "male"]);
  const birthDate = dayColumn("persons.birthDate", given.birthDate, texts);
  const children = counted("persons.childrenRaised", given.childrenRaised, childrenRaised);
  const moudjahid = flagColumn("persons.moudjahid", given.moudjahid);
  const invalidity = counted("persons.warInvalidityPercent", given.warInvalidityPercent, warInvalidityPercent);
  const incapacitated = flagColumn("persons.totallyIncapacitated", given.totallyIncapacitated);
  const childOfChahid = flagColumn("persons.childOfChahid", given.childOfChahid);
  const counts = [children, invalidity];
  const flags = [moudjahid, incapacitated, childOfChahid];
  const columns = [sex, birthDate, ...flags, children.column, invalidity.column];
  return {
    columns,
    at: (row) => ({
      sex: sex.at(row),
      birthDate: birthDate.at(row),
      childrenRaised: children.column.at(row),
      moudjahid: moudjahid.at(row),
      warInvalidityPercent: invalidity.column.at(row),
      totallyIncapacitated: incapacitated.at(row),
      childOfChahid: childOfChahid.at(row),
    }),
    kindAt(row) {
      for (const column of columns) if (column.isWrong(row)) return -1;
      let kind = SEXES.indexOf(sex.at(row));
      for (const flag of flags) kind = kind * ANSWERS.length + ANSWERS.indexOf(flag.at(row));
      for (const { column, most } of counts) kind = kind * (most + 2) + (column.at(row) ?? most + 1);
      return kind;
    },
    birthAt: (row) => birthDate.countAt(row),
  };
}

const SEXES = [undefined, "female", "male"] as const;
/** What can be said of a yes or no. */
export const ANSWERS = [undefined, false, true] as const;

interface Counted {
  readonly column: Column<number>;
  readonly most: number;
}

function counted(name: string, given: CountColumn | undefined, { domain }: Fact<number>): Counted {
  const { least, most } = domain.kind === "count" ? domain : { least: 0, most: 0 };
  return { column: countColumn(name, given, least, most), most };
}
