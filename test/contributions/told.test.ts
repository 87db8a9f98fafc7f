import {
  createCasnos,
  unwrap,
  type AmnestiesFacts,
  type AnnualFacts,
  type DebtLimitationFacts,
  type InputOf,
  type SettlementFacts,
} from "casnos-rules";
import { describe, expect, it } from "vitest";
import { either, met, notKnown, notMet, stillPossible } from "../../src/contributions/amnesties/conditions.js";
import { paidAtOnce, scheduleSigned } from "../../src/facts/debt.js";
import { conventionsOf, noticesOf, reasonsOf, stepsOf } from "../working/steps-of.js";

const casnos = createCasnos();

describe("the start of own-account work", () => {
  const began = (...spans: readonly (readonly [string, string | null])[]) => {
    const activities = spans.map(([from, to]) => ({ activity: "trader" as const, from, to }));
    const input: InputOf<AnnualFacts> = {
      year: 2019,
      activities,
      declared: [
        { year: 2018, base: "300000" },
        { year: 2019, base: null },
      ],
    };
    return stepsOf(casnos.contributions.annual(input), "contributions.began").map(({ value }) => value)[0];
  };
  const [first, second, third] = [
    ["2019-01-10", "2019-02-10"],
    ["2019-04-01", "2019-04-30"],
    ["2019-08-01", null],
  ] as const;

  it("in a year is the earliest in it, whatever the order", () => {
    expect(began(first, second, third)).toBe("2019-01-10");
    expect(began(third, first, second)).toBe("2019-01-10");
    expect(began(third, second, first)).toBe("2019-01-10");
  });

  it("reaches back over activities that follow each other at once, and over no gap", () => {
    expect(began(["2017-01-01", "2018-12-31"], ["2019-01-01", null])).toBe("2017-01-01");
    expect(began(["2017-01-01", "2018-12-30"], ["2019-01-01", null])).toBe("2019-01-01");
    expect(began(["2019-01-01", null], ["2016-05-05", "2017-12-31"], ["2018-01-01", "2018-12-31"])).toBe("2016-05-05");
  });
});

describe("a whole contribution for a part of a year", () => {
  const told = (...spans: readonly (readonly [string, string | null])[]) => {
    const activities = spans.map(([from, to]) => ({ activity: "trader" as const, from, to }));
    const input: InputOf<AnnualFacts> = { year: 2019, activities, declared: [{ year: 2019, base: "300000" }] };
    return stepsOf(casnos.contributions.annual(input), "contributions.whole-year");
  };
  const step = [{ inputs: { year: 2019, rule: "whole-year" }, value: "whole-year" }];

  it("is told where all activities began in it, or all ended in it", () => {
    expect(told(["2019-01-02", null])).toEqual(step);
    expect(told(["2018-01-01", "2019-12-30"])).toEqual(step);
    expect(told(["2019-03-01", null], ["2019-05-01", null])).toEqual(step);
    expect(told(["2018-03-01", "2019-05-01"], ["2018-05-01", "2019-12-30"])).toEqual(step);
  });

  it("is not where one of them filled it, or has no end", () => {
    expect(told(["2019-01-01", "2019-12-31"])).toEqual([]);
    expect(told(["2018-01-01", null], ["2019-05-01", null])).toEqual([]);
    expect(told(["2018-01-01", null], ["2018-01-01", "2019-05-01"])).toEqual([]);
    expect(told(["2018-01-01", "2019-12-31"], ["2018-01-01", "2019-12-30"])).toEqual([]);
  });
});

describe("the income of a contribution", () => {
  it("is that of the year before, whatever the order they are listed in", () => {
    // 15 % of 400 000 is 60 000; of 300 000, 45 000.
    const income = [
      { year: 2004, amount: "300000" },
      { year: 2005, amount: "400000" },
      { year: 2006, amount: "500000" },
    ];
    const owed = (list: typeof income) =>
      unwrap(
        casnos.contributions.annual({
          year: 2006,
          activities: [{ activity: "trader", from: "1999-03-01", to: null }],
          income: list,
        }),
      );
    for (const list of [income, income.toReversed()]) {
      expect(owed(list)).toMatchObject({ base: { dinars: "400000.00" }, amount: { dinars: "60000.00" } });
    }
  });
});

