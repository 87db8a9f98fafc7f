import { createCasnos, unwrap, type InputOf, type PensionFacts } from "casnos-rules";
import { describe, expect, it } from "vitest";

// Every figure that a fund, a paper or a publisher printed and that the sources of this library hold, with where it was
// printed; and those that are not reproduced, with what the rules give instead and why.

const casnos = createCasnos();
const trader = [{ activity: "trader", from: "1995-01-01", to: null }] as const;
const man = { sex: "male", birthDate: "1935-01-01", moudjahid: false, totallyIncapacitated: false } as const;

/** The contribution of an established trader, on the income or the declared base given. */
function contribution(year: number, base: string): string {
  const owed = unwrap(
    casnos.contributions.annual({
      year,
      activities: trader,
      income: [{ year: year - 1, amount: base }],
      declared: year >= 2016 ? [{ year, base }] : [],
    }),
  );
  return owed.contribution === "none" ? "none" : owed.amount.dinars;
}

/** A pension on some years of one base. */
function pension(startOn: string, count: number, base: string, more: object = {}) {
  const first = Number(startOn.slice(0, 4)) - count;
  const periods: InputOf<PensionFacts>["periods"] = Array.from({ length: count }, (_, place) => ({
    kind: "contributed" as const,
    year: first + place,
    base,
  }));
  const person = { ...man, ...more };
  const value = unwrap(casnos.retirement.pension({ person, periods, startOn, dependentSpouse: false }));
  if (value.right === "none") throw new Error("no right");
  return value;
}

const dinars = (series: string, on: string): unknown =>
  (unwrap(casnos.law.value(series as never, { on })).value as { dinars: string }).dinars;

describe("contributions as published", () => {
  it.each([
    ["the least of the column", 2006, "1000", "14400.00", "Le Soir d'Algérie, 26-04-2006"],
    ["an income of 96 000, the column's floor", 2006, "96000", "14400.00", "Le Soir d'Algérie, 26-04-2006"],
    ["the most of the column", 2006, "768000", "115200.00", "Le Soir d'Algérie, 26-04-2006"],
    ["the least of 2012 to 2014", 2013, "1000", "32400.00", "djazairess.com/fr/horizons/142656"],
    ["a base of 216 000", 2024, "216000", "32400.00", "legal-doctrine.com, contributions of 2024"],
    ["a base of 4 320 000", 2024, "4320000", "648000.00", "legal-doctrine.com, contributions of 2024"],
    ["an income of 100 000: the floor bites", 2025, "100000", "32400.00", "the tests of an open accountants' file"],
    [
      "an income of 6 000 000: the ceiling bites",
      2025,
      "6000000",
      "648000.00",
      "the tests of an open accountants' file",
    ],
    ["a base of 1 000 000", 2020, "1000000", "150000.00", "foora-facture.com"],
    ["the least of 2026", 2026, "1", "43200.00", "MoukawilOS; the formula"],
    ["the most of 2026", 2026, "9000000", "864000.00", "MoukawilOS; the formula"],
  ])("%s: %i, %s -> %s (%s)", (_, year, base, amount) => {
    expect(contribution(year, base)).toBe(amount);
  });

  it("the most is 8 times the least (the column of 2006)", () => {
    expect(Number(contribution(2006, "9000000")) / Number(contribution(2006, "1"))).toBe(8);
  });

  it("the least of December 2005 is 18 000, as the statutory reading has it (El Watan, 08-12-2005)", () => {
    const statutory = casnos.with({ readings: { "contribution-index": "statutory" } });
    const owed = unwrap(
      statutory.contributions.annual({ year: 2005, activities: trader, income: [{ year: 2004, amount: "1" }] }),
    );
    expect(owed).toMatchObject({ amount: { dinars: "18000.00" } });
  });

  it("the most of 2012 to 2014 is 216 000 as the director of the fund said (djazairess.com/fr/horizons/142656)", () => {
    const director = casnos.with({ readings: { "contribution-ceiling-2012": "fund-director" } });
    const owed = unwrap(
      director.contributions.annual({ year: 2013, activities: trader, income: [{ year: 2012, amount: "9000000" }] }),
    );
    expect(owed).toMatchObject({ amount: { dinars: "216000.00" } });
  });

  it("an auto-entrepreneur's flat contribution is 24 000 a year (cirtait.com, MoukawilOS)", () => {
    const activities = [{ activity: "auto-entrepreneur", from: "2024-02-01", to: null, option: "flat" }] as const;
    expect(unwrap(casnos.contributions.annual({ year: 2025, activities }))).toMatchObject({
      contribution: "flat",
      amount: { dinars: "24000.00" },
    });
  });
});

describe("penalties for filing late, as published", () => {
  it("5 000 at once, after 2004 (the fund's own page)", () => {
    const cost = unwrap(
      casnos.eligibility.lateFilingPenalty({ activityStart: "2009-03-01", filedOn: "2009-03-12", on: "2009-03-12" }),
    );
    expect(cost).toMatchObject({ late: true, months: 0, penalty: { dinars: "5000.00" } });
  });

  it("three months late under the law of 1983: 2 600 = 2 000 + 3 x 200 (article 7)", () => {
    const cost = unwrap(
      casnos.eligibility.lateFilingPenalty({ activityStart: "1995-03-01", filedOn: "1995-06-11", on: "1995-06-11" }),
    );
    expect(cost).toMatchObject({ late: true, months: 3, penalty: { dinars: "2600.00" } });
  });
});

