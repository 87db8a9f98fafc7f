// The types of `outputs.ts` as JSON Schema, as the generator reads them.
import { fileURLToPath } from "node:url";
import {
  DEFAULT_CONFIG,
  DefinitionType,
  SchemaGenerator,
  StringType,
  createFormatter,
  createParser,
  createProgram,
  type CompletedConfig,
} from "ts-json-schema-generator";
import type { JsonSchema } from "../../src/schemas/json-schema.js";

/** Schemas by the name of their type. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

const config: CompletedConfig = {
  ...DEFAULT_CONFIG,
  path: path("outputs.ts"),
  tsconfig: path("../../tsconfig.test.json"),
  type: "*",
  // The compiler looks at these files already.
  skipTypeCheck: true,
  additionalProperties: false,
  encodeRefs: false,
  sortProps: false,
};

/** Every type that is reached from a type of `outputs.ts`, and that type itself. */
export function definitionsOf(type: "Outputs" | "RefusedInput"): Definitions {
  const program = createProgram(config);
  // The names of the series come from the table itself, which the generator does not run.
  const parser = createParser(program, config, (chain) =>
    chain.addNodeParser({
      supportsNode: (node) => "name" in node && "type" in node && nameOf(node.name) === "SeriesId",
      createType: () => new DefinitionType("SeriesId", new StringType()),
    }),
  );
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  return generator.createSchema(type).definitions as Definitions;
}

function nameOf(node: unknown): unknown {
  return typeof node === "object" && node !== null && "text" in node ? node.text : null;
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
