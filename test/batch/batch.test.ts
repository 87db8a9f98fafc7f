import { CasnosInputError, createCasnos, unwrap } from "casnos-rules";
import { CODES, contributions, pensions } from "casnos-rules/batch";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
const statutory = createCasnos({ readings: { "contribution-index": "statutory", "short-career-mean": "ten" } });

// Bases at and around the bounds of the years, and anywhere.
const centimes = fc.oneof(
  fc
    .constantFrom(0, 1, 9_600_000, 21_600_000, 28_800_000, 432_000_000, 576_000_000, 1e14)
    .chain((bound) => fc.integer({ min: -3, max: 3 }).map((off) => Math.min(1e14, Math.max(0, bound + off)))),
  fc.integer({ min: 0, max: 1e9 }),
  fc.integer({ min: 0, max: 1e14 }),
);
const text = (count: number): string => `${String(Math.floor(count / 100))}.${String(count % 100).padStart(2, "0")}`;

describe("a column of contributions", () => {
  it("gives the single answers, to the centime, under any reading", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(centimes, fc.integer({ min: 1990, max: 2030 })), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(casnos, statutory),
        (rows, of) => {
          const { amounts, codes } = contributions(of, {
            bases: Float64Array.from(rows, ([base]) => base),
            years: Int32Array.from(rows, ([, year]) => year),
          });
          rows.forEach(([base, year], row) => {
            const value = unwrap(
              of.contributions.annual({
                year,
                activities: [{ activity: "trader", from: "1980-01-01", to: null }],
                income: [{ year: year - 1, amount: text(base) }],
                declared: [{ year, base: text(base) }],
              }),
            );
            expect(codes[row]).toBe(year > 2026 ? CODES.projected : CODES.computed);
            expect(amounts[row]).toBe(value.contribution === "none" ? Number.NaN : value.amount.centimes);
          });
        },
      ),
    );
  });

  it("marks rows that it cannot compute, and computes the others", () => {
    const bases = Float64Array.of(100, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e14 + 100, 100);
    const years = Int32Array.of(2020, 2020, 2020, 2020, 2020, 2020, 1989);
    const { amounts, codes } = contributions(casnos, { bases, years });
    const wrong = CODES.wrongInput;
    expect([...codes]).toEqual([CODES.computed, wrong, wrong, wrong, wrong, wrong, CODES.outsideCoverage]);
    expect([...amounts]).toEqual([3_240_000, ...Array.from({ length: 6 }, () => Number.NaN)]);
    expect([...contributions(casnos, { bases: Float64Array.of(1), years: 2020.5 }).codes]).toEqual([wrong]);
  });

  it("refuses law to come when the law is asked not to be projected", () => {
    const refusing = createCasnos({ projection: "refuse" });
    const columns = { bases: Float64Array.of(1), years: 2027 };
    expect(contributions(refusing, columns).codes[0]).toBe(CODES.outsideCoverage);
    expect(contributions(casnos, columns).codes[0]).toBe(CODES.projected);
  });
});

describe("a minimum source", () => {
  const strict = createCasnos({ minimumSource: "reported" });

  it("refuses the rows whose single answer is refused, and no other", () => {
    const bases = [100_000_000, 100_000_001, 100_000_003];
    for (const year of [1995, 2005, 2018, 2026]) {
      const { codes } = contributions(strict, { bases: Float64Array.from(bases), years: year });
      bases.forEach((base, row) => {
        const single = strict.contributions.annual({
          year,
          activities: [{ activity: "trader", from: "1980-01-01", to: null }],
          income: [{ year: year - 1, amount: text(base) }],
          declared: [{ year, base: text(base) }],
        });
        expect(codes[row]).toBe(single.kind === "determined" ? CODES.computed : CODES.belowMinimumSource);
      });
    }
  });

  it("refuses the careers whose single answer is refused", () => {
    const columns = {
      startOn: "2016-02-01",
      offsets: Int32Array.of(0, 20, 40),
      bases: new Float64Array(40).fill(72_000_000).fill(72_000_007, 20),
      quarters: new Uint8Array(40).fill(4),
    };
    expect([...pensions(strict, columns).codes]).toEqual([CODES.computed, CODES.belowMinimumSource]);
    const enacted = createCasnos({ minimumSource: "enacted" });
    expect([...pensions(enacted, columns).codes]).toEqual([CODES.belowMinimumSource, CODES.belowMinimumSource]);
  });
});

