import { createCasnos, unwrap, type InputOf, type LateSurchargeFacts } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/calendar/day.js";

const casnos = createCasnos();

describe("the days of a schedule", () => {
  function days(year: number, activity: "trader" | "farmer" | "breeder", from: string, of = casnos) {
    const { lines } = unwrap(
      of.contributions.schedule({ activities: [{ activity, from, to: null }], fromYear: year, toYear: year }),
    );
    return lines[0] as NonNullable<(typeof lines)[0]>;
  }

  it.each([
    [2000, "trader", "1990-01-01", "2000-01-01", "2000-06-30"],
    [2007, "farmer", "1990-01-01", "2007-01-01", "2007-06-30"],
    [2008, "trader", "1990-01-01", "2008-01-01", "2008-04-30"],
    [2008, "farmer", "1990-01-01", "2008-01-01", "2008-09-30"],
    [2011, "trader", "1990-01-01", "2011-03-01", "2011-04-30"],
    [2014, "breeder", "1990-01-01", "2014-03-01", "2014-09-30"],
    [2015, "trader", "1990-01-01", "2015-01-01", "2015-04-30"],
    [2016, "trader", "1990-01-01", "2016-01-01", "2016-06-30"],
    [2019, "trader", "1990-01-01", "2019-01-01", "2019-09-30"],
    [2026, "trader", "1990-01-01", "2026-01-01", "2026-06-30"],
    [2026, "trader", "2026-06-30", "2026-06-30", "2026-06-30"],
    [2026, "trader", "2026-07-01", "2026-07-01", "2026-07-11"],
    [2026, "trader", "2026-12-28", "2026-12-28", "2027-01-07"],
    [2019, "trader", "2019-07-01", "2019-07-01", "2019-09-30"],
    [2019, "trader", "2019-10-01", "2019-10-01", "2019-10-11"],
    [2012, "trader", "2012-05-15", "2012-05-15", "2012-05-25"],
    [2026, "farmer", "2026-08-01", "2026-08-01", "2026-09-30"],
    [2026, "farmer", "2026-10-05", "2026-10-05", "2026-10-15"],
  ] as const)("of %d for a %s since %s: payable from %s, due on %s", (year, activity, from, payableFrom, dueOn) => {
    expect(unwrap(days(year, activity, from).days)).toEqual({ payableFrom, dueOn });
  });

  it("move off a weekend only under that reading, and say that they are disputed", () => {
    // 30 June 2017 was a Friday and 30 April 2011 a Saturday; 30 April 2009 was a Thursday, off before 14 August 2009.
    const rolling = createCasnos({ readings: { "weekend-deadline": "next-working-day" } });
    for (const [year, kept, moved] of [
      [2017, "2017-06-30", "2017-07-02"],
      [2011, "2011-04-30", "2011-05-01"],
      [2009, "2009-04-30", "2009-05-02"],
    ] as const) {
      expect(days(year, "trader", "1990-01-01").days).toMatchObject({
        value: { dueOn: kept },
        certainty: { disputed: ["weekend-deadline"] },
      });
      expect(unwrap(days(year, "trader", "1990-01-01", rolling).days)).toMatchObject({ dueOn: moved });
    }
    expect(days(2016, "trader", "1990-01-01").days).toMatchObject({ certainty: { disputed: [] }, readings: [] });
  });

  it("to declare a base begin in 2016, after the year of the start", () => {
    expect(unwrap(days(2015, "trader", "1990-01-01").declareBy)).toBeNull();
    expect(unwrap(days(2016, "trader", "1990-01-01").declareBy)).toBe("2016-01-31");
    expect(unwrap(days(2026, "trader", "2026-01-01").declareBy)).toBeNull();
    expect(days(2026, "trader", "2025-12-31").declareBy).toMatchObject({
      value: "2026-01-31",
      certainty: { disputed: ["base-declaration-2026"] },
    });
    const fund = createCasnos({ readings: { "base-declaration-2026": "fund" } });
    expect(unwrap(days(2026, "trader", "1990-01-01", fund).declareBy)).toBe("2026-03-01");
  });

  it("of farming beside a trade have no known rule where the two due days differ", () => {
    const activities = [
      { activity: "trader" as const, from: "1990-01-01", to: null },
      { activity: "farmer" as const, from: "1990-01-01", to: null },
    ];
    const { lines } = unwrap(casnos.contributions.schedule({ activities, fromYear: 2018, toYear: 2019 }));
    expect(lines[0]?.days).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
    expect(lines[1]?.days).toMatchObject({ value: { dueOn: "2019-09-30" } });
  });

  it("never come before the start, and the due day never before the first payable one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 0, max: 364 }),
        fc.constantFrom("trader" as const, "farmer" as const),
        (year, day, activity) => {
          const from = addDays(`${String(year)}-01-01` as Day, day);
          const { payableFrom, dueOn } = unwrap(days(year, activity, from).days) ?? { payableFrom: "", dueOn: "" };
          return from <= payableFrom && payableFrom <= dueOn;
        },
      ),
    );
  });
});

