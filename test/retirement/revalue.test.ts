import { CasnosInputError, createCasnos, unwrap, type InputOf, type RevalueFacts } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { underAReform } from "../under-a-reform.js";

const casnos = createCasnos();

type Input = InputOf<RevalueFacts>;

const of2006 = { monthly: "12000", liquidatedOn: "2006-04-01", from: "2006-04-01", to: "2026-11-21" } as const;

/** A pension so old that every raise reaches it, over some days. */
const old = (monthly: string, from: string, to: string, changes: Partial<Input> = {}): Input => ({
  monthly,
  liquidatedOn: "1995-01-01",
  from,
  to,
  ...changes,
});

const walked = (input: Input, of = casnos) => unwrap(of.retirement.revalue(input));
const raisesOf = (input: Input, of = casnos) =>
  walked(input, of).raises.map(({ on, rate, after }) => `${on} ${rate} ${after.dinars}`);
const noticesOf = (input: Input, of = casnos) => {
  const answer = of.retirement.revalue(input);
  return answer.kind === "determined" ? answer.notices : [];
};
const reached = (input: Input, of = casnos) => walked(input, of).contributory.dinars;

describe("pensions followed by hand", () => {
  it("10 000 from June 2008 to the end of 2015, the rates of dossier 4.4", () => {
    expect(raisesOf(old("10000", "2008-06-01", "2015-12-31"))).toEqual([
      "2009-05-01 0.05 10500.00", // 10 000 x 1.05
      "2010-05-01 0.07 11235.00", // 10 500 x 1.07
      "2011-05-01 0.1 12358.50", // 11 235 x 1.10
      "2012-05-01 0.09 13470.77", // 12 358.50 x 1.09 = 13 470.765
      "2013-05-01 0.11 14952.55", // 13 470.77 x 1.11 = 14 952.5547
      "2014-05-01 0.12 16746.86", // 14 952.55 x 1.12 = 16 746.856
      "2015-05-01 0.05 17584.20", // 16 746.86 x 1.05 = 17 584.203
    ]);
  });

  it("5 000 liquidated before 1992, from 2004 to 2007: 6 % and 8 %, then 4 % as all", () => {
    expect(raisesOf(old("5000", "2004-01-01", "2007-12-31", { liquidatedOn: "1991-12-31" }))).toEqual([
      "2004-05-01 0.06 5300.00",
      "2005-05-01 0.08 5724.00", // 5 300 x 1.08
      "2006-05-01 0.04 5952.96", // 5 724 x 1.04
      "2007-05-01 0.04 6191.08", // 5 952.96 x 1.04 = 6 191.0784
    ]);
  });

  it("5 000 liquidated on the first day of 1992, over the same years: 4 % each", () => {
    expect(raisesOf(old("5000", "2004-01-01", "2007-12-31", { liquidatedOn: "1992-01-01" }))).toEqual([
      "2004-05-01 0.04 5200.00",
      "2005-05-01 0.04 5408.00",
      "2006-05-01 0.04 5624.32",
      "2007-05-01 0.04 5849.29", // 5 624.32 x 1.04 = 5 849.2928
    ]);
  });

  it("a pension older than the law held here is one of before 1992", () => {
    expect(reached(old("5000", "2004-01-01", "2004-12-31", { liquidatedOn: "1975-01-01" }))).toBe("5300.00");
  });

  it("30 000 from June 2016 to the end of 2018", () => {
    expect(raisesOf(old("30000", "2016-06-01", "2018-12-31"))).toEqual([
      "2017-05-01 0.025 30750.00", // 30 000 x 1.025
      "2018-05-01 0.025 31518.75", // 30 750 lies from 20 000 to below 40 000: x 1.025
    ]);
  });

  it("the pension of 2006 over all its raises, with a rate given for each that is not known", () => {
    const rates = [
      { on: "2008-05-01", rate: "0.04" },
      { on: "2016-05-01", rate: "0" },
      { on: "2019-05-01", rate: "0.025" },
      { on: "2021-05-01", rate: "0.03" },
      { on: "2022-05-01", rate: "0.03" },
      { on: "2024-05-01", rate: "0.1" },
      { on: "2025-05-01", rate: "0" },
      { on: "2026-05-01", rate: "0" },
    ];
    const input = { ...of2006, received2012: "16000", rates };
    expect(raisesOf(input)).toEqual([
      "2008-05-01 0.04 12480.00", // given
      "2009-05-01 0.05 13104.00",
      "2010-05-01 0.07 14021.28",
      "2011-05-01 0.1 15423.41", // 15 423.408
      "2012-05-01 0.09 16811.52", // 16 811.5169
      "2013-05-01 0.11 18660.79", // 18 660.7872
      "2014-05-01 0.12 20900.08", // 20 900.0848
      "2015-05-01 0.05 21945.08", // 21 945.084
      "2016-05-01 0 21945.08", // given
      "2017-05-01 0.025 22493.71", // 22 493.707
      "2018-05-01 0.025 23056.05", // 20 000 to below 40 000: 23 056.05275
      "2019-05-01 0.025 23632.45", // given: 23 632.45125
      "2020-05-01 0.04 24577.75", // above 20 000 up to 50 000: 24 577.748
      "2021-05-01 0.03 25315.08", // given: 25 315.0825
      "2022-05-01 0.03 26074.53", // given: 26 074.5324
      "2023-05-01 0.04 27117.51", // 27 117.5112
      "2024-05-01 0.1 29829.26", // given: 29 829.261
      "2025-05-01 0 29829.26", // given
      "2026-01-01 0.05 31320.72", // above 20 000: 31 320.723
      "2026-05-01 0 31320.72", // given
    ]);
    // 28 % of 16 000 is 4 480, which no raise touched: 31 320.72 + 4 480.
    expect(walked(input)).toMatchObject({
      reachedOn: "2026-11-21",
      stoppedBefore: null,
      exceptionalRise2012: { value: { dinars: "4480.00" } },
      total: { value: { dinars: "35800.72" } },
    });
  });
});

