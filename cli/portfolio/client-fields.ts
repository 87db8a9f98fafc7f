import { ACTIVITIES } from "casnos-rules";
import { amount, count, day, dayOrNone, flag, name, type Kind, type ListKind } from "../cells/kinds.js";

/** A column of a table of clients. */
export interface ClientField {
  readonly name: ClientColumn;
  readonly kind: Kind | { readonly kind: "text" };
  readonly needed: boolean;
}

/** The columns of a table of clients, one activity a row. */
export type ClientColumn =
  | "id"
  | "activity"
  | "activityStart"
  | "activityEnd"
  | "filedOn"
  | "option"
  | "alsoSalaried"
  | "declared"
  | "income"
  | "payments";

const declared: ListKind = {
  kind: "list",
  parts: [
    { name: "year", kind: count },
    { name: "base", kind: amount, orNone: true },
  ],
};

const income: ListKind = {
  kind: "list",
  parts: [
    { name: "year", kind: count },
    { name: "amount", kind: amount },
  ],
};

const payments: ListKind = {
  kind: "list",
  parts: [
    { name: "on", kind: day },
    { name: "amount", kind: amount },
    { name: "forYear", kind: count },
  ],
};

/** What is read of each client. */
export const clientFields: readonly ClientField[] = [
  { name: "id", kind: { kind: "text" }, needed: true },
  { name: "activity", kind: name(ACTIVITIES), needed: true },
  { name: "activityStart", kind: day, needed: true },
  { name: "activityEnd", kind: dayOrNone, needed: false },
  { name: "filedOn", kind: dayOrNone, needed: false },
  { name: "option", kind: name(["flat", "general"]), needed: false },
  { name: "alsoSalaried", kind: flag, needed: false },
  { name: "declared", kind: declared, needed: false },
  { name: "income", kind: income, needed: false },
  { name: "payments", kind: payments, needed: false },
];
