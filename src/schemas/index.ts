/**
 * The schemas of every input: zod schemas, which are Standard Schemas as well, and JSON Schema made from them.
 *
 * @packageDocumentation
 */
export { CasnosInputError, type InputCode, type InputIssue, type SpokenIssue } from "./input-error.js";
export { dossierSchema, inputJsonSchema, inputSchemas } from "./inputs.js";
export type { AmountInput, InputOf, RateInput } from "./input.js";