describe("an adjustment that settles all", () => {
  it("tells that neither the due day nor an excess is asked for", () => {
    const trader = [{ activity: "trader" as const, from: "2010-01-01", to: null }];
    const same = { year: 2018, activities: trader, declared: [{ year: 2018, base: "1" }], settledBase: "2" };
    expect(stepsOf(casnos.contributions.adjustment(same), "contributions.nothing-to-settle")).toEqual([
      { inputs: { topic: "due-day-of-an-adjustment" }, value: "none" },
      { inputs: { topic: "excess-of-an-adjustment" }, value: "none" },
    ]);
  });
});

describe("a notice of a debt", () => {
  const limitation = (notices: readonly string[], on = "2023-01-01") => {
    const input: InputOf<DebtLimitationFacts> = { dueOn: "2018-06-30", notices: [...notices], on };
    return casnos.contributions.limitation(input);
  };

  it("received on the day asked for counts", () => {
    // Four years from it (loi 08-08, article 79).
    expect(unwrap(limitation(["2021-03-15"], "2021-03-15"))).toEqual({
      lastDay: "2025-03-15",
      barred: false,
      countedFrom: "2021-03-15",
    });
  });

  it("up to the due day is early and begins nothing; the day after it is in time", () => {
    expect(noticesOf(limitation(["2018-06-30"]), "early-notice")).toEqual([
      { received: "2018-06-30", dueOn: "2018-06-30" },
    ]);
    expect(stepsOf(limitation(["2018-06-30"]), "contributions.new-period")).toEqual([]);
    expect(noticesOf(limitation(["2018-07-01"]), "early-notice")).toEqual([]);
    expect(stepsOf(limitation(["2018-07-01"]), "contributions.new-period")).toMatchObject([
      { inputs: { received: "2018-07-01", lastDay: "2022-06-30", years: 4 }, value: "2022-07-01" },
    ]);
  });

  it("after the last day is late, and said", () => {
    expect(noticesOf(limitation(["2022-06-30"]), "late-notice")).toEqual([]);
    expect(noticesOf(limitation(["2022-07-01"]), "late-notice")).toEqual([
      { received: "2022-07-01", lastDay: "2022-06-30" },
    ]);
  });
});

describe("force majeure", () => {
  it("remits all on every day, and points to no amnesty of good faith", () => {
    for (const on of ["2008-03-01", "2008-03-02", "2010-01-01", "2020-01-01"]) {
      const answer = casnos.contributions.remission({ surcharge: "2268", on, ground: "force-majeure" });
      expect(unwrap(answer)).toMatchObject({ bound: "exact", remitted: { dinars: "2268.00" } });
      expect(noticesOf(answer, "amnesty-of-good-faith")).toEqual([]);
    }
  });
});

