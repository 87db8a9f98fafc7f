import * as z from "zod/mini";
import * as core from "zod/v4/core";
import { isDay, type Day } from "../calendar/day.js";
import { FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, MOST_DECIMALS_OF_A_RATE } from "../facts/bounds.js";
import { dinars, ratioAsText } from "../money/amount.js";
import { dinarText, plainDinars, type Centimes } from "../money/centimes.js";
import { plainText } from "../money/plain-text.js";
import { ratioText, type Ratio } from "../money/fraction.js";
import { nearest } from "../refusal/nearest.js";
import { listed } from "./closed.js";

/** What is wrong with one value. */
export type LeafCode =
  | "required"
  | "wrong-type"
  | "date-object"
  | "not-a-day"
  | "out-of-range"
  | "not-a-number"
  | "not-decimal"
  | "negative"
  | "too-many-decimals"
  | "not-whole"
  | "unknown-option"
  | "not-a-name"
  | "refers-to-itself"
  | "newer-format"
  | "too-many-items";

/** The facts of what is wrong: what was expected, the least and the most allowed, the options. */
export type LeafFacts = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** A value that was refused. */
export class Refused {
  constructor(
    readonly code: LeafCode,
    readonly facts: LeafFacts = {},
    /** Where in the value it is, for a value that is read as a whole. */
    readonly path: readonly (string | number)[] = [],
  ) {}
}

/** JSON Schema of the leaves, which are functions and would otherwise print as anything. */
export const described: z.core.$ZodRegistry<Record<string, unknown>> = z.registry();

interface LeafDefinition extends z.core.$ZodAnyDef {
  readonly read: (value: unknown) => unknown;
  /** The one text of a value that can be written in several ways; null where it is plain as it is. */
  readonly write: ((value: never) => string) | null;
}

// A zod type of our own, with one function to read a value: a pipe of a check and a transform costs three times as much,
// and a career has a hundred values.
const Leaf = /* @__PURE__ */ core.$constructor<z.ZodMiniType, LeafDefinition>("Leaf", initLeaf);

type Init = (schema: z.ZodMiniType, definition: LeafDefinition) => void;

function initLeaf(schema: z.ZodMiniType, definition: LeafDefinition): void {
  for (const base of [core.$ZodAny, z.ZodMiniType]) (base.init as Init)(schema, definition);
  schema._zod.parse = (payload) => {
    const value: unknown = payload.value;
    const result = value === undefined ? new Refused("required") : definition.read(value);
    if (!(result instanceof Refused)) {
      payload.value = result;
      return payload;
    }
    const { code, facts, path } = result;
    payload.issues.push({ code: "custom", input: value, inst: schema, path: [...path], params: { code, facts } });
    return payload;
  };
}

/** A schema of one value: a function that reads it or refuses it, its JSON Schema, and how it is written again. */
export function leaf<T>(
  read: (value: unknown) => T | Refused,
  jsonSchema: Record<string, unknown>,
  write: ((value: T) => string) | null = null,
): z.ZodMiniType<T> {
  const schema = new Leaf({ type: "any", read, write }) as z.ZodMiniType<T>;
  described.add(schema, jsonSchema);
  return schema;
}

const MOST_DINARS = 1e12;
const CENTIMES_IN_A_DINAR = 100;
const DINARS = "^[0-9]+(\\.[0-9]{1,2})?$";

/** A day as text, `YYYY-MM-DD`. */
export const day: z.ZodMiniType<Day> = /* @__PURE__ */ leaf(
  (value) => {
    if (value instanceof Date) return new Refused("date-object");
    if (typeof value !== "string") return new Refused("wrong-type", { received: typeName(value), expected: "day" });
    if (!isDay(value)) return new Refused("not-a-day", { received: short(value) });
    return value < FIRST_DAY || value > LAST_DAY
      ? new Refused("out-of-range", { least: FIRST_DAY, most: LAST_DAY })
      : value;
  },
  { type: "string", format: "date" },
);

/** A calendar year. */
export const year: z.ZodMiniType<number> = /* @__PURE__ */ whole(FIRST_YEAR, LAST_YEAR);

/** A whole number between two bounds. */
export function whole(least: number, most: number): z.ZodMiniType<number> {
  return leaf(
    (value) => {
      if (typeof value !== "number")
        return new Refused("wrong-type", { received: typeName(value), expected: "number" });
      if (Number.isNaN(value)) return new Refused("not-a-number");
      if (value < least || value > most) return new Refused("out-of-range", { least, most });
      return Number.isInteger(value) ? value : new Refused("not-whole");
    },
    { type: "integer", minimum: least, maximum: most },
  );
}

/** An amount in DA up to a greatest one. */
export function amountUpTo(most: number): z.ZodMiniType<Centimes> {
  return leaf(
    (value) => {
      const plain = typeof value === "string" ? plainDinars(value) : null;
      if (plain !== null && plain <= most * CENTIMES_IN_A_DINAR) return plain;
      const text = plainDecimal(value, "amount");
      if (text instanceof Refused) return text;
      if (decimalsOf(text) > 2) return new Refused("too-many-decimals", { most: 2 });
      return Number(text) > most ? new Refused("out-of-range", { least: 0, most }) : dinarText(text);
    },
    {
      // eslint-disable-next-line casnos/no-sentence -- a JSON Schema has one language, and is read by programmers
      description: "DA, decimal text or a number, at most two decimals",
      anyOf: [
        { type: "string", pattern: DINARS },
        // No `multipleOf: 0.01`: validators divide in binary, and 32804.56 is no multiple of it there.
        { type: "number", minimum: 0, maximum: most },
        // The amount of another answer.
        { type: "object", required: ["dinars"], properties: { dinars: { type: "string", pattern: DINARS } } },
      ],
    },
    dinars,
  );
}

