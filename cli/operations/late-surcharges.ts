import { lateSurcharges as batch } from "casnos-rules/batch";
import { amount, day, type ListKind } from "../cells/kinds.js";
import type { Columns } from "../cells/columns.js";
import { amountOrNull, dayOrNull, needed, optional, result, type Operation } from "./operation.js";

const payments: ListKind = {
  kind: "list",
  parts: [
    { name: "on", kind: day },
    { name: "amount", kind: amount },
  ],
};

/** What paying a contribution late costs. */
export const lateSurcharges: Operation = {
  name: "late-surcharges",
  single: "contributions.lateSurcharge",
  fields: [needed("due", amount), needed("dueOn", day), optional("payments", payments), needed("on", day)],
  results: [
    result("surcharge", "amount"),
    result("unpaid", "amount"),
    result("months", "count"),
    result("paidInFullOn", "day"),
  ],
  run(casnos, columns, options, rates) {
    const table = {
      due: columns.amount("due") ?? Number.NaN,
      dueOn: columns.day("dueOn") ?? "",
      on: columns.day("on") ?? "",
      payments: paymentsOf(columns),
      rates: rates.late,
    };
    const { surcharges, unpaid, months, paidInFullOn, ...marks } = batch(casnos, table, options);
    return {
      marks,
      valuesAt: (row) => [
        amountOrNull(surcharges[row]),
        amountOrNull(unpaid[row]),
        months[row] ?? null,
        dayOrNull(paidInFullOn[row]),
      ],
    };
  },
};

function paymentsOf(columns: Columns): NonNullable<Parameters<typeof batch>[1]["payments"]> | undefined {
  const list = columns.list("payments");
  if (list === undefined) return undefined;
  const { offsets, nullBitmap, items } = list;
  return { offsets, nullBitmap, on: items.day("on") ?? "", amounts: items.amount("amount") ?? Number.NaN };
}
