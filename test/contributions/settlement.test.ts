import { createCasnos, unwrap, type AdjustmentFacts, type InputOf, type SettlementFacts } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/calendar/day.js";
import { underAReform } from "../under-a-reform.js";

const casnos = createCasnos();
const trader = [{ activity: "trader" as const, from: "2010-01-01", to: null }];

describe("an adjustment", () => {
  const adjustment = (input: InputOf<AdjustmentFacts>) => casnos.contributions.adjustment(input);
  const of = (year: number, base: string | null, settledBase: string, before?: string) =>
    unwrap(
      adjustment({
        year,
        activities: trader,
        declared: [{ year, base }, ...(before === undefined ? [] : [{ year: year - 1, base: before }])],
        settledBase,
      }),
    );

  // 15 % of the base between 216 000 and 4 320 000 (LD-24: 32 400 and 648 000; foora-facture: 150 000 on 1 000 000).
  it.each([
    [2018, "216000", "4320000", "32400.00", "648000.00", "to-pay", "615600.00"],
    [2018, "216000", "1000000", "32400.00", "150000.00", "to-pay", "117600.00"],
    [2018, "400000", "300000", "60000.00", "45000.00", "in-excess", "15000.00"],
    // 15 % of 333 333.37 is 50 000.0055, so 50 000.01; the other base gives 50 000.
    [2018, "333333.37", "333333.33", "50000.01", "50000.00", "in-excess", "0.01"],
  ] as const)("of %d, called on %s, settled on %s", (year, base, settled, called, owed, direction, amount) => {
    expect(of(year, base, settled)).toMatchObject({
      called: { dinars: called },
      owed: { dinars: owed },
      difference: { direction, amount: { dinars: amount } },
    });
  });

  it("starts from the base of the year before where nothing was declared", () => {
    // 15 % of 500 000 is 75 000; of 800 000, 120 000.
    expect(of(2019, null, "800000", "500000")).toMatchObject({
      called: { dinars: "75000.00" },
      owed: { dinars: "120000.00" },
      difference: { direction: "to-pay", amount: { dinars: "45000.00" } },
    });
  });

  it("is nothing below the floor, whatever both bases are", () => {
    expect(of(2018, "1", "200000").difference).toEqual({ direction: "none" });
  });

  it("says neither by when the rest is paid nor what becomes of an excess, where there is one", () => {
    const unknown = (topic: string) => ({ reasons: [{ code: "no-known-rule", topic }] });
    expect(of(2018, "216000", "1000000")).toMatchObject({
      dueDay: unknown("due-day-of-an-adjustment"),
      excess: { kind: "determined", value: null },
    });
    expect(of(2018, "1000000", "216000")).toMatchObject({
      dueDay: { kind: "determined", value: null },
      excess: unknown("excess-of-an-adjustment"),
    });
    const { dueDay, excess } = of(2018, "1000000", "1000000");
    expect([unwrap(dueDay), unwrap(excess)]).toEqual([null, null]);
  });

  it.each([
    [
      { year: 2015, activities: trader, settledBase: "1" },
      { code: "outside-coverage", series: "base-adjustment" },
    ],
    [
      { year: 2018, activities: [], settledBase: "1" },
      { code: "no-known-rule", topic: "adjustment-without-activity" },
    ],
    [
      { year: 2018, activities: trader, declared: [{ year: 2018, base: "1" }] },
      { code: "missing-fact", fact: "settledBase" },
    ],
    [
      { year: 2018, activities: trader, settledBase: "1" },
      { code: "missing-fact", fact: "declared.base" },
    ],
    [
      {
        year: 2025,
        activities: [{ activity: "auto-entrepreneur" as const, from: "2024-05-01", to: null, option: "flat" as const }],
        settledBase: "1",
      },
      { code: "no-known-rule", topic: "adjustment-of-a-flat-contribution" },
    ],
  ])("of %j cannot be said", (input, reason) => {
    expect(adjustment(input)).toMatchObject({ reasons: [reason] });
  });

  const year = fc.integer({ min: 2016, max: 2026 });
  const base = fc.integer({ min: 0, max: 700_000_000 }).map((count) => (count / 100).toFixed(2));

  it("to the base that was called is nothing", () => {
    fc.assert(fc.property(year, base, (on, declared) => of(on, declared, declared).difference.direction === "none"));
  });

  it("to a higher base never lowers what is owed, and adds up", () => {
    fc.assert(
      fc.property(year, base, base, (on, declared, settled) => {
        const { called, owed, difference } = of(on, declared, settled);
        const sign = { "to-pay": 1, "in-excess": -1, none: 0 }[difference.direction];
        const amount = difference.direction === "none" ? 0 : difference.amount.centimes;
        if (Number(settled) >= Number(declared)) expect(sign).not.toBe(-1);
        return called.centimes + sign * amount === owed.centimes;
      }),
    );
  });

  it("owes what the contribution of the year on that base is", () => {
    fc.assert(
      fc.property(year, base, base, (on, declared, settled) => {
        const owed = unwrap(
          casnos.contributions.annual({ year: on, activities: trader, declared: [{ year: on, base: settled }] }),
        );
        return owed.contribution === "general" && owed.amount.centimes === of(on, declared, settled).owed.centimes;
      }),
    );
  });
});

