import { createCasnos, unwrap, type AmnestiesFacts, type AmnestyId, type InputOf } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/calendar/day.js";

const casnos = createCasnos();
type Input = InputOf<AmnestiesFacts>;

const amnesties = (input: Input, of = casnos) => unwrap(of.contributions.amnesties(input));
const names = (on: string) => amnesties({ on }).windows.map(({ amnesty }) => amnesty);
function window(amnesty: AmnestyId, input: Input, of = casnos) {
  const found = amnesties(input, of).windows.find((one) => one.amnesty === amnesty);
  if (found === undefined) throw new Error(`${amnesty} is not open on ${input.on}`);
  return found;
}
const met = (amnesty: AmnestyId, input: Input) =>
  Object.fromEntries(window(amnesty, input).conditions.map((one) => [one.condition, one.met]));

// The days of section 7 of the dossier on contributions and of section 5 of the one on benefits.
const WINDOWS: readonly (readonly [AmnestyId, string, string])[] = [
  // Loi 08-08, article 87: three years from its publication on 2 March 2008.
  ["loi-08-08", "2008-03-02", "2011-03-02"],
  ["late-filing-2008", "2008-03-02", "2011-03-02"],
  // LFC 2015, article 57: applied from 15 August 2015, to the end of the first quarter of 2016, then of the year.
  ["lfc-2015", "2015-08-15", "2016-12-31"],
  ["lfc-2015-other-debtors", "2015-08-15", "2016-03-31"],
  ["call-2017", "2017-01-01", "2017-12-31"],
  ["carriers-2018", "2018-01-01", "2018-12-31"],
  // Ordonnance 21-12 of 25 August 2021: requests until 31 January 2022.
  ["ordonnance-21-12", "2021-08-25", "2022-01-31"],
  ["call-2025", "2025-12-08", "2025-12-31"],
];

describe("the window", () => {
  it.each(WINDOWS)("%s is open from %s to %s, both included", (amnesty, from, until) => {
    expect(names(addDays(from as Day, -1))).not.toContain(amnesty);
    for (const on of [from, until]) expect(window(amnesty, { on })).toMatchObject({ from, until });
    expect(names(addDays(until as Day, 1))).not.toContain(amnesty);
  });

  it.each([
    ["loi-08-08", "2009-01-01", "surcharges-and-penalties"],
    ["late-filing-2008", "2009-01-01", "late-filing-penalty"],
    ["lfc-2015", "2016-01-01", "surcharges-and-penalties"],
    ["call-2017", "2017-06-01", "ordinary-remission"],
    ["farmers-drought-or-fire", "2017-09-15", "surcharges-and-penalties"],
    ["carriers-2018", "2018-06-01", "payment-in-two-parts"],
    ["ordonnance-21-12", "2021-12-01", "surcharges-and-penalties"],
    ["call-2025", "2025-12-10", "not-known"],
  ] as const)("%s, on %s, wipes out or gives: %s", (amnesty, on, wipes) => {
    expect(window(amnesty, { on }).wipes).toBe(wipes);
  });

  it("of drought or fire has no known end, and is not known to hold later", () => {
    expect(window("farmers-drought-or-fire", { on: "2017-09-15" })).toMatchObject({ from: "2017-09-01", until: null });
    expect(amnesties({ on: "2023-01-01" })).toEqual({ windows: [], unsure: ["farmers-drought-or-fire"] });
    expect(amnesties({ on: "2023-01-01", activity: "breeder" }).unsure).toEqual(["farmers-drought-or-fire"]);
    expect(amnesties({ on: "2023-01-01", activity: "trader" }).unsure).toEqual([]);
    expect(amnesties({ on: "2023-01-01", disasterProved: false }).unsure).toEqual([]);
    expect(amnesties({ on: "2016-12-31" }).unsure).toEqual([]);
  });
});

describe("a day without amnesty", () => {
  it("after January 2022 is said as reported, before as unverified", () => {
    const of = (on: string) => casnos.contributions.amnesties({ on, activity: "trader" });
    expect(of("2022-02-01")).toMatchObject({ value: { windows: [] }, certainty: { source: "reported" } });
    expect(of("2026-11-21")).toMatchObject({ value: { windows: [] }, certainty: { source: "reported" } });
    expect(of("2013-01-01")).toMatchObject({ value: { windows: [] }, certainty: { source: "unverified" } });
    expect(of("2027-01-01")).toMatchObject({ value: { windows: [] }, certainty: { projectedFrom: "2026-11-21" } });
  });

  it("before 1984 is outside the law held", () => {
    expect(casnos.contributions.amnesties({ on: "1983-12-31" })).toMatchObject({
      reasons: [{ code: "outside-coverage" }],
    });
  });
});