describe("the brackets, at their edges", () => {
  it.each([
    // 2018: "below 20 000", "20 000 and below 40 000" (dossier C12: the wording of the order).
    ["2018", "19999.99", "20999.99"], // x 1.05 = 20 999.9895
    ["2018", "20000", "20500.00"], // x 1.025
    ["2018", "39999.99", "40999.99"], // x 1.025 = 40 999.98975
    ["2018", "40000", "40600.00"], // x 1.015
    ["2018", "59999.99", "60899.99"], // x 1.015 = 60 899.98985
    ["2018", "60000", "60600.00"], // x 1.01
    ["2018", "79999.99", "80799.99"], // x 1.01 = 80 799.9899
    ["2018", "80000", "80400.00"], // x 1.005
    // 2020: "up to 20 000", "more than 20 000 up to 50 000".
    ["2020", "20000", "21400.00"], // x 1.07
    ["2020", "20000.01", "20800.01"], // x 1.04 = 20 800.0104
    ["2020", "50000", "52000.00"], // x 1.04
    ["2020", "50000.01", "51500.01"], // x 1.03 = 51 500.0103
    ["2020", "80000", "82400.00"], // x 1.03
    ["2020", "80000.01", "81600.01"], // x 1.02 = 81 600.0102
    ["2023", "20000", "21000.00"], // x 1.05
    ["2023", "20000.01", "20800.01"], // x 1.04 = 20 800.0104
    ["2023", "50000", "52000.00"], // x 1.04
    ["2023", "50000.01", "51500.01"], // x 1.03 = 51 500.0103
    ["2026", "19999.99", "21999.99"], // x 1.10 = 21 999.989
    ["2026", "20000", "22000.00"], // x 1.10
    ["2026", "20000.01", "21000.01"], // x 1.05 = 21 000.0105
  ])("of %s, %s becomes %s", (year, monthly, expected) => {
    expect(reached(over(year, monthly))).toBe(expected);
  });

  // The law's own effect: just below an edge the rate is higher, and a slightly smaller pension overtakes.
  it.each([
    ["2018", "19523.82", "20000"], // 20 500.00: 20 500.005 / 1.05 = 19 523.8143
    ["2018", "39609.77", "40000"], // 40 600.00: 40 600.005 / 1.025 = 39 609.7610
    ["2018", "59704.44", "60000"], // 60 600.00: 60 600.005 / 1.015 = 59 704.4384
    ["2018", "79603.97", "80000"], // 80 400.00: 80 400.005 / 1.01 = 79 603.9653
    ["2020", "19439.27", "20000.01"], // 20 800.01: 20 800.015 / 1.07 = 19 439.2664
    ["2020", "49519.25", "50000.01"], // 51 500.01: 51 500.015 / 1.04 = 49 519.2452
    ["2020", "79223.32", "80000.01"], // 81 600.01: 81 600.015 / 1.03 = 79 223.3155
    ["2023", "19809.54", "20000.01"], // 20 800.01: 20 800.015 / 1.05 = 19 809.5381
    ["2023", "49519.25", "50000.01"], // 51 500.01: 51 500.015 / 1.04 = 49 519.2452
    ["2026", "19090.93", "20000.01"], // 21 000.01: 21 000.015 / 1.10 = 19 090.9227
  ])("of %s, a pension from %s on overtakes one of %s", (year, first, edge) => {
    const of = (monthly: string) => walked(over(year, monthly)).contributory.centimes;
    expect(of(first)).toBeGreaterThan(of(edge));
    expect(of((Number(first) - 0.01).toFixed(2))).toBeLessThanOrEqual(of(edge));
  });

  // From a day before the raise after which no other comes before it, to a day behind it.
  function over(year: string, monthly: string): Input {
    const from = year === "2026" ? "2025-06-01" : `${String(Number(year) - 1)}-06-01`;
    return old(monthly, from, year === "2026" ? "2026-03-01" : `${year}-12-31`);
  }
});

