import { lateFilingPenalties as batch } from "casnos-rules/batch";
import { day, dayOrNone } from "../cells/kinds.js";
import { amountOrNull, dayOrNull, needed, optional, result, type Operation } from "./operation.js";

/** What filing an affiliation late costs. */
export const lateFilingPenalties: Operation = {
  name: "late-filing-penalties",
  single: "eligibility.lateFilingPenalty",
  fields: [needed("activityStart", day), optional("filedOn", dayOrNone), needed("on", day)],
  results: [result("penalty", "amount"), result("months", "count"), result("lastDay", "day")],
  run(casnos, columns, options) {
    const table = {
      activityStart: columns.day("activityStart") ?? "",
      filedOn: columns.dayOrNone("filedOn"),
      on: columns.day("on") ?? "",
    };
    const { penalties, months, lastDays, ...marks } = batch(casnos, table, options);
    return {
      marks,
      valuesAt: (row) => [amountOrNull(penalties[row]), months[row] ?? null, dayOrNull(lastDays[row])],
    };
  },
};
