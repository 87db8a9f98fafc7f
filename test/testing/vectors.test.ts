import { readFileSync, readdirSync } from "node:fs";
import { createCasnos } from "casnos-rules";
import { describe, expect, it } from "vitest";
import { vectorFiles, type Expected, type Vector } from "../../docs/vectors/vectors.js";
import { operations } from "../../src/operations.js";
import contributions from "../contributions/worked-contributions.json" with { type: "json" };
import surcharges from "../contributions/worked-surcharges.json" with { type: "json" };
import penalties from "../eligibility/worked-penalties.json" with { type: "json" };
import pensions from "../retirement/worked-pensions.json" with { type: "json" };

const folder = new URL("../../vectors/", import.meta.url);
const published = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), "utf8")] as const),
);
const lines = [...published.values()].flatMap((text) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Vector),
);

describe("the published vectors", () => {
  it.each([...vectorFiles()])("%s is up to date: npm run vectors", (file, text) => {
    expect(published.get(file)).toBe(text);
  });

  it("are of every operation and no other", () => {
    expect([...published.keys()].sort()).toEqual(
      Object.keys(operations)
        .map((id) => `${id}.jsonl`)
        .sort(),
    );
  });

  it("are a few hundred to two thousand lines, each with a name of its own, and stay small", () => {
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.length).toBeLessThan(2000);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const bytes = [...published.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it("say what is determined and what is not", () => {
    const share = lines.filter(({ expected }) => expected.kind === "determined").length / lines.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.95);
  });

  it("carry no working", () => {
    for (const text of published.values()) expect(text).not.toContain('"steps"');
  });
});

// What is expected here was worked by hand from the articles by who had not read the rules: see test/worked.test.ts.
describe("the vectors worked by hand say what was worked by hand", () => {
  function valueOf(name: string): Readonly<Record<string, unknown>> | null {
    const found = lines.find((line) => line.name === name && line.options === undefined);
    if (found === undefined) throw new Error(`no vector ${name}`);
    return found.expected.kind === "determined" ? (found.expected.value as Readonly<Record<string, unknown>>) : null;
  }
  const dinars = (value: unknown): unknown =>
    (value as { readonly dinars?: unknown } | null | undefined)?.dinars ?? null;

  it.each(contributions.map((one) => [one.name, one.expected] as const))("%s", (name, expected) => {
    const value = valueOf(name);
    expect(value?.["contribution"] ?? "undetermined").toBe(expected.contribution);
    expect(dinars(value?.["amount"])).toBe(expected.amount);
  });

  it.each(surcharges.map((one) => [one.name, one.expected] as const))("%s", (name, expected) => {
    const value = valueOf(name);
    expect([dinars(value?.["surcharge"]), dinars(value?.["unpaid"])]).toEqual([expected.surcharge, expected.unpaid]);
  });

  it.each(penalties.map((one) => [one.name, one.expected] as const))("%s", (name, expected) => {
    const value = valueOf(name);
    expect([value?.["late"], value?.["lastDay"], dinars(value?.["penalty"])]).toEqual([
      expected.late,
      expected.lastDay,
      expected.penalty,
    ]);
  });

  it.each(pensions.map((one) => [one.name, one.expected] as const))("%s", (name, expected) => {
    const value = valueOf(name);
    expect(value?.["right"]).toBe(expected.right);
    if (expected.right !== "none") expect(dinars(value?.["monthly"])).toBe(expected.monthly);
  });
});

describe("a program that reads the lines alone", () => {
  it("finds the same answers again", () => {
    for (const { operation, options, input, expected } of lines) {
      const answer = createCasnos(options).answer(operation, input as never) as unknown as Expected;
      expect(answer.kind).toBe(expected.kind);
      if (expected.kind === "undetermined") expect(answer).toMatchObject({ reasons: expected.reasons });
    }
  });
});