describe("the reading raise-2025-edge", () => {
  const ofJanuary = (monthly: string) => old(monthly, "2025-12-31", "2026-01-01");

  it("makes 20 000 into 22 000 or 21 000, and is disputed there (dossier C11)", () => {
    expect(casnos.retirement.revalue(ofJanuary("20000"))).toMatchObject({
      value: { contributory: { dinars: "22000.00" } },
      certainty: { disputed: ["raise-2025-edge"], source: "reported" },
      readings: [{ id: "raise-2025-edge", option: "ten-percent" }],
    });
    const five = createCasnos({ readings: { "raise-2025-edge": "five-percent" } });
    expect(five.retirement.revalue(ofJanuary("20000"))).toMatchObject({
      value: { contributory: { dinars: "21000.00" } },
      certainty: { disputed: ["raise-2025-edge"] },
    });
  });

  it.each(["19999.99", "20000.01", "1", "90000"])("changes nothing for %s", (monthly) => {
    expect(casnos.retirement.revalue(ofJanuary(monthly))).toMatchObject({ certainty: { disputed: [] } });
  });
});

describe("a young pension", () => {
  it("of April 2006 is first raised in May 2008 (W20, lesoirdalgerie/70605)", () => {
    expect(walked({ ...of2006, to: "2008-12-31", rates: [{ on: "2008-05-01", rate: "0.05" }] })).toMatchObject({
      notRaised: [
        { on: "2006-05-01", why: "liquidated-too-late" },
        { on: "2007-05-01", why: "liquidated-too-late" },
      ],
      // 12 000 x 1.05
      raises: [{ on: "2008-05-01", before: { dinars: "12000.00" }, after: { dinars: "12600.00" }, given: true }],
      stoppedBefore: null,
    });
  });

  it("of April 2006 is followed up to April 2008 where no rate is given", () => {
    expect(walked(of2006)).toMatchObject({
      contributory: { dinars: "12000.00" },
      reachedOn: "2008-04-30",
      raises: [],
      stoppedBefore: { on: "2008-05-01", reason: "rate-unknown" },
      exceptionalRise2012: null,
      total: { value: { dinars: "12000.00" } },
    });
  });

  it("of 2007 is not touched by the unknown rate of 2008, which is for pensions of 2006 and before", () => {
    const input = { monthly: "10000", liquidatedOn: "2007-01-01", from: "2007-01-01", to: "2009-12-31" };
    expect(walked(input)).toMatchObject({
      notRaised: [{ on: "2007-05-01" }, { on: "2008-05-01" }],
      raises: [{ on: "2009-05-01", given: false }],
      contributory: { dinars: "10500.00" },
    });
    expect(walked({ ...input, liquidatedOn: "2006-12-31" }).stoppedBefore).toEqual({
      on: "2008-05-01",
      reason: "rate-unknown",
    });
  });

  it("of April 2003 with 6 900 reaches 7 761.56 in 2007: the published 7 974.15 follows from no stated rate (W26)", () => {
    const input = { monthly: "6900", liquidatedOn: "2003-04-01", from: "2003-05-01", to: "2007-12-31" };
    expect(walked(input).notRaised).toEqual([{ on: "2004-05-01", why: "liquidated-too-late" }]);
    expect(raisesOf(input)).toEqual([
      "2005-05-01 0.04 7176.00",
      "2006-05-01 0.04 7463.04",
      "2007-05-01 0.04 7761.56", // 7 761.5616
    ]);
    // 7 974.15 would be 15.57 % in all, where three raises of 4 % make 12.49 %.
    expect(reached(input)).not.toBe("7974.15");
  });

  it("of the days before a raise has it since 2009, which no source says, the order of 2020 neither", () => {
    const input = { monthly: "10000", liquidatedOn: "2010-04-30", from: "2010-04-30", to: "2010-12-31" };
    expect(casnos.retirement.revalue(input)).toMatchObject({
      value: { contributory: { dinars: "10700.00" } },
      certainty: { source: "unverified", weakestStep: "retirement.raise-reach" },
    });
    const of2020 = { monthly: "10000", liquidatedOn: "2020-04-30", from: "2020-04-30", to: "2020-12-31" };
    expect(casnos.retirement.revalue(of2020)).toMatchObject({
      value: { contributory: { dinars: "10700.00" } },
      certainty: { source: "unverified", weakestStep: "retirement.raise-reach" },
    });
    expect(casnos.retirement.revalue(old("10000", "2010-04-30", "2010-12-31"))).toMatchObject({
      certainty: { source: "reported" },
    });
  });

  it.each([
    ["2025-04-30", null, "21000.01"], // 20 000.01 x 1.05 = 21 000.0105
    ["2025-05-01", { on: "2026-01-01", reason: "scope-unknown" }, "20000.01"],
    ["2025-12-31", { on: "2026-01-01", reason: "scope-unknown" }, "20000.01"],
  ])("of %s before the raise of January 2026", (liquidatedOn, stoppedBefore, expected) => {
    const input = { monthly: "20000.01", liquidatedOn, from: "2025-12-31", to: "2026-03-01" };
    expect(walked(input)).toMatchObject({ stoppedBefore, contributory: { dinars: expected } });
    // Where no source says whether the raise reaches the pension, the caller may.
    const given = walked({ ...input, rates: [{ on: "2026-01-01", rate: "0.05" }] });
    expect(given).toMatchObject({ stoppedBefore: null, raises: [{ given: stoppedBefore !== null }] });
  });
});

