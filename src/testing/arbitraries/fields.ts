import * as fc from "fast-check";
import { NONE_IN } from "../limits.js";

/** What is drawn. */
export interface FactsOptions {
  /** Whether facts that may be unknown are left out of some cases; false, the default, gives every fact. */
  readonly leftOut?: boolean | undefined;
}

/** An arbitrary for each field. */
export type Model<T> = { readonly [F in keyof T]: fc.Arbitrary<T[F]> };

/** All of some fields, drawn one by one. */
export function record<T>(model: Model<T>): fc.Arbitrary<T> {
  return fc.record<T>(model, { noNullPrototype: true });
}

/** Fields drawn one by one: all of them, or the optional ones sometimes left out. */
export function fields<T, K extends keyof T>(
  model: Model<T>,
  required: readonly K[],
  { leftOut = false }: FactsOptions,
): fc.Arbitrary<Pick<T, K> & Partial<T>> {
  const requiredKeys = leftOut ? [...required] : (Object.keys(model) as K[]);
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as unknown as fc.Arbitrary<Pick<T, K> & Partial<T>>;
}

/** Null now and then: known not to be. */
export function orNone<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null, freq: NONE_IN });
}

/** Seldom true: one in so many. */
export function oneIn(count: number): fc.Arbitrary<boolean> {
  return fc.nat({ max: count - 1 }).map((chance) => chance === count - 1);
}

/** Without the fields that were not drawn. */
export function given<T extends object>(all: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
