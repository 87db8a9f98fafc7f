import type { Centimes } from "../money/centimes.js";

/** Where a fact of a list stands: the year of an item listed by year, or the place of an item in its list, from 0. */
export interface FactPlace {
  readonly year?: number;
  readonly index?: number;
}

/** What a fact can be. */
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
  readonly domain: Domain<T>;
  /** What is taken when the fact is left out and the caller asked for ordinary values. */
  readonly ordinary?: T;
}
