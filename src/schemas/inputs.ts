import * as z from "zod/mini";
import { seriesIds } from "../catalogue/series.js";
import type { OperationId } from "../operations.js";
import { closed } from "./closed.js";
import { contributionsInputs } from "./contributions.js";
import { dossierSchema } from "./dossier.js";
import { disputesInputs } from "./disputes.js";
import { eligibilityInputs } from "./eligibility.js";
import { healthInputs } from "./health.js";
import { choice, day, described } from "./leaves.js";
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

/**
 * The JSON Schema (draft 2020-12) of the input of an operation.
 *
 * @param operation - The name of an operation, or `"assess"`.
 * @returns The schema, plain data.
 *
 * @example
 * ```ts
 * inputJsonSchema("retirement.startDate")["required"]; // => ["claimReceivedOn"]
 * ```
 */
export function inputJsonSchema(operation: OperationId | "assess"): Record<string, unknown> {
  const schema = operation === "assess" ? dossierSchema : inputSchemas[operation];
  return { title: operation, ...z.toJSONSchema(schema, { io: "input", metadata: described as never }) };
}
