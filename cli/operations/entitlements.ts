import { entitlements as batch } from "casnos-rules/batch";
import { day } from "../cells/kinds.js";
import { careerField, careersOf } from "./careers.js";
import { needed, operation } from "./operation.js";
import { personFields, personsOf } from "./persons.js";
import { rightAt } from "./rights.js";

/** The right to a pension, to an allowance, or to neither. */
export const entitlements = operation({
  name: "entitlements",
  single: "retirement.entitlement",
  fields: [...personFields("person"), careerField("periods"), needed("on", day)],
  ask: (casnos, columns, options) => {
    const table = { ...careersOf(columns), persons: personsOf(columns), on: columns.day("on") ?? "" };
    return batch(casnos, table, options);
  },
  gives: [
    { name: "right", kind: "text", at: ({ rights }, row) => rightAt(rights, row) },
    { name: "nearest", kind: "text", at: ({ nearest }, row) => (nearest[row] === 0 ? null : rightAt(nearest, row)) },
    { name: "longEnough", kind: "flag", of: ({ longEnough }) => longEnough },
    { name: "ageReachedOn", kind: "day", of: ({ ageReachedOn }) => ageReachedOn },
  ],
});
