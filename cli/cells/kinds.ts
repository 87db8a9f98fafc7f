/** How the text of a cell is read. */
export type Kind = PlainKind | ListKind;

/** A kind of one value. */
export type PlainKind =
  | { readonly kind: "amount" | "count" | "rate" | "flag" }
  | { readonly kind: "day"; readonly orNone: boolean }
  | { readonly kind: "name"; readonly names: readonly string[] };

/** A list of items, each of some parts; the first part stands in every item. */
export interface ListKind {
  readonly kind: "list";
  readonly parts: readonly Part[];
}

/** A part of the items of a list. */
export interface Part {
  readonly name: string;
  readonly kind: PlainKind;
  /** Whether it can be said that there is none, where its kind says no such thing. */
  readonly orNone: boolean;
}

/** DA, decimal text of at most two decimals. */
export const amount: PlainKind = { kind: "amount" };
/** A whole number. */
export const count: PlainKind = { kind: "count" };
/** A decimal number of at most six decimals. */
export const rate: PlainKind = { kind: "rate" };
/** Yes or no. */
export const flag: PlainKind = { kind: "flag" };
/** A day, YYYY-MM-DD. */
export const day: PlainKind = { kind: "day", orNone: false };
/** A day, or that there is none. */
export const dayOrNone: PlainKind = { kind: "day", orNone: true };

/** A list of items of some parts, in their order; `orNone` names those of which it can be said that there is none. */
export function list(parts: Readonly<Record<string, PlainKind>>, orNone: readonly string[] = []): ListKind {
  return {
    kind: "list",
    parts: Object.entries(parts).map(([part, kind]) => ({ name: part, kind, orNone: orNone.includes(part) })),
  };
}

/** One of some names. */
export function name(names: readonly string[]): PlainKind {
  return { kind: "name", names };
}
