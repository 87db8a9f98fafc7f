import { createCasnos, unwrap, type SeriesId } from "casnos-rules";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();

function dinars(series: SeriesId, on: string, of = casnos): unknown {
  const { value } = unwrap(of.law.value(series, { on }));
  return value !== null && typeof value === "object" && "dinars" in value ? value.dinars : value;
}

describe("the minimum wage", () => {
  it.each([
    ["1990-01-01", "1000.00"],
    ["1991-06-30", "1800.00"],
    ["1991-07-01", "2000.00"],
    ["1992-04-01", "2500.00"],
    ["1994-01-01", "4000.00"],
    ["1997-04-30", "4000.00"],
    ["1997-05-01", "4800.00"],
    ["1998-01-01", "5400.00"],
    ["1998-09-01", "6000.00"],
    ["2001-01-01", "8000.00"],
    ["2004-01-01", "10000.00"],
    ["2006-12-31", "10000.00"],
    ["2007-01-01", "12000.00"],
    ["2010-01-01", "15000.00"],
    ["2012-01-01", "18000.00"],
    ["2020-05-31", "18000.00"],
    ["2020-06-01", "20000.00"],
    ["2026-01-01", "24000.00"],
  ])("on %s is %s", (on, expected) => {
    expect(dinars("snmg", on)).toBe(expected);
  });

  it("is 20 000 on 2020-07-01, and 18 000 as known on 2020-12-31: the decree came in April 2021", () => {
    expect(dinars("snmg", "2020-07-01")).toBe("20000.00");
    expect(dinars("snmg", "2020-07-01", createCasnos({ knownOn: "2020-12-31" }))).toBe("18000.00");
    expect(dinars("snmg", "2020-07-01", createCasnos({ knownOn: "2021-04-07" }))).toBe("20000.00");
  });

  it("of 2026-01-01 as known on 2026-01-02 is 20 000: the decree was published on 8 January", () => {
    expect(dinars("snmg", "2026-01-01", createCasnos({ knownOn: "2026-01-02" }))).toBe("20000.00");
    expect(dinars("snmg", "2026-01-01", createCasnos({ knownOn: "2026-01-08" }))).toBe("24000.00");
  });

  it("before 1990 is outside coverage, with the first day held", () => {
    expect(casnos.law.value("snmg", { on: "1989-12-31" })).toMatchObject({
      kind: "undetermined",
      reasons: [
        { code: "outside-coverage", series: "snmg", day: "1989-12-31", coveredFrom: "1990-01-01", coveredTo: null },
      ],
    });
  });

  it("after the last day checked is flagged as projected, or refused", () => {
    const on = "2026-11-22";
    expect(casnos.law.value("snmg", { on })).toMatchObject({ certainty: { projectedFrom: "2026-11-21" } });
    expect(casnos.law.value("snmg", { on: "2026-11-21" })).toMatchObject({ certainty: { projectedFrom: null } });
    expect(createCasnos({ projection: "refuse" }).law.value("snmg", { on })).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "outside-coverage", coveredTo: "2026-11-21" }],
    });
  });

  it("of 1997 and 2006 is disputed, and follows the reading chosen", () => {
    expect(dinars("snmg", "1997-04-15", createCasnos({ readings: { "snmg-1997": "april" } }))).toBe("4800.00");
    expect(dinars("snmg", "2006-06-01", createCasnos({ readings: { "snmg-12000": "2006" } }))).toBe("12000.00");
    expect(casnos.law.value("snmg", { on: "1997-04-15" })).toMatchObject({
      certainty: { disputed: ["snmg-1997"] },
      readings: [{ id: "snmg-1997", option: "may" }],
    });
    expect(casnos.law.value("snmg", { on: "1997-05-15" })).toMatchObject({ certainty: { disputed: [] }, readings: [] });
  });
});

