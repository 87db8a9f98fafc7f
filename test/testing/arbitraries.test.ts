import { createCasnos, type OperationId } from "casnos-rules";
import { isDay } from "casnos-rules/calendar";
import { anyAmount, anyCareer, anyCentimes, anyDay, anyDossier, anyPerson, inputOf } from "casnos-rules/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryDays, legalAges, turningCentimes, turningQuarters } from "../../src/testing/boundaries.js";
import { operations } from "../../src/operations.js";
import { runs } from "../runs.js";

const casnos = createCasnos();
const ids = Object.keys(operations) as OperationId[];
const kinds = [
  ["all facts given", { leftOut: false }],
  ["facts left out", { leftOut: true }],
] as const;

describe.each(kinds)("with %s", (_, options) => {
  it.each(ids)("the inputs of %s are accepted by the facade", (operation) => {
    const accepted = fc.property(inputOf(operation, options), (input) => {
      casnos.answer(operation, input);
    });
    fc.assert(accepted, { numRuns: runs(150) });
  });

  it("the files are accepted by the facade", () => {
    fc.assert(
      fc.property(anyDossier(options), (dossier) => {
        casnos.assess(dossier);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("with all facts given", () => {
  // What the law does not say stays undetermined; what was not said does not occur.
  it.each(ids)("no fact of %s is missing", (operation) => {
    fc.assert(
      fc.property(inputOf(operation), (input) => {
        const answer = casnos.answer(operation, input) as { kind: string; reasons?: { code: string }[] };
        const missing = answer.reasons?.filter(({ code }) => code === "missing-fact") ?? [];
        return (
          missing.length === 0 ||
          !["retirement.", "eligibility.", "disputes.", "law."].some((b) => operation.startsWith(b))
        );
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("the boundaries", () => {
  const drawn = <T>(arbitrary: fc.Arbitrary<T>, count = 4000): readonly T[] =>
    fc.sample(arbitrary, { numRuns: count, seed: 7 });

  it("are days on which the law changes, the day before and the day after", () => {
    expect(entryDays).toEqual(expect.arrayContaining(["2015-11-18", "2020-06-01", "2026-01-01", "1984-01-01"]));
    const days = new Set<string>(drawn(anyDay(), 20_000));
    for (const day of ["2015-11-17", "2015-11-18", "2015-11-19"]) expect(days).toContain(day);
  });

  it("are due days, leap days and ends of months", () => {
    const days = drawn(anyDay()).filter(isDay);
    const share = (test: (day: string) => boolean): number => days.filter(test).length / days.length;
    expect(share((day) => day.endsWith("-06-30"))).toBeGreaterThan(0.01);
    expect(share((day) => day.endsWith("-02-29"))).toBeGreaterThan(0.01);
    expect(share((day) => /-(31)$/.test(day))).toBeGreaterThan(0.02);
  });

  it("are floors and ceilings, exact and one centime beside", () => {
    // 12 x 24 000 and 20 times that; 12 x 18 000 and 20 times that.
    for (const dinars of [288_000, 5_760_000, 216_000, 4_320_000]) {
      for (const centime of [-1, 0, 1]) expect(turningCentimes).toContain(dinars * 100 + centime);
    }
    const drawnCentimes = new Set(drawn(anyCentimes(), 20_000));
    for (const centime of [-1, 0, 1]) expect(drawnCentimes).toContain(21_600_000 + centime);
  });

  it("are the ages and the durations of the law", () => {
    expect(legalAges).toEqual(expect.arrayContaining([18, 21, 57, 60, 65]));
    // 15, 5 and 7.5 years, and the 32 that lead to 80 %; a quarter less and more.
    for (const quarters of [60, 20, 30, 128]) {
      for (const one of [-1, 0, 1]) expect(turningQuarters).toContain(quarters + one);
    }
  });

  it("are birthdays of legal ages on the day asked for, the day before and the day after", () => {
    const births = new Set(drawn(anyPerson({ on: "2026-03-01" as never })).map(({ birthDate }) => birthDate));
    for (const birthDate of ["1961-02-28", "1961-03-01", "1961-03-02"]) expect(births).toContain(birthDate);
  });

  it("are careers of exactly 15, 5 and 7.5 years, with one to four quarters in the first year", () => {
    const careers = drawn(anyCareer());
    const contributed = careers.map((periods) => periods.filter((period) => period.kind === "contributed"));
    const lengths = new Set(contributed.map((years) => years.reduce((sum, { quarters = 4 }) => sum + quarters, 0)));
    for (const quarters of [59, 60, 61, 19, 20, 21, 30]) expect(lengths).toContain(quarters);
    const held = new Set(contributed.flatMap((years) => years.map(({ quarters }) => quarters)));
    for (const quarters of [1, 2, 3, 4]) expect(held).toContain(quarters);
  });
});

describe("a failing case", () => {
  function smallest<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): T {
    const { counterexample } = fc.check(fc.property(arbitrary, holds), { numRuns: 2000, seed: 3 });
    if (counterexample === null) throw new Error("nothing failed");
    return counterexample[0];
  }

  it("shrinks to round dinars", () => {
    expect(smallest(anyAmount(), (amount) => Number(amount) <= 312_345.67)).toBe("1000000");
    expect(smallest(anyAmount(), (amount) => Number(amount) < 288_000 || Number(amount) > 288_000.01)).toBe("288000");
    expect(smallest(anyAmount(), (amount) => amount !== "288000.01")).toBe("288000.01");
    expect(smallest(anyAmount(), () => false)).toBe("0");
  });

  it("shrinks to simple days, as early as the law goes", () => {
    expect(smallest(anyDay(), () => false)).toBe("1984-01-01");
    expect(smallest(anyDay(), (day) => day < "2015-11-18")).toBe("2016-01-01");
    expect(smallest(anyDay(), (day) => !day.endsWith("-02-29"))).toBe("1984-02-29");
    expect(smallest(anyDay(), (day) => day < "2020-06-01" || day > "2020-12-31")).toBe("2020-06-01");
  });

  it("of a career shrinks to one that a person reads", () => {
    const input = smallest(inputOf("retirement.pension"), ({ periods = [], person }) => {
      const years = periods.filter((period) => period.kind === "contributed");
      return person.sex === "male" || years.length < 2 || years.every(({ base }) => Number(base) <= 500_000);
    });
    expect(input).toEqual({
      person: {
        sex: "female",
        birthDate: "1984-01-01",
        childrenRaised: 0,
        moudjahid: false,
        warInvalidityPercent: 0,
        totallyIncapacitated: false,
        childOfChahid: false,
      },
      periods: [
        { kind: "contributed", year: 1983, base: "1000000", quarters: 1 },
        { kind: "contributed", year: 1984, base: "1000000" },
      ],
      startOn: "1984-01-01",
      dependentSpouse: false,
    });
  });

  it("of a whole file shrinks to a few lines", () => {
    const dossier = smallest(anyDossier(), ({ family = [] }) => family.every(({ relation }) => relation !== "parent"));
    expect(dossier).toMatchObject({ on: "1984-01-01", payments: [], family: [{ relation: "parent", resources: "0" }] });
    expect(JSON.stringify(dossier).length).toBeLessThan(800);
  });
});
