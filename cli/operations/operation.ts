import type { Casnos, OperationId } from "casnos-rules";
import { NO_DAY, type BatchOptions, type RowMarks } from "casnos-rules/batch";
import type { Columns } from "../cells/columns.js";
import type { Kind } from "../cells/kinds.js";

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

/** A column that an operation gives. */
export interface ResultField {
  readonly name: ResultName;
  readonly kind: ResultKind;
}

/** How a value is written: amounts are whole centimes and days counts, until then. */
export type ResultKind = "amount" | "day" | "count" | "flag" | "text";

/** The columns that operations give. */
export type ResultName =
  | "contribution"
  | "penalty"
  | "months"
  | "lastDay"
  | "surcharge"
  | "unpaid"
  | "paidInFullOn"
  | "years"
  | "reachedOn"
  | "reached"
  | "right"
  | "nearest"
  | "longEnough"
  | "ageReachedOn"
  | "monthly"
  | "total"
  | "shares"
  | "nextChange"
  | "contributory"
  | "raisedUntil"
  | "raises";

/** A value of a result: whole centimes, a count from 1970-01-01, a number, yes or no, text; null where there is none. */
export type ResultValue = number | boolean | string | null;

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

/** A column that is given. */
export function result(name: ResultName, kind: ResultKind): ResultField {
  return { name, kind };
}

/** An amount of a result; null where there is none. */
export function amountOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** A day of a result; null where there is none. */
export function dayOrNull(value: number | undefined): number | null {
  return value === undefined || value === NO_DAY ? null : value;
}
