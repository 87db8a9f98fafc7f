import { readable } from "../refusal/readable.js";
import { kindOf, refuseAbsent, tooMany, wrongType } from "./refusals.js";

/**
 * The columns of a batch, each read once, so that what is checked is what is computed from; refused where one is lacking
 * that must be there. The buffers themselves are not copied.
 */
export function columnsOf<C extends object>(given: C, needed: readonly (keyof C & string)[]): C {
  const columns = readable(() => {
    if (kindOf(given) !== "Object") throw wrongType("", given, "object");
    return onceRead(given, "", new Map()) as C;
  });
  refuseAbsent(columns, needed);
  return columns;
}

const MOST_NAMES = 100_000;

/** A copy through and through; what stands in several places, or leads back to itself, is copied once. */
function onceRead(value: unknown, name: string, copies: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    if (value.length > MOST_NAMES) throw tooMany(name, value.length, MOST_NAMES);
    const list: unknown[] = [];
    copies.set(value, list);
    for (let place = 0; place < value.length; place += 1) {
      list.push(onceRead(value[place], `${name}.${String(place)}`, copies));
    }
    return list;
  }
  const copy: Record<string, unknown> = {};
  copies.set(value, copy);
  for (const field of Object.keys(value)) {
    const inner = onceRead((value as Record<string, unknown>)[field], name === "" ? field : `${name}.${field}`, copies);
    Object.defineProperty(copy, field, { value: inner, enumerable: true });
  }
  return copy;
}