describe("a late surcharge", () => {
  const surcharge = (input: InputOf<LateSurchargeFacts>, of = casnos) => of.contributions.lateSurcharge(input);
  const of = (input: InputOf<LateSurchargeFacts>, law = casnos) => unwrap(surcharge(input, law));

  it("is 7 % on 2 May 2011 counted from 1 March, as a director of the fund said", () => {
    expect(of({ due: "27000", dueOn: "2011-03-01", payments: [], on: "2011-05-02" }).surcharge.dinars).toBe("1890.00");
  });

  it("is 7 % at once under the other reading", () => {
    const seven = createCasnos({ readings: { "late-surcharge": "seven-plus-one" } });
    expect(of({ due: "27000", dueOn: "2011-04-30", payments: [], on: "2011-05-02" }, seven).surcharge.dinars).toBe(
      "1890.00",
    );
  });

  it("is never more than unverified, and disputed once it is not nil", () => {
    expect(surcharge({ due: "32400", dueOn: "2018-06-30", payments: [], on: "2018-07-01" })).toMatchObject({
      value: { surcharge: { dinars: "1620.00" } },
      certainty: { source: "unverified", disputed: ["late-surcharge"] },
    });
    expect(surcharge({ due: "32400", dueOn: "2018-06-30", payments: [], on: "2018-06-30" })).toMatchObject({
      value: { surcharge: { dinars: "0.00" }, unpaid: { dinars: "32400.00" }, months: 0 },
      certainty: { source: "unverified", disputed: [] },
    });
  });

  it("takes the rates that the caller gives, and says so", () => {
    const input = {
      due: "10000",
      dueOn: "2020-06-30",
      payments: [],
      on: "2020-08-30",
      rates: { initial: "0.1", monthly: "0.03" },
    };
    expect(surcharge(input)).toMatchObject({
      value: { surcharge: { dinars: "1600.00" } },
      certainty: { source: "unverified", disputed: [] },
      citations: [{ kind: "convention", convention: "given-rates" }],
    });
  });

  it("counts a payment from the next day", () => {
    const paid = (on: string) =>
      of({ due: "10000", dueOn: "2020-06-30", payments: [{ on, amount: "10000" }], on: "2020-12-31" }).surcharge.dinars;
    expect(paid("2020-06-30")).toBe("0.00");
    expect(paid("2020-07-01")).toBe("500.00");
    expect(paid("2020-07-29")).toBe("500.00");
    expect(paid("2020-07-30")).toBe("600.00");
    expect(paid("2020-07-31")).toBe("600.00");
  });

  it("is rounded once, on the total", () => {
    // 5 % of 0.30 is 1.5 centimes and 1 % of it 0.3, eight times: 3.9 centimes in all.
    expect(of({ due: "0.30", dueOn: "2020-01-31", payments: [], on: "2020-09-30" }).surcharge.centimes).toBe(4);
  });

  const day = fc.integer({ min: 0, max: 1500 }).map((count) => addDays("2019-12-15" as Day, count));
  const amount = fc.integer({ min: 0, max: 5_000_000 }).map((centimes) => (centimes / 100).toFixed(2));
  const payments = fc.array(fc.record({ on: day, amount }), { maxLength: 5 });

  it("never falls as time passes", () => {
    fc.assert(
      fc.property(amount, payments, day, fc.nat(90), (due, made, on, more) => {
        const at = (when: string) => of({ due, dueOn: "2020-06-30", payments: made, on: when }).surcharge.centimes;
        return at(on) <= at(addDays(on, more));
      }),
    );
  });

  it("never rises with one more payment, nor depends on their order", () => {
    fc.assert(
      fc.property(amount, payments, day, amount, (due, made, on, extra) => {
        const at = (list: typeof made) =>
          of({ due, dueOn: "2020-06-30", payments: list, on: "2024-01-31" }).surcharge.centimes;
        return at([...made, { on, amount: extra }]) <= at(made) && at([...made].reverse()) === at(made);
      }),
    );
  });

  it("is nil when all is paid by the due day", () => {
    fc.assert(
      fc.property(amount, day, (due, on) => {
        const result = of({ due, dueOn: "2020-06-30", payments: [{ on: "2020-06-30", amount: due }], on });
        return result.surcharge.centimes === 0;
      }),
    );
  });
});
