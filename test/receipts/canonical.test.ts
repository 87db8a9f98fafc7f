import { canonical } from "casnos-rules/receipt";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";

/** JSON whose numbers are whole and safe. */
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: "binary" }),
    fc.array(tie("value")),
    fc.dictionary(fc.string({ unit: "binary" }), tie("value")),
  ),
})).value;

/** The same data, the fields of each object written in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  );
}

function refusal(value: unknown): unknown {
  try {
    return canonical(value);
  } catch (error) {
    const { issues } = error as { issues: readonly { path: readonly unknown[]; code: string }[] };
    return issues.map(({ path, code }) => [path.join("."), code]);
  }
}

describe("canonical JSON", () => {
  // The samples of RFC 8785, sections 3.2.2.2 and 3.2.3.
  it("orders names by UTF-16 code units", () => {
    const names = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
    expect(canonical(Object.fromEntries(names.map((name) => [name, 0])))).toBe(
      '{"\\r":0,"1":0,"\u0080":0,"\u00f6":0,"\u20ac":0,"\ud83d\ude00":0,"\ufb33":0}',
    );
  });

  it("escapes what JSON must escape, and no more", () => {
    expect(canonical("\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/")).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it("is the JSON of the same data, in whatever order it was written", () => {
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(turned(value))).toBe(text);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("tells any two different data apart", () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        const same = JSON.stringify(turned(one)) === JSON.stringify(turned(other));
        if (!same && canonical(one) === canonical(other)) {
          // The same fields in another order.
          expect(JSON.parse(canonical(one))).toEqual(JSON.parse(JSON.stringify(other)));
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  it("leaves out what is undefined", () => {
    expect(canonical({ b: undefined, a: { c: undefined } })).toBe('{"a":{}}');
  });

  it("takes objects without a prototype", () => {
    expect(canonical(Object.assign(Object.create(null) as object, { a: 1 }))).toBe('{"a":1}');
  });

  it("takes a field named __proto__ for a field", () => {
    expect(canonical(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
  });

  const circle: unknown[] = [];
  circle.push(circle);
  let deep: unknown = 0;
  for (let level = 0; level < 200_000; level += 1) deep = [deep];

  it.each<[string, unknown, string, string]>([
    ["a rate as a number", { rates: [0.15] }, "rates.0", "not-whole"],
    ["a number that is not safe", { n: 2 ** 53 }, "n", "out-of-range"],
    ["one below the safe", -(2 ** 53), "", "out-of-range"],
    ["NaN", [NaN], "0", "not-a-number"],
    ["Infinity", [1, Infinity], "1", "not-a-number"],
    ["undefined", undefined, "", "wrong-type"],
    ["undefined in a list", [undefined], "0", "wrong-type"],
    ["a hole in a list", [1, , 2], "1", "wrong-type"],
    ["a function", { f: () => 1 }, "f", "wrong-type"],
    ["a symbol", [Symbol("a")], "0", "wrong-type"],
    ["a bigint", { n: 1n }, "n", "wrong-type"],
    ["a Date", { on: new Date(0) }, "on", "wrong-type"],
    ["a Map", new Map(), "", "wrong-type"],
    ["half of a pair", "a\ud83d", "", "not-unicode"],
    ["half of a pair in a name", { "\ude00": 1 }, "\ude00", "not-unicode"],
    ["data 200 000 levels deep", deep, Array(100).fill(0).join("."), "too-deep"],
    ["data that holds itself", circle, Array(100).fill(0).join("."), "too-deep"],
  ])("refuses %s", (_, value, path, code) => {
    expect(refusal(value)).toEqual([[path, code]]);
  });

  it("takes the greatest safe numbers and 100 levels", () => {
    expect(canonical([2 ** 53 - 1, -(2 ** 53) + 1])).toBe("[9007199254740991,-9007199254740991]");
    const levels = `${"[".repeat(100)}${"]".repeat(100)}`;
    expect(canonical(JSON.parse(levels))).toBe(levels);
    expect(refusal(JSON.parse(`[${levels}]`))).not.toBe(`[${levels}]`);
  });
});
