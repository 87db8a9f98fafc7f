import { CasnosInputError } from "../refusal/input-error.js";

/** Refuses columns that are no object, or of which one is lacking that must be there. */
export function refuseAbsent(columns: object, names: readonly string[], of?: string): void {
  if (kindOf(columns) !== "Object") throw wrongType(of ?? "", columns, "object");
  for (const name of names) {
    if ((columns as Readonly<Record<string, unknown>>)[name] === undefined)
      throw required(of === undefined ? name : `${of}.${name}`);
  }
}

/** Refuses a column that has not one entry a row. */
export function refuseOtherLength(name: string, length: number, rows: number): void {
  if (length !== rows) throw outOfRange(`${name}.length`, rows, rows);
}

/** The kind of a value, also of one made in another window or worker. What only says that it is a column is an object. */
export function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value === "number" ? "number" : tagOf(value);
  const tag = tagOf(value);
  return tag.endsWith("Array") && tag !== "Array" && !ArrayBuffer.isView(value) ? "Object" : tag;
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/** What is thrown where a column is lacking. */
export function required(name: string): CasnosInputError {
  return new CasnosInputError([{ path: pathOf(name), code: "required", facts: {} }]);
}

/** What is thrown for a value out of range. */
export function outOfRange(name: string, least: number | string, most: number | string): CasnosInputError {
  return new CasnosInputError([{ path: pathOf(name), code: "out-of-range", facts: { least, most } }]);
}

/** What is thrown for a text that is no day. */
export function notADay(name: string, received: string): CasnosInputError {
  return new CasnosInputError([{ path: pathOf(name), code: "not-a-day", facts: { received } }]);
}

/** What is thrown for a name that the rule does not take. */
export function unknownOption(name: string, received: string, options: readonly string[]): CasnosInputError {
  return new CasnosInputError([{ path: pathOf(name), code: "unknown-option", facts: { received, options } }]);
}

/** What is thrown for a list that is too long. */
export function tooMany(name: string, received: number, most: number): CasnosInputError {
  return new CasnosInputError([{ path: pathOf(name), code: "too-many-items", facts: { received, most } }]);
}

/** What is thrown for a column of another kind. */
export function wrongType(name: string, value: unknown, expected: string): CasnosInputError {
  return new CasnosInputError([
    { path: pathOf(name), code: "wrong-type", facts: { expected, received: kindOf(value) } },
  ]);
}

/** The path of a column by its name, `"payments.on"`; none for the columns as a whole. */
function pathOf(name: string): readonly (string | number)[] {
  return name === "" ? [] : name.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
