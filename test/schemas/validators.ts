// The schemas of the library as ajv reads them: draft 2020-12, formats checked, nothing unknown let through.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OperationId } from "casnos-rules";
import { inputJsonSchema, inputSchemas, outputJsonSchema } from "casnos-rules/schemas";

/** What has a schema of its own. */
export type Asked = OperationId | "assess";

/** The names of all operations, and of a person's file. */
export const asked = [...(Object.keys(inputSchemas) as OperationId[]), "assess"] as const;

/** Reads a JSON Schema strictly: a keyword that is not of the draft is an error. */
export function compiled(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv);
  // Where the schemas of an OpenAPI document stand.
  ajv.addKeyword("components");
  return ajv.compile(schema);
}

/** Whether an input is one, by its JSON Schema. */
export const isInput = byOperation(inputJsonSchema);

/** Whether an answer is one, by its JSON Schema. */
export const isOutput = byOperation(outputJsonSchema);

function byOperation(schemaOf: (operation: Asked) => object): (operation: Asked, value: unknown) => boolean {
  const made = new Map<Asked, ValidateFunction>();
  return (operation, value) => {
    const validate = made.get(operation) ?? compiled(schemaOf(operation));
    made.set(operation, validate);
    return validate(value);
  };
}

/** What is wrong with an answer, for the message of a test; empty where nothing is. */
export function problems(operation: Asked, value: unknown): string {
  if (isOutput(operation, value)) return "";
  const validate = compiled(outputJsonSchema(operation));
  validate(value);
  return `${JSON.stringify(validate.errors?.slice(0, 6))} in ${JSON.stringify(value).slice(0, 2000)}`;
}
