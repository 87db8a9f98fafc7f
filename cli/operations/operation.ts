import type { Casnos, OperationId } from "casnos-rules";
import type { BatchOptions, RowMarks } from "casnos-rules/batch";
import type { Columns } from "../cells/columns.js";
import type { Kind } from "../cells/kinds.js";
import { valueAt, type Given, type ResultField, type ResultValue } from "./results.js";

/** What can be asked of a whole table. */
export type OperationName =
  | "contributions"
  | "late-filing-penalties"
  | "late-surcharges"
  | "ages"
  | "entitlements"
  | "pensions"
  | "survivors"
  | "revaluations";

/** A column of the table that an operation reads. */
export interface Field {
  /** The name in the header: that of the field of a single question. */
  readonly name: string;
  readonly kind: Kind;
  /** Whether no row can be answered without it. */
  readonly needed: boolean;
  /** The field of the form whose words say what it is. */
  readonly label: string;
  /** The column of the batch, as its reasons name it. */
  readonly column: string;
}

/** What some rows gave. */
export interface Outcome {
  readonly marks: RowMarks;
  /** The values of a row that was computed, in the order of the results. */
  readonly valuesAt: (row: number) => readonly ResultValue[];
}

/** Rates that the caller gives for all rows. */
export interface GivenRates {
  readonly late: { readonly initial: string; readonly monthly: string } | undefined;
  readonly raises: readonly { readonly on: string; readonly rate: string }[] | undefined;
}

/** One operation on a table of one shape: what it reads, what it gives, and how. */
export interface Operation {
  readonly name: OperationName;
  /** The operation of a single question. */
  readonly single: OperationId;
  readonly fields: readonly Field[];
  readonly results: readonly ResultField[];
  readonly run: (casnos: Casnos, columns: Columns, options: BatchOptions, rates: GivenRates) => Outcome;
}

/** A column without which no row can be answered. */
export function needed(name: string, kind: Kind, label = name, column = label): Field {
  return { name, kind, needed: true, label, column };
}

/** A column that can be left out: then it is unknown in all rows. */
export function optional(name: string, kind: Kind, label = name, column = label): Field {
  return { name, kind, needed: false, label, column };
}

/** An operation by the columns that it reads and gives, and by the batch that it asks. */
export function operation<R extends RowMarks>({
  ask,
  gives,
  ...about
}: Pick<Operation, "name" | "single" | "fields"> & {
  readonly ask: (casnos: Casnos, columns: Columns, options: BatchOptions, rates: GivenRates) => R;
  readonly gives: readonly Given<R>[];
}): Operation {
  return {
    ...about,
    results: gives,
    run(...asked) {
      const given = ask(...asked);
      return { marks: given, valuesAt: (row) => gives.map((column) => valueAt(column, given, row)) };
    },
  };
}
