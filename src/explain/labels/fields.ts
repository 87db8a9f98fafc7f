import type { Choice } from "./choices.js";

/** What a field is written in. */
export type Unit =
  | "text"
  | "day"
  | "days"
  | "year"
  | "amount"
  | "amount-a-month"
  | "amount-a-year"
  | "rate"
  | "coefficient"
  | "percent"
  | "quarters"
  | "years"
  | "count"
  | "yes-no"
  | "list"
  | "part";

/** What it means that a field is left out. */
export type LeftOut =
  | "unknown"
  | "if-asked"
  | "does-not-apply"
  | "all-quarters"
  | "no-coefficient"
  | "rates-of-the-law"
  | "no-given-rate"
  | "nothing-granted"
  | "as-the-file-shows"
  | "all-known"
  | "law-as-it-is"
  | "defaults";

/** A field of a form: the names of its words, its unit, and what leaving it out and null mean. */
export interface FieldDefinition {
  readonly label: string;
  readonly unit: Unit;
  /** Absent where the field is required, or has a default. */
  readonly left?: LeftOut;
  /** The name of what null says. */
  readonly none?: string;
  readonly choice?: Choice;
  /** The option taken when the field is left out. */
  readonly preset?: string;
}

/** A field that is required. */
export function field<const L extends string>(label: L, unit: Unit) {
  return { label, unit } as const;
}

/** A field that can be left out. */
export function open<const L extends string>(label: L, unit: Unit, left: LeftOut = "unknown") {
  return { label, unit, left } as const;
}

/** A field that can be left out, or null for what is known not to be. */
export function orNone<const L extends string, const N extends string>(label: L, unit: Unit, none: N) {
  return { label, unit, left: "unknown", none } as const;
}

/** A choice that is required. */
export function one<const L extends string>(label: L, choice: Choice) {
  return { label, unit: "text", choice } as const;
}

/** A choice that can be left out. */
export function oneOpen<const L extends string>(label: L, choice: Choice) {
  return { label, unit: "text", choice, left: "unknown" } as const;
}

/** A choice that has a default. */
export function preset<const L extends string>(label: L, choice: Choice, option: string) {
  return { label, unit: "text", choice, preset: option } as const;
}

/** The fields of a part of a form, by their whole path. */
export function under<const P extends string, const F extends Readonly<Record<string, FieldDefinition>>>(
  prefix: P,
  fields: F,
): { readonly [K in keyof F & string as `${P}.${K}`]: F[K] } {
  return Object.fromEntries(Object.entries(fields).map(([path, one]) => [`${prefix}.${path}`, one])) as never;
}
