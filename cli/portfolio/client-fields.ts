import { ACTIVITIES } from "casnos-rules";
import { amount, count, day, dayOrNone, flag, list, name, type Kind } from "../cells/kinds.js";

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

/** What is read of each client. */
export const clientFields: readonly ClientField[] = [
  { name: "id", kind: { kind: "text" }, needed: true },
  { name: "activity", kind: name(ACTIVITIES), needed: true },
  { name: "activityStart", kind: day, needed: true },
  { name: "activityEnd", kind: dayOrNone, needed: false },
  { name: "filedOn", kind: dayOrNone, needed: false },
  { name: "option", kind: name(["flat", "general"]), needed: false },
  { name: "alsoSalaried", kind: flag, needed: false },
  { name: "declared", kind: list({ year: count, base: amount }, ["base"]), needed: false },
  { name: "income", kind: list({ year: count, amount }), needed: false },
  { name: "payments", kind: list({ on: day, amount, forYear: count }), needed: false },
];
