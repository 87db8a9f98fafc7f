import * as z from "zod/mini";
import { seriesIds } from "../catalogue/series.js";
import type { OperationId } from "../operations.js";
import { closed } from "./closed.js";
import { contributionsInputs } from "./contributions.js";
import { dossierSchema } from "./dossier.js";
import { disputesInputs } from "./disputes.js";
import { eligibilityInputs } from "./eligibility.js";
import { healthInputs } from "./health.js";
import { CasnosInputError } from "../refusal/input-error.js";
import { choice, day, described, typeName } from "./leaves.js";
import { read } from "./read.js";
import { retirementInputs } from "./retirement.js";
import type { InputSchemas } from "./schemas-of.js";

export { dossierSchema } from "./dossier.js";
export type { InputSchemas } from "./schemas-of.js";

/**
 * The schema of the input of each operation. What it gives are the facts as rules take them.
 *
 * @example
 * ```ts
 * const schema = inputSchemas["retirement.startDate"];
 * schema.safeParse({ claimReceivedOn: "2026-03-15" }).success; // => true
 * schema.safeParse({ claimReceivedOn: "15/03/2026" }).success; // => false
 * ```
 */
export const inputSchemas: InputSchemas = /* @__PURE__ */ schemasOfInputs();

function schemasOfInputs(): InputSchemas {
  return {
    "law.value": closed({ series: choice(seriesIds), on: day }),
    ...eligibilityInputs(),
    ...contributionsInputs(),
    ...retirementInputs(),
    ...healthInputs(),
    ...disputesInputs(),
  };
}

/** What is asked of a series, `{ on }`; text or a list would spread into fields that nobody wrote. */
export function questionOf<Q>(question: Q): Q {
  if (question === undefined || (typeof question === "object" && !Array.isArray(question))) return question;
  // eslint-disable-next-line casnos/no-sentence -- a shape as programs write it, the same in every language
  const facts = { expected: '{ on: "YYYY-MM-DD" }', received: typeName(question) };
  throw new CasnosInputError([{ path: ["question"], code: "wrong-type", facts }]);
}

/** What stands under a name; an error that gives the nearest names where there is none. */
export function schemaIn<S extends Readonly<Record<string, unknown>>, N extends keyof S & string>(
  schemas: S,
  operation: N,
): S[N] {
  if (typeof operation === "string" && Object.hasOwn(schemas, operation)) return schemas[operation];
  return schemas[read(closed({ operation: choice(Object.keys(schemas) as N[]) }), { operation }).operation];
}

/**
 * The JSON Schema (draft 2020-12) of the input of an operation.
 *
 * @param operation - The name of an operation, or `"assess"`.
 * @returns The schema, plain data.
 * @throws CasnosInputError for a name that is no operation.
 *
 * @example
 * ```ts
 * inputJsonSchema("retirement.startDate")["required"]; // => ["claimReceivedOn"]
 * ```
 */
export function inputJsonSchema(operation: OperationId | "assess"): Record<string, unknown> {
  const schema = schemaIn({ ...inputSchemas, assess: dossierSchema }, operation);
  return { title: operation, ...jsonSchemaOf(schema) };
}

/** The JSON Schema of what goes in. A list is a guard of its length before its items, and zod prints the guard alone. */
export function jsonSchemaOf(schema: z.core.$ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    io: "input",
    metadata: described as never,
    override: ({ zodSchema, jsonSchema }) => {
      const item = itemOf(zodSchema);
      if (item === null) return;
      const { $schema: _, ...items } = jsonSchemaOf(item);
      jsonSchema.items = items;
    },
  });
}

function itemOf({ _zod: { def } }: z.core.$ZodTypes): z.core.$ZodType | null {
  if (def.type !== "pipe") return null;
  const list = def.out as z.core.$ZodTypes;
  return list._zod.def.type === "array" ? list._zod.def.element : null;
}
