import type { AddedColumn } from "../tables/table.js";

/** The columns of the lines. */
export const LINE_COLUMNS = [
  { name: "day", kind: "day" },
  { name: "member", kind: "text" },
  { name: "what", kind: "text" },
  { name: "year", kind: "count" },
  { name: "activity", kind: "text" },
  { name: "amount", kind: "amount" },
  { name: "overdue", kind: "flag" },
  { name: "barred", kind: "flag" },
  { name: "source", kind: "text" },
  { name: "disputed", kind: "text" },
  { name: "projectedFrom", kind: "day" },
  { name: "reason", kind: "text" },
  { name: "text", kind: "text" },
] as const satisfies readonly AddedColumn[];
