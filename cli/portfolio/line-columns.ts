import type { ResultValue } from "../operations/results.js";
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

/** A row of these columns; nothing stands in those that are not named. */
export function rowOf(
  cells: Partial<Readonly<Record<(typeof LINE_COLUMNS)[number]["name"], ResultValue>>>,
): readonly ResultValue[] {
  return LINE_COLUMNS.map(({ name }) => cells[name] ?? null);
}
