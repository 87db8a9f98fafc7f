import { NO_DAY } from "casnos-rules/batch";

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

/** A column that an operation gives, by its kind, and where its values stand in what the batch `R` gave. */
export type Given<R> = { readonly name: ResultName } & (
  | { readonly kind: "amount"; readonly of: (given: R) => Float64Array }
  | { readonly kind: "day"; readonly of: (given: R) => Int32Array }
  | { readonly kind: "count"; readonly of: (given: R) => Int8Array | Int32Array; readonly none?: number }
  | { readonly kind: "flag"; readonly of: (given: R) => Uint8Array }
  | { readonly kind: "text"; readonly at: (given: R, row: number) => string | null }
);

/** The value of a row in a column; null where there is none. */
export function valueAt<R>(column: Given<R>, given: R, row: number): ResultValue {
  switch (column.kind) {
    case "amount":
      return numberOrNull(column.of(given)[row], Number.NaN);
    case "day":
      return numberOrNull(column.of(given)[row], NO_DAY);
    case "count":
      return numberOrNull(column.of(given)[row], column.none);
    case "flag":
      return column.of(given)[row] === 1;
    case "text":
      return column.at(given, row);
  }
}

function numberOrNull(value: number | undefined, none: number | undefined): number | null {
  return value === undefined || Object.is(value, none) ? null : value;
}
