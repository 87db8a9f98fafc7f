import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import {
  CasnosInputError,
  createCasnos,
  readings,
  type Casnos,
  type CasnosOptions,
  type ReadingId,
} from "casnos-rules";
import { inputJsonSchema, outputJsonSchema } from "casnos-rules/schemas";
import { describe, expect, it } from "vitest";
import { runs, someOf } from "../runs.js";
import { written } from "../../docs/schemas/written.js";
import { examples } from "../examples/index.js";
import { movable, movedTo, turningDays } from "../grid/grid.js";
import { matching } from "./from-json-schema.js";
import { asked, isInput, isOutput, problems, type Asked } from "./validators.js";

const dossiers = readdirSync(new URL("../../examples/dossiers/", import.meta.url)).map(
  (file) =>
    JSON.parse(readFileSync(new URL(`../../examples/dossiers/${file}`, import.meta.url), "utf8")) as { on: string },
);

/** Every example of every operation, and every file. */
const inputs: readonly (readonly [Asked, unknown])[] = [
  ...examples,
  ...dossiers.map((dossier) => ["assess", dossier] as const),
];

/** What an operation gives, as it leaves in JSON; null for an input that is refused. */
function given(casnos: Casnos, operation: Asked, input: unknown): unknown {
  try {
    const output = operation === "assess" ? casnos.assess(input as never) : casnos.answer(operation, input as never);
    return JSON.parse(JSON.stringify(output));
  } catch (error) {
    if (error instanceof CasnosInputError) return null;
    throw error;
  }
}

const everyOption: readonly CasnosOptions[] = [
  {},
  { leftOut: "ordinary" },
  { projection: "refuse" },
  { minimumSource: "enacted" },
  { knownOn: "2015-01-01" },
  ...(Object.keys(readings) as ReadingId[]).flatMap((id) =>
    readings[id].slice(1).map((option) => ({ readings: { [id]: option } })),
  ),
];

describe("the generated schemas", () => {
  it.each([...written()])("%s is up to date: npm run schemas", (file, text) => {
    const path = new URL(`../../src/schemas/generated/${file}`, import.meta.url);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it.each(asked)("of %s name nothing that is not defined, and define nothing twice", (operation) => {
    const schema = outputJsonSchema(operation);
    const defined = Object.keys(schema["$defs"] as object);
    const named = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]*)"/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
  });

  it.each(asked)("of %s let nothing stand in an object that is not described", (operation) => {
    const types = Object.entries(outputJsonSchema(operation)["$defs"] as Record<string, Record<string, unknown>>);
    for (const [name, { properties, required, additionalProperties }] of types) {
      if (properties === undefined) continue;
      expect(additionalProperties, name).toBe(false);
      const mayLack = Object.keys(properties as object).filter((field) => !(required as string[]).includes(field));
      expect(mayLack, name).toEqual(name === "ReimbursementDue" ? ["coveredDays"] : []);
    }
  });

  it("are copies: what a caller changes in one stays with the caller", () => {
    const defs = outputJsonSchema("law.value")["$defs"] as Record<string, { properties: Record<string, unknown> }>;
    delete defs["Certainty"]?.properties["source"];
    expect(outputJsonSchema("law.value")).toHaveProperty("$defs.Certainty.properties.source");
  });
});

describe("an answer is what its schema says", () => {
  it.each(everyOption.map((options) => [JSON.stringify(options), options] as const))("with %s", (_, options) => {
    const casnos = createCasnos(options);
    for (const [operation, input] of someOf(inputs))
      expect(problems(operation, given(casnos, operation, input))).toBe("");
  });

  it.each(movable.map((one, place) => [`${one.operation} (${String(place)})`, one] as const))(
    "%s, on each day around which the law changes",
    (_, one) => {
      const casnos = createCasnos();
      for (const day of someOf(turningDays())) {
        const output = given(casnos, one.operation, movedTo(one, day));
        if (output !== null) expect(problems(one.operation, output)).toBe("");
      }
    },
  );

  it.each(asked)("%s, on inputs made at random from their own schema", (operation) => {
    const casnos = createCasnos();
    const ordinary = createCasnos({ leftOut: "ordinary" });
    const kinds = new Set<unknown>();
    const arbitrary = matching(inputJsonSchema(operation));
    const numRuns = runs(operation === "assess" ? 500 : 1000);
    fc.assert(
      fc.property(arbitrary, (input) => {
        expect(isInput(operation, input), JSON.stringify(input)).toBe(true);
        for (const law of [casnos, ordinary]) {
          const output = given(law, operation, input);
          if (output !== null) expect(problems(operation, output)).toBe("");
          kinds.add((output as { kind?: string } | null)?.kind);
        }
      }),
      { numRuns },
    );
    // A share of the cases may all lack something.
    if (operation !== "assess" && numRuns >= 1000) expect([...kinds]).toContain("determined");
  });
});

