import { addedColumns } from "../tables/table.js";

/** The columns of the lines. */
export const LINE_COLUMNS = addedColumns({
  day: "day",
  member: "text",
  what: "text",
  year: "count",
  activity: "text",
  amount: "amount",
  overdue: "flag",
  barred: "flag",
  source: "text",
  disputed: "text",
  projectedFrom: "day",
  reason: "text",
  text: "text",
});
