// The modules of src/schemas/generated, as text.
import { answerSchemas } from "./answers.js";
import { branchTexts, operationTexts, packageVersion } from "./texts.js";

/** Each generated module, by its name in `src/schemas/generated/`. */
export function written(): ReadonlyMap<string, string> {
  const { definitions, determined, answers, outputs } = answerSchemas();
  return new Map([
    [
      "answers.ts",
      [
        HEAD,
        'import type { OperationId } from "../../operations.js";',
        'import type { JsonSchema } from "../json-schema.js";\n',
        table("definitions", "JsonSchema", "Every type that an answer is made of, by its name.", definitions),
        `/** What a determined answer holds besides its value. */`,
        `export const determined: JsonSchema = ${JSON.stringify(determined)};\n`,
        table("answers", "JsonSchema", "The value of each answer, by the name of the answer.", answers),
        table("outputs", "string", "The name of what each operation gives.", outputs, OPERATION),
      ].join("\n"),
    ],
    [
      "operations.ts",
      [
        HEAD,
        'import type { OperationId } from "../../operations.js";',
        'import type { OperationText } from "../json-schema.js";\n',
        "/** The version of the package. */",
        `export const version = ${JSON.stringify(packageVersion())};\n`,
        table("branches", "string", "What each branch of law is about.", branchTexts()),
        table("texts", "OperationText", "The words and the examples of each operation.", operationTexts(), OPERATION),
      ].join("\n"),
    ],
  ]);
}

const HEAD =
  "// Written by `npm run schemas` from the types and the doc comments of the library; a test fails when it is not up to date.";

const OPERATION = 'OperationId | "assess"';

/** A table with an entry a line, so that a change shows as the line it is. */
function table(
  name: string,
  type: string,
  says: string,
  rows: Readonly<Record<string, unknown>>,
  key = "string",
): string {
  const lines = Object.entries(rows).map(([row, value]) => `  ${JSON.stringify(row)}: ${JSON.stringify(value)},`);
  return `/** ${says} */\nexport const ${name}: Readonly<Record<${key}, ${type}>> = {\n${lines.join("\n")}\n};\n`;
}
