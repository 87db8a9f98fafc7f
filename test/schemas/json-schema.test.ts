import { createCasnos, type OperationId } from "casnos-rules";
import { inputJsonSchema, inputSchemas } from "casnos-rules/schemas";
import { describe, expect, it } from "vitest";

const operations = Object.keys(inputSchemas) as OperationId[];

/** Where a schema says nothing of what a value may be, or nothing of the items of a list. */
function silent(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [`${path}: no schema`];
  const { type, items, properties, anyOf, oneOf } = schema as Readonly<Record<string, unknown>>;
  const said = ["type", "enum", "const", "anyOf", "oneOf"].some((key) => key in schema);
  return [
    ...(said ? [] : [`${path}: empty`]),
    ...(type === "array" ? silent(items, `${path}[]`) : []),
    ...Object.entries(properties ?? {}).flatMap(([name, field]) => silent(field, `${path}.${name}`)),
    ...[anyOf, oneOf].flatMap((arms) =>
      ((arms ?? []) as readonly unknown[]).flatMap((arm, place) => silent(arm, `${path}|${String(place)}`)),
    ),
  ];
}

describe("the JSON Schema of an input", () => {
  it.each([...operations, "assess"] as const)("of %s says what each value and each item of a list is", (operation) => {
    expect(silent(inputJsonSchema(operation), operation)).toEqual([]);
  });

  it("of a file has its activities, one of the arms of its periods, and lists in lists", () => {
    const schema = inputJsonSchema("assess") as { properties: Record<string, { items: Record<string, unknown> }> };
    const { activities, periods, contested, noticesReceived } = schema.properties;
    expect(activities).toMatchObject({
      type: "array",
      maxItems: 200,
      items: { type: "object", properties: { from: { type: "string", format: "date" } }, additionalProperties: false },
    });
    expect(activities?.items).not.toHaveProperty("$schema");
    expect(periods?.items["oneOf"]).toHaveLength(6);
    expect(contested?.items["oneOf"]).toHaveLength(4);
    expect(noticesReceived).toMatchObject({ anyOf: [{ items: { format: "date" } }, { type: "null" }] });
  });
});

describe("the name of an operation", () => {
  const casnos = createCasnos();

  it.each([
    ["contributions.anual", "contributions.annual"],
    ["annual", "contributions.annual"],
    ["Retirement.Pension", "retirement.pension"],
  ])("%s is refused, and %s is named", (operation, meant) => {
    const facts = { received: operation, nearest: expect.arrayContaining([meant]) as unknown };
    const issues = [{ path: ["operation"], code: "unknown-option", facts }];
    for (const call of [
      () => casnos.answer(operation as OperationId, {} as never),
      () => inputJsonSchema(operation as OperationId),
    ]) {
      expect(call).toThrow(
        expect.objectContaining({ name: "CasnosInputError", issues: [expect.objectContaining(issues[0])] }) as Error,
      );
    }
  });

  it.each([
    [undefined, "required"],
    [null, "wrong-type"],
    ["constructor", "unknown-option"],
    ["", "unknown-option"],
  ])("%j is refused", (operation, code) => {
    expect(() => casnos.answer(operation as never, {} as never)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ["operation"], code })] }) as Error,
    );
  });

  it("of a file is known to its JSON Schema alone", () => {
    expect(() => inputJsonSchema("asess" as never)).toThrow(/"asess" is unknown; the nearest names: .*\bassess\b/);
    expect(() => casnos.answer("assess" as never, {} as never)).toThrow(/operation: "assess" is unknown/);
  });
});
