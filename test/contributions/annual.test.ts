import { createCasnos, unwrap, type ActivityPeriod, type InputOf } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
const trader = (from: string, to: string | null = null) => ({ activity: "trader" as const, from, to });
type Activities = readonly InputOf<ActivityPeriod>[];

function annual(year: number, activities: Activities, rest: object = {}, of = casnos) {
  return of.contributions.annual({ year, activities, ...rest });
}

function owed(year: number, activities: Activities, rest: object = {}, of = casnos): string {
  const value = unwrap(annual(year, activities, rest, of));
  return value.contribution === "none" ? "none" : value.amount.dinars;
}

describe("a contribution on the income of the year before", () => {
  const since1999 = [trader("1999-03-01")];

  it.each([
    ["as published", "50000", createCasnos(), "14400.00"],
    ["as published", "2000000", createCasnos(), "115200.00"],
    ["statutory", "50000", createCasnos({ readings: { "contribution-index": "statutory" } }), "18000.00"],
    ["statutory", "2000000", createCasnos({ readings: { "contribution-index": "statutory" } }), "144000.00"],
  ])("of 2006 %s, on %s earned in 2005, is owed by who began in 1999", (_, amount, of, expected) => {
    expect(owed(2006, since1999, { income: [{ year: 2005, amount }] }, of)).toBe(expected);
  });

  it("of a newcomer is the minimum, up to the year after the start", () => {
    expect(owed(2005, [trader("2004-12-31")])).toBe("14400.00");
    expect(owed(2005, [trader("2004-01-01")])).toBe("14400.00");
    expect(annual(2005, [trader("2003-12-31")])).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "missing-fact", fact: "income.amount", year: 2004, index: null }],
    });
  });

  it("is disputed where the two indexes give different amounts, and only there", () => {
    const income = (amount: string) => ({ income: [{ year: 2005, amount }] });
    expect(annual(2006, since1999, income("50000"))).toMatchObject({ certainty: { disputed: ["contribution-index"] } });
    expect(annual(2006, since1999, income("500000"))).toMatchObject({
      certainty: { disputed: [] },
      readings: [{ id: "contribution-index", option: "as-published" }],
    });
  });
});

describe("a contribution on a declared base", () => {
  it.each([
    [2016, "216000", "32400.00"],
    [2025, "216000", "32400.00"],
    [2016, "4320000", "648000.00"],
    [2025, "4320000", "648000.00"],
    [2025, "100000", "32400.00"],
    [2025, "6000000", "648000.00"],
    [2024, "1000000", "150000.00"],
    [2026, "0", "43200.00"],
    [2026, "99999999", "864000.00"],
  ])("of %d on %s is %s, as published", (year, base, expected) => {
    expect(owed(year, [trader("2010-01-01")], { declared: [{ year, base }] })).toBe(expected);
  });

  it("is split in two halves from 2016, the second being the rest", () => {
    const { value } = annual(2018, [trader("2010-01-01")], { declared: [{ year: 2018, base: "333333.33" }] }) as never;
    expect(value).toMatchObject({
      amount: { dinars: "50000.00" },
      split: {
        kind: "determined",
        value: { socialInsurance: { dinars: "25000.00" }, retirement: { dinars: "25000.00" } },
      },
    });
    expect(annual(2015, [trader("2015-01-01")])).toMatchObject({
      value: { split: { kind: "undetermined", reasons: [{ code: "no-known-rule" }] } },
    });
  });

  it("that was not made leaves the base of the year before, provisionally and said so", () => {
    const declared = [
      { year: 2024, base: "900000" },
      { year: 2025, base: null },
      { year: 2026, base: null },
    ];
    expect(annual(2026, [trader("2010-01-01")], { declared })).toMatchObject({
      value: { basis: "provisional", retained: { dinars: "900000.00" }, amount: { dinars: "135000.00" } },
      notices: [
        { code: "provisional-base", facts: { year: 2025, previousYear: 2024 } },
        { code: "provisional-base", facts: { year: 2026, previousYear: 2025 } },
      ],
    });
  });

  it("that was not made is raised to the floor of the new year", () => {
    const declared = [
      { year: 2025, base: "216000" },
      { year: 2026, base: null },
    ];
    expect(owed(2026, [trader("2010-01-01")], { declared })).toBe("43200.00");
  });

  it("that was not made reaches back to the income of 2014 where nothing was declared since", () => {
    const declared = [
      { year: 2016, base: null },
      { year: 2017, base: null },
    ];
    const income = [{ year: 2014, amount: "700000" }];
    expect(owed(2017, [trader("2000-01-01")], { declared, income })).toBe("105000.00");
  });

  it("is the minimum in the year of the start when nothing is declared", () => {
    expect(owed(2026, [trader("2026-02-01")], { declared: [{ year: 2026, base: null }] })).toBe("43200.00");
  });

  it("is missing when it is not known whether it was made", () => {
    expect(annual(2026, [trader("2010-01-01")])).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "missing-fact", fact: "declared.base", year: 2026 }],
    });
  });
});

