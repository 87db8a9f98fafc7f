import { ages as batch } from "casnos-rules/batch";
import { day } from "../cells/kinds.js";
import { needed, operation } from "./operation.js";
import { personFields, personsOf } from "./persons.js";

const NO_AGE_ASKED = -1;

/** The age of a pension, and the day it is reached. */
export const ages = operation({
  name: "ages",
  single: "retirement.age",
  fields: [...personFields("person"), needed("on", day)],
  ask: (casnos, columns, options) =>
    batch(casnos, { persons: personsOf(columns), on: columns.day("on") ?? "" }, options),
  gives: [
    { name: "years", kind: "count", of: ({ years }) => years, none: NO_AGE_ASKED },
    { name: "reachedOn", kind: "day", of: ({ reachedOn }) => reachedOn },
    { name: "reached", kind: "flag", of: ({ reached }) => reached },
  ],
});