describe("loi 08-08, article 87", () => {
  it("asks for good faith, financial difficulty and a schedule", () => {
    expect(met("loi-08-08", { on: "2009-05-01", goodFaith: true, scheduleSigned: false })).toEqual({
      "good-faith": true,
      "financial-difficulty": null,
      "payment-schedule": false,
    });
    const all = { on: "2009-05-01", goodFaith: true, financialDifficulty: true, scheduleSigned: true };
    expect(window("loi-08-08", all).open).toBe(true);
    expect(window("loi-08-08", { ...all, goodFaith: false }).open).toBe(false);
    expect(window("loi-08-08", { on: "2009-05-01", goodFaith: true }).open).toBeNull();
  });

  it("names the facts that are missing", () => {
    expect(window("loi-08-08", { on: "2009-05-01", goodFaith: true }).conditions).toEqual([
      { condition: "good-faith", met: true, missing: [] },
      { condition: "financial-difficulty", met: null, missing: ["financialDifficulty"] },
      { condition: "payment-schedule", met: null, missing: ["scheduleSigned"] },
    ]);
  });

  it("is lost by a default on the schedule (El Watan 122725)", () => {
    expect(unwrap(window("loi-08-08", { on: "2009-05-01" }).lostBy)).toBe("default-on-the-schedule");
  });

  it.each([
    // Farmers: 24 months in the plan of 2009 and 2010 (L'Expression 57902). Others: 18 in 2010 (LQO 5147604).
    ["2009-06-01", "farmer", 24],
    ["2010-06-01", "farmer", 24],
    ["2010-06-01", "trader", 18],
    ["2011-01-31", "trader", 18],
    ["2008-06-01", "farmer", null],
    ["2009-06-01", "trader", null],
    ["2011-02-01", "trader", null],
    ["2011-01-01", "farmer", null],
  ] as const)("on %s gives a %s a schedule of %s months", (on, activity, months) => {
    const { scheduleMonths } = window("loi-08-08", { on, activity });
    if (months === null) expect(scheduleMonths).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
    else expect(unwrap(scheduleMonths)).toBe(months);
  });

  it("asks for the activity only where it decides the schedule, and does not know breeders", () => {
    expect(window("loi-08-08", { on: "2009-06-01" }).scheduleMonths).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "activity" }],
    });
    expect(window("loi-08-08", { on: "2008-06-01" }).scheduleMonths).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "schedule-months-2008" }],
    });
    expect(window("loi-08-08", { on: "2009-06-01", activity: "breeder" }).scheduleMonths).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "amnesty-for-a-breeder" }],
    });
  });

  it("goes beyond the campaign of the fund, which is said", () => {
    const announced = (on: string) => {
      const answer = casnos.contributions.amnesties({ on });
      return answer.kind === "determined" ? answer.notices.map(({ facts }) => facts["announced"]) : null;
    };
    expect(announced("2009-12-31")).toEqual([]);
    expect(announced("2010-06-01")).toEqual(["2011-01-31"]);
    expect(announced("2011-02-10")).toEqual(["2011-01-31"]);
  });
});

describe("the exemption from the penalty for late filing", () => {
  it.each([
    [undefined, null, null, null],
    [null, true, false, false],
    ["2005-01-01", false, false, false],
    ["2008-03-02", true, true, true],
    ["2009-05-01", true, true, true],
    // Filed after the day asked for: not yet.
    ["2009-05-02", true, false, false],
  ] as const)("filed on %s, asked on 2009-05-01: not before %s, in the window %s", (filedOn, before, within, open) => {
    const input = { on: "2009-05-01", filedOn };
    expect(met("late-filing-2008", input)).toEqual({
      "not-affiliated-before": before,
      "affiliated-in-the-window": within,
    });
    expect(window("late-filing-2008", input).open).toBe(open);
  });

  it("wipes out the 5 000 DA that a filing one day late costs (fund page, VD-AFF)", () => {
    const filed = { activityStart: "2009-04-01", filedOn: "2009-04-12", on: "2009-05-01" };
    expect(unwrap(casnos.eligibility.lateFilingPenalty(filed))).toMatchObject({ penalty: { dinars: "5000.00" } });
    const { filedOn, on } = filed;
    expect(window("late-filing-2008", { filedOn, on })).toMatchObject({ wipes: "late-filing-penalty", open: true });
  });
});

