import { readable } from "../refusal/readable.js";
import { kindOf, refuseAbsent, tooMany, wrongType } from "./refusals.js";

/**
 * The columns of a batch, each read once, so that what is checked is what is computed from; refused where one is lacking
 * that must be there. The buffers themselves are not copied.
 */
export function columnsOf<C extends object>(given: C, needed: readonly (keyof C & string)[]): C {
  const columns = readable(() => {
    if (kindOf(given) !== "Object") throw wrongType("", given, "object");
    return onceRead(given, DEEPEST) as C;
  });
  refuseAbsent(columns, needed);
  return columns;
}

// Columns, in them those of persons, in them a column with its values and nulls, in it a list of names.
const DEEPEST = 4;
const MOST_NAMES = 100_000;

function onceRead(value: unknown, depth: number, name = ""): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || depth === 0) return value;
  if (Array.isArray(value)) {
    if (value.length > MOST_NAMES) throw tooMany(name, value.length, MOST_NAMES);
    return Array.from(value, (item: unknown, place) => onceRead(item, depth - 1, `${name}.${String(place)}`));
  }
  const entries = Object.entries(value).map(([field, inner]: [string, unknown]) => {
    const path = name === "" ? field : `${name}.${field}`;
    return [field, onceRead(inner, depth - 1, path)];
  });
  return Object.fromEntries(entries);
}
