import { revaluations as batch } from "casnos-rules/batch";
import { amount, day } from "../cells/kinds.js";
import { amountOrNull, dayOrNull, needed, optional, result, type Operation } from "./operation.js";

/** A pension after its raises. */
export const revaluations: Operation = {
  name: "revaluations",
  single: "retirement.revalue",
  fields: [
    needed("monthly", amount),
    needed("liquidatedOn", day),
    needed("from", day),
    needed("to", day),
    optional("received2012", amount),
  ],
  results: [
    result("contributory", "amount"),
    result("total", "amount"),
    result("raisedUntil", "day"),
    result("raises", "count"),
  ],
  run(casnos, columns, options, rates) {
    const table = {
      monthly: columns.amount("monthly") ?? Number.NaN,
      liquidatedOn: columns.day("liquidatedOn") ?? "",
      from: columns.day("from") ?? "",
      to: columns.day("to") ?? "",
      received2012: columns.amount("received2012"),
      rates: rates.raises,
    };
    const { contributory, totals, reachedOn, raises, ...marks } = batch(casnos, table, options);
    return {
      marks,
      valuesAt: (row) => [
        amountOrNull(contributory[row]),
        amountOrNull(totals[row]),
        dayOrNull(reachedOn[row]),
        raises[row] ?? null,
      ],
    };
  },
};
