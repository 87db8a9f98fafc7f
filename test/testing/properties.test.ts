import { CasnosInputError, createCasnos, type ReadingChoices } from "casnos-rules";
import {
  casnosAdapter,
  checkProperties,
  inputOf,
  legalProperties,
  propertyOf,
  type Adapter,
} from "casnos-rules/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { texts } from "./texts.js";
import { runs } from "../runs.js";
import { faults, type Right } from "./faults.js";

const right = casnosAdapter(createCasnos());
const properties = legalProperties();

describe("the rules of this library", () => {
  it("hold every property", async () => {
    const report = await checkProperties(right, { runs: runs(200) });
    expect(report.properties.filter(({ outcome }) => outcome !== "held")).toEqual([]);
    expect(report).toMatchObject({ held: properties.length, broken: 0, notRun: 0 });
  });

  it.each<ReadingChoices>([
    { "contribution-index": "statutory", "contribution-ceiling-2012": "fund-director", "snmg-12000": "2006" },
    { "late-filing-months": "begun", "late-surcharge": "seven-plus-one", "weekend-deadline": "next-working-day" },
    { "age-reductions": "at-most-ten", "moudjahid-index": "reference-wage", "allocation-age": "seventy" },
    { "raise-2025-edge": "five-percent", "short-career-mean": "ten", "snmg-1997": "april" },
  ])("hold them under %j too, where the properties are told so", async (readings) => {
    const report = await checkProperties(casnosAdapter(createCasnos({ readings })), { runs: runs(50), readings });
    expect(report.properties.filter(({ outcome }) => outcome !== "held")).toEqual([]);
  });

  it("break some where the properties are told another reading", async () => {
    const statutory = casnosAdapter(createCasnos({ readings: { "contribution-index": "statutory" } }));
    const { properties: results } = await checkProperties(statutory, {
      only: ["contribution.floor", "contribution.ceiling"],
    });
    expect(results.map(({ outcome }) => outcome)).toContain("broken");
  });
});

describe("the catalogue", () => {
  it("has at least 45 properties, each with a name of its own", () => {
    expect(properties.length).toBeGreaterThanOrEqual(45);
    expect(new Set(properties.map(({ id }) => id)).size).toBe(properties.length);
  });

  it("says each in three languages, no sentence twice", () => {
    const sentences = properties.flatMap(({ sentence }) => Object.values(sentence));
    expect(new Set(sentences).size).toBe(3 * properties.length);
    for (const { sentence } of properties) expect(sentence.ar).toMatch(/\p{Script=Arabic}/u);
  });

  it("names a source of the law for each: a text that the library holds, or none", () => {
    for (const { source } of properties) {
      if (source.text !== null) expect(texts).toContain(source.text);
      expect(["enacted", "reported", "unverified"]).toContain(source.status);
    }
  });

  it("asks every function of an adapter", () => {
    expect([...new Set(properties.flatMap(({ needs }) => needs))].sort()).toEqual(Object.keys(right).sort());
  });
});

describe("each property can fail", () => {
  it("and has a system that is wrong for it", () => {
    expect(Object.keys(faults).sort()).toEqual(properties.map(({ id }) => id).sort());
  });

  it.each(properties.map(({ id }) => [id, faults[id][0]] as const))("%s: %s", async (id) => {
    const [, fault] = faults[id];
    const wrong = fault(right as unknown as Right);
    const { properties: results } = await checkProperties(wrong, { only: [id], seed: 1, runs: 300 });
    expect(results).toMatchObject([{ id, outcome: "broken", seed: 1 }]);
    const [result] = results;
    if (result?.outcome !== "broken") throw new Error("held");
    // A fault is no crash: the system answered, and a relation does not hold.
    expect(result.thrown).toBeNull();
    expect(result.relation).not.toBeNull();
    expect(result.calls.length).toBeGreaterThan(0);
  });
});