describe("where the law known ends", () => {
  it.each([
    ["2000-01-01", "2000-05-01"],
    ["2003-04-30", "2003-05-01"],
    ["2007-06-01", "2008-05-01"],
    ["2009-01-01", "2016-05-01"],
    ["2016-05-01", "2019-05-01"],
    ["2020-01-01", "2021-05-01"],
    ["2021-05-01", "2022-05-01"],
    ["2022-05-01", "2024-05-01"],
    ["2024-05-01", "2025-05-01"],
    ["2025-05-01", "2026-05-01"],
    ["2026-05-01", "2027-05-01"],
    ["2030-05-01", "2031-05-01"],
  ])("from %s, it is before %s", (from, on) => {
    const { stoppedBefore, reachedOn } = walked(old("20000.01", from, "2040-12-31"));
    expect(stoppedBefore).toEqual({ on, reason: "rate-unknown" });
    expect(reachedOn < on).toBe(true);
  });

  it("is after every raise known when the day asked for comes before", () => {
    expect(walked(old("10000", "2009-01-01", "2016-04-30"))).toMatchObject({
      stoppedBefore: null,
      reachedOn: "2016-04-30",
    });
    expect(walked(old("10000", "2010-05-01", "2011-04-30"))).toMatchObject({ raises: [], stoppedBefore: null });
  });

  it("is 2000 at the other end", () => {
    expect(casnos.retirement.revalue(old("10000", "1999-12-31", "2004-12-31"))).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "outside-coverage", series: "pension-raise-day", coveredFrom: "2000-01-01" }],
    });
  });

  it("is the day of knowledge: a raise decided later is none of that day", () => {
    const past = createCasnos({ knownOn: "2012-03-01" });
    const input = old("10000", "2011-01-01", "2012-12-31");
    expect(walked(input, past)).toMatchObject({
      contributory: { dinars: "11000.00" },
      stoppedBefore: { on: "2012-05-01", reason: "rate-unknown" },
    });
    // A rate given for it is then taken, and is not once the raise is known.
    const given = { ...input, rates: [{ on: "2012-05-01", rate: "0.5" }] };
    expect(reached(given, past)).toBe("16500.00");
    expect(reached(given)).toBe("11990.00"); // 11 000 x 1.09
  });

  it("of who knows the order of 2020 and not yet its signature is before May 2020", () => {
    const input = old("10000", "2019-06-01", "2020-12-31");
    expect(walked(input, createCasnos({ knownOn: "2020-05-15" })).stoppedBefore).toMatchObject({ on: "2020-05-01" });
    expect(reached(input, createCasnos({ knownOn: "2020-05-16" }))).toBe("10700.00");
  });

  it("has no raise in January 2026 for who knows less than the council of 14 December 2025", () => {
    const input = old("10000", "2025-06-01", "2026-03-01");
    expect(walked(input, createCasnos({ knownOn: "2025-12-13" }))).toMatchObject({ raises: [], stoppedBefore: null });
    expect(reached(input, createCasnos({ knownOn: "2025-12-14" }))).toBe("11000.00");
  });

  it("is projected, or refused, after the last day checked", () => {
    const input = old("10000", "2026-06-01", "2027-12-31", { rates: [{ on: "2027-05-01", rate: "0.1" }] });
    expect(casnos.retirement.revalue(input)).toMatchObject({
      value: { contributory: { dinars: "11000.00" } },
      certainty: { projectedFrom: "2026-11-21" },
    });
    expect(createCasnos({ projection: "refuse" }).retirement.revalue(input)).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "outside-coverage", coveredTo: "2026-11-21" }],
    });
  });

  it("before the last day checked is neither, however far is asked", () => {
    const input = old("10000", "2026-02-01", "2030-12-31");
    for (const of of [casnos, createCasnos({ projection: "refuse" })]) {
      expect(of.retirement.revalue(input)).toMatchObject({
        value: { reachedOn: "2026-04-30" },
        certainty: { projectedFrom: null },
      });
    }
  });
});

describe("a given rate", () => {
  it("is a convention: the answer is unverified and says whose rate it is", () => {
    const answer = casnos.retirement.revalue(
      old("10000", "2015-06-01", "2016-12-31", { rates: [{ on: "2016-05-01", rate: "0.04" }] }),
    );
    expect(answer).toMatchObject({
      value: { contributory: { dinars: "10400.00" }, raises: [{ given: true }] },
      certainty: { source: "unverified", weakestStep: "retirement.given-raise-rate" },
    });
    expect(answer.citations).toContainEqual({
      kind: "convention",
      convention: "given-rates",
      status: "unverified",
    });
  });

  it.each([
    ["of a raise that is known", "2010-05-01", "rate-known"],
    ["of a day without a raise", "2010-05-02", "no-raise-reached"],
    ["of a day before the walk", "2008-05-01", "no-raise-reached"],
    ["of a raise behind the end of the law known", "2019-05-01", "no-raise-reached"],
  ])("%s changes nothing and is named in a notice", (_, on, why) => {
    const input = old("10000", "2009-06-01", "2020-12-31");
    const given = { ...input, rates: [{ on, rate: "0.3" }] };
    expect(walked(given)).toEqual(walked(input));
    expect(noticesOf(given)).toContainEqual(
      expect.objectContaining({ code: "given-rate-not-used", facts: { on, rate: "0.3", why } }),
    );
  });

  it("of a raise that the pension was too young for is not used either", () => {
    const input = { ...of2006, to: "2007-12-31", rates: [{ on: "2007-05-01", rate: "0.3" }] };
    expect(reached(input)).toBe("12000.00");
    expect(noticesOf(input)).toContainEqual(
      expect.objectContaining({ facts: { on: "2007-05-01", rate: "0.3", why: "liquidated-too-late" } }),
    );
  });

  it("that is used is named in no notice", () => {
    const input = old("20000", "2015-06-01", "2016-12-31", { rates: [{ on: "2016-05-01", rate: "0.04" }] });
    expect(noticesOf(input)).toEqual([]);
  });
});

