import { contextOf, determine, dinarText, lateSurcharge, ratioText } from "casnos-rules/contributions";
import { createCasnos, unwrap, type InputOf, type LateSurchargeFacts } from "casnos-rules";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import { surchargeDays } from "../../src/contributions/late-surcharge-days.js";
import { surchargeWhileUnpaid } from "../../src/contributions/late-surcharge.js";
import { conventionsOf, stepsOf } from "../working/steps-of.js";

const casnos = createCasnos();
const answer = (input: InputOf<LateSurchargeFacts>) => casnos.contributions.lateSurcharge(input);
const debt = { due: "1000", dueOn: "2018-01-31" };

// The reading "five-plus-one": 5 % of what is unpaid when the first day late begins, 1 % when each complete month ends.

describe("the day of payment in full", () => {
  const paidInFullOn = (payments: readonly { on: string; amount: string }[], on = "2019-02-28") =>
    unwrap(answer({ ...debt, payments, on })).paidInFullOn;

  it("is that of the payment that completes the sum, whatever the order", () => {
    const [first, second, third] = [
      { on: "2018-02-10", amount: "400" },
      { on: "2018-03-15", amount: "600" },
      { on: "2018-04-01", amount: "5" },
    ] as const;
    expect(paidInFullOn([first, second, third])).toBe("2018-03-15");
    expect(paidInFullOn([third, second, first])).toBe("2018-03-15");
    expect(paidInFullOn([first])).toBeNull();
    expect(paidInFullOn([first, { ...second, amount: "599.99" }])).toBeNull();
    expect(paidInFullOn([])).toBeNull();
  });

  it("is not known ahead: a payment after the day asked for does not count", () => {
    const payments = [{ on: "2018-03-15", amount: "1000" }];
    expect(paidInFullOn(payments, "2018-03-14")).toBeNull();
    expect(paidInFullOn(payments, "2018-03-15")).toBe("2018-03-15");
  });
});

describe("the months of a late surcharge", () => {
  it("are told in one step as long as the same sum is unpaid, each from the first month's end to the last", () => {
    // Months end on 28 February, 31 March, 30 April and 31 May; 400 are paid in between.
    // 5 % of 1 000 is 50; 1 % of 1 000 twice, 20; 1 % of 600 twice, 12.
    const paid = answer({ ...debt, payments: [{ on: "2018-04-10", amount: "400" }], on: "2018-06-29" });
    expect(unwrap(paid)).toMatchObject({ surcharge: { dinars: "82.00" }, unpaid: { dinars: "600.00" }, months: 4 });
    expect(stepsOf(paid, "contributions.months-late")).toMatchObject([
      {
        inputs: { from: "2018-02-28", to: "2018-03-31", months: 2, unpaid: { dinars: "1000.00" }, rate: "0.01" },
        value: { dinars: "20.00" },
      },
      {
        inputs: { from: "2018-04-30", to: "2018-05-31", months: 2, unpaid: { dinars: "600.00" }, rate: "0.01" },
        value: { dinars: "12.00" },
      },
    ]);
  });

  it("end with the payment of the rest", () => {
    const paid = answer({ ...debt, payments: [{ on: "2018-03-10", amount: "1000" }], on: "2019-02-28" });
    expect(unwrap(paid)).toMatchObject({ surcharge: { dinars: "60.00" }, months: 1 });
    expect(stepsOf(paid, "contributions.months-late")).toHaveLength(1);
  });

  it("name the end of a shorter month where it was met", () => {
    const conventions = (dueOn: string, on: string) => conventionsOf(answer({ ...debt, dueOn, payments: [], on }));
    expect(conventions("2018-01-31", "2018-02-28")).toEqual(["month-end"]);
    expect(conventions("2018-01-30", "2018-02-28")).toEqual(["month-end"]);
    expect(conventions("2018-01-28", "2018-02-28")).toEqual([]);
    expect(conventions("2018-01-31", "2018-02-27")).toEqual([]);
  });

  it("are none before the due day, nor on it", () => {
    for (const on of ["2017-01-01", "2018-01-30", "2018-01-31"]) {
      const early = answer({ ...debt, payments: [], on });
      expect(unwrap(early)).toMatchObject({ surcharge: { dinars: "0.00" }, months: 0 });
      expect(stepsOf(early, "contributions.months-late")).toEqual([]);
    }
  });
});

describe("the days on which a surcharge rises", () => {
  const days = (dueOn: string, until: string) => surchargeDays(dueOn as Day, until as Day);

  it("are the first one late and the end of each complete month", () => {
    expect(days("2018-01-31", "2018-04-30")).toEqual([
      { on: "2018-02-01", months: 0 },
      { on: "2018-02-28", months: 1 },
      { on: "2018-03-31", months: 2 },
      { on: "2018-04-30", months: 3 },
    ]);
    expect(days("2018-01-31", "2018-04-29")).toHaveLength(3);
  });

  it("are none up to the due day, and one on the day after it", () => {
    expect(days("2018-06-30", "2018-06-29")).toEqual([]);
    expect(days("2018-06-30", "2018-06-30")).toEqual([]);
    expect(days("2018-06-30", "2018-07-01")).toEqual([{ on: "2018-07-01", months: 0 }]);
  });

  it("have the surcharge of a debt wholly unpaid: 5 %, and 1 % a month", () => {
    const unpaid = { due: dinarText("32400.50"), dueOn: "2018-06-30" as Day };
    const exact = (months: number, rates?: Parameters<typeof surchargeWhileUnpaid>[0]["rates"]) => {
      const of = determine(
        (_: null, w) => {
          const { numerator, denominator } = surchargeWhileUnpaid({ ...unpaid, rates }, months, w);
          return Number(numerator) / Number(denominator);
        },
        null,
        contextOf(),
      );
      return unwrap(of);
    };
    // In centimes: 5 % of 3 240 050 is 162 002.5, 1 % of it 32 400.5.
    expect([0, 1, 2, 12].map((months) => exact(months))).toEqual([162_002.5, 194_403, 226_803.5, 550_808.5]);
    const rates = { initial: ratioText("0.1"), monthly: ratioText("0.02") };
    expect([0, 3].map((months) => exact(months, rates))).toEqual([324_005, 518_408]);
  });
});

describe("a rule asked for alone", () => {
  it("counts the payments of the day itself and none after it", () => {
    const facts = { due: dinarText("100"), dueOn: "2018-06-30" as Day, on: "2018-07-05" as Day };
    const unpaid = (on: string) =>
      unwrap(
        determine(lateSurcharge, { ...facts, payments: [{ on: on as Day, amount: dinarText("100") }] }, contextOf()),
      ).unpaid.dinars;
    expect(["2018-07-04", "2018-07-05", "2018-07-06"].map(unpaid)).toEqual(["0.00", "0.00", "100.00"]);
  });
});