describe("the order of a settlement", () => {
  const settlement = (input: InputOf<SettlementFacts>) => casnos.contributions.settlement(input);
  const years = (debts: InputOf<SettlementFacts>["debts"]) =>
    unwrap(settlement({ debts, payments: [{ on: "2019-01-01", amount: "150" }], on: "2019-01-01" })).debts.map(
      ({ year, paid }) => [year, paid.dinars],
    );
  const debt = (year: number, dueOn: string) => ({ year, dueOn, due: "100" });

  it("is that of the due days, not that of the years", () => {
    const debts = [debt(2017, "2017-06-30"), debt(2016, "2018-12-31"), debt(2015, "2017-12-31")];
    const expected = [
      [2017, "100.00"],
      [2015, "50.00"],
      [2016, "0.00"],
    ];
    expect(years(debts)).toEqual(expected);
    expect(years(debts.toReversed())).toEqual(expected);
  });

  it("is that of the years where they fell due on one day", () => {
    const debts = [debt(2016, "2018-06-30"), debt(2014, "2018-06-30"), debt(2015, "2018-06-30")];
    const expected = [
      [2014, "100.00"],
      [2015, "50.00"],
      [2016, "0.00"],
    ];
    expect(years(debts)).toEqual(expected);
    expect(years(debts.toReversed())).toEqual(expected);
  });

  it("is no choice where nothing is owed", () => {
    const none = settlement({ debts: [], payments: [{ on: "2016-01-01", amount: "5" }], on: "2017-01-01" });
    expect(conventionsOf(none)).toEqual([]);
  });

  it("leaves payments after the day asked for to a later one, wherever they are listed", () => {
    // 10 % and no month's rate: 100 unpaid on 1 July cost 10.
    const payments = [
      { on: "2018-09-01", amount: "70" },
      { on: "2018-06-30", amount: "40" },
    ];
    const told = settlement({
      debts: [debt(2018, "2018-06-30")],
      payments,
      on: "2018-08-31",
      rates: { initial: "0.1", monthly: "0" },
    });
    expect(unwrap(told)).toMatchObject({
      debts: [{ paid: { dinars: "40.00" }, unpaid: { dinars: "60.00" }, surcharge: { dinars: "6.00" } }],
      onContributions: { dinars: "40.00" },
      leftOver: { dinars: "0.00" },
      later: { dinars: "70.00" },
    });
  });
});

describe("the windows of a day", () => {
  const amnesties = (input: InputOf<AmnestiesFacts>) => casnos.contributions.amnesties(input);
  const closes = (input: InputOf<AmnestiesFacts>) => stepsOf(amnesties(input), "contributions.amnesty-closes");

  it("tell what closes each", () => {
    expect(closes({ on: "2011-01-31", activity: "trader" })).toEqual([
      { inputs: { amnesty: "loi-08-08", closing: "closed" }, value: "2011-03-02" },
      { inputs: { amnesty: "late-filing-2008", closing: "closed" }, value: "2011-03-02" },
      { inputs: { amnesty: "campaign-2010", closing: "closed" }, value: "2011-01-31" },
    ]);
    expect(closes({ on: "2021-08-25", activity: "trader" })).toEqual([
      { inputs: { amnesty: "ordonnance-21-12", closing: "closed" }, value: "2022-01-31" },
    ]);
  });

  it("tell each condition: met, not met, still possible or not known", () => {
    const told = (facts: Partial<InputOf<AmnestiesFacts>>) =>
      stepsOf(amnesties({ on: "2009-05-01", activity: "trader", ...facts }), "contributions.amnesty-condition")
        .filter(({ inputs }) => inputs["amnesty"] === "loi-08-08")
        .map(({ inputs, value }) => [inputs["condition"], value]);
    expect(told({ goodFaith: true, financialDifficulty: false, scheduleSigned: false })).toEqual([
      ["good-faith", "met"],
      ["financial-difficulty", "not-met"],
      ["payment-schedule", "still-possible"],
    ]);
    expect(told({ goodFaith: false, scheduleSigned: true })).toEqual([
      ["good-faith", "not-met"],
      ["financial-difficulty", "not-known"],
      ["payment-schedule", "met"],
    ]);
  });

  it("of 2018 ask for the activity where it is not given", () => {
    const { windows } = unwrap(amnesties({ on: "2018-03-01", firstPartPaidOn: "2018-02-01" }));
    expect(windows.flatMap(({ conditions }) => conditions)).toEqual([
      { condition: "carrier", met: null, stillPossible: false, missing: ["activity"] },
      { condition: "first-part-in-time", met: true, stillPossible: false, missing: [] },
    ]);
    expect(unwrap(amnesties({ on: "2018-03-01", activity: "trader" })).windows[0]?.conditions[0]).toEqual({
      condition: "carrier",
      met: false,
      stillPossible: false,
      missing: [],
    });
  });

  it("of 2021 ask for the one fact that is missing of two", () => {
    const conditions = (facts: Partial<InputOf<AmnestiesFacts>>) =>
      unwrap(amnesties({ on: "2021-11-01", ...facts })).windows[0]?.conditions[1];
    const condition = "all-paid-or-schedule";
    expect(conditions({ paidAtOnce: false })).toEqual({
      condition,
      met: null,
      stillPossible: false,
      missing: ["scheduleSigned"],
    });
    expect(conditions({ paidAtOnce: false, scheduleSigned: false })).toEqual({
      condition,
      met: null,
      stillPossible: true,
      missing: [],
    });
    expect(conditions({})).toMatchObject({ stillPossible: false, missing: ["paidAtOnce", "scheduleSigned"] });
  });
});

