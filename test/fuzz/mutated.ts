import { dayNumber, dayOfNumber, type Day } from "../../src/calendar/day.js";
import { malformed, ODD_KEYS, withGetter, type Made } from "./malformed.js";
import type { Random } from "./random.js";

/** What stands in inputs: another of it is tried in the place of each. */
export interface Usual {
  readonly words: readonly string[];
  readonly byField: ReadonlyMap<string, readonly unknown[]>;
}

/** A valid input in which a few parts are others: most often one that could stand there, and does not fit the rest. */
export function mutated(valid: unknown, usual: Usual, random: Random, made: Made): unknown {
  let input = structuredClone(valid);
  for (let times = random.pick([1, 1, 1, 2, 3]); times > 0; times -= 1) {
    try {
      input = once(input, usual, random, made);
    } catch {
      // What an earlier change made cannot be looked at, and is not changed further.
      return input;
    }
  }
  return input;
}

interface Place {
  readonly holder: Record<PropertyKey, unknown>;
  readonly key: string;
}

function once(input: unknown, usual: Usual, random: Random, made: Made): unknown {
  const places = placesOf(input);
  if (places.length === 0 || random.chance(2)) return malformed(random, made);
  const { holder, key } = random.pick(places);
  const value = holder[key];
  const kind = random.below(100);
  if (kind < 62) {
    holder[key] = beside(key, value, usual, random, made);
  } else if (kind < 82) {
    holder[key] = malformed(random, made);
  } else if (kind < 88) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a field that is left out
    delete holder[key];
  } else if (kind < 93) {
    define(holder, random.pick(ODD_KEYS), random.chance(50) ? value : malformed(random, made));
  } else if (kind < 96) {
    return isObject(input) && !Array.isArray(input) && Object.hasOwn(input, key)
      ? withGetter(input, key, random, made)
      : input;
  } else {
    holder[key] = otherList(value, random);
  }
  return input;
}

/** Every place of an input, of whatever depth. */
function placesOf(input: unknown): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<unknown>();
  const look = (value: unknown, depth: number): void => {
    if (!isObject(value) || ArrayBuffer.isView(value) || depth > 8 || seen.has(value)) return;
    seen.add(value);
    const holder = value as Record<PropertyKey, unknown>;
    const keys = Object.keys(holder);
    if (keys.length > 500) return;
    for (const key of keys) {
      if (Object.getOwnPropertyDescriptor(holder, key)?.get !== undefined) continue;
      places.push({ holder, key });
      look(holder[key], depth + 1);
    }
  };
  look(input, 0);
  return places;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function define(holder: object, key: PropertyKey, value: unknown): void {
  if (!Object.isExtensible(holder)) return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

const [FIRST, LAST, OF_OLD, TO_COME] = (["1850-01-01", "2200-12-31", "1984-01-01", "2028-12-31"] as Day[]).map(
  dayNumber,
) as [number, number, number, number];
const EDGES = [
  "1850-01-01",
  "2200-12-31",
  "1984-01-01",
  "2008-03-02",
  "2015-11-18",
  "2016-01-01",
  "2026-11-21",
  "2024-02-29",
];
const AMOUNTS = [
  "0",
  "0.00",
  "0.01",
  "1000000000000",
  "999999999999.99",
  "288000",
  "5760000",
  "1e12",
  "20000",
  "11000",
];

/** A value of the same kind that is another. */
function beside(key: string, value: unknown, usual: Usual, random: Random, made: Made): unknown {
  const others = usual.byField.get(key);
  if (others !== undefined && random.chance(50)) return structuredClone(random.pick(others));
  switch (typeof value) {
    case "string":
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return anyDay(random);
      if (/^\d+(\.\d+)?$/.test(value)) return random.chance(50) ? random.pick(AMOUNTS) : anyAmount(random);
      return random.pick(usual.words);
    case "number":
      return anyNumber(value, random);
    case "boolean":
      return random.chance(70) ? !value : null;
    case "object":
      if (ArrayBuffer.isView(value)) return otherColumn(value as unknown as Column, random, made);
      if (value === null) return random.pick([anyDay(random), anyAmount(random), undefined, true, "none"]);
      return random.chance(50) ? otherList(value, random) : malformed(random, made);
    default:
      return malformed(random, made);
  }
}

function anyDay(random: Random): string {
  if (random.chance(20)) return random.pick(EDGES);
  return dayOfNumber(random.chance(70) ? random.between(OF_OLD, TO_COME) : random.between(FIRST, LAST));
}

function anyAmount(random: Random): string {
  return (random.below(random.pick([100, 1_000_000, 600_000_000])) / 100).toFixed(2);
}

function anyNumber(value: number, random: Random): number {
  const near = random.pick([1, -1, 2, 10, -10]);
  return random.pick([value + near, value * 2, 0, random.between(1850, 2200), random.between(1984, 2030), value / 3]);
}

type Column = Float64Array | Int32Array | Uint8Array;

const CELLS = [0, -0, 1, -1, 4, 5, 20, 2026, 1e14, 1e14 + 2, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31];

/** A column with another cell, another length, of another kind, or one whose memory was given away. */
function otherColumn(column: Column, random: Random, made: Made): unknown {
  const length = random.pick([column.length, column.length, 0, column.length + 1, column.length * 3]);
  const other = new (column.constructor as Float64ArrayConstructor)(length);
  other.set(Array.from(column.subarray(0, length)));
  if (length > 0)
    for (let times = random.below(4); times > 0; times -= 1) other[random.below(length)] = random.pick(CELLS);
  switch (random.below(10)) {
    case 0:
      return Array.from(other);
    case 1:
      return random.pick([Float32Array, Int32Array, Uint8Array, Uint16Array]).from(other);
    case 2:
      structuredClone(other, { transfer: [other.buffer] });
      return other;
    case 3:
      return malformed(random, made);
    default:
      return other;
  }
}

/** The items of a list twice, the other way round, or many times; anything else as it is. */
function otherList(value: unknown, random: Random): unknown {
  if (!Array.isArray(value) || value.length > 10_000) return value;
  const items = value as readonly unknown[];
  switch (random.below(5)) {
    case 0:
      return [...items, ...items];
    case 1:
      return items.toReversed();
    case 2:
      return [];
    case 3:
      return Array.from({ length: random.pick([3, 60, 201, 1000]) }, (_, place) => items[place % (items.length || 1)]);
    default:
      return items.slice(1);
  }
}
