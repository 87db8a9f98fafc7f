import { CODES, type RowMarks } from "casnos-rules/batch";

/** What is wrong with something that was given: no plain data, not frozen, a number that is none; null where nothing is. */
export function wrongWith(given: unknown): string | null {
  return isColumns(given) ? wrongColumns(given) : wrongPart(given, "", false, new Set());
}

/** What is wrong with an answer, which is frozen throughout. */
export function wrongAnswer(given: unknown): string | null {
  return wrongPart(given, "", true, new Set());
}

function wrongPart(value: unknown, path: string, frozen: boolean, seen: Set<object>): string | null {
  switch (typeof value) {
    case "string":
    case "boolean":
      return null;
    case "number":
      return Number.isFinite(value) ? null : `${path} is ${String(value)}`;
    case "object":
      return value === null ? null : wrongObject(value, path, frozen, seen);
    default:
      return `${path} is ${typeof value}`;
  }
}

function wrongObject(value: object, path: string, frozen: boolean, seen: Set<object>): string | null {
  if (seen.has(value)) return null;
  seen.add(value);
  // An answer is frozen wherever it stands.
  const isFrozen = frozen || isAnswer(value);
  if (isFrozen && !Object.isFrozen(value)) return `${path || "it"} is not frozen`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return `${path || "it"} is of a class`;
  for (const [name, inner] of Object.entries(value)) {
    const wrong = wrongPart(inner, `${path}.${name}`, isFrozen, seen);
    if (wrong !== null) return wrong;
  }
  return null;
}

function isAnswer(value: object): boolean {
  return "kind" in value && (value.kind === "determined" || value.kind === "undetermined");
}

function isColumns(given: unknown): given is Readonly<Record<string, ArrayLike<number>>> {
  return typeof given === "object" && given !== null && Object.values(given).some((one) => ArrayBuffer.isView(one));
}

/** Columns hold whole numbers, or NaN where the code of the row says why; each reason is a text that is there. */
function wrongColumns(results: Readonly<Record<string, unknown>>): string | null {
  for (const [name, column] of Object.entries(results)) {
    if (!ArrayBuffer.isView(column)) continue;
    const values = column as unknown as ArrayLike<number>;
    const wrong = Array.from(values).findIndex((value) => !Number.isInteger(value) && !Number.isNaN(value));
    if (wrong >= 0) return `${name}.${String(wrong)} is ${String(values[wrong])}`;
  }
  return wrongReasons(results as unknown as RowMarks);
}

/** A row was computed, or there is a reason why it was not. */
function wrongReasons({ codes, reasons: { indices, names } }: RowMarks): string | null {
  const wrong = Array.from(codes).findIndex((code, row) => {
    const name = names[indices[row] ?? -1];
    return name === undefined || (name === "") !== (code === CODES.computed || code === CODES.projected);
  });
  return wrong < 0 ? null : `reasons.${String(wrong)} does not fit its code`;
}