describe("several activities", () => {
  it("owe nothing in a year without any", () => {
    expect(owed(2010, [trader("2000-01-01", "2009-12-31")])).toBe("none");
    expect(owed(2010, [trader("2011-01-01")])).toBe("none");
    expect(owed(2010, [])).toBe("none");
  });

  it("owe one whole contribution for a part of a year", () => {
    expect(owed(2010, [trader("2009-03-01", "2010-01-01")])).toBe("27000.00");
    expect(owed(2010, [trader("2010-12-31")])).toBe("27000.00");
  });

  it("that follow one another without a gap go on: the newcomer's minimum is not taken again", () => {
    const activities = [
      trader("1995-01-01", "2005-12-31"),
      { activity: "artisan" as const, from: "2006-01-01", to: null },
    ];
    expect(annual(2006, activities, { income: [{ year: 2005, amount: "400000" }] })).toMatchObject({
      value: { basis: "income", amount: { dinars: "60000.00" } },
      certainty: { source: "unverified", weakestStep: "contributions.began" },
    });
  });

  it("with a gap begin anew", () => {
    const activities = [trader("1995-01-01", "2005-06-30"), trader("2005-09-01")];
    expect(unwrap(annual(2006, activities))).toMatchObject({ basis: "minimum" });
  });

  it("at once count from the earliest start", () => {
    const activities = [trader("1995-01-01"), { activity: "carrier" as const, from: "2005-01-01", to: null }];
    expect(unwrap(annual(2006, activities, { income: [{ year: 2005, amount: "400000" }] }))).toMatchObject({
      basis: "income",
    });
  });

  it("do not depend on their order", () => {
    const activities = [trader("1995-01-01", "2005-12-31"), trader("2006-01-01")];
    const income = [{ year: 2005, amount: "400000" }];
    expect(owed(2006, activities, { income })).toBe(owed(2006, [...activities].reverse(), { income }));
  });

  it("with an unknown end ask for it only where it matters", () => {
    const open = [{ activity: "trader" as const, from: "2000-01-01" }];
    expect(annual(2000, open)).toMatchObject({ kind: "determined" });
    expect(annual(2010, open)).toMatchObject({ reasons: [{ code: "missing-fact", fact: "activities.to", index: 0 }] });
    expect(annual(1999, open)).toMatchObject({ value: { contribution: "none" } });
  });
});

describe("an auto-entrepreneur", () => {
  const flat = (from: string, to: string | null = null) =>
    ({ activity: "auto-entrepreneur", from, to, option: "flat" }) as const;

  it("on the flat option owes 24 000 a year from 2024", () => {
    expect(owed(2024, [flat("2024-02-01")])).toBe("24000.00");
    expect(owed(2026, [flat("2024-02-01")])).toBe("24000.00");
    expect(annual(2023, [flat("2023-07-01")])).toMatchObject({
      reasons: [{ code: "outside-coverage", series: "flat-contribution", coveredFrom: "2024-01-01" }],
    });
  });

  it("on the general option owes as everybody", () => {
    const general = [{ ...flat("2024-02-01"), option: "general" as const }];
    expect(owed(2025, general, { declared: [{ year: 2025, base: "500000" }] })).toBe("75000.00");
  });

  it("whose option is not known is asked for it", () => {
    expect(annual(2024, [{ activity: "auto-entrepreneur", from: "2024-02-01", to: null }])).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "activities.option", index: 0 }],
    });
  });

  it("who becomes a trader during a year leaves no known rule for that year", () => {
    expect(annual(2025, [flat("2024-02-01", "2025-05-31"), trader("2025-06-01")])).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "flat-contribution-beside-another-activity" }],
    });
  });

  it("who becomes a trader on 1 January contributes on what is declared; nothing declared leaves no known base", () => {
    const activities = [flat("2024-02-01", "2025-12-31"), trader("2026-01-01")];
    expect(owed(2026, activities, { declared: [{ year: 2026, base: "600000" }] })).toBe("90000.00");
    expect(annual(2026, activities, { declared: [{ year: 2026, base: null }] })).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "base-of-flat-contribution" }],
    });
  });
});

describe("laws of the contribution", () => {
  const year = fc.integer({ min: 2016, max: 2026 });
  const base = fc.integer({ min: 0, max: 1_000_000_000 }).map((centimes) => (centimes / 100).toFixed(2));
  const amountOn = (of: number, on: string): number => {
    const value = unwrap(annual(of, [trader("2000-01-01")], { declared: [{ year: of, base: on }] }));
    return value.contribution === "none" ? Number.NaN : value.amount.centimes;
  };

  it("a greater base never lowers it", () => {
    fc.assert(
      fc.property(year, base, base, (of, a, b) => {
        const [less, more] = Number(a) <= Number(b) ? [a, b] : [b, a];
        return amountOn(of, less) <= amountOn(of, more);
      }),
    );
  });

  it("it lies between the contributions on the floor and on the ceiling", () => {
    fc.assert(
      fc.property(
        year,
        base,
        (of, on) => amountOn(of, "0") <= amountOn(of, on) && amountOn(of, on) <= amountOn(of, "10000000"),
      ),
    );
  });

  it("one more centime of base adds at most one centime", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 900_000_000 }), (of, centimes) => {
        const [here, next] = [centimes, centimes + 1].map((count) => amountOn(of, (count / 100).toFixed(2)));
        return (next as number) - (here as number) <= 1;
      }),
    );
  });

  it("the two parts of the split add up to it", () => {
    fc.assert(
      fc.property(year, base, (of, on) => {
        const value = unwrap(annual(of, [trader("2000-01-01")], { declared: [{ year: of, base: on }] }));
        if (value.contribution !== "general") return false;
        const { socialInsurance, retirement } = unwrap(value.split);
        return socialInsurance.centimes + retirement.centimes === value.amount.centimes && retirement.centimes >= 0;
      }),
    );
  });
});