describe("a settlement", () => {
  const settlement = (input: InputOf<SettlementFacts>) => unwrap(casnos.contributions.settlement(input));
  const debt = (of: number, due: string) => ({ year: of, dueOn: `${String(of)}-06-30`, due });

  it("pays the contribution that fell due first", () => {
    // 40 000 on 2017-08-01: 32 400 on 2016 and 7 600 on 2017, of which 24 800 stay.
    // 2016: 5 % of 32 400 and 13 months of 1 % to 2017-07-30: 1 620 + 4 212 = 5 832.
    // 2017: 5 % of 32 400, one month on 32 400, three on 24 800 to 2017-10-30: 1 620 + 324 + 744 = 2 688.
    const { debts, ...sums } = settlement({
      debts: [debt(2017, "32400"), debt(2016, "32400")],
      payments: [{ on: "2017-08-01", amount: "40000" }],
      on: "2017-10-31",
    });
    expect(debts).toMatchObject([
      { year: 2016, paid: { dinars: "32400.00" }, unpaid: { dinars: "0.00" }, surcharge: { dinars: "5832.00" } },
      { year: 2017, paid: { dinars: "7600.00" }, unpaid: { dinars: "24800.00" }, surcharge: { dinars: "2688.00" } },
    ]);
    expect(sums).toMatchObject({
      onContributions: { dinars: "40000.00" },
      onSurcharges: { dinars: "0.00" },
      leftOver: { dinars: "0.00" },
      later: { dinars: "0.00" },
    });
  });

  it("pays surcharges only once every contribution is paid, the oldest first, and says what is left", () => {
    // 10 000 each, paid on 2017-07-15 with 22 000. 2016: 5 % and 12 months: 500 + 1 200 = 1 700. 2017: 5 %: 500.
    // 22 000 - 20 000 = 2 000: 1 700 on the surcharge of 2016, 300 on that of 2017.
    const debts = [debt(2016, "10000"), debt(2017, "10000")];
    const payments = [{ on: "2017-07-15", amount: "22000" }];
    expect(settlement({ debts, payments, on: "2017-12-31" })).toMatchObject({
      debts: [
        { surcharge: { dinars: "1700.00" }, surchargePaid: { dinars: "1700.00" }, surchargeUnpaid: { dinars: "0.00" } },
        { surcharge: { dinars: "500.00" }, surchargePaid: { dinars: "300.00" }, surchargeUnpaid: { dinars: "200.00" } },
      ],
      onSurcharges: { dinars: "2000.00" },
      leftOver: { dinars: "0.00" },
    });
    const more = settlement({ debts, payments: [...payments, { on: "2017-08-01", amount: "250" }], on: "2017-12-31" });
    expect(more).toMatchObject({ onSurcharges: { dinars: "2200.00" }, leftOver: { dinars: "50.00" } });
  });

  it("does not count a payment after the day, and says it", () => {
    const input = { debts: [debt(2016, "100")], payments: [{ on: "2016-07-01", amount: "100" }], on: "2016-06-30" };
    expect(settlement(input)).toMatchObject({ debts: [{ paid: { dinars: "0.00" } }], later: { dinars: "100.00" } });
  });

  it("leaves everything over where nothing is owed", () => {
    const input = { debts: [], payments: [{ on: "2016-07-01", amount: "12.34" }], on: "2016-12-31" };
    expect(settlement(input)).toMatchObject({ debts: [], leftOver: { dinars: "12.34" } });
  });

  it("names its convention only where there is a choice", () => {
    const conventions = (count: number, amount: string, on: string) => {
      const debts = [debt(2016, "100"), debt(2017, "100")].slice(0, count);
      const { citations } = casnos.contributions.settlement({ debts, payments: [{ on: "2016-06-01", amount }], on });
      return citations.flatMap((one) => (one.kind === "convention" ? [one.convention] : []));
    };
    expect(conventions(2, "50", "2016-06-30")).toEqual(["oldest-first"]);
    expect(conventions(1, "50", "2016-06-30")).toEqual([]);
    expect(conventions(1, "50", "2016-07-01")).toEqual(["oldest-first"]);
    expect(conventions(2, "0", "2016-06-30")).toEqual([]);
  });

  it("takes the rates that the caller gives", () => {
    const input = { debts: [debt(2016, "100")], payments: [], on: "2016-07-01" };
    const rates = { initial: "0.1", monthly: "0" };
    expect(settlement({ ...input, rates })).toMatchObject({ debts: [{ surcharge: { dinars: "10.00" } }] });
  });

  it("asks for the debts and the payments", () => {
    expect(casnos.contributions.settlement({ payments: [], on: "2016-01-01" })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "debts" }],
    });
    expect(casnos.contributions.settlement({ debts: [], on: "2016-01-01" })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "payments" }],
    });
  });

  const sum = fc.integer({ min: 0, max: 5_000_000 }).map((count) => (count / 100).toFixed(2));
  const day = fc.integer({ min: 0, max: 2500 }).map((count) => addDays("2014-01-01" as Day, count) as string);
  const debts = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2012, max: 2020 }), dueOn: day, due: sum }), {
    selector: ({ year }) => year,
    maxLength: 6,
  });
  const payments = fc.array(fc.record({ on: day, amount: sum }), { maxLength: 8 });
  const centimes = (list: readonly { readonly centimes: number }[]) => list.reduce((all, one) => all + one.centimes, 0);

  it("conserves money to the centime", () => {
    fc.assert(
      fc.property(debts, payments, day, (owed, paid, on) => {
        const result = settlement({ debts: owed, payments: paid, on });
        const { onContributions, onSurcharges, leftOver, later } = result;
        const all = paid.reduce((total, { amount }) => total + Math.round(Number(amount) * 100), 0);
        expect(centimes([onContributions, onSurcharges, leftOver, later])).toBe(all);
        expect(centimes(result.debts.map((one) => one.paid))).toBe(onContributions.centimes);
        expect(centimes(result.debts.map((one) => one.surchargePaid))).toBe(onSurcharges.centimes);
        for (const one of result.debts) {
          expect(one.paid.centimes + one.unpaid.centimes).toBe(one.due.centimes);
          expect(one.surchargePaid.centimes + one.surchargeUnpaid.centimes).toBe(one.surcharge.centimes);
        }
      }),
    );
  });

  it("does not depend on the order of the lists", () => {
    fc.assert(
      fc.property(debts, payments, day, (owed, paid, on) => {
        const one = settlement({ debts: owed, payments: paid, on });
        expect(settlement({ debts: [...owed].reverse(), payments: [...paid].reverse(), on })).toEqual(one);
      }),
    );
  });

  it("of more money never leaves more unpaid, nor a greater surcharge", () => {
    fc.assert(
      fc.property(debts, payments, day, day, sum, (owed, paid, on, when, amount) => {
        const before = settlement({ debts: owed, payments: paid, on }).debts;
        const after = settlement({ debts: owed, payments: [...paid, { on: when, amount }], on }).debts;
        return after.every(
          (one, place) =>
            one.unpaid.centimes <= (before[place]?.unpaid.centimes ?? -1) &&
            one.surcharge.centimes <= (before[place]?.surcharge.centimes ?? -1) &&
            one.surchargeUnpaid.centimes <= (before[place]?.surchargeUnpaid.centimes ?? -1),
        );
      }),
    );
  });

  it("touches no surcharge, and leaves nothing over, while a contribution is unpaid", () => {
    fc.assert(
      fc.property(debts, payments, day, (owed, paid, on) => {
        const { debts: settled, onSurcharges, leftOver } = settlement({ debts: owed, payments: paid, on });
        const isOpen = settled.some(({ unpaid }) => unpaid.centimes > 0);
        return !isOpen || (onSurcharges.centimes === 0 && leftOver.centimes === 0);
      }),
    );
  });

  it("of one debt is the late surcharge on it", () => {
    fc.assert(
      fc.property(sum, payments, day, (due, paid, on) => {
        const late = unwrap(casnos.contributions.lateSurcharge({ due, dueOn: "2015-06-30", payments: paid, on }));
        const [one] = settlement({ debts: [{ year: 2015, dueOn: "2015-06-30", due }], payments: paid, on }).debts;
        expect([one?.surcharge, one?.unpaid]).toEqual([late.surcharge, late.unpaid]);
      }),
    );
  });
});