/** The answer with one part of it changed, for each part; records of steps and notices take any name. */
function* changed(value: unknown, change: (of: Record<string, unknown>) => Iterable<object>): Generator {
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) {
      for (const other of changed(item, change)) yield value.with(place, other);
    }
  } else if (typeof value === "object" && value !== null) {
    yield* change(value as Record<string, unknown>);
    for (const [name, inner] of Object.entries(value)) {
      if (name === "inputs" || name === "facts") continue;
      for (const other of changed(inner, change)) yield { ...value, [name]: other };
    }
  }
}

function* withOneMore(of: Record<string, unknown>): Generator<object> {
  yield { ...of, surprise: 1 };
}

function* withOneLess(of: Record<string, unknown>): Generator<object> {
  for (const name of Object.keys(of)) {
    const { [name]: _, ...rest } = of;
    // The days of a stay, the one field of an answer that may lack.
    if (name !== "coveredDays") yield rest;
  }
}

describe("an answer that was tampered with is none", () => {
  const casnos = createCasnos();
  const answers = someOf(inputs).map(([operation, input]) => [operation, given(casnos, operation, input)] as const);

  // A file is an answer of many answers: one of them is enough to be taken apart field by field.
  const small = answers.filter(
    ([operation, output]) => operation !== "assess" || JSON.stringify(output).length < 15_000,
  );

  it("a field more, in any object of it", () => {
    let count = 0;
    for (const [operation, output] of small) {
      for (const other of changed(output, withOneMore)) {
        count += 1;
        if (isOutput(operation, other)) throw new Error(`${operation}: ${JSON.stringify(other)}`);
      }
    }
    expect(count).toBeGreaterThan(runs(3000));
  });

  it("a field less, in any object of it", () => {
    let count = 0;
    for (const [operation, output] of small) {
      for (const other of changed(output, withOneLess)) {
        count += 1;
        if (isOutput(operation, other)) throw new Error(`${operation}: ${JSON.stringify(other)}`);
      }
    }
    expect(count).toBeGreaterThan(runs(10_000));
  });

  it("its citations emptied while a step names one, or its reasons emptied", () => {
    const counts = { citations: 0, reasons: 0 };
    for (const [operation, output] of answers) {
      const {
        kind,
        steps = [],
        citations,
      } = output as { kind?: string; steps?: { citations: number[] }[]; citations: [] };
      if (steps.some((step) => step.citations.length > 0)) {
        counts.citations += 1;
        expect(citations.length).toBeGreaterThan(0);
        expect(isOutput(operation, { ...(output as object), citations: [] })).toBe(false);
      }
      if (kind === "undetermined") {
        counts.reasons += 1;
        expect(isOutput(operation, { ...(output as object), reasons: [] })).toBe(false);
      }
    }
    expect(counts.citations).toBeGreaterThan(runs(100));
    expect(counts.reasons).toBeGreaterThan(runs(20));
  });

  it.each([
    ["an amount as a bare number", { value: { startOn: 20260401 } }],
    ["a day that is none", { value: { startOn: "2026-02-30" } }],
    [
      "a status that there is not",
      { certainty: { source: "certain", projectedFrom: null, disputed: [], weakestStep: null } },
    ],
    ["both an answer and reasons", { reasons: [{ code: "missing-fact", fact: "on", year: null, index: null }] }],
    ["undetermined with a value", { kind: "undetermined" }],
  ])("%s", (_, change) => {
    const output = given(casnos, "retirement.startDate", { claimReceivedOn: "2026-03-15" });
    expect(isOutput("retirement.startDate", output)).toBe(true);
    expect(isOutput("retirement.startDate", { ...(output as object), ...change })).toBe(false);
  });

  it("an answer of another operation", () => {
    const output = given(casnos, "retirement.startDate", { claimReceivedOn: "2026-03-15" });
    const others = asked.filter((operation) => isOutput(operation, output));
    expect(others).toEqual(["retirement.startDate"]);
  });
});