describe("the exceptional rise of 2012", () => {
  const rise = (received2012: string, changes: Partial<Input> = {}) =>
    walked(old("10000", "2011-06-01", "2012-03-01", { received2012, ...changes }));

  // Ordonnance 12-03, article 5, in the wording of the dossier, 4.3.
  it.each([
    ["11250", "3375.00"], // 30 %; the 15 000 paid (W7) come from the minimum: 11 250 + 3 375 is 14 625
    ["15000", "4500.00"], // 30 %
    ["15000.01", "4200.00"], // 28 %: 4 200.0028
    ["19999.99", "5600.00"], // 28 %: 5 599.9972
    ["20000", "5200.00"], // 26 %
    ["24999.99", "6500.00"], // 26 %: 6 499.9974
    ["25000", "6000.00"], // 24 %
    ["30000", "6600.00"], // 22 %
    ["35000", "7000.00"], // 20 %
    ["39999.99", "8000.00"], // 20 %: 7 999.998
    ["40000", "6000.00"], // 15 %
  ])("of %s received net is %s", (received, expected) => {
    expect(rise(received).exceptionalRise2012).toMatchObject({
      kind: "determined",
      value: { dinars: expected },
      certainty: { disputed: [] },
    });
  });

  it("is for pensions liquidated before its day, and from its day on", () => {
    const on = (liquidatedOn: string, to: string) =>
      walked({ monthly: "10000", liquidatedOn, from: liquidatedOn, to, received2012: "10000" }).exceptionalRise2012;
    expect(on("2011-12-31", "2012-01-01")).toMatchObject({ value: { dinars: "3000.00" } });
    expect(on("2012-01-01", "2012-03-01")).toBeNull();
    expect(on("2011-06-01", "2011-12-31")).toBeNull();
  });

  it("is added to the total and no raise touches it", () => {
    // 10 000 x 1.09 = 10 900, and 30 % of 12 000 = 3 600.
    expect(walked(old("10000", "2011-06-01", "2012-12-31", { received2012: "12000" }))).toMatchObject({
      contributory: { dinars: "10900.00" },
      total: { value: { dinars: "14500.00" }, certainty: { source: "reported" } },
    });
  });

  it("and the total alone are missing a fact where the net received is not given", () => {
    const missing = { kind: "undetermined", reasons: [{ code: "missing-fact", fact: "received2012" }] };
    expect(walked(old("10000", "2011-06-01", "2012-12-31"))).toMatchObject({
      contributory: { dinars: "10900.00" },
      exceptionalRise2012: missing,
      total: missing,
    });
  });
});

