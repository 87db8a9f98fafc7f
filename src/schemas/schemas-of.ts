import type * as z from "zod/mini";
import type { FactsOf, OperationId } from "../operations.js";

/** A schema for each operation, by its name. */
export type InputSchemas = { readonly [O in OperationId]: z.ZodMiniType<FactsOf<O>> };

/** Those of one branch of law. */
export type SchemasOf<Branch extends string> = Pick<InputSchemas, Extract<OperationId, `${Branch}.${string}`>>;