describe("the voluntary scheme", () => {
  const scheme = (on: string) => unwrap(casnos.contributions.voluntaryScheme({ on }));

  it("costs 2 160 DA a month at a minimum wage of 18 000 (APS 419038)", () => {
    expect(scheme("2015-07-23")).toMatchObject({
      scheme: "open",
      fund: "cnas",
      monthly: { dinars: "2160.00" },
      rate: "0.12",
      gives: "sickness-and-maternity-care",
      mostYears: 3,
      lastDay: { value: "2018-07-23", certainty: { source: "unverified" } },
    });
    expect(casnos.contributions.voluntaryScheme({ on: "2016-01-01" })).toMatchObject({
      certainty: { source: "reported" },
    });
  });

  it("is not there before July 2015, and is taken as closed after three years", () => {
    expect(scheme("2015-07-22")).toEqual({ scheme: "none" });
    expect(scheme("2018-07-23").scheme).toBe("open");
    expect(scheme("2018-07-24")).toMatchObject({
      scheme: "closed",
      lastDay: { value: "2018-07-23", certainty: { source: "unverified" } },
    });
    expect(casnos.contributions.voluntaryScheme({ on: "2026-01-01" })).toMatchObject({
      notices: [{ code: "compensating-contribution", facts: { fund: "cnas" } }],
    });
    expect(casnos.contributions.voluntaryScheme({ on: "2026-01-01" })).toMatchObject({
      certainty: { source: "unverified" },
    });
  });

  it("would have no last day that is known, were it opened again", () => {
    const again = underAReform({ series: "voluntary-scheme", from: "2027-01-01", value: "open" });
    expect(unwrap(again.contributions.voluntaryScheme({ on: "2027-06-01" }))).toMatchObject({
      scheme: "open",
      lastDay: { reasons: [{ code: "no-known-rule", topic: "end-of-the-voluntary-scheme" }] },
    });
  });

  it("is outside the law held before 1984", () => {
    expect(casnos.contributions.voluntaryScheme({ on: "1983-12-31" })).toMatchObject({
      reasons: [{ code: "outside-coverage" }],
    });
  });
});
