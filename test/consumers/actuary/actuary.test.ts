// An actuary's tests: properties of the published package, and a population through the batch.
import { readFile } from "node:fs/promises";
import { createCasnos, unwrap } from "casnos-rules";
import { contributions, pensions } from "casnos-rules/batch";
import { casnosAdapter, checkProperties, inputOf, propertyOf } from "casnos-rules/testing";
import fc from "fast-check";
import { expect, test } from "vitest";

const casnos = createCasnos();
// A system of another house: the bounds of 2016 to 2025 for every year, and penalties by the month.
const foreign = {
  annualContribution: ({ year, base }) =>
    year < 2016 ? null : Math.round((15 * Math.min(432_000_000, Math.max(21_600_000, base))) / 100),
  remission: ({ surcharge, ground }) => {
    const remitted = ground === "force-majeure" ? surcharge : Math.round(surcharge / 2);
    return Promise.resolve({ remitted, remaining: surcharge - remitted });
  },
};

const base = fc.integer({ min: 0, max: 10_000_000 });

function owed(year: number, dinars: number): number {
  const contribution = unwrap(
    casnos.contributions.annual({
      year,
      activities: [{ activity: "trader", from: "1990-01-01", to: null }],
      declared: [{ year, base: dinars }],
    }),
  );
  return contribution.contribution === "none" ? 0 : contribution.amount.centimes;
}

test("a greater base never lowers the contribution", () => {
  fc.assert(fc.property(base, base, (a, b) => owed(2026, Math.min(a, b)) <= owed(2026, Math.max(a, b))));
});

test("the batch gives what the single answer gives", () => {
  fc.assert(
    fc.property(fc.array(base, { minLength: 1, maxLength: 50 }), (bases) => {
      const columns = { bases: Float64Array.from(bases, (dinars) => dinars * 100), years: 2026 };
      expect([...contributions(casnos, columns).amounts]).toEqual(bases.map((dinars) => owed(2026, dinars)));
    }),
    { numRuns: 50 },
  );
});

test("a population of careers", () => {
  const careers = 1000;
  const results = pensions(casnos, {
    startOn: "2026-01-01",
    offsets: Int32Array.from({ length: careers + 1 }, (_, career) => career * 30),
    bases: new Float64Array(careers * 30).fill(50_000_000),
    quarters: new Uint8Array(careers * 30).fill(4),
  });
  expect(results.rights.every((right) => right === 2)).toBe(true);
  expect(results.monthly.every((monthly) => monthly === 3_125_000)).toBe(true);
});

test("the law is held by the package, and found broken by a foreign system", async () => {
  expect(await checkProperties(casnosAdapter(casnos), { runs: 20 })).toMatchObject({ broken: 0, notRun: 0 });
  const { properties } = await checkProperties(foreign, { seed: 4, runs: 300 });
  const of = (outcome) => properties.filter((property) => property.outcome === outcome).map(({ id }) => id);
  expect(of("broken")).toContain("contribution.floor");
  expect(of("held")).toEqual(
    expect.arrayContaining(["contribution.never-falls", "remission.adds-up", "remission.half"]),
  );
  expect(of("not-run")).toContain("survivors.at-most");
  const floor = properties.find(({ id }) => id === "contribution.floor");
  expect(floor.calls).toEqual([{ asked: "annualContribution", input: { year: 2026, base: 0 }, gave: 3_240_000 }]);
});

test("a property and inputs of the package in a test of one's own", async () => {
  await fc.assert(propertyOf("remission.half", foreign));
  fc.assert(
    fc.property(inputOf("retirement.pension"), (input) => {
      casnos.retirement.pension(input);
    }),
  );
});

test("the vectors come with the package", async () => {
  const text = await readFile("node_modules/casnos-rules/vectors/retirement.age.jsonl", "utf8");
  const vectors = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(vectors.length).toBeGreaterThan(20);
  for (const { options, input, expected } of vectors) {
    expect(createCasnos(options).retirement.age(input).kind).toBe(expected.kind);
  }
});
