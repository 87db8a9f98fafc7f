import type { Dialect } from "./dialect.js";
import type { Cell, Column, Table } from "./table.js";

/** A database that the rules run on. */
export interface Engine {
  /** What it is, version included. */
  readonly name: string;
  readonly dialect: Dialect;
  /** Makes a table of the law, the same one on every server. */
  loadLaw(table: Table): Promise<void>;
  /** Makes a table of facts, its rows shared out over the servers; one of the same name goes first. */
  loadFacts(table: Table): Promise<void>;
  /** Makes a view, on every server. */
  define(view: string, sql: string): Promise<void>;
  /** Computes a query over a view and keeps its result as a table. */
  compute(columns: readonly string[], view: string): Promise<void>;
  /** The rows of that result by their id, each a line of tab-separated text, `\N` for no value. */
  result(): AsyncIterable<string>;
  /** How many rows of a table of facts each server holds. */
  spread(table: string): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** Rows as tab-separated text, in pieces of many lines. */
export function* textOf({ columns, rows }: Table, writeDay: (day: string) => string): Generator<string> {
  const kinds = columns.map(({ kind }) => kind);
  let piece = "";
  for (const row of rows) {
    for (let place = 0; place < kinds.length; place += 1) {
      if (place > 0) piece += "\t";
      piece += cellText(row[place] ?? null, kinds[place] as Column["kind"], writeDay);
    }
    piece += "\n";
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

const PIECE = 1 << 20;

function cellText(cell: Cell, kind: Column["kind"], writeDay: (day: string) => string): string {
  if (cell === null) return "\\N";
  if (kind === "day") return writeDay(cell as string);
  return typeof cell === "object" ? `[${Array.prototype.join.call(cell, ",")}]` : String(cell);
}
