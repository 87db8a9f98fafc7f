/**
 * The schemas of every input: zod schemas, which are Standard Schemas as well, and JSON Schema made from them; the JSON
 * Schema of every answer; and an OpenAPI description of both.
 *
 * @packageDocumentation
 */
export { CasnosInputError, type InputCode, type InputIssue, type SpokenIssue } from "../refusal/input-error.js";
export { read } from "./read.js";
export { contributionsInputs } from "./contributions.js";
export { disputesInputs } from "./disputes.js";
export { eligibilityInputs } from "./eligibility.js";
export { healthInputs } from "./health.js";
export { retirementInputs } from "./retirement.js";
export type { SchemasOf } from "./schemas-of.js";
export { dossierSchema, inputJsonSchema, inputSchemas, type InputSchemas } from "./inputs.js";
export { outputJsonSchema } from "./outputs.js";
export { openApi, type OpenApiOptions } from "./open-api.js";
export type { AmountInput, InputOf, RateInput, TextOfDecimal } from "./input.js";
export type { LeafCode, LeafFacts } from "./leaves.js";
export type { Conflict } from "./conflicts.js";
