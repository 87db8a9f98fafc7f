import type { Plain } from "../schemas/written.js";

/** A place where a receipt and what is worked out again differ. */
export interface Difference {
  /** The place: names, and places in lists from 0. */
  readonly path: readonly (string | number)[];
  /** What the receipt says; left out where it says nothing. */
  readonly was?: Plain;
  /** What is worked out now; left out where there is nothing. */
  readonly is?: Plain;
}

/** Every place where two plain data differ, in the order of the first. */
export function differencesOf(was: unknown, is: unknown, path: Difference["path"] = []): readonly Difference[] {
  if (Object.is(was, is)) return [];
  if (!isHolder(was) || !isHolder(is) || Array.isArray(was) !== Array.isArray(is)) {
    return [{ path, ...named("was", was), ...named("is", is) }];
  }
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].flatMap((name) =>
    differencesOf(own(was, name), own(is, name), [...path, Array.isArray(was) ? Number(name) : name]),
  );
}

type Holder = Readonly<Record<string, unknown>>;

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

/** A field that is the holder's own: one may be named as what every object has. */
function own(holder: Holder, name: string): unknown {
  return Object.hasOwn(holder, name) ? holder[name] : undefined;
}

function named(name: "was" | "is", value: unknown): Partial<Difference> {
  return value === undefined ? {} : { [name]: value as Plain };
}
