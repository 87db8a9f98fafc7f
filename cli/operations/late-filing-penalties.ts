import { lateFilingPenalties as batch } from "casnos-rules/batch";
import { day, dayOrNone } from "../cells/kinds.js";
import { needed, operation, optional } from "./operation.js";

/** What filing an affiliation late costs. */
export const lateFilingPenalties = operation({
  name: "late-filing-penalties",
  single: "eligibility.lateFilingPenalty",
  fields: [needed("activityStart", day), optional("filedOn", dayOrNone), needed("on", day)],
  ask: (casnos, columns, options) => {
    const table = {
      activityStart: columns.day("activityStart") ?? "",
      filedOn: columns.dayOrNone("filedOn"),
      on: columns.day("on") ?? "",
    };
    return batch(casnos, table, options);
  },
  gives: [
    { name: "penalty", kind: "amount", of: ({ penalties }) => penalties },
    { name: "months", kind: "count", of: ({ months }) => months },
    { name: "lastDay", kind: "day", of: ({ lastDays }) => lastDays },
  ],
});
