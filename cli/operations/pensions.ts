import { pensions as batch } from "casnos-rules/batch";
import { day, flag } from "../cells/kinds.js";
import { careerField, careersOf } from "./careers.js";
import { needed, operation, optional } from "./operation.js";
import { personFields, personsOf } from "./persons.js";
import { rightAt } from "./rights.js";

/** The pension or the allowance of a career. */
export const pensions = operation({
  name: "pensions",
  single: "retirement.pension",
  fields: [
    ...personFields("person"),
    careerField("periods"),
    needed("startOn", day),
    optional("dependentSpouse", flag),
  ],
  ask: (casnos, columns, options) => {
    const table = {
      ...careersOf(columns),
      persons: personsOf(columns),
      startOn: columns.day("startOn") ?? "",
      dependentSpouse: columns.flag("dependentSpouse"),
    };
    return batch(casnos, table, options);
  },
  gives: [
    { name: "right", kind: "text", at: ({ rights }, row) => rightAt(rights, row) },
    { name: "monthly", kind: "amount", of: ({ monthly }) => monthly },
    { name: "total", kind: "amount", of: ({ totals }) => totals },
  ],
});