describe("a column of careers", () => {
  const career = fc.array(fc.tuple(centimes, fc.integer({ min: 1, max: 4 })), { maxLength: 45 });
  const starts = fc.constantFrom("1999-03-01", "2006-05-01", "2012-06-01", "2016-01-01", "2024-05-01", "2026-12-01");

  it("gives the single answers, to the centime, under any reading", () => {
    fc.assert(
      fc.property(
        fc.array(career, { minLength: 1, maxLength: 5 }),
        starts,
        fc.constantFrom(casnos, statutory),
        (careers, startOn, of) => {
          const offsets = Int32Array.from([0, ...careers.map((_, place) => careers.slice(0, place + 1).flat().length)]);
          const { monthly, rights, codes } = pensions(of, {
            startOn,
            offsets,
            bases: Float64Array.from(careers.flat(), ([base]) => base),
            quarters: Uint8Array.from(careers.flat(), ([, count]) => count),
          });
          careers.forEach((years, row) => {
            const value = unwrap(
              of.retirement.pension({
                person: { sex: "male", birthDate: "1900-01-01", moudjahid: false, totallyIncapacitated: false },
                periods: years.map(([base, quarters], place) => ({
                  kind: "contributed" as const,
                  year: 1950 + place,
                  base: text(base),
                  quarters,
                })),
                startOn,
              }),
            );
            expect(codes[row]).toBe(startOn > "2026-11-21" ? CODES.projected : CODES.computed);
            expect(rights[row]).toBe(["none", "allowance", "pension"].indexOf(value.right));
            expect(monthly[row]).toBe(value.right === "none" ? Number.NaN : value.monthly.centimes);
          });
        },
      ),
    );
  });

  it("ends seven years of 2 000 004 DA on half a centime, rounded once, as the single answer does", () => {
    const bases = Float64Array.of(285_714, 285_714, 285_714, 285_714, 285_714, 285_714, 285_720).map(
      (base) => base * 100,
    );
    const columns = { startOn: "2008-01-01", offsets: Int32Array.of(0, 7), bases, quarters: new Uint8Array(7).fill(4) };
    expect([...pensions(casnos, columns).monthly]).toEqual([416_668]);
    expect([...pensions(casnos, columns).rights]).toEqual([1]);
  });

  it("marks careers that it cannot compute", () => {
    const { codes, rights } = pensions(casnos, {
      startOn: "2020-01-01",
      offsets: Int32Array.of(0, 1, 2, 3, 99),
      bases: Float64Array.of(-1, 1, 1),
      quarters: Uint8Array.of(4, 0, 5),
    });
    expect([...codes]).toEqual([1, 1, 1, 1]);
    expect([...rights]).toEqual([0, 0, 0, 0]);
    const old = {
      startOn: "1985-01-01",
      offsets: Int32Array.of(0, 1),
      bases: Float64Array.of(1),
      quarters: Uint8Array.of(4),
    };
    expect([...pensions(casnos, old).codes]).toEqual([CODES.computed]);
    expect([...pensions(casnos, old).rights]).toEqual([0]);
    const long = {
      ...old,
      offsets: Int32Array.of(0, 20),
      bases: new Float64Array(20).fill(1),
      quarters: new Uint8Array(20).fill(4),
    };
    expect([...pensions(casnos, long).codes]).toEqual([CODES.outsideCoverage]);
    expect(() => pensions(casnos, { ...old, startOn: "2020-02-30" })).toThrow(CasnosInputError);
  });

  it("refuses a right by duration before the law of its amount is known, as the single answer does", () => {
    // Durations are known from 1984-01-01, amounts from 1990-01-01: two years open no right, whatever an amount would be.
    const columns = {
      startOn: "1989-12-31",
      offsets: Int32Array.of(0, 2, 22),
      bases: new Float64Array(22).fill(5_000_000),
      quarters: new Uint8Array(22).fill(4),
    };
    const { codes, rights } = pensions(casnos, columns);
    expect([...codes]).toEqual([CODES.computed, CODES.outsideCoverage]);
    expect([...rights]).toEqual([0, 0]);
    const person = { sex: "male", birthDate: "1900-01-01", moudjahid: false, totallyIncapacitated: false } as const;
    const periods = [1987, 1988].map((year) => ({ kind: "contributed", year, base: "50000" }) as const);
    const { startOn } = columns;
    expect(unwrap(casnos.retirement.pension({ person, periods, startOn })).right).toBe("none");
    expect(pensions(casnos, { ...columns, startOn: "2027-01-01" }).codes[0]).toBe(CODES.projected);
  });

  it("of nobody is empty", () => {
    const none = { startOn: "2020-01-01", bases: new Float64Array(0), quarters: new Uint8Array(0) };
    expect(pensions(casnos, { ...none, offsets: new Int32Array(0) }).monthly).toHaveLength(0);
    expect(pensions(casnos, { ...none, offsets: Int32Array.of(0) }).monthly).toHaveLength(0);
  });
});

describe("columns that are none", () => {
  const right = {
    startOn: "2020-01-01",
    offsets: Int32Array.of(0, 1),
    bases: Float64Array.of(1),
    quarters: Uint8Array.of(4),
  };
  const bases = Float64Array.of(1, 2);

  it.each<readonly [unknown, string, string]>([
    [undefined, "", "wrong-type"],
    ["bases", "", "wrong-type"],
    [{ years: 2026 }, "bases", "required"],
    [{ bases: [1, 2], years: 2026 }, "bases", "wrong-type"],
    [{ bases: Int32Array.of(1), years: 2026 }, "bases", "wrong-type"],
    [{ bases }, "years", "required"],
    [{ bases, years: "2026" }, "years", "wrong-type"],
    [{ bases, years: [2026, 2026] }, "years", "wrong-type"],
    [{ bases, years: Int32Array.of(2026) }, "years.length", "out-of-range"],
  ])("%j of contributions are refused", (columns, path, code) => {
    expect(issuesOf(() => contributions(casnos, columns as never))).toEqual([`${path} ${code}`]);
  });

  it.each<readonly [unknown, string, string]>([
    [null, "", "wrong-type"],
    [{ ...right, startOn: undefined }, "startOn", "required"],
    [{ ...right, startOn: new Date(0) }, "startOn", "wrong-type"],
    [{ ...right, startOn: "2020-02-30" }, "startOn", "not-a-day"],
    [{ ...right, offsets: [0, 1] }, "offsets", "wrong-type"],
    [{ ...right, bases: undefined }, "bases", "required"],
    [{ ...right, quarters: Float64Array.of(4) }, "quarters", "wrong-type"],
  ])("%j of pensions are refused", (columns, path, code) => {
    expect(issuesOf(() => pensions(casnos, columns as never))).toEqual([`${path} ${code}`]);
  });

  function issuesOf(call: () => unknown): readonly string[] {
    try {
      call();
      return [];
    } catch (error) {
      if (!(error instanceof CasnosInputError)) throw error;
      return error.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    }
  }
});
