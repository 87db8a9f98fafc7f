// The schemas of answers in the form they are kept in: each type once, and an answer as the name of its value alone,
// because all answers have one frame.
import type { JsonSchema } from "../../src/schemas/json-schema.js";
import { definitionsOf, type Definitions } from "./types.js";

/** What the generated module of answers holds. */
export interface AnswerSchemas {
  /** Every type but the answers, by its name. */
  readonly definitions: Definitions;
  /** What a determined answer holds besides its value. */
  readonly determined: JsonSchema;
  /** The schema of the value of each answer, by the name of the answer. */
  readonly answers: Definitions;
  /** The name of what each operation gives. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The schemas of everything that leaves the library. */
export function answerSchemas(): AnswerSchemas {
  const raw = definitionsOf("Outputs");
  const issues = definitionsOf("RefusedInput");
  const names = new Map(
    Object.keys(raw)
      .filter((name) => name.startsWith("Answer<"))
      .map((name) => [name, answerName(valueOf(raw, name))]),
  );
  const renamed = (schema: unknown): JsonSchema => whole(pointed(schema, names)) as JsonSchema;
  const { Outputs, ...types } = raw;
  const definitions = Object.entries(types).filter(([name]) => !/^(Answer|Determined)</.test(name));
  const outputs = Object.entries(Outputs?.["properties"] as Definitions);
  const [frame] = Object.keys(raw).filter((name) => name.startsWith("Determined<"));
  return {
    definitions: {
      ...Object.fromEntries(definitions.map(([name, schema]) => [name, sharper(name, renamed(schema))])),
      // What is said of an input is of any number: the most of a rate has decimals.
      ...Object.fromEntries(
        Object.entries(issues).map(([name, schema]) => [name, pointed(schema, names) as JsonSchema]),
      ),
    },
    determined: { ...withoutValue(renamed(raw[frame ?? ""])), ...CITED },
    answers: Object.fromEntries([...names].map(([name, short]) => [short, renamed(valueOf(raw, name))])),
    outputs: Object.fromEntries(
      outputs.map(([operation, schema]) => [operation, target(pointed(schema, names) as JsonSchema)]),
    ),
  };
}

/** The schema of the value of an answer: `Answer<T>` is `Determined<T>` or undetermined. */
function valueOf(raw: Definitions, name: string): JsonSchema {
  const determined = raw[name.replace("Answer<", "Determined<")];
  const { description: _, ...value } = (determined?.["properties"] as Definitions)["value"] ?? {};
  return value;
}

/** The name of an answer, from what its value is: `AmountAnswer`, `AmountOrNullAnswer`, `AssessedYearListAnswer`. */
function answerName(value: JsonSchema): string {
  return `${valueName(value)}Answer`;
}

function valueName({ $ref, type, items, anyOf, enum: words, const: word }: JsonSchema): string {
  if (typeof $ref === "string") return target({ $ref });
  if (type === "array") return `${valueName(items as JsonSchema)}List`;
  if (Array.isArray(anyOf)) return (anyOf as JsonSchema[]).map(valueName).join("Or");
  if (Array.isArray(words)) return (words as string[]).map(capitals).join("Or");
  if (typeof word === "string") return capitals(word);
  if (typeof type === "string") return capitals(type);
  throw new Error(`no name for ${JSON.stringify({ type, anyOf, words })}`);
}

function capitals(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function target({ $ref }: JsonSchema): string {
  return String($ref).replace(/^#\/(definitions|\$defs)\//, "");
}

/** The same with every reference to where the definition is kept. */
function pointed(schema: unknown, names: ReadonlyMap<string, string>): unknown {
  return mapped(schema, (name, value) => {
    if (name !== "$ref" || typeof value !== "string") return value;
    const of = target({ $ref: value });
    return `#/$defs/${names.get(of) ?? of}`;
  });
}

/** The same with whole numbers: an answer has no other, since rates and years are decimal text. */
function whole(schema: unknown): unknown {
  const ofType = (type: unknown): unknown => (type === "number" ? "integer" : type);
  return mapped(schema, (name, value) =>
    name === "type" ? (Array.isArray(value) ? value.map(ofType) : ofType(value)) : value,
  );
}

function mapped(value: unknown, change: (name: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(name, mapped(inner, change))]));
}

function withoutValue(determined: JsonSchema): JsonSchema {
  const { value: _, ...properties } = determined["properties"] as Definitions;
  return { ...determined, properties };
}

const DAY = { format: "date" };

/** Where a step names a citation, there is one. */
const CITED = {
  if: { properties: { steps: { contains: { properties: { citations: { minItems: 1 } } } } } },
  then: { properties: { citations: { minItems: 1 } } },
};

/** What the types cannot say: a day is a date, a refusal has a reason. By type and field. */
const SHARPER: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>> = {
  Amount: { centimes: { minimum: 0 }, dinars: { pattern: "^[0-9]+\\.[0-9]{2}$" } },
  Certainty: { projectedFrom: DAY },
  CitedText: { signedOn: DAY, publishedOn: DAY },
  LawCitation: { inForceFrom: DAY },
  Step: { citations: { items: { type: "integer", minimum: 0 } } },
  Notice: { citations: { items: { type: "integer", minimum: 0 } } },
  Undetermined: { reasons: { minItems: 1 } },
};

function sharper(type: string, schema: JsonSchema): JsonSchema {
  if (type === "Day") return { ...schema, ...DAY };
  if (type === "PlainValue") return { ...schema, anyOf: distinct(schema["anyOf"] as readonly JsonSchema[]) };
  const more = SHARPER[type];
  if (more === undefined) return schema;
  const whole = type === "Undetermined" ? { ...schema, ...CITED } : schema;
  const properties = { ...(schema["properties"] as Definitions) };
  for (const [field, change] of Object.entries(more)) properties[field] = { ...properties[field], ...change };
  return { ...whole, properties };
}

/** The arms of a union of units, each once: a day is text, a year is a whole number. */
function distinct(arms: readonly JsonSchema[]): readonly JsonSchema[] {
  const seen = new Map<string, JsonSchema>();
  for (const { description: _, ...arm } of arms.flatMap(armsOf)) {
    if (arm["$ref"] !== "#/$defs/Day") seen.set(JSON.stringify(arm), arm);
  }
  return [...seen.values()];
}

function armsOf({ anyOf, type, ...rest }: JsonSchema): readonly JsonSchema[] {
  if (Array.isArray(anyOf)) return (anyOf as JsonSchema[]).flatMap(armsOf);
  if (Array.isArray(type)) return type.map((one: unknown) => ({ type: one }));
  return [type === undefined ? rest : { type, ...rest }];
}