describe("pensions as published", () => {
  it("W1: 20 years give 50 % (the column of 2006)", () => {
    expect(pension("2006-05-01", 20, "120000").rate).toBe("0.5");
  });

  it("W2: 2006, at least 7 500 a month (the column of 2006)", () => {
    expect(pension("2006-05-01", 15, "96000").monthly.dinars).toBe("7500.00");
  });

  it("W3: 2006, a moudjahid at least 25 000 a month (the column of 2006)", () => {
    expect(pension("2006-05-01", 15, "96000", { moudjahid: true, warInvalidityPercent: 0 }).monthly.dinars).toBe(
      "25000.00",
    );
  });

  it("W4: 2006, a base of at most 80 000 a month (the column of 2006)", () => {
    expect(dinars("pension-base-ceiling", "2006-05-01")).toBe("80000.00");
  });

  it("W6: 1 January 2004, minima of 7 500 and 25 000 (lexpression/16964)", () => {
    expect(dinars("minimum-pension", "2004-01-01")).toBe("7500.00");
    expect(dinars("minimum-pension-moudjahid", "2004-01-01")).toBe("25000.00");
  });

  it("W9: 75 % of the minimum wage of 2012 is 13 500; the minimum of that time is the higher 15 000", () => {
    expect(dinars("minimum-pension", "2013-01-01")).toBe("15000.00");
    expect((Number(dinars("snmg", "2013-01-01")) * 3) / 4).toBe(13_500);
  });

  it.each([
    ["W10", "16 000", "384000"],
    ["W12", "15 000", "360000"],
  ])("%s: January 2023, %s is raised to 20 000 (the heads of the fund of the employees)", (_, _was, base) => {
    // 20 years at the base make half of a twelfth of it a month: 16 000 and 15 000.
    expect(pension("2023-01-01", 20, base).monthly.dinars).toBe("20000.00");
  });

  it("W14: February 2025, at least 20 000 (maghrebactu.com)", () => {
    expect(dinars("minimum-pension", "2025-02-01")).toBe("20000.00");
  });

  it("W18: December 2015, contributions at the ceiling reach 15 times the minimum wage (La Tribune)", () => {
    // 20 x 216 000 a year is 360 000 a month; 80 % of it is 288 000, above 15 x 18 000.
    expect(pension("2015-12-01", 32, "4320000").monthly.dinars).toBe("270000.00");
  });

  it("W19: 29.6 years, 74 %: parts of years count (lesoirdalgerie/70605)", () => {
    // Quarters are the finest part a CASNOS year has: 29.5 years are 73.75 %.
    const periods = [
      ...Array.from({ length: 29 }, (_, place) => ({
        kind: "contributed" as const,
        year: 1975 + place,
        base: "90000",
      })),
      { kind: "contributed" as const, year: 2004, base: "90000", quarters: 2 },
    ];
    const value = unwrap(
      casnos.retirement.pension({ person: man, periods, startOn: "2006-05-01", dependentSpouse: false }),
    );
    expect(value).toMatchObject({ rate: "0.7375" });
  });

  it("W24, W25: three children take three years off, the war five (patterns of the general law)", () => {
    const on = "2010-01-01";
    const woman = { ...man, sex: "female", childrenRaised: 3 } as const;
    expect(unwrap(casnos.retirement.age({ person: woman, on }))).toMatchObject({ years: 57 });
    const moudjahid = { ...man, moudjahid: true, warInvalidityPercent: 0 };
    expect(unwrap(casnos.retirement.age({ person: moudjahid, on }))).toMatchObject({ years: 60 });
  });

  it("the spouse increase of 1999: 600 hours of the minimum wage of 6 000 are 1 731 a month (ennaharfr/16929)", () => {
    expect(dinars("spouse-increase", "1999-06-01")).toBe("1731.00");
  });
});

describe("published, and not what the rules give", () => {
  it("W17 and oracle 24: 'up to about 200 000 a month' in 2018 is a paper's bound; the ceiling is 15 x 18 000", () => {
    // elmoudjahid/128971 speaks of contributions of about 640 000 a year; 32 such years reach the ceiling.
    expect(pension("2018-01-01", 32, "4266666").monthly.dinars).toBe("270000.00");
  });

  it("210 000 x 15 % = 31 500 forgets the floor (foora-facture.com): 32 400", () => {
    expect(contribution(2018, "210000")).toBe("32400.00");
  });

  it("'never below 32 400' does not hold in 2026 (an open accountants' file): 43 200", () => {
    expect(contribution(2026, "210000")).toBe("43200.00");
  });

  it("the column was posted again in 2015 with its old figures: in 2015 the least is 32 400", () => {
    expect(contribution(2015, "1000")).toBe("32400.00");
  });

  it("minimum wage of 22 000 in 2022 (africarrieres.com): the decree of 2026 repeals one of 20 000", () => {
    expect(dinars("snmg", "2022-06-01")).toBe("20000.00");
  });
});