describe("what is said beside", () => {
  it("the exceptional rise of an amount below 15 000 that would pass it: the instruction of 2012 pays 15 000 (C7)", () => {
    const told = (received2012: string, changes: Partial<Input> = {}) =>
      noticesOf(old("10000", "2011-06-01", "2012-03-01", { received2012, ...changes }))
        .filter(({ code }) => code === "exceptional-rise-beyond-minimum")
        .map(({ facts }) => (facts["raised"] as { readonly dinars: string }).dinars);
    // 11 571.37 x 1.3 = 15 042.781
    expect(told("11571.37")).toEqual(["15042.78"]);
    // 15 000 / 1.3 = 11 538.4615...: 30 % of 11 538.46 is 3 461.54, together 15 000.
    expect(told("11538.46")).toEqual([]);
    expect(told("11538.47")).toEqual(["15000.01"]);
    expect(told("14999.99")).toEqual(["19499.99"]);
    expect(told("15000")).toEqual([]);
    expect(told("11250")).toEqual([]);
    expect(told("11571.37", { liquidatedOn: "2012-01-01", from: "2012-01-01" })).toEqual([]);
    const answer = casnos.retirement.revalue(old("10000", "2011-06-01", "2012-03-01", { received2012: "11571.37" }));
    expect(answer.citations).toContainEqual(
      expect.objectContaining({
        value: "15000.00",
        seenAt: "http://www.lequotidien-oran.com/index.php?news=5162921",
      }),
    );
  });

  it("the raise of the increase for a third person in 2020, 3 %", () => {
    const told = (from: string, to: string) =>
      noticesOf(old("30000", from, to))
        .filter(({ code }) => code === "third-person-increase-raised")
        .map(({ facts }) => [facts["on"], facts["rate"]]);
    expect(told("2019-06-01", "2020-12-31")).toEqual([["2020-05-01", "0.03"]]);
    expect(told("2019-06-01", "2020-04-30")).toEqual([]);
    expect(told("2020-05-01", "2020-12-31")).toEqual([]);
  });

  it("a raise of that increase on its own day alone, were one of 2026 known and in force on", () => {
    const raised = underAReform({ series: "third-person-raise", from: "2026-05-01", value: "0.04" });
    const rates = ["2026-05-01", "2027-05-01"].map((on) => ({ on, rate: "0.05" }));
    const input = old("30000", "2026-01-01", "2027-12-31", { rates });
    expect(raisesOf(input, raised)).toHaveLength(2);
    expect(
      noticesOf(input, raised)
        .filter(({ code }) => code === "third-person-increase-raised")
        .map(({ facts }) => facts["on"]),
    ).toEqual(["2026-05-01"]);
  });

  it("a total below the minimum pension of the day reached", () => {
    const codes = (monthly: string) =>
      noticesOf(old(monthly, "2022-06-01", "2023-12-31")).map(({ code, facts }) => [code, facts["minimum"]]);
    // 19 047.61 x 1.05 = 19 999.9905; 19 047.62 x 1.05 = 20 000.001: the minimum is 20 000 since 2023.
    const changes = { liquidatedOn: "2013-01-01" };
    const of2013 = (monthly: string) => noticesOf(old(monthly, "2022-06-01", "2023-12-31", changes));
    expect(of2013("19047.61")).toMatchObject([
      { code: "total-below-minimum", facts: { on: "2023-12-31", minimum: { dinars: "20000.00" } } },
    ]);
    expect(of2013("19047.62")).toEqual([]);
    // Without the net received of 2012 the total is not known, and nothing is said of it.
    expect(codes("10000")).toEqual([]);
  });

  it("the public aid of 2009 where a small amount passes its day", () => {
    const aid = (monthly: string, from: string) =>
      noticesOf(old(monthly, from, "2009-04-30")).filter(({ code }) => code === "public-aid-2009");
    expect(aid("10999.99", "2008-06-01")).toMatchObject([
      {
        facts: {
          on: "2009-01-01",
          contributory: { dinars: "10999.99" },
          threshold: { dinars: "11000.00" },
          rate: "0.05",
        },
      },
    ]);
    expect(aid("11000", "2008-06-01")).toEqual([]);
    expect(aid("10999.99", "2009-01-01")).toEqual([]);
    expect(walked(old("10000", "2008-06-01", "2009-04-30")).contributory.dinars).toBe("10000.00");
  });

  it("the aid is told of the amount after a raise of that very day, were it that of the raises", () => {
    const inMay = underAReform({ series: "public-aid-2009-threshold", from: "2009-05-01", value: "11000" });
    const aid = (monthly: string) =>
      noticesOf(old(monthly, "2008-06-01", "2009-12-31"), inMay).find(({ code }) => code === "public-aid-2009")?.facts;
    // 10 476.18 x 1.05 = 10 999.989; 10 476.19 x 1.05 = 10 999.9995, which rounds to the threshold.
    expect(aid("10476.18")).toMatchObject({ on: "2009-05-01", contributory: { dinars: "10999.99" } });
    expect(aid("10476.19")).toBeUndefined();
  });

  it("the aid is told of the amount of that day, raises before it included", () => {
    // 10 500 x 1.05 = 11 025, over the threshold.
    const input = old("10500", "2008-01-01", "2009-04-30", { rates: [{ on: "2008-05-01", rate: "0.05" }] });
    expect(noticesOf(input).map(({ code }) => code)).not.toContain("public-aid-2009");
  });
});

describe("the rates of a raise", () => {
  it("are a value of the law by brackets", () => {
    expect(unwrap(casnos.law.value("pension-raise", { on: "2018-06-01" }))).toEqual({
      series: "pension-raise",
      unit: "scale",
      per: null,
      value: [
        { upTo: { centimes: 2_000_000, dinars: "20000.00" }, included: false, rate: "0.05" },
        { upTo: { centimes: 4_000_000, dinars: "40000.00" }, included: false, rate: "0.025" },
        { upTo: { centimes: 6_000_000, dinars: "60000.00" }, included: false, rate: "0.015" },
        { upTo: { centimes: 8_000_000, dinars: "80000.00" }, included: false, rate: "0.01" },
        { upTo: null, included: false, rate: "0.005" },
      ],
    });
    expect(unwrap(casnos.law.value("older-pension-raise", { on: "2010-01-01" })).value).toBeNull();
  });

  it.each([
    ["en", "up to DA\u00a020,000.00: 7%; up to DA\u00a050,000.00: 4%; up to DA\u00a080,000.00: 3%; beyond: 2%"],
    [
      "fr",
      "jusqu'à 20\u202f000,00\u00a0DA : 7\u00a0% ; jusqu'à 50\u202f000,00\u00a0DA : 4\u00a0% ; jusqu'à 80\u202f000,00\u00a0DA : 3\u00a0% ; au-delà : 2\u00a0%",
    ],
  ] as const)("are said in %s, in the answer and in its source", (language, brackets) => {
    const text = explain(casnos.law.value("pension-raise", { on: "2020-06-01" }), { language });
    expect(text.split(brackets)).toHaveLength(4);
  });

  it("that are the same for all are said as one rate", () => {
    const text = explain(casnos.law.value("pension-raise", { on: "2010-06-01" }), { language: "en" });
    expect(text).toContain("rates of the last raise of pensions: 7%.");
  });
});