describe("a report", () => {
  const flat: Adapter = { annualContribution: ({ base }) => Math.round(base * 0.15) };

  it("is plain data with the simplest case, what was asked, and what must hold", async () => {
    const report = await checkProperties(flat, { only: ["contribution.floor"], language: "fr", seed: 5 });
    expect(structuredClone(report)).toEqual(report);
    expect(report.properties).toMatchObject([
      {
        id: "contribution.floor",
        sentence:
          "Personne ne doit moins que le taux appliqué au plancher de l'année, qui est le salaire annuel de son indice.",
        outcome: "broken",
        // 15 % of 12 x 1 000 DA.
        counterexample: { year: 1990, base: 0 },
        calls: [{ asked: "annualContribution", input: { year: 1990, base: 0 }, gave: 0 }],
        relation: { got: 0, must: "be-at-least", to: 180_000 },
      },
    ]);
  });

  it("never says held of what was not asked or not answered", async () => {
    const silent: Adapter = { filingDeadline: () => null };
    const { held, properties: results } = await checkProperties(silent);
    expect(held).toBe(0);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["not-run"]));
    expect(results.find(({ id }) => id === "filing.ten-days")).toMatchObject({ why: "no-answer", missing: [] });
    expect(results.find(({ id }) => id === "split.adds-up")).toMatchObject({
      why: "missing-functions",
      missing: ["contributionSplit", "annualContribution"],
    });
  });

  it("counts the cases that were answered", async () => {
    const since2020: Adapter = {
      annualContribution: (input) => (input.year < 2020 ? null : right.annualContribution(input)),
    };
    const { properties: results } = await checkProperties(since2020, { only: ["contribution.floor"], runs: 100 });
    expect(results[0]).toMatchObject({ outcome: "held" });
    expect(results[0]?.outcome === "held" && results[0].answered).toBeLessThan(100);
  });

  it("is the same for a system that answers later", async () => {
    const later: Adapter = { annualContribution: (input) => Promise.resolve(flat.annualContribution?.(input) ?? null) };
    const options = { only: ["contribution.floor", "contribution.rate"] } as const;
    expect(await checkProperties(later, options)).toEqual(await checkProperties(flat, options));
  });

  it.each([
    ["half a centime", () => 0.5, { got: 0.5, must: "be-whole-centimes" }],
    ["a negative amount", () => -1, { got: -1, must: "be-whole-centimes" }],
    ["text", () => "1" as never, { got: '"1"', must: "be-whole-centimes" }],
    ["nothing at all", () => undefined as never, { got: "undefined", must: "be-whole-centimes" }],
  ])("refuses %s", async (_, annualContribution, relation) => {
    const { properties: results } = await checkProperties(
      { annualContribution },
      { only: ["contribution.never-falls"] },
    );
    expect(results[0]).toMatchObject({ outcome: "broken", relation });
  });

  it("says of an age that it is no whole number of years", async () => {
    const { properties: results } = await checkProperties({ retirementAge: () => 60.5 }, { only: ["age.of-each-sex"] });
    expect(results[0]).toMatchObject({ outcome: "broken", relation: { got: 60.5, must: "be-whole-years" } });
  });

  it("keeps the case as it was asked where a system changes what it is given", async () => {
    const emptied: Adapter = {
      pension: ({ career }) => {
        (career as unknown[]).length = 0;
        return 0.5;
      },
    };
    const { properties: results } = await checkProperties(emptied, { only: ["pension.order-of-the-years"] });
    const [broken] = results;
    const [call] = broken?.outcome === "broken" ? broken.calls : [];
    expect((call?.input as { readonly career: readonly unknown[] }).career).not.toEqual([]);
  });

  it.each<readonly [object, string]>([
    [{ only: ["contribution.flor"] }, 'only[0]: "contribution.flor" is unknown; the nearest names: contribution.floor'],
    [{ runs: 0 }, "runs: outside the range 1 to "],
    [{ runs: Number.NaN }, "runs: outside the range 1 to "],
    [{ runs: "10" }, "runs: outside the range 1 to "],
    [{ seed: 1.5 }, "seed: "],
    [{ language: "de" }, "language: unknown value; allowed: fr, ar, en"],
    [{ readings: { "late-surcharges": "x" } }, "readings.late-surcharges: unknown field"],
    [{ readings: { "late-surcharge": "x" } }, "readings.late-surcharge: unknown value; allowed: "],
  ])("is not tried at all with the option %j", async (options, message) => {
    const tried = checkProperties(right, options);
    await expect(tried).rejects.toBeInstanceOf(CasnosInputError);
    await expect(tried).rejects.toThrow(message);
  });

  it("says what a system threw", async () => {
    const thrown = {
      annualContribution: () => {
        throw new Error("down");
      },
    };
    const { properties: results } = await checkProperties(thrown, { only: ["contribution.rate"] });
    expect(results[0]).toMatchObject({ outcome: "broken", thrown: "down", relation: null });
  });
});

describe("a property in a test of one's own", () => {
  it("passes and fails through fc.assert, and runs again from its seed and path", async () => {
    await fc.assert(propertyOf("contribution.floor", right), { numRuns: runs(50) });
    const flat: Adapter = { annualContribution: ({ base }) => Math.round(base * 0.15) };
    await expect(fc.assert(propertyOf("contribution.floor", flat))).rejects.toMatchObject({
      cause: { message: expect.stringContaining("contribution.floor") as string },
    });
    const { properties: results } = await checkProperties(flat, { only: ["contribution.floor"], seed: 9 });
    const [broken] = results;
    if (broken?.outcome !== "broken") throw new Error("held");
    const again = await fc.check(propertyOf("contribution.floor", flat), {
      seed: 9,
      path: broken.path,
      endOnFailure: true,
    });
    expect(again.counterexample?.[0]).toEqual(broken.counterexample);
  });

  it("refuses a name that is none", () => {
    expect(() => propertyOf("contribution.flor" as never, right)).toThrow(/the nearest names: contribution\.floor/);
    expect(() => propertyOf("contribution.floor", right, { readings: { none: "x" } as never })).toThrow(
      /readings\.none/,
    );
    expect(() => inputOf("contributions.anual" as never)).toThrow(/the nearest names: contributions\.annual/);
  });

  it("refuses an adapter that lacks what it asks", () => {
    expect(() => propertyOf("contribution.floor", {})).toThrow(/annualContribution/);
  });
});
