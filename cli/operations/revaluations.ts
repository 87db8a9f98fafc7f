import { revaluations as batch } from "casnos-rules/batch";
import { amount, day } from "../cells/kinds.js";
import { needed, operation, optional } from "./operation.js";

/** A pension after its raises. */
export const revaluations = operation({
  name: "revaluations",
  single: "retirement.revalue",
  fields: [
    needed("monthly", amount),
    needed("liquidatedOn", day),
    needed("from", day),
    needed("to", day),
    optional("received2012", amount),
  ],
  ask: (casnos, columns, options, rates) => {
    const table = {
      monthly: columns.amount("monthly") ?? Number.NaN,
      liquidatedOn: columns.day("liquidatedOn") ?? "",
      from: columns.day("from") ?? "",
      to: columns.day("to") ?? "",
      received2012: columns.amount("received2012"),
      rates: rates.raises,
    };
    return batch(casnos, table, options);
  },
  gives: [
    { name: "contributory", kind: "amount", of: ({ contributory }) => contributory },
    { name: "total", kind: "amount", of: ({ totals }) => totals },
    { name: "raisedUntil", kind: "day", of: ({ reachedOn }) => reachedOn },
    { name: "raises", kind: "count", of: ({ raises }) => raises },
  ],
});
