const GLOBALS = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  BigInt,
  Symbol,
  Date,
  RegExp,
  Error,
  Map,
  Set,
  WeakMap,
  Promise,
  Float64Array,
  Int32Array,
  Uint8Array,
  ArrayBuffer,
] as const;

/** What every prototype of the platform holds, to be compared later. */
export function prototypesNow(): readonly string[] {
  return GLOBALS.flatMap((constructor) => [
    ...keysOf(`${constructor.name}.prototype`, constructor.prototype as object),
    ...keysOf(constructor.name, constructor),
  ]);
}

/** What an object, a list and a function made just now hold beside what is their own. */
export function strayKeys(): readonly string[] {
  const stray: string[] = [];
  for (const made of [{}, [], () => undefined, "text", 4]) for (const key in Object(made)) stray.push(key);
  return stray.filter((key) => !/^[0-3]$/.test(key));
}

function keysOf(name: string, object: object): readonly string[] {
  return Reflect.ownKeys(object).map((key) => {
    const descriptor = Object.getOwnPropertyDescriptor(object, key);
    const kind = descriptor?.get === undefined ? typeof descriptor?.value : "getter";
    return `${name}.${String(key)}: ${kind}`;
  });
}
