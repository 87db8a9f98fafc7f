import type { OperationId } from "../operations.js";
import { branches, texts, version } from "./generated/operations.js";
import { outputs } from "./generated/answers.js";
import { inputJsonSchema, jsonSchemaOf } from "./inputs.js";
import { copied, type JsonSchema } from "./json-schema.js";
import { WORDS } from "./open-api-words.js";
import { optionsSchema } from "./options.js";
import { definitionsOf } from "./outputs.js";

/** What an OpenAPI document is made with. */
export interface OpenApiOptions {
  /** The addresses that serve it; none when left out. */
  readonly servers?: readonly string[];
}

/**
 * An OpenAPI 3.1 description of every operation: one `POST` path each, `/contributions/annual`, and `/assess`.
 *
 * @remarks The body is `{ input, options? }`. The options of `createCasnos` stand beside the input and not in a header, so
 * that their schema is checked as that of the input is, and in a member of their own because an input takes no other field.
 * @param options - The addresses that serve it.
 * @returns The document, plain data.
 *
 * @example
 * ```ts
 * const document = openApi({ servers: ["https://example.org/casnos"] });
 * document["openapi"]; // => "3.1.0"
 * ```
 */
export function openApi({ servers = [] }: OpenApiOptions = {}): Record<string, unknown> {
  const operations = Object.keys(outputs) as (OperationId | "assess")[];
  return {
    openapi: "3.1.0",
    info: { title: WORDS.title, version, description: WORDS.about },
    ...(servers.length === 0 ? {} : { servers: servers.map((url) => ({ url })) }),
    tags: [
      ...Object.entries(branches).map(([name, description]) => ({ name, description })),
      { name: DOSSIER, description: WORDS.dossier },
    ],
    paths: Object.fromEntries(operations.map((operation) => [pathOf(operation), { post: postOf(operation) }])),
    components: {
      schemas: {
        ...(pointed(definitionsOf([...Object.values(outputs), REFUSED])) as JsonSchema),
        [OPTIONS]: { description: WORDS.options, ...embedded(jsonSchemaOf(optionsSchema)) },
      },
      responses: {
        [REFUSED]: { description: WORDS.refused, content: json(schemaOf(REFUSED)) },
        NotJson: { description: WORDS.notJson },
        TooLarge: { description: WORDS.tooLarge },
      },
    },
  };
}

const DOSSIER = "dossier";
const OPTIONS = "Options";
const REFUSED = "RefusedInput";

/** `"contributions.annual"` is asked at `"/contributions/annual"`. */
function pathOf(operation: string): string {
  return `/${operation.replace(".", "/")}`;
}

function postOf(operation: OperationId | "assess"): JsonSchema {
  const { summary, description, examples } = copied(texts[operation]);
  const tag = operation === "assess" ? DOSSIER : operation.split(".")[0];
  return {
    operationId: operation.replace(".", "_"),
    tags: [tag],
    summary,
    description,
    requestBody: {
      required: true,
      content: json(
        {
          type: "object",
          properties: {
            input: { description: WORDS.input, ...embedded(inputJsonSchema(operation)) },
            options: schemaOf(OPTIONS),
          },
          required: ["input"],
          additionalProperties: false,
        },
        examples,
      ),
    },
    responses: {
      "200": {
        description: operation === "assess" ? WORDS.assessed : WORDS.answered,
        content: json(schemaOf(outputs[operation])),
      },
      "400": { $ref: "#/components/responses/NotJson" },
      "413": { $ref: "#/components/responses/TooLarge" },
      "422": { $ref: `#/components/responses/${REFUSED}` },
    },
  };
}

function json(schema: JsonSchema, inputs: JsonSchema = {}): JsonSchema {
  const examples = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, { value: { input } }]));
  return { "application/json": { schema, ...(Object.keys(examples).length === 0 ? {} : { examples }) } };
}

function schemaOf(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** A schema within a document that says its dialect once. */
function embedded({ $schema: _, ...schema }: Record<string, unknown>): JsonSchema {
  return schema;
}

/** The same with every reference to the components of the document. */
function pointed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(pointed);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([name, inner]: [string, unknown]) => [
      name,
      name === "$ref" && typeof inner === "string"
        ? inner.replace("#/$defs/", "#/components/schemas/")
        : pointed(inner),
    ]),
  );
}
