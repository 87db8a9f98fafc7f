// An actuary's tests: properties of the published package, and a population through the batch.
import { createCasnos, unwrap } from "casnos-rules";
import { contributions, pensions } from "casnos-rules/batch";
import fc from "fast-check";
import { expect, test } from "vitest";

const casnos = createCasnos();
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