describe("one condition of several", () => {
  const condition = "all-paid-or-schedule";
  const [paid, signed] = ["current-contribution-paid", "payment-schedule"] as const;

  it("is met when one is, lost when all are, and possible while the others are lost or possible", () => {
    expect(either(condition, [notMet(paid), met(signed)])).toEqual(met(condition));
    expect(either(condition, [notMet(paid), notMet(signed)])).toEqual(notMet(condition));
    expect(either(condition, [notMet(paid), stillPossible(signed)])).toEqual(stillPossible(condition));
    expect(either(condition, [stillPossible(paid), stillPossible(signed)])).toEqual(stillPossible(condition));
  });

  it("is not known where a fact is missing of one, and asks for that fact", () => {
    for (const other of [notMet(paid), stillPossible(paid)]) {
      expect(either(condition, [other, notKnown(signed, scheduleSigned)])).toEqual(notKnown(condition, scheduleSigned));
    }
    expect(either(condition, [notKnown(paid, paidAtOnce), notKnown(signed, scheduleSigned)])).toEqual(
      notKnown(condition, paidAtOnce, scheduleSigned),
    );
  });
});

describe("the voluntary scheme", () => {
  it("tells how it stands, and what closes it", () => {
    const told = (on: string, id: string) => stepsOf(casnos.contributions.voluntaryScheme({ on }), id);
    expect(told("2015-07-22", "contributions.voluntary-none")).toEqual([
      { inputs: { on: "2015-07-22", standing: "none" }, value: "none" },
    ]);
    expect(told("2016-01-01", "contributions.voluntary-open")).toEqual([
      {
        inputs: { on: "2016-01-01", standing: "open", fund: "cnas", gives: "sickness-and-maternity-care", years: 3 },
        value: "open",
      },
    ]);
    for (const on of ["2016-01-01", "2026-01-01"]) {
      expect(told(on, "contributions.voluntary-last-day")).toEqual([
        { inputs: { closing: "closed" }, value: "2018-07-23" },
      ]);
      expect(reasonsOf(casnos.contributions.voluntaryScheme({ on }))).toEqual([]);
    }
  });
});

describe("several activities in one year", () => {
  const { contributions } = createCasnos();
  const trader = { activity: "trader", from: "2010-01-01", to: null } as const;
  const carrier = { activity: "carrier", from: "2020-06-01", to: "2022-03-31" } as const;
  const told = (year: number, activities: readonly (typeof trader | typeof carrier)[]) =>
    noticesOf(
      contributions.annual({ year, activities: [...activities], declared: [{ year, base: "1000000" }] }),
      "several-activities",
    );

  it("are said to owe one contribution by no source that was read", () => {
    const answer = contributions.annual({
      year: 2021,
      activities: [trader, carrier],
      declared: [{ year: 2021, base: "1000000" }],
    });
    expect(answer).toMatchObject({ value: { amount: { dinars: "150000.00" } } });
    for (const year of [2020, 2021, 2022]) {
      expect(told(year, [trader, carrier])).toEqual([{ year, activities: 2 }]);
    }
    for (const year of [2019, 2023]) expect(told(year, [trader, carrier])).toEqual([]);
    expect(told(2021, [trader])).toEqual([]);
  });
});
