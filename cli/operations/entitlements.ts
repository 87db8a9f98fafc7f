import { entitlements as batch } from "casnos-rules/batch";
import { day } from "../cells/kinds.js";
import { careerField, careersOf } from "./careers.js";
import { dayOrNull, needed, result, type Operation } from "./operation.js";
import { personFields, personsOf } from "./persons.js";
import { rightAt } from "./rights.js";

/** The right to a pension, to an allowance, or to neither. */
export const entitlements: Operation = {
  name: "entitlements",
  single: "retirement.entitlement",
  fields: [...personFields("person"), careerField("periods"), needed("on", day)],
  results: [
    result("right", "text"),
    result("nearest", "text"),
    result("longEnough", "flag"),
    result("ageReachedOn", "day"),
  ],
  run(casnos, columns, options) {
    const table = { ...careersOf(columns), persons: personsOf(columns), on: columns.day("on") ?? "" };
    const { rights, nearest, longEnough, ageReachedOn, ...marks } = batch(casnos, table, options);
    return {
      marks,
      valuesAt: (row) => [
        rightAt(rights, row),
        nearest[row] === 0 ? null : rightAt(nearest, row),
        longEnough[row] === 1,
        dayOrNull(ageReachedOn[row]),
      ],
    };
  },
};
