import { ages as batch } from "casnos-rules/batch";
import { day } from "../cells/kinds.js";
import { dayOrNull, needed, result, type Operation } from "./operation.js";
import { personFields, personsOf } from "./persons.js";

const NO_AGE_ASKED = -1;

/** The age of a pension, and the day it is reached. */
export const ages: Operation = {
  name: "ages",
  single: "retirement.age",
  fields: [...personFields("person"), needed("on", day)],
  results: [result("years", "count"), result("reachedOn", "day"), result("reached", "flag")],
  run(casnos, columns, options) {
    const table = { persons: personsOf(columns), on: columns.day("on") ?? "" };
    const { years, reachedOn, reached, ...marks } = batch(casnos, table, options);
    return {
      marks,
      valuesAt: (row) => [
        years[row] === NO_AGE_ASKED ? null : (years[row] ?? null),
        dayOrNull(reachedOn[row]),
        reached[row] === 1,
      ],
    };
  },
};
