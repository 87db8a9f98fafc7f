// Inputs made at random from their JSON Schema alone, as a program would that knows nothing else of the library.
import fc from "fast-check";

type Schema = Readonly<Record<string, unknown>>;

/** Whatever a JSON Schema of an input lets through; days and years mostly of the time that the law knows. */
export function matching(schema: Schema): fc.Arbitrary<unknown> {
  const { type, enum: words, const: word, anyOf, oneOf } = schema;
  if (word !== undefined) return fc.constant(word);
  if (Array.isArray(words)) return fc.constantFrom(...(words as unknown[]));
  const arms = anyOf ?? oneOf;
  if (Array.isArray(arms)) return fc.oneof(...(arms as Schema[]).map(matching));
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return whole(schema);
    case "number":
      return fc.oneof(fc.nat(3_000_000), fc.nat(100_000_000)).map((count) => between(schema, count / 100));
    case "string":
      return schema["format"] === "date" ? day : decimal(schema);
    case "array":
      return fc.array(matching(schema["items"] as Schema), { maxLength: 4 });
    default:
      return object(schema);
  }
}

const day = fc
  .tuple(fc.oneof(fc.integer({ min: 2004, max: 2027 }), fc.integer({ min: 1850, max: 2200 })), fc.nat(364))
  .map(([year, days]) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10));

function whole({ minimum = 0, maximum = 100 }: Schema): fc.Arbitrary<number> {
  const bounds = { min: minimum as number, max: maximum as number };
  const usual = { min: Math.max(bounds.min, 1990), max: Math.min(bounds.max, 2027) };
  return bounds.max < 1990 ? fc.integer(bounds) : fc.oneof(fc.integer(usual), fc.integer(usual), fc.integer(bounds));
}

function between({ minimum = 0, maximum = 1e12 }: Schema, value: number): number {
  return Math.max(minimum as number, Math.min(maximum as number, value));
}

/** Text of a number: of an amount, with two decimals, or of a rate, below one. */
function decimal({ pattern }: Schema): fc.Arbitrary<string> {
  const isRate = typeof pattern === "string" && pattern.includes("1,6");
  return isRate
    ? fc.nat(500_000).map((millionths) => `0.${String(millionths).padStart(6, "0")}`)
    : fc.nat(400_000_000).map((count) => (count / 100).toFixed(2));
}

function object({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties as Readonly<Record<string, Schema>>);
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, matching(field)])), {
    requiredKeys: required as never[],
  });
}
