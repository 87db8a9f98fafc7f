import type * as z from "zod/mini";
import type { OperationId } from "../operations.js";
import { dossierSchema, inputSchemas, schemaIn } from "./inputs.js";
import { read } from "./read.js";
import { written, type Plain } from "./written.js";

/** The input of an operation, or a person's file, written in the one way of its facts; refused where it is wrong. */
export function writtenInput(operation: OperationId | "assess", input: unknown): Plain {
  const schema: z.ZodMiniType = schemaIn({ ...inputSchemas, assess: dossierSchema }, operation);
  return written(schema, read(schema, input));
}
