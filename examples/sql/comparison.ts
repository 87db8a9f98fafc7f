import type { Answer, Casnos } from "casnos-rules";
import type { RuleName } from "./dialect.js";
import type { Random } from "./random.js";
import type { Table } from "./table.js";

/** Times what is run in it. */
export type Stopwatch = <T>(work: () => T) => T;

/** Rows made from a seed, with what the library answers on each. */
export interface Population {
  readonly facts: Table;
  /** The answers of the library, a line of tab-separated text a row; only the library itself runs under the stopwatch. */
  readonly answers: (time: Stopwatch) => readonly string[];
}

/** A rule in SQL beside the same rule of the library. */
export interface Comparison {
  readonly name: string;
  /** What of the library it is held against. */
  readonly against: string;
  readonly rule: RuleName;
  /** What is read of the rule's view, each as the dialects write it. */
  readonly columns: readonly string[];
  population(rows: number, casnos: Casnos, random: Random): Population;
}

/** The code of a row, as the SQL writes it. */
export function codeOf(answer: Answer<unknown>, nothing: "in-time" | "no-right" | null = null): string {
  if (answer.kind === "undetermined") {
    return answer.reasons[0]?.code === "outside-coverage" ? "outside-coverage" : "no-known-rule";
  }
  const isProjected = answer.certainty.projectedFrom !== null;
  if (nothing !== null) return isProjected ? `${nothing}-projected` : nothing;
  return isProjected ? "projected" : "computed";
}

/** No value, as both engines write it. */
export const NO_VALUE = String.raw`\N`;

/** A day as both engines write it, `20240229`. */
export function dayNumber(day: string): string {
  return day.replaceAll("-", "");
}

/** Cells of a row as a line. */
export function line(...cells: readonly (string | number | null)[]): string {
  return cells.map((cell) => cell ?? NO_VALUE).join("\t");
}
