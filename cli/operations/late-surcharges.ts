import { lateSurcharges as batch } from "casnos-rules/batch";
import type { Columns } from "../cells/columns.js";
import { amount, day, list } from "../cells/kinds.js";
import { needed, operation, optional } from "./operation.js";

/** What paying a contribution late costs. */
export const lateSurcharges = operation({
  name: "late-surcharges",
  single: "contributions.lateSurcharge",
  fields: [
    needed("due", amount),
    needed("dueOn", day),
    optional("payments", list({ on: day, amount })),
    needed("on", day),
  ],
  ask: (casnos, columns, options, rates) => {
    const table = {
      due: columns.amount("due") ?? Number.NaN,
      dueOn: columns.day("dueOn") ?? "",
      on: columns.day("on") ?? "",
      payments: paymentsOf(columns),
      rates: rates.late,
    };
    return batch(casnos, table, options);
  },
  gives: [
    { name: "surcharge", kind: "amount", of: ({ surcharges }) => surcharges },
    { name: "unpaid", kind: "amount", of: ({ unpaid }) => unpaid },
    { name: "months", kind: "count", of: ({ months }) => months },
    { name: "paidInFullOn", kind: "day", of: ({ paidInFullOn }) => paidInFullOn },
  ],
});

function paymentsOf(columns: Columns): NonNullable<Parameters<typeof batch>[1]["payments"]> | undefined {
  const list = columns.list("payments");
  if (list === undefined) return undefined;
  const { offsets, nullBitmap, items } = list;
  return { offsets, nullBitmap, on: items.day("on") ?? "", amounts: items.amount("amount") ?? Number.NaN };
}
