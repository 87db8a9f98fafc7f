import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { CasnosInputError, createCasnos } from "casnos-rules";
import { inputJsonSchema } from "casnos-rules/schemas";
import { describe, expect, it } from "vitest";
import { examples } from "../examples/index.js";
import { matching } from "./from-json-schema.js";
import { asked, isInput, type Asked } from "./validators.js";
import { runs } from "../runs.js";

const casnos = createCasnos();
const folder = new URL("../../examples/dossiers/", import.meta.url);
const dossiers = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown);

/** What the reader says of an input, by code; none where it is right. */
function codesOf(operation: Asked, input: unknown): readonly string[] {
  try {
    if (operation === "assess") casnos.assess(input as never);
    else casnos.answer(operation, input as never);
    return [];
  } catch (error) {
    if (error instanceof CasnosInputError) return error.issues.map(({ code }) => code);
    throw error;
  }
}

describe("what the reader takes, the JSON Schema takes", () => {
  it("every example of every operation", () => {
    for (const [operation, input] of examples) {
      expect(codesOf(operation, input), JSON.stringify(input)).toEqual([]);
      expect(isInput(operation, input), JSON.stringify(input)).toBe(true);
    }
  });

  it("every file", () => {
    for (const dossier of dossiers)
      expect([codesOf("assess", dossier), isInput("assess", dossier)]).toEqual([[], true]);
  });

  it("every amount of whole centimes, as a number, as text and as the amount of an answer", () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (centimes) => {
        for (const amount of [
          centimes / 100,
          (centimes / 100).toFixed(2),
          { centimes, dinars: (centimes / 100).toFixed(2) },
        ]) {
          const input = { year: 2018, declared: [{ year: 2018, base: amount }] };
          expect([codesOf("contributions.annual", input), isInput("contributions.annual", input)]).toEqual([[], true]);
        }
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe("what the JSON Schema refuses, the reader refuses", () => {
  const broken: readonly ((input: Record<string, unknown>) => unknown)[] = [
    (input) => ({ ...input, surprise: 1 }),
    (input) =>
      Object.fromEntries(Object.entries(input).map(([name, value]) => [name, name.endsWith("n") ? 20260101 : value])),
    (input) => Object.fromEntries(Object.entries(input).map(([name]) => [name, "no"])),
    (input) => [input],
    () => null,
    () => "text",
  ];

  it("examples with something wrong in one value", () => {
    let refused = 0;
    for (const [operation, input] of examples) {
      for (const breaks of broken) {
        const wrong = breaks(input as Record<string, unknown>);
        if (isInput(operation, wrong)) continue;
        refused += 1;
        expect(codesOf(operation, wrong), `${operation} ${JSON.stringify(wrong)}`).not.toEqual([]);
      }
    }
    expect(refused).toBeGreaterThan(4 * examples.length);
  });
});

// What a JSON Schema cannot say, or no validator agrees on: values that do not go together, the bounds of a day and of an
// amount given as text, the decimals of a number.
const BEYOND: readonly (readonly [string, Asked, object])[] = [
  [
    "end-before-start",
    "contributions.annual",
    { year: 2018, activities: [{ activity: "trader", from: "2018-02-01", to: "2018-01-31" }] },
  ],
  ["end-before-start", "contributions.schedule", { fromYear: 2019, toYear: 2018 }],
  ["out-of-range", "contributions.schedule", { fromYear: 1850, toYear: 2200 }],
  [
    "duplicate-year",
    "contributions.annual",
    {
      year: 2018,
      declared: [
        { year: 2018, base: 1 },
        { year: 2018, base: 2 },
      ],
    },
  ],
  [
    "duplicate-day",
    "retirement.revalue",
    {
      monthly: 1,
      liquidatedOn: "2006-01-01",
      from: "2006-01-01",
      to: "2010-01-01",
      rates: [
        { on: "2008-05-01", rate: 0 },
        { on: "2008-05-01", rate: 0 },
      ],
    },
  ],
  ["after-the-day", "retirement.entitlement", { person: {}, on: "2018-01-01", periods: [{ kind: "war", year: 2019 }] }],
  [
    "after-none",
    "disputes.appeal",
    { matter: "decision", notifiedOn: "2018-01-01", appealedOn: null, decisionNotifiedOn: "2018-02-01" },
  ],
  ["out-of-range", "retirement.startDate", { claimReceivedOn: "1849-12-31" }],
  ["out-of-range", "contributions.remission", { surcharge: "1000000000000.01", on: "2018-01-01" }],
  ["too-many-decimals", "contributions.remission", { surcharge: 0.001, on: "2018-01-01" }],
  [
    "too-many-decimals",
    "contributions.lateSurcharge",
    { due: 1, dueOn: "2018-01-01", on: "2018-01-01", rates: { initial: 0.0000001, monthly: 0 } },
  ],
];

describe("what the JSON Schema takes and the reader refuses", () => {
  it.each(BEYOND)("%s: %s", (code, operation, input) => {
    expect(isInput(operation, input)).toBe(true);
    expect(codesOf(operation, input)).toEqual([code]);
  });

  it.each(asked)("is nothing else of %s, on inputs made at random from the schema", (operation) => {
    const known = new Set(BEYOND.map(([code]) => code));
    fc.assert(
      fc.property(matching(inputJsonSchema(operation)), (input) => {
        expect(codesOf(operation, input).filter((code) => !known.has(code))).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });
});
