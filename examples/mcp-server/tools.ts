// The tools: one for each operation, for a person's file, for an explanation alone, and for what is missing.
import { CasnosInputError, type Language, type OperationId } from "casnos-rules";
import { ask } from "casnos-rules/reasoning";
import { inputJsonSchema, openApi, outputJsonSchema } from "casnos-rules/schemas";
import { ASKED, answerTo, lawOf, questionOf, under, type Asked, type Question } from "../question.js";
import { spoken, statusOf, type Given } from "./spoken.js";
import { REPEAT } from "./words.js";

/** A tool as a client is told of it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
}

/** What a tool gives: data by its output schema, and the same in words. */
export interface Told {
  readonly structured: Record<string, unknown>;
  readonly text: string;
}

/** A tool and what it does. */
export interface Callable extends Tool {
  readonly call: (question: unknown) => Told;
}

type Schema = Readonly<Record<string, unknown>>;
type ObjectSchema = Schema & { readonly type: "object" };

const { paths, components } = openApi() as {
  paths: Readonly<Record<string, { readonly post: { readonly summary: string; readonly description: string } }>>;
  components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const LANGUAGES = ["fr", "ar", "en"] as const;
const OPTIONS = components.schemas["Options"] ?? {};
const LANGUAGE = { type: "string", enum: LANGUAGES, description: "The language of the explanation; en when left out." };

/** Every tool, by its name. */
export function tools(): ReadonlyMap<string, Callable> {
  const all = [...ASKED.map(operationTool), explainTool(), askTool()];
  return new Map(all.map((tool) => [tool.name, tool]));
}

/** The language that a question asks for. */
export function languageOf(question: unknown): Language {
  const { language = "en" } = (question ?? {}) as { language?: unknown };
  const known = LANGUAGES.find((one) => one === language);
  if (known !== undefined) return known;
  throw new CasnosInputError([{ path: ["language"], code: "unknown-option", facts: { options: LANGUAGES } }]);
}

function operationTool(operation: Asked): Callable {
  const { summary, description } = paths[`/${operation.replace(".", "/")}`]?.post ?? { summary: "", description: "" };
  return {
    name: operation.replace(".", "_"),
    description: [summary, description, REPEAT].join("\n\n"),
    inputSchema: objectOf({ input: bare(inputJsonSchema(operation)), options: OPTIONS, language: LANGUAGE }, ["input"]),
    outputSchema: bare(outputJsonSchema(operation)),
    call: (given) => {
      const question = questionOf(given, ["input", "options", "language"]);
      const language = languageOf(question);
      const answer = answerTo(operation, question) as Given;
      return { structured: { ...answer }, text: spoken(answer, language) };
    },
  };
}

function explainTool(): Callable {
  const statuses = ["enacted", "reported", "unverified", "undetermined", "beside-each-figure"];
  return {
    name: "explain",
    description: `Asks an operation and explains its answer in words: the result, how sure it is, each step of the working and every source.\n\n${REPEAT}`,
    inputSchema: objectOf(
      { operation: { type: "string", enum: ASKED }, input: { type: "object" }, options: OPTIONS, language: LANGUAGE },
      ["operation", "input", "language"],
    ),
    outputSchema: objectOf(
      {
        operation: { type: "string", enum: ASKED },
        language: { type: "string", enum: LANGUAGES },
        status: { type: "string", enum: statuses },
        text: { type: "string", minLength: 1 },
      },
      ["operation", "language", "status", "text"],
    ),
    call: (given) => {
      const question = questionOf(given, ["operation", "input", "options", "language"]);
      const [language, operation] = [languageOf(question), operationOf(question)];
      const answer = answerTo(operation, question) as Given;
      const text = spoken(answer, language);
      return { structured: { operation, language, status: statusOf(answer), text }, text };
    },
  };
}

function askTool(): Callable {
  const operations = ASKED.filter((one) => one !== "assess");
  const frame = anyAnswer();
  const amount = { $ref: "#/$defs/Amount" };
  const place = { type: ["integer", "null"] };
  const given = objectOf(
    {
      fact: { type: "string" },
      year: place,
      index: place,
      value: { type: ["string", "number", "boolean", "null"] },
    },
    ["fact", "year", "index", "value"],
  );
  const completion = { type: "array", items: given };
  const span = objectOf(
    { least: amount, greatest: amount, leastWith: completion, greatestWith: completion, always: { type: "boolean" } },
    ["least", "greatest", "leastWith", "greatestWith", "always"],
  );
  const bounds = { type: "object", additionalProperties: { anyOf: [{ const: "unknown" }, span] } };
  const question = objectOf(
    { fact: { type: "string" }, year: place, index: place, domain: { type: "object", required: ["kind"] } },
    ["fact", "year", "index", "domain"],
  );
  return {
    name: "ask",
    description: `Asks an operation with facts left out, and says which missing facts matter, the one that narrows the answer most first, and between which bounds each amount lies. Bounds are no answer: they say what the missing facts could make of it. The domain of an amount is in whole centimes.\n\n${REPEAT}`,
    inputSchema: objectOf(
      {
        operation: { type: "string", enum: operations },
        input: { type: "object" },
        options: OPTIONS,
        language: LANGUAGE,
      },
      ["operation", "input"],
    ),
    outputSchema: {
      ...objectOf(
        {
          answer: { $ref: "#/$defs/StartDateAnswer" },
          questions: { type: "array", items: question },
          bounds: { anyOf: [{ const: "unknown" }, bounds] },
        },
        ["answer", "questions", "bounds"],
      ),
      $defs: frame,
    },
    call: (given) => {
      const asked = questionOf(given, ["operation", "input", "options", "language"]);
      const [language, operation] = [languageOf(asked), operationOf(asked)];
      if (operation === "assess")
        throw new CasnosInputError([{ path: ["operation"], code: "unknown-option", facts: { options: operations } }]);
      const casnos = lawOf(asked);
      const found = under("input", () => ask(casnos, operation, asked["input"] as never));
      const facts = found.questions.map(({ fact, year }) => (year === null ? fact : `${fact} (${String(year)})`));
      return { structured: { ...found }, text: [...facts, "", spoken(found.answer, language)].join("\n") };
    },
  };
}

/** The operation that a question names. */
function operationOf({ operation }: Question): Asked {
  inputJsonSchema(operation as OperationId);
  return operation as Asked;
}

/** The definitions of an answer whose value may be anything, with those of an amount. */
function anyAnswer(): Readonly<Record<string, unknown>> {
  const { $defs } = outputJsonSchema("retirement.startDate") as { $defs: Record<string, { properties?: Schema }> };
  const { DeterminedStartDate: determined, ...others } = $defs;
  return { ...others, DeterminedStartDate: { ...determined, properties: { ...determined?.properties, value: {} } } };
}

function objectOf(properties: Schema, required: readonly string[]): ObjectSchema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** A schema without its descriptions, which are as long as itself, and without the name of the dialect that is meant anyway. */
function bare(schema: Record<string, unknown>): ObjectSchema {
  const { $schema: _, ...rest } = schema;
  return { type: "object", ...(undescribed(rest) as Schema) };
}

function undescribed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(undescribed);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([name, inner]) => name !== "description" || typeof inner !== "string");
  return Object.fromEntries(kept.map(([name, inner]: [string, unknown]) => [name, undescribed(inner)]));
}
