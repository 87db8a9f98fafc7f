import type { Centimes } from "../money/centimes.js";

/** Where a fact of a list stands: the year of an item listed by year, or the place of an item in its list, from 0. */
export interface FactPlace {
  /** The year of an item listed by year. */
  readonly year?: number;
  /** The place of an item in its list, from 0. */
  readonly index?: number;
}

/**
 * What a fact can be: one of some options, yes or no, a count or an amount in whole centimes between two bounds that
 * are included, a day, a list; "or none" where null says that there is none.
 */
export type Domain<T> =
  | { readonly kind: "choice"; readonly options: readonly T[] }
  | { readonly kind: "yes-no" }
  | { readonly kind: "count"; readonly least: number; readonly most: number }
  | { readonly kind: "amount"; readonly least: Centimes; readonly most: Centimes }
  | { readonly kind: "amount-or-none"; readonly least: Centimes; readonly most: Centimes }
  | { readonly kind: "day" }
  | { readonly kind: "day-or-none" }
  | { readonly kind: "list" };

/** A fact that rules ask for: its name, what it can be, and what it ordinarily is. */
export interface Fact<T> {
  /** Stable name, `"person.sex"`. */
  readonly id: string;
  /** What it can be. */
  readonly domain: Domain<T>;
  /** What is taken when the fact is left out and the caller asked for ordinary values. */
  readonly ordinary?: T;
}
