import type * as fc from "fast-check";
import type { AnySeries } from "../../law/series.js";
import type { Adapter, Capability } from "../adapter.js";
import type { Figures } from "./figures.js";
import type { Relation } from "./relation.js";

/** The functions of a system, each answered: where there is no answer the case ends. */
export type Asked = {
  readonly [C in Capability]-?: (
    input: Parameters<NonNullable<Adapter[C]>>[0],
  ) => Promise<NonNullable<Awaited<ReturnType<NonNullable<Adapter[C]>>>>>;
};

/** Which part of the law a property is of. */
export type PropertyBranch =
  | "contributions"
  | "due-days"
  | "filing"
  | "surcharge"
  | "remission"
  | "limitation"
  | "age"
  | "entitlement"
  | "pension"
  | "survivors"
  | "revaluation";

/** A property of the law, with the cases it is tried on. */
export interface PropertyDefinition<Id extends string, C> {
  readonly id: Id;
  readonly branch: PropertyBranch;
  /** The functions it asks. */
  readonly needs: readonly Capability[];
  /** The series that sets it, whose last entry gives its source. */
  readonly series: AnySeries;
  readonly cases: (law: Figures) => fc.Arbitrary<C>;
  readonly relations: (one: C, ask: Asked, law: Figures) => Promise<readonly Relation[]>;
}

/** A property whose cases are its own matter. */
export type AnyProperty<Id extends string = string> = PropertyDefinition<Id, unknown>;

/** States a property. */
export function property<const Id extends string, C>(definition: PropertyDefinition<Id, C>): AnyProperty<Id> {
  // Its cases and its relations are only ever used together.
  return definition as unknown as AnyProperty<Id>;
}