describe("the bounds of the contribution base", () => {
  // The legal columns of the dossier, section 3.4, over the rate; and what the fund published.
  it.each([
    [1991, "21600.00", "172800.00"],
    [1993, "30000.00", "240000.00"],
    [1997, "48000.00", "384000.00"],
    [1998, "64800.00", "518400.00"],
    [2000, "96000.00", "768000.00"],
    [2006, "96000.00", "768000.00"],
    [2007, "144000.00", "1152000.00"],
    [2010, "180000.00", "1440000.00"],
    [2012, "216000.00", "1728000.00"],
    [2016, "216000.00", "4320000.00"],
    [2020, "216000.00", "4320000.00"],
    [2021, "216000.00", "4320000.00"],
    [2025, "216000.00", "4320000.00"],
    [2026, "288000.00", "5760000.00"],
  ])("of %d are %s and %s", (year, floor, ceiling) => {
    expect(dinars("contribution-base-floor", `${String(year)}-01-01`)).toBe(floor);
    expect(dinars("contribution-base-ceiling", `${String(year)}-07-01`)).toBe(ceiling);
  });

  it.each([
    [2000, "72000.00", "576000.00"],
    [2003, "96000.00", "768000.00"],
    [2006, "120000.00", "960000.00"],
    [2021, "240000.00", "4800000.00"],
    [2025, "240000.00", "4800000.00"],
  ])("of %d under the statutory index are %s and %s", (year, floor, ceiling) => {
    const statutory = createCasnos({ readings: { "contribution-index": "statutory" } });
    expect(dinars("contribution-base-floor", `${String(year)}-01-01`, statutory)).toBe(floor);
    expect(dinars("contribution-base-ceiling", `${String(year)}-01-01`, statutory)).toBe(ceiling);
  });

  it("of 2012 to 2015 have a ceiling of 1 440 000 under the reading of the fund's director", () => {
    const director = createCasnos({ readings: { "contribution-ceiling-2012": "fund-director" } });
    expect(dinars("contribution-base-ceiling", "2013-01-01", director)).toBe("1440000.00");
    expect(dinars("contribution-base-ceiling", "2016-01-01", director)).toBe("4320000.00");
  });

  it("stay at eight times the floor for who only knows the law of before the decree of 2015", () => {
    const before = createCasnos({ knownOn: "2015-11-17" });
    expect(dinars("contribution-base-ceiling", "2016-01-01", before)).toBe("1728000.00");
    expect(before.law.value("contribution-base-ceiling", { on: "2016-01-01" })).toMatchObject({
      certainty: { projectedFrom: "2015-11-17" },
    });
  });

  it.each([
    [1995, "unverified"],
    [2003, "reported"],
    [2018, "enacted"],
    [2024, "reported"],
    [2026, "reported"],
  ])("of %d are %s", (year, status) => {
    expect(casnos.law.value("contribution-base-floor", { on: `${String(year)}-01-01` })).toMatchObject({
      certainty: { source: status },
    });
  });
});

describe("the minima of pensions", () => {
  it.each([
    ["minimum-pension", "2006-04-01", "7500.00"],
    ["minimum-pension", "2012-01-01", "15000.00"],
    ["minimum-pension", "2022-12-31", "15000.00"],
    ["minimum-pension", "2023-01-01", "20000.00"],
    ["minimum-pension", "2026-01-01", "24000.00"],
    ["minimum-pension-moudjahid", "2006-04-01", "25000.00"],
    ["minimum-pension-moudjahid", "2026-01-01", "60000.00"],
    ["minimum-allowance", "2008-12-31", null],
    ["minimum-allowance", "2009-01-01", "3500.00"],
    ["minimum-allowance", "2023-01-01", "15000.00"],
    ["pension-base-ceiling", "2006-04-01", "80000.00"],
    ["pension-base-ceiling", "2015-11-18", null],
    ["pension-ceiling", "2015-11-18", "270000.00"],
    ["spouse-increase", "1999-06-01", "1731.00"],
    ["spouse-increase", "2000-01-01", "700.00"],
    ["spouse-increase", "2012-11-01", "2500.00"],
  ] as const)("%s on %s is %s", (series, on, expected) => {
    expect(dinars(series, on)).toBe(expected);
  });

  it("of who is known before the ordinance of February 2012 is 75 % of the wage", () => {
    expect(dinars("minimum-pension", "2012-01-15", createCasnos({ knownOn: "2012-02-14" }))).toBe("13500.00");
  });

  it.each([
    ["spouse-increase", "2005-01-01"],
    ["spouse-increase", "2013-01-01"],
    ["pension-start", "2015-11-17"],
    ["contribution-social-insurance-rate", "2015-06-01"],
  ] as const)("%s on %s has no known rule", (series, on) => {
    expect(casnos.law.value(series, { on })).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "no-known-rule", topic: series, day: on }],
    });
  });
});