describe("a wrong input", () => {
  it.each([
    ["a walk that begins before the pension", { from: "2006-03-31" }, "from", "end-before-start"],
    ["a walk that ends before it begins", { to: "2006-03-31" }, "to", "end-before-start"],
    ["a negative amount", { monthly: "-1" }, "monthly", "negative"],
    ["more than ten million DA a month", { monthly: "10000000.01" }, "monthly", "out-of-range"],
    ["a rate above a half", { rates: [{ on: "2008-05-01", rate: "0.51" }] }, "rates.0.rate", "out-of-range"],
    [
      "two rates of one day",
      {
        rates: [
          { on: "2008-05-01", rate: "0.04" },
          { on: "2016-05-01", rate: "0.04" },
          { on: "2008-05-01", rate: "0.04" },
        ],
      },
      "rates.2.on",
      "duplicate-day",
    ],
    [
      "thirty-one rates",
      { rates: Array.from({ length: 31 }, (_, place) => ({ on: `${String(2030 + place)}-05-01`, rate: "0" })) },
      "rates",
      "too-many-items",
    ],
  ])("%s", (_, changes, path, code) => {
    const error = errorOf({ ...of2006, ...changes });
    expect(error.issues.map((issue) => [issue.path.join("."), issue.code])).toEqual([[path, code]]);
    for (const text of Object.values(error.issues[0]?.sentences ?? {})) expect(text).not.toMatch(/undefined|NaN/);
  });

  function errorOf(input: Input): CasnosInputError {
    try {
      casnos.retirement.revalue(input);
    } catch (error) {
      if (error instanceof CasnosInputError) return error;
    }
    throw new Error("no error");
  }
});

describe("for any pension", () => {
  const day = (from: string, to: string) =>
    fc
      .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 })
      .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
  const dinars = fc.integer({ min: 0, max: 15_000_000 }).map((count) => (count / 100).toFixed(2));
  const days = fc.tuple(...Array.from({ length: 4 }, () => day("2000-01-01", "2026-11-21"))).map((all) => all.sort());
  const UNKNOWN = [2000, 2001, 2002, 2003, 2008, 2016, 2019, 2021, 2022, 2024, 2025, 2026];
  const rates = fc
    .tuple(...UNKNOWN.map(() => fc.integer({ min: 0, max: 150 })))
    .map((all) => all.map((rate, place) => ({ on: `${String(UNKNOWN[place])}-05-01`, rate: String(rate / 1000) })));

  it("a revaluation never lowers an amount, nor does any of its raises", () => {
    fc.assert(
      fc.property(dinars, days, rates, (monthly, [liquidatedOn = "", from = "", to = ""], given) => {
        const { contributory, raises } = walked({ monthly, liquidatedOn, from, to, rates: given });
        expect(contributory.centimes).toBeGreaterThanOrEqual(Math.round(Number(monthly) * 100));
        for (const { before, after } of raises) expect(after.centimes).toBeGreaterThanOrEqual(before.centimes);
      }),
    );
  });

  it("the way from a to b and then from b to c ends where the way from a to c does", () => {
    fc.assert(
      fc.property(dinars, days, rates, (monthly, [liquidatedOn = "", a = "", b = "", c = ""], given) => {
        const first = walked({ monthly, liquidatedOn, from: a, to: b, rates: given });
        fc.pre(first.stoppedBefore === null);
        const second = { monthly: first.contributory.dinars, liquidatedOn, from: b, to: c, rates: given };
        const whole = walked({ monthly, liquidatedOn, from: a, to: c, rates: given });
        expect(reached(second)).toBe(whole.contributory.dinars);
        expect(walked(second).reachedOn).toBe(whole.reachedOn);
        expect([...first.raises, ...walked(second).raises]).toEqual(whole.raises);
      }),
    );
  });

  it("from 2004 to 2008 none is raised that was not liquidated by the end of the year before last", () => {
    fc.assert(
      fc.property(day("2001-01-01", "2008-12-31"), rates, (liquidatedOn, given) => {
        const { raises, notRaised } = walked({
          monthly: "10000",
          liquidatedOn,
          from: liquidatedOn < "2003-06-01" ? "2003-06-01" : liquidatedOn,
          to: "2008-12-31",
          rates: given,
        });
        const before = (on: string) => `${String(Number(on.slice(0, 4)) - 2)}-12-31`;
        for (const { on } of raises) expect(liquidatedOn <= before(on)).toBe(true);
        for (const { on } of notRaised) expect(liquidatedOn > before(on)).toBe(true);
      }),
    );
  });

  it("each raise is the amount before it times one and the rate, rounded half up", () => {
    fc.assert(
      fc.property(dinars, days, rates, (monthly, [liquidatedOn = "", from = "", to = ""], given) => {
        for (const { before, rate, after } of walked({ monthly, liquidatedOn, from, to, rates: given }).raises) {
          const thousandths = BigInt(Math.round(Number(rate) * 1000));
          const exact = BigInt(before.centimes) * (1000n + thousandths);
          expect(BigInt(after.centimes)).toBe((exact + 500n) / 1000n);
        }
      }),
    );
  });

  it("given rates of 0 change nothing", () => {
    fc.assert(
      fc.property(dinars, fc.constantFrom(...UNKNOWN), (monthly, year) => {
        const on = `${String(year)}-05-01`;
        const input = old(monthly, `${String(year)}-04-01`, on, { rates: [{ on, rate: "0" }] });
        expect(reached(input)).toBe(monthly);
        expect(walked(input).raises).toHaveLength(1);
      }),
    );
  });

  it("a greater amount stays greater under raises that are the same for all", () => {
    fc.assert(
      fc.property(dinars, dinars, (one, other) => {
        const [less, more] = [one, other].map((text) => Number(reached(old(text, "2009-01-01", "2015-12-31")))) as [
          number,
          number,
        ];
        expect(less <= more).toBe(Number(one) <= Number(other));
      }),
    );
  });

  it("the net received in 2012 changes the total and never the contributory amount", () => {
    fc.assert(
      fc.property(dinars, dinars, (monthly, received2012) => {
        const input = old(monthly, "2010-06-01", "2015-12-31");
        const [without, held] = [walked(input), walked({ ...input, received2012 })];
        expect(held.contributory).toEqual(without.contributory);
        expect(held.raises).toEqual(without.raises);
        if (held.exceptionalRise2012 === null) throw new Error("no rise");
        const rise = unwrap(held.exceptionalRise2012).centimes;
        expect(unwrap(held.total).centimes).toBe(held.contributory.centimes + rise);
        // From 15 % to 30 % of the net received.
        const received = Math.round(Number(received2012) * 100);
        expect(rise).toBeGreaterThanOrEqual(Math.floor(received * 0.15));
        expect(rise).toBeLessThanOrEqual(Math.ceil(received * 0.3));
      }),
    );
  });

  it("the reading of January 2026 is disputed at 20 000 and nowhere else", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_999_900, max: 2_000_100 }), (count) => {
        const answer = casnos.retirement.revalue(old((count / 100).toFixed(2), "2025-06-01", "2026-02-01"));
        const disputed = answer.kind === "determined" ? answer.certainty.disputed : [];
        expect(disputed.length === 1).toBe(count === 2_000_000);
      }),
    );
  });
});

