import { inputJsonSchema } from "casnos-rules/schemas";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations.js";

const page = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
const lines = new Map(
  [...page.matchAll(/^casnos\.(\w+\.\w+)\((?:series, )?\{ (.*) \}\)$/gm)].map(([, id = "", fields = ""]) => [
    id,
    fields.split(", "),
  ]),
);

describe("the page on the shape of the API", () => {
  it("has a line for each operation, and for no other", () => {
    expect([...lines.keys()].sort()).toEqual(Object.keys(operations).sort());
  });

  it.each([...lines].filter(([id]) => id !== "law.value"))("%s names the fields that it takes", (id, fields) => {
    const named = fields.filter((field) => field !== "…").map((field) => field.replace(/\?$/, ""));
    const taken = fieldsOf(inputJsonSchema(id as "retirement.age"));
    expect(named.filter((name) => !taken.has(name))).toEqual([]);
    if (!fields.includes("…")) expect([...taken].filter((name) => !named.includes(name))).toEqual([]);
  });
});

/** The fields of an input, of whichever kind it is. */
function fieldsOf(schema: object): ReadonlySet<string> {
  const { properties = {}, oneOf = [] } = schema as { properties?: object; oneOf?: readonly object[] };
  return new Set([...Object.keys(properties), ...oneOf.flatMap((one) => [...fieldsOf(one)])]);
}
