import { pensions as batch } from "casnos-rules/batch";
import { day, flag } from "../cells/kinds.js";
import { careerField, careersOf } from "./careers.js";
import { amountOrNull, needed, optional, result, type Operation } from "./operation.js";
import { personFields, personsOf } from "./persons.js";
import { rightAt } from "./rights.js";

/** The pension or the allowance of a career. */
export const pensions: Operation = {
  name: "pensions",
  single: "retirement.pension",
  fields: [
    ...personFields("person"),
    careerField("periods"),
    needed("startOn", day),
    optional("dependentSpouse", flag),
  ],
  results: [result("right", "text"), result("monthly", "amount"), result("total", "amount")],
  run(casnos, columns, options) {
    const table = {
      ...careersOf(columns),
      persons: personsOf(columns),
      startOn: columns.day("startOn") ?? "",
      dependentSpouse: columns.flag("dependentSpouse"),
    };
    const { rights, monthly, totals, ...marks } = batch(casnos, table, options);
    return {
      marks,
      valuesAt: (row) => [rightAt(rights, row), amountOrNull(monthly[row]), amountOrNull(totals[row])],
    };
  },
};
