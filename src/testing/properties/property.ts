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

/** What a property says, and the cases it is tried on. */
export interface Statement<Id extends string, C> {
  readonly id: Id;
  /** The series that sets it, whose last entry gives its source. */
  readonly series: AnySeries;
  readonly cases: (law: Figures) => fc.Arbitrary<C>;
  readonly relations: (one: C, ask: Asked, law: Figures) => Promise<readonly Relation[]>;
}

/** A property of the law, whose cases are its own matter. */
export interface AnyProperty<Id extends string = string> extends Statement<Id, unknown> {
  readonly branch: PropertyBranch;
  /** The functions it asks. */
  readonly needs: readonly Capability[];
}

/** States properties of one branch that ask the same functions. */
export function propertiesOf(
  branch: PropertyBranch,
  needs: readonly Capability[],
): <const Id extends string, C>(statement: Statement<Id, C>) => AnyProperty<Id> {
  // The cases of a property and its relations are only ever used together.
  return (statement) => ({ branch, needs, ...statement }) as unknown as AnyProperty<(typeof statement)["id"]>;
}
