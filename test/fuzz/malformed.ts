import type { Random } from "./random.js";

/** What was made for one input. */
export interface Made {
  /** Whether something in it throws when it is looked at, or leads back to itself. */
  hostile: boolean;
}

/** Thrown by what is hostile, so that it can be told from an error of the library. */
class Thrown extends Error {
  override readonly name = "Thrown";
}

type Maker = (random: Random, made: Made) => unknown;

const plain: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.5,
  2026.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  2 ** 53,
  2 ** 31,
  -(2 ** 31) - 1,
  1e21,
  0.1 + 0.2,
  0n,
  10n ** 30n,
  -1n,
  "",
  " ",
  "\0",
  "\ud800",
  "a\udfffz",
  "\u202e2026-01-01",
  "2026-01-01\n",
  "0000-00-00",
  "0000-01-01",
  "0001-01-01",
  "2026-02-30",
  "2026-13-01",
  "1849-12-31",
  "2201-01-01",
  "9999-12-31",
  "10000-01-01",
  "-001-01-01",
  "2026-1-1",
  "2026-01-01T00:00:00Z",
  "٢٠٢٦-٠١-٠١",
  "1e3",
  "1e400",
  "0x10",
  "-0",
  "-1.00",
  "+1",
  "1.",
  ".5",
  "1,5",
  "1_000",
  "NaN",
  "Infinity",
  "0.001",
  "1000000000000.01",
  "0".repeat(41),
  "null",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "then",
];

const objects: readonly Maker[] = [
  () => ({}),
  () => [],
  () => [[]],
  () => [undefined],
  () => Object.create(null) as object,
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([["year", 2026]]),
  () => new Set([1]),
  () => /^./,
  () => () => 2026,
  () => Symbol("year"),
  () => Symbol.iterator,
  () => Promise.resolve(1),
  () => new Error("no input"),
  () => Object(2026) as object,
  () => Object("2026-01-01") as object,
  () => Object(1n) as object,
  () => Object(Symbol("boxed")) as object,
  () => new Uint8Array(4),
  () => Float64Array.of(1, Number.NaN),
  () => new ArrayBuffer(8),
  () => new DataView(new ArrayBuffer(8)),
  () => new WeakMap(),
  () => ({ length: 3, 0: "a", 1: "b", 2: "c" }),
  () => ({ length: -1 }),
  () => ({ then: () => "2026-01-01" }),
  () => ({ dinars: "100" }),
  () => ({ dinars: "1e3", centimes: 4 }),
  () => ({ dinars: {} }),
  () => ({ toString: () => "12.5", toFixed: () => "12.50" }),
  () => ({ toString: () => "NaN" }),
  () => ({ toString: () => ({}) }),
  () => ({ toString: 4, valueOf: () => 7 }),
  () => ({ [Symbol.toPrimitive]: () => "2026-01-01" }),
  () => ({ [Symbol.toPrimitive]: () => ({}) }),
  () => ({ [Symbol.toStringTag]: "Float64Array", length: 2 ** 40 }),
  () => ({ [Symbol.toStringTag]: "Int32Array", length: -1 }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as object,
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => ({ prototype: null, hasOwnProperty: null, toString: null }),
  () => sparse(3),
  () => sparse(1_000_000),
  () => Object.freeze([Object.freeze({})]),
  () => [1, 2, 3].values(),
  (random) => deep(random.pick([10, 200])),
];

const hostile: readonly Maker[] = [
  () => itself(),
  () => [itself()],
  () => listOfItself(),
  () => throwing("get"),
  () => throwing("has"),
  () => throwing("ownKeys"),
  () => throwing("getPrototypeOf"),
  () => throwing("getOwnPropertyDescriptor"),
  () => revoked({}),
  () => revoked([]),
  () => new Proxy([], { get: () => fail() }),
  () =>
    new Proxy([1, 2], { get: (target, name): unknown => (name === "length" ? 2 ** 32 : Reflect.get(target, name)) }),
  () => new Proxy({}, { ownKeys: () => ["year", "year"] }),
  () => throwingGetter("year"),
  () => throwingGetter("length"),
  () => throwingGetter("dinars"),
  () => throwingGetter(Symbol.toPrimitive),
  () => throwingGetter(Symbol.toStringTag),
  () => ({ toString: () => fail(), valueOf: () => fail() }),
  () => ({ toString: () => fail(), toFixed: () => fail(), dinars: null }),
  () => Object.defineProperty([], 0, { get: () => fail(), enumerable: true }),
  () => ({
    toJSON: () => fail(),
    get then() {
      return fail();
    },
  }),
  () => deep(20_000),
];

const huge: readonly Maker[] = [
  () => "9".repeat(100_000),
  () => `${"0".repeat(100_000)}.5`,
  () => "2026-01-01".repeat(10_000),
  () => new Array<number>(100_000).fill(2026),
  () => sparse(4_294_967_295),
  () => Array.from({ length: 10_000 }, (_, place) => ({ year: place })),
  () => Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`field${String(place)}`, place])),
  () => 10n ** 5000n,
];

/** A value that no field takes as it is, or almost none. */
export function malformed(random: Random, made: Made): unknown {
  const kind = random.below(1000);
  if (kind < 550) return random.pick(plain);
  if (kind < 850) return random.pick(objects)(random, made);
  if (kind < 995) {
    made.hostile = true;
    return random.pick(hostile)(random, made);
  }
  return random.pick(huge)(random, made);
}

/** Keys that no input has, and that some programs trip over. */
export const ODD_KEYS: readonly PropertyKey[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "then",
  "",
  "0",
  "\ud800",
  "unknown",
  Symbol("field"),
];

/** The same object whose fields throw when they are read, or say another thing the second time. */
export function withGetter(value: object, name: string, random: Random, made: Made): object {
  if (random.chance(50)) {
    made.hostile = true;
    return Object.defineProperty({ ...value }, name, { get: () => fail(), enumerable: true, configurable: true });
  }
  const first: unknown = (value as Record<string, unknown>)[name];
  const second = random.pick(plain);
  let reads = 0;
  const get = (): unknown => {
    reads += 1;
    return reads === 1 ? first : second;
  };
  return Object.defineProperty({ ...value }, name, { get, enumerable: true, configurable: true });
}

function fail(): never {
  throw new Thrown("looked at");
}

function itself(): object {
  const object: Record<string, unknown> = {};
  object["itself"] = object;
  return object;
}

function listOfItself(): unknown[] {
  const list: unknown[] = [];
  list.push(list, { list });
  return list;
}

function deep(levels: number): object {
  let object: object = {};
  for (let level = 0; level < levels; level += 1) object = level % 2 === 0 ? { inner: object } : [object];
  return object;
}

function sparse(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

function throwing(trap: keyof ProxyHandler<object>): object {
  return new Proxy({ year: 2026 }, { [trap]: () => fail() });
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function throwingGetter(name: PropertyKey): object {
  return Object.defineProperty({}, name, { get: () => fail(), enumerable: true });
}