describe("what a walk tells of its raises", () => {
  const step = (input: Input, id: string) =>
    casnos.retirement.revalue(input).steps.find((one) => one.id === `retirement.${id}`);

  it("is whom a raise reaches, of a pension liquidated after the end of the year before last alone", () => {
    const of2014 = { monthly: "10000", from: "2014-02-01", to: "2014-06-30" } as const;
    expect(step({ ...of2014, liquidatedOn: "2012-12-31" }, "raise-reach")).toBeUndefined();
    expect(step({ ...of2014, liquidatedOn: "2013-01-01" }, "raise-reach")).toMatchObject({
      inputs: { on: "2014-05-01", liquidatedOn: "2013-01-01", last: "2014-04-30" },
      value: true,
    });
  });

  it("is the day before the raise that it stops at", () => {
    expect(step(old("10000", "2015-06-01", "2017-06-30"), "stopped-before-raise")).toMatchObject({
      inputs: { on: "2016-05-01", annual: "05-01", reason: "rate-unknown" },
      value: "2016-04-30",
    });
  });

  it("is the amount of 1 January 2009 that the aid of 11 000 is compared with, not that of a raise after it", () => {
    const aid = (monthly: string) =>
      noticesOf(old(monthly, "2008-06-01", "2010-12-31")).find(({ code }) => code === "public-aid-2009")?.facts;
    // 10 500 x 1.05 x 1.07 = 11 796.75 in 2010.
    expect(aid("10500")).toMatchObject({ on: "2009-01-01", contributory: { dinars: "10500.00" } });
    expect(aid("10999.99")).toMatchObject({ contributory: { dinars: "10999.99" } });
    expect(aid("11000")).toBeUndefined();
    // 10 000 x 1.1 in May 2008, by a rate that is given: 11 000.
    const rates = [{ on: "2008-05-01", rate: "0.1" }];
    const of2008 = { monthly: "10000", liquidatedOn: "2005-01-01", from: "2008-01-01", to: "2009-02-01", rates };
    expect(noticesOf(of2008).map(({ code }) => code)).not.toContain("public-aid-2009");
    expect(noticesOf({ ...of2008, monthly: "9999" })).toContainEqual(
      expect.objectContaining({
        facts: expect.objectContaining({ contributory: { centimes: 1_099_890, dinars: "10998.90" } }) as unknown,
      }),
    );
  });

  it("is of each rate that was given and not used why: too late a liquidation, or no raise in the walk", () => {
    const rates = [
      { on: "2005-05-01", rate: "0.04" },
      { on: "2008-05-01", rate: "0.04" },
    ];
    // Raises to 2008 are for pensions liquidated by the end of the year before last.
    const input = { monthly: "10000", liquidatedOn: "2004-06-01", from: "2004-06-01", to: "2005-12-31", rates };
    expect(
      noticesOf(input).flatMap(({ code, facts }) => (code === "given-rate-not-used" ? [facts["why"]] : [])),
    ).toEqual(["liquidated-too-late", "no-raise-reached"]);
  });
});
