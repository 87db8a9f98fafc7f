import { CODES, READINGS, SOURCES, NO_DAY, type CertaintyColumns, type RowMarks } from "casnos-rules/batch";
import { addedColumns } from "../tables/table.js";
import type { Operation } from "./operation.js";
import type { ResultValue } from "./results.js";

/** What is said of each row besides its results. */
export const MARKS = addedColumns({
  code: "text",
  reason: "text",
});

/** How sure each row is. */
export const CERTAINTY = addedColumns({
  source: "text",
  disputed: "text",
  projectedFrom: "day",
  hypothetical: "flag",
});

const NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(CODES).map(([name, code]) => [code, name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]),
);

/** The name of a code: `"computed"`, `"wrong-input"`. */
export function nameOfCode(code: number): string {
  return NAMES.get(code) ?? "";
}

/** Whether a row was worked out. */
export function isComputed(code: number | undefined): boolean {
  return code === CODES.computed || code === CODES.projected;
}

/** Why a row was not worked out, with the columns as the header names them; null where it was. */
export function reasonOf({ reasons }: RowMarks, row: number, operation: Operation): string | null {
  const text = reasons.names[reasons.indices[row] ?? 0] ?? "";
  if (text === "") return null;
  const at = text.indexOf(":");
  return `${text.slice(0, at)}:${columnOf(text.slice(at + 1), operation)}`;
}

/** The column that a reason names. */
function columnOf(about: string, { fields }: Operation): string {
  const found = fields.find(({ column, label, name }) => [column, label, name].includes(about));
  if (found !== undefined) return found.name;
  // The columns of the items of a list are parts of one column here.
  const within = fields.find(({ column, label }) => [column, label].some((whole) => about.startsWith(`${whole}.`)));
  if (within !== undefined) return within.name;
  return CAREER.has(about) ? "periods" : about;
}

const CAREER = new Set(["years", "bases", "quarters", "kinds", "coefficients", "deceased.years", "offsets"]);

/** How sure a row is, in the order of `CERTAINTY`. */
export function certaintyOf(certainty: CertaintyColumns | null, row: number): readonly ResultValue[] {
  const source = SOURCES[certainty?.sources[row] ?? SOURCES.length];
  if (certainty === null || source === undefined) return CERTAINTY.map(() => null);
  const bits = certainty.disputed[row] ?? 0;
  const disputed = READINGS.filter((_, place) => (bits & (1 << place)) !== 0);
  const projected = certainty.projectedFrom[row];
  return [
    source,
    disputed.length === 0 ? null : disputed.join("|"),
    projected === undefined || projected === NO_DAY ? null : projected,
    certainty.hypothetical[row] === 1,
  ];
}
