import { seriesIds } from "../catalogue/series.js";
import type { OperationId } from "../operations.js";
import { answers, definitions, determined, outputs } from "./generated/answers.js";
import { schemaIn } from "./inputs.js";
import { copied, type JsonSchema } from "./json-schema.js";

/**
 * The JSON Schema (draft 2020-12) of what an operation gives: an answer with its certainty, citations, readings, notices
 * and steps, or the reasons why there is none. Nothing of it may lack, and nothing else may stand in it.
 *
 * @param operation - The name of an operation, or `"assess"`.
 * @returns The schema, plain data; each type stands once, under `$defs`.
 * @throws CasnosInputError for a name that is no operation.
 *
 * @example
 * ```ts
 * const schema = outputJsonSchema("retirement.startDate");
 * schema["$ref"]; // => "#/$defs/StartDateAnswer"
 * ```
 */
export function outputJsonSchema(operation: OperationId | "assess"): Record<string, unknown> {
  const name = schemaIn(outputs, operation);
  return {
    title: operation,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    $ref: `#/$defs/${name}`,
    $defs: definitionsOf([name]),
  };
}

/** The definitions of some names and of all that they refer to; a copy that the caller may change. */
export function definitionsOf(names: readonly string[]): Record<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const schema = definition(name);
    found.set(name, schema);
    open.push(...referred(schema));
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return copied(Object.fromEntries(sorted));
}

function definition(name: string): JsonSchema {
  const value = answers[name];
  if (value !== undefined) return { oneOf: [reference(determinedName(name)), reference("Undetermined")] };
  if (name === "SeriesId") return { ...definitions[name], enum: seriesIds };
  return definitions[name] ?? determinedOf(answers[`${name.replace(DETERMINED, "")}Answer`]);
}

const DETERMINED = "Determined";

/** `"AmountAnswer"` is `"DeterminedAmount"` or undetermined. */
function determinedName(answer: string): string {
  return `${DETERMINED}${answer.replace(/Answer$/, "")}`;
}

function determinedOf(value: JsonSchema | undefined): JsonSchema {
  return { ...determined, properties: { ...(determined["properties"] as JsonSchema), value } };
}

function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** The names that a schema refers to. */
function referred(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inner]: [string, unknown]) =>
    name === "$ref" && typeof inner === "string" ? [inner.replace("#/$defs/", "")] : referred(inner),
  );
}