describe("LFC 2015, article 57", () => {
  it("asks to pay the current year and for a schedule; a default at the last instalment loses it (Liberté 356420)", () => {
    const input = { on: "2016-10-01", currentYearPaid: true, scheduleSigned: true };
    expect(window("lfc-2015", input).open).toBe(true);
    expect(met("lfc-2015", { on: "2016-10-01", currentYearPaid: false })).toEqual({
      "current-contribution-paid": false,
      "payment-schedule": null,
    });
    expect(unwrap(window("lfc-2015", input).lostBy)).toBe("default-at-the-last-instalment");
    expect(window("lfc-2015", input).scheduleMonths).toMatchObject({ reasons: [{ topic: "schedule-months-2015" }] });
  });

  it.each([
    // Under 55 all years, above 55 four; farmers at any age (El Watan 523243, Liberté 335572).
    ["1961-03-02", "trader", "all"],
    ["1961-03-01", "trader", 4],
    ["1940-01-01", "carrier", 4],
    ["1940-01-01", "farmer", "all"],
    [undefined, "farmer", "all"],
    ["1990-01-01", undefined, "all"],
    ["1990-01-01", "breeder", "all"],
  ] as const)("on 2016-03-01, born %s, %s: years that may be paid %s", (birthDate, activity, years) => {
    const { yearsThatMayBePaid } = window("lfc-2015", { on: "2016-03-01", birthDate, activity });
    expect(unwrap(yearsThatMayBePaid)).toBe(years);
  });

  it.each([
    [undefined, undefined, { code: "missing-fact", fact: "birthDate" }],
    ["1940-01-01", undefined, { code: "missing-fact", fact: "activity" }],
    ["1940-01-01", "breeder", { code: "no-known-rule", topic: "amnesty-for-a-breeder" }],
  ] as const)("born %s, %s: the years cannot be said", (birthDate, activity, reason) => {
    const { yearsThatMayBePaid } = window("lfc-2015", { on: "2016-03-01", birthDate, activity });
    expect(yearsThatMayBePaid).toMatchObject({ reasons: [reason] });
  });

  it("keeps 31 December 2016 where the fund announced 30 June, or 30 September to farmers, and says so", () => {
    for (const [activity, announced] of [
      ["trader", "2016-06-30"],
      ["farmer", "2016-09-30"],
    ] as const) {
      for (const on of ["2016-05-01", "2016-12-01"]) {
        expect(casnos.contributions.amnesties({ on, activity })).toMatchObject({
          value: { windows: [{ amnesty: "lfc-2015" }] },
          notices: [{ code: "fund-practice", facts: { announced, until: "2016-12-31" } }],
        });
      }
    }
  });

  it("as known in February 2016 ends with March", () => {
    for (const projection of ["flag", "refuse"] as const) {
      const then = createCasnos({ knownOn: "2016-02-01", projection });
      expect(window("lfc-2015", { on: "2016-02-01" }, then)).toMatchObject({ until: "2016-03-31" });
    }
    const later = createCasnos({ knownOn: "2016-05-01" });
    expect(window("lfc-2015", { on: "2016-02-01" }, later)).toMatchObject({ until: "2016-12-31" });
  });

  it("opens to other debtors with an older schedule, or who owe surcharges only (Quotidien d'Oran 5217031)", () => {
    const open = (facts: Partial<Input>) => window("lfc-2015-other-debtors", { on: "2016-02-01", ...facts }).open;
    expect(open({ currentYearPaid: true, onlySurcharges: true })).toBe(true);
    expect(open({ currentYearPaid: true, hasEarlierSchedule: true })).toBe(true);
    expect(open({ currentYearPaid: true, hasEarlierSchedule: false })).toBeNull();
    expect(open({ currentYearPaid: true, hasEarlierSchedule: false, onlySurcharges: false })).toBe(false);
    expect(open({ currentYearPaid: false, onlySurcharges: true })).toBe(false);
  });
});

