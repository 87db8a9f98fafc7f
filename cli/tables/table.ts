import type { SchemaElement } from "hyparquet";
import type { Cell } from "../cells/cell.js";
import type { ResultKind, ResultValue } from "../operations/results.js";

/** A table that is read. */
export interface Source {
  readonly columns: readonly SourceColumn[];
  /** What stands between the cells of a CSV file; null of another format. */
  readonly separator: string | null;
  /** Its rows, some after some, until there are none. */
  chunks(): AsyncIterable<Chunk>;
  /** How much of it was read, 0 to 1. */
  readShare(): number;
}

/** A column of a table that is read. */
export interface SourceColumn {
  readonly name: string;
  /** What stands in a cell, as text or as a list. */
  readonly cell: (raw: unknown) => Cell;
  /** How it stands in a Parquet file; null of another format. */
  readonly schema: readonly SchemaElement[] | null;
}

/** Some rows of a table. */
export interface Chunk {
  readonly rows: number;
  /** The cells of a column, as they stand in the file. */
  column(place: number): ArrayLike<unknown>;
  /** The line of a row in a CSV file, the row counted from 1 in another. */
  lineOf(row: number): number;
}

/** A table that is written. */
export interface Sink {
  write(rows: WrittenRows): Promise<void>;
  finish(): Promise<void>;
}

/** Rows to write: those of a table that was read, and what was worked out beside them. */
export interface WrittenRows {
  readonly rows: number;
  /** The rows read; null where there are none. */
  readonly chunk: Chunk | null;
  readonly valuesAt: (row: number) => readonly ResultValue[];
}

/** What a table that is written has: the columns of one that was read, and those beside them. */
export interface SinkColumns {
  readonly copied: readonly SourceColumn[];
  readonly added: readonly AddedColumn[];
}

/** A column of what was worked out. */
export interface AddedColumn<N extends string = string> {
  readonly name: N;
  readonly kind: ResultKind;
}

/** Columns of what was worked out, in their order. */
export function addedColumns<N extends string>(kinds: Readonly<Record<N, ResultKind>>): readonly AddedColumn<N>[] {
  return Object.entries<ResultKind>(kinds).map(([name, kind]) => ({ name: name as N, kind }));
}

/** How many rows are read, worked out and written at a time: of four times as many, the collector lags behind by 200 MB. */
export const ROWS_AT_A_TIME = 16_384;

/** The formats, by the ending of a file's name; null for another. */
export function formatOf(file: string): "csv" | "parquet" | null {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  return ending === "csv" || ending === "parquet" ? ending : null;
}