/** A rate or a coefficient up to a greatest one. */
export function rateUpTo(most: number): z.ZodMiniType<Ratio> {
  return leaf(
    (value) => {
      const text = plainDecimal(value, "decimal");
      if (text instanceof Refused) return text;
      if (decimalsOf(text) > MOST_DECIMALS_OF_A_RATE) {
        return new Refused("too-many-decimals", { most: MOST_DECIMALS_OF_A_RATE });
      }
      return Number(text) > most ? new Refused("out-of-range", { least: 0, most }) : ratioText(text);
    },
    {
      // eslint-disable-next-line casnos/no-sentence -- a JSON Schema has one language, and is read by programmers
      description: "decimal text or a number, at most six decimals",
      anyOf: [
        { type: "string", pattern: "^[0-9]+(\\.[0-9]{1,6})?$" },
        { type: "number", minimum: 0, maximum: most },
      ],
    },
    ratioAsText,
  );
}

/** An amount in DA. */
export const amount: z.ZodMiniType<Centimes> = /* @__PURE__ */ amountUpTo(MOST_DINARS);

/** Text of any kind. */
export const anyText: z.ZodMiniType<string> = /* @__PURE__ */ leaf(
  (value) =>
    typeof value === "string" ? value : new Refused("wrong-type", { received: typeName(value), expected: "text" }),
  { type: "string" },
);

/** Yes or no. */
export const yesNo: z.ZodMiniType<boolean> = /* @__PURE__ */ leaf(
  (value) =>
    typeof value === "boolean" ? value : new Refused("wrong-type", { received: typeName(value), expected: "yes-no" }),
  { type: "boolean" },
);

/** A text that is not empty, up to a number of letters. */
export function text(most: number, pattern = /\S/): z.ZodMiniType<string> {
  return leaf(
    (value) => {
      if (typeof value !== "string") return new Refused("wrong-type", { received: typeName(value), expected: "text" });
      if (value.length > most) return new Refused("out-of-range", { least: 1, most });
      return pattern.test(value) ? value : new Refused("not-a-name", { received: short(value) });
    },
    { type: "string", maxLength: most, pattern: pattern.source },
  );
}

// Of more than these, only those most like the word received are named.
const MOST_LISTED = 25;

/** One of some words. */
export function choice<T extends string>(options: readonly T[]): z.ZodMiniType<T> {
  return leaf(
    (value) => {
      if (typeof value !== "string") return new Refused("wrong-type", { received: typeName(value), expected: "text" });
      const option = options.find((one) => one === value);
      if (option !== undefined) return option;
      const named = options.length > MOST_LISTED ? { nearest: nearest(value, options) } : { options };
      return new Refused("unknown-option", { received: short(value), ...named });
    },
    { type: "string", enum: options },
  );
}

/** A value that is read further once its parts are read. */
export function readFurther<A, B>(schema: z.ZodMiniType<A>, read: (value: A) => B | Refused): z.ZodMiniType<B> {
  // The leaf is only ever given what the schema reads.
  const further = leaf(read as (value: unknown) => B | Refused, {});
  return z.pipe(schema, further as unknown as z.ZodMiniType<B, A>);
}

/** A value, or null for what is known not to be. */
export function orNull<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | null> {
  return z.nullable(schema);
}

/** A list with a greatest length, which is looked at before anything in it. */
export function list<T>(item: z.ZodMiniType<T>, most: number): z.ZodMiniType<readonly T[]> {
  const guard = leaf<readonly unknown[]>(
    (value) => {
      if (!Array.isArray(value)) return new Refused("wrong-type", { received: typeName(value), expected: "list" });
      return value.length > most ? new Refused("too-many-items", { most, received: value.length }) : value;
    },
    { type: "array", maxItems: most },
  );
  return z.pipe(guard, listed(item));
}

const PLAIN = /^\d{1,40}(\.\d{1,40})?$/;

function plainDecimal(value: unknown, expected: string): string | Refused {
  if (typeof value === "number" && !Number.isFinite(value)) return new Refused("not-a-number");
  const text = typeof value === "string" ? value : decimalWords(value);
  if (text === null) return new Refused("wrong-type", { received: typeName(value), expected });
  if (PLAIN.test(text)) return text;
  const number = typeof value === "string" ? null : plainText(text);
  if (number?.startsWith("-") === true || /^-\d{1,40}(\.\d{1,40})?$/.test(text)) return new Refused("negative");
  return number ?? new Refused("not-decimal", { received: short(text) });
}

/** The text of a number, of decimal text, or of an object of a decimal library; null for anything else. */
function decimalWords(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Date) return null;
  // An amount of an answer can be asked with again.
  const { dinars } = value as { readonly dinars?: unknown };
  if (typeof dinars === "string") return dinars;
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- an object without a text of its own prints as no number
    const text = String(value);
    return text.startsWith("[object") ? null : text;
  } catch {
    return null;
  }
}

function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** The type of a value, for who reads what is wrong with it. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return value instanceof Date ? "Date" : typeof value;
}

/** A text as it is said again: not all of a long one. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
