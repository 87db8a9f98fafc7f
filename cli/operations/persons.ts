import type { PersonColumns } from "casnos-rules/batch";
import type { Columns } from "../cells/columns.js";
import { count, day, flag, name } from "../cells/kinds.js";
import { optional, type Field } from "./operation.js";

/** The columns of a person; `label` says where the person stands in the form. */
export function personFields(label: string): readonly Field[] {
  const of = (field: string): [string, string] => [`${label}.${field}`, `persons.${field}`];
  return [
    optional("sex", name(["female", "male"]), ...of("sex")),
    optional("birthDate", day, ...of("birthDate")),
    optional("childrenRaised", count, ...of("childrenRaised")),
    optional("moudjahid", flag, ...of("moudjahid")),
    optional("warInvalidityPercent", count, ...of("warInvalidityPercent")),
    optional("totallyIncapacitated", flag, ...of("totallyIncapacitated")),
    optional("childOfChahid", flag, ...of("childOfChahid")),
  ];
}

/** The persons of a table. */
export function personsOf(columns: Columns): PersonColumns {
  return {
    sex: columns.name("sex"),
    birthDate: columns.day("birthDate"),
    childrenRaised: columns.count("childrenRaised"),
    moudjahid: columns.flag("moudjahid"),
    warInvalidityPercent: columns.count("warInvalidityPercent"),
    totallyIncapacitated: columns.flag("totallyIncapacitated"),
    childOfChahid: columns.flag("childOfChahid"),
  };
}
