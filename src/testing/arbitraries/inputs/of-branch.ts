import type * as fc from "fast-check";
import type { FactsOf, OperationId } from "../../../operations.js";
import type { InputOf } from "../../../schemas/input.js";

/** The facts of each operation, as callers write them. */
export type Inputs = { readonly [O in OperationId]: fc.Arbitrary<InputOf<FactsOf<O>>> };

/** Those of the operations of one branch. */
export type InputsOf<Branch extends string> = Pick<Inputs, Extract<OperationId, `${Branch}.${string}`>>;
