import { unwrap } from "casnos-rules";
import { CODES, contributions, pensions } from "casnos-rules/batch";
import { describe, expect, it } from "vitest";
import { bigContribution, bigPension } from "./big-integer.js";
import { contributionsByHand, pensionsByHand } from "./by-hand.js";
import { decimalContribution, decimalPension } from "./decimal.js";
import { inSql } from "./in-sql.js";
import { baseColumn, careerColumn, casnos, START } from "./subjects.js";

const computed = (codes: Uint8Array): Uint8Array => codes.map((code) => (code === CODES.computed ? 0 : 1));
const orNull = (amounts: Float64Array): readonly (number | null)[] =>
  Array.from(amounts, (amount) => (Number.isNaN(amount) ? null : amount));

// What is measured beside the library does the same work, row by row, the wrong rows included.
describe("the peers of the benchmarks", () => {
  const bases = baseColumn(3000);
  const careers = careerColumn(2500);
  const owed = contributions(casnos, { bases, years: 2026 });
  const drawn = pensions(casnos, { startOn: START, ...careers });

  it("have wrong rows and right ones to agree on", () => {
    expect(new Set(computed(owed.codes))).toEqual(new Set([0, 1]));
    expect(new Set(computed(drawn.codes))).toEqual(new Set([0, 1]));
    expect(new Set(drawn.monthly).size).toBeGreaterThan(100);
  });

  it("agree in a hand-written loop", () => {
    expect(contributionsByHand(bases)).toEqual({ amounts: owed.amounts, codes: computed(owed.codes) });
    const { offsets, bases: ofCareers, quarters } = careers;
    expect(pensionsByHand(offsets, ofCareers, quarters)).toEqual({
      amounts: drawn.monthly,
      codes: computed(drawn.codes),
    });
  });

  it("agree in SQL", async () => {
    const sql = await inSql(bases, careers.bases, careers.quarters);
    await sql.contributions();
    expect(await sql.results()).toEqual(orNull(owed.amounts));
    await sql.pensions();
    expect(await sql.results()).toEqual(orNull(drawn.monthly));
    sql.close();
  });

  it("agree in BigInt and in decimal.js", () => {
    for (const base of ["0", "287999.99", "288000.05", "1234567.89", "5760000", "9999999.99"]) {
      const value = unwrap(
        casnos.contributions.annual({
          year: 2026,
          activities: [{ activity: "trader", from: "1999-03-01", to: null }],
          declared: [{ year: 2026, base }],
        }),
      );
      if (value.contribution !== "general") throw new Error(base);
      expect(decimalContribution(base)).toBe(value.amount.dinars);
      expect(bigContribution(BigInt(Math.round(Number(base) * 100)))).toBe(BigInt(value.amount.centimes));
    }
    for (let career = 0; career < 200; career += 1) {
      const ofOne = careers.bases.subarray(career * 40, career * 40 + 40);
      const { monthly } = pensions(casnos, { startOn: START, offsets: Int32Array.of(0, 40), bases: ofOne });
      expect(bigPension(Array.from(ofOne, BigInt))).toBe(BigInt(monthly[0] ?? 0));
      expect(decimalPension(Array.from(ofOne, (base) => (base / 100).toFixed(2)))).toBe(
        ((monthly[0] ?? 0) / 100).toFixed(2),
      );
    }
  });
});
