import { CasnosInputError, type InputCode, type InputIssue } from "../refusal/input-error.js";
import { readable } from "../refusal/readable.js";
import { typeName } from "../schemas/leaves.js";

// No answer comes near it; what passes it leads back to itself, or was made to exhaust the stack.
const MOST_DEPTH = 100;

type Path = InputIssue["path"];

/**
 * Plain data as the one text that stands for it: canonical JSON, names in order, no spaces.
 *
 * @remarks RFC 8785, for data whose numbers are whole and safe: amounts and rates are text. A field that is `undefined`
 * is left out.
 * @param value - Text, whole numbers up to 2^53 − 1, booleans, null, lists, objects without a class.
 * @returns The text, the same for the same data in whatever order its fields were written.
 * @throws CasnosInputError for what has no such text: other numbers, a half of a surrogate pair, functions, dates, objects
 * of a class, data more than 100 levels deep, such as data that holds itself.
 *
 * @example
 * ```ts
 * canonical({ year: 2026, base: "1000.00", paid: undefined }); // => '{"base":"1000.00","year":2026}'
 * ```
 */
export function canonical(value: unknown): string {
  return readable(() => text(value, []));
}

function text(value: unknown, path: Path): string {
  switch (typeof value) {
    case "string":
      return quoted(value, path);
    case "number":
      return whole(value, path);
    case "boolean":
      return String(value);
    case "object":
      return value === null ? "null" : listOrObject(value, path);
    default:
      return refuse(path, "wrong-type", { received: typeName(value), expected: "plain" });
  }
}

function listOrObject(value: object, path: Path): string {
  if (path.length >= MOST_DEPTH) return refuse(path, "too-deep", { most: MOST_DEPTH });
  if (Array.isArray(value)) {
    // By place: a hole of the list is looked at, and refused.
    return `[${Array.from(value, (item: unknown, place) => text(item, [...path, place])).join(",")}]`;
  }
  if (!isPlain(value)) return refuse(path, "wrong-type", { received: typeName(value), expected: "plain" });
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  // The order of RFC 8785 is that of UTF-16 code units, which is the order that sort takes by itself.
  return `{${names
    .sort()
    .map((name) => `${quoted(name, [...path, name])}:${text(fields[name], [...path, name])}`)
    .join(",")}}`;
}

/** An object of no class; one that comes from another frame has the prototype of that frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function quoted(value: string, path: Path): string {
  return /\p{Surrogate}/u.test(value) ? refuse(path, "not-unicode", {}) : JSON.stringify(value);
}

function whole(value: number, path: Path): string {
  if (Number.isSafeInteger(value)) return JSON.stringify(value);
  if (!Number.isFinite(value)) return refuse(path, "not-a-number", {});
  if (!Number.isInteger(value)) return refuse(path, "not-whole", {});
  return refuse(path, "out-of-range", { least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER });
}

function refuse(path: Path, code: InputCode, facts: InputIssue["facts"]): never {
  throw new CasnosInputError([{ path, code, facts }]);
}