describe("ordonnance 21-12", () => {
  it("asks to pay the current year, and all at once or under a schedule; surcharges alone are cleared", () => {
    const open = (facts: Partial<Input>) => window("ordonnance-21-12", { on: "2021-11-01", ...facts }).open;
    expect(open({ currentYearPaid: true, paidAtOnce: true })).toBe(true);
    expect(open({ currentYearPaid: true, scheduleSigned: true })).toBe(true);
    expect(open({ currentYearPaid: true, onlySurcharges: true })).toBe(true);
    expect(open({ currentYearPaid: true, paidAtOnce: false })).toBeNull();
    expect(open({ currentYearPaid: true, paidAtOnce: false, scheduleSigned: false, onlySurcharges: false })).toBe(
      false,
    );
    expect(open({ currentYearPaid: false, paidAtOnce: true })).toBe(false);
  });

  it("gives schedules of 60 months, as a director of the CNAS said (Maghreb Emergent); what loses it is not known", () => {
    const { scheduleMonths, lostBy, yearsThatMayBePaid } = window("ordonnance-21-12", { on: "2021-11-01" });
    expect(unwrap(scheduleMonths)).toBe(60);
    expect(lostBy).toMatchObject({ reasons: [{ topic: "loss-of-an-amnesty" }] });
    expect(yearsThatMayBePaid).toMatchObject({ reasons: [{ topic: "years-of-an-amnesty" }] });
  });

  it("clears what an earlier decision of the commission left", () => {
    expect(casnos.contributions.amnesties({ on: "2021-11-01" })).toMatchObject({
      notices: [{ code: "earlier-decision" }],
    });
  });
});

describe("calls and facilities", () => {
  it("of 2018 ask a carrier for a first part by 30 June", () => {
    const first = (firstPartPaidOn: string | null | undefined, on = "2018-09-01") =>
      met("carriers-2018", { on, activity: "carrier", firstPartPaidOn })["first-part-in-time"];
    expect(first("2018-06-30")).toBe(true);
    expect(first("2018-07-01")).toBe(false);
    expect(first(null)).toBe(false);
    expect(first(undefined)).toBeNull();
    expect(first("2018-06-30", "2018-05-01")).toBe(false);
    expect(window("carriers-2018", { on: "2018-09-01", activity: "trader" }).open).toBe(false);
  });

  it("of 2017 lead to the commission once the debts are settled", () => {
    expect(window("call-2017", { on: "2017-06-01", scheduleSigned: true }).open).toBe(true);
    expect(window("call-2017", { on: "2017-06-01", scheduleSigned: false, paidAtOnce: false }).open).toBe(false);
  });

  it("of drought or fire need the proof, and are not known to cover breeders", () => {
    const open = (facts: Partial<Input>) => window("farmers-drought-or-fire", { on: "2017-09-15", ...facts }).open;
    expect(open({ activity: "farmer", disasterProved: true })).toBe(true);
    expect(open({ activity: "farmer", disasterProved: false })).toBe(false);
    expect(open({ activity: "breeder", disasterProved: true })).toBeNull();
    expect(open({ activity: "trader", disasterProved: true })).toBe(false);
    expect(open({ disasterProved: true })).toBeNull();
  });

  it("of December 2025 have no known condition and are open to nobody for sure", () => {
    expect(window("call-2025", { on: "2025-12-15" })).toMatchObject({ conditions: [], open: null });
  });
});

describe("the amnesties of a day", () => {
  const day = fc.integer({ min: 0, max: 16_000 }).map((count) => addDays("1984-01-01" as Day, count));
  const maybe = fc.option(fc.boolean(), { nil: undefined });
  const facts = fc.record({
    activity: fc.option(fc.constantFrom("trader" as const, "farmer" as const, "carrier" as const), { nil: undefined }),
    goodFaith: maybe,
    financialDifficulty: maybe,
    currentYearPaid: maybe,
    scheduleSigned: maybe,
    paidAtOnce: maybe,
    onlySurcharges: maybe,
    hasEarlierSchedule: maybe,
    disasterProved: maybe,
  });

  it("never include a window that is not open on it", () => {
    fc.assert(
      fc.property(day, (on) =>
        amnesties({ on }).windows.every(({ from, until }) => from <= on && (until === null || on <= until)),
      ),
    );
  });

  it("are the same windows whatever is known of the debtor", () => {
    fc.assert(
      fc.property(day, facts, (on, known) => {
        const windows = amnesties({ on, ...known }).windows.map(({ amnesty }) => amnesty);
        expect(windows).toEqual(names(on));
      }),
    );
  });

  it("are open to a debtor when all conditions are met, and not when one is not", () => {
    fc.assert(
      fc.property(day, facts, (on, known) =>
        amnesties({ on, ...known }).windows.every(({ conditions, open }) => {
          const held = conditions.map((condition) => condition.met);
          if (held.includes(false)) return open === false;
          return open === (held.length > 0 && !held.includes(null) ? true : null);
        }),
      ),
    );
  });

  it("never turn a condition around when one more fact is known", () => {
    fc.assert(
      fc.property(day, facts, (on, known) => {
        for (const { amnesty, conditions } of amnesties({ on, ...known }).windows) {
          const less = met(amnesty, { on });
          for (const { condition, met: now } of conditions) {
            if (less[condition] !== null) expect(now).toBe(less[condition]);
          }
        }
      }),
    );
  });
});
