import { createCasnos, unwrap, type AmnestiesFacts, type AmnestyId, type InputOf } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/calendar/day.js";
import { underAReform } from "../under-a-reform.js";

const casnos = createCasnos();
type Input = InputOf<AmnestiesFacts>;

const amnesties = (input: Input, of = casnos) => unwrap(of.contributions.amnesties(input));
const names = (on: string) => amnesties({ on }).windows.map(({ amnesty }) => amnesty);
function window(amnesty: AmnestyId, input: Input, of = casnos) {
  const found = amnesties(input, of).windows.find((one) => one.amnesty === amnesty);
  if (found === undefined) throw new Error(`${amnesty} is not open on ${input.on}`);
  return found;
}
const possible = (amnesty: AmnestyId, input: Input) =>
  window(amnesty, input)
    .conditions.filter((one) => one.stillPossible)
    .map((one) => one.condition);
const unsure = (input: Input) => amnesties(input).unsure;
const said = (code: string, input: Input) => {
  const answer = casnos.contributions.amnesties(input);
  if (answer.kind === "undetermined") throw new Error(`no answer on ${input.on}`);
  return answer.notices.filter((one) => one.code === code).map(({ facts }) => facts);
};
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
  ["carriers-2018", "2018-01-01", "2018-12-31"],
  // Ordonnance 21-12 of 25 August 2021: requests until 31 January 2022.
  ["ordonnance-21-12", "2021-08-25", "2022-01-31"],
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
    ["campaign-2010", "2011-01-15", "penalties"],
    ["carriers-2018", "2018-06-01", "payment-in-two-parts"],
    ["ordonnance-21-12", "2021-12-01", "surcharges-and-penalties"],
  ] as const)("%s, on %s, wipes out or gives: %s", (amnesty, on, wipes) => {
    expect(window(amnesty, { on }).wipes).toBe(wipes);
  });
});

describe("a measure of which no source says whether it holds", () => {
  it("is that of drought or fire on every day from 1984 on, case by case (dossier 3.6), and it is never open", () => {
    for (const on of ["1984-01-01", "2009-05-01", "2016-12-31", "2017-09-15", "2023-01-01", "2026-11-21"]) {
      expect(unsure({ on })).toContain("farmers-drought-or-fire");
      expect(unsure({ on, activity: "farmer" })).toContain("farmers-drought-or-fire");
      expect(unsure({ on, activity: "breeder" })).toContain("farmers-drought-or-fire");
      expect(unsure({ on, activity: "trader" })).not.toContain("farmers-drought-or-fire");
      expect(names(on)).not.toContain("farmers-drought-or-fire");
    }
    // Echorouk 535542: past penalties, reported in September 2017.
    expect(said("reported-measure", { on: "2023-01-01" })).toEqual([
      { amnesty: "farmers-drought-or-fire", gives: "penalties" },
    ]);
    expect(said("reported-measure", { on: "2016-12-31" })).toEqual([]);
  });

  it("is the call of 2017 on all days of that year; it led to the ordinary remission (El Watan 559340)", () => {
    const of = (on: string) => unsure({ on, activity: "trader" });
    expect(of("2016-12-31")).toEqual([]);
    for (const on of ["2017-01-01", "2017-06-01", "2017-12-31"]) expect(of(on)).toEqual(["call-2017"]);
    expect(of("2018-01-01")).toEqual([]);
    expect(names("2017-06-01")).toEqual([]);
    expect(said("reported-measure", { on: "2017-06-01", activity: "trader" })).toEqual([
      { amnesty: "call-2017", gives: "ordinary-remission" },
    ]);
  });

  it("is the call of December 2025 in that month, its content and first day not being known (Express DZ)", () => {
    const of = (on: string) => unsure({ on, activity: "trader" });
    expect(of("2025-11-30")).toEqual([]);
    for (const on of ["2025-12-01", "2025-12-08", "2025-12-31"]) expect(of(on)).toEqual(["call-2025"]);
    expect(of("2026-01-01")).toEqual([]);
    expect(names("2025-12-10")).toEqual([]);
  });

  it("is the plan of 2009 and 2010 for farmers: 24 months and support by credit (L'Expression 57902)", () => {
    for (const on of ["2009-01-01", "2010-12-31"]) {
      expect(unsure({ on, activity: "farmer" })).toContain("farmers-plan-2009");
      expect(unsure({ on, activity: "trader" })).not.toContain("farmers-plan-2009");
      expect(names(on)).not.toContain("farmers-plan-2009");
    }
    for (const on of ["2008-12-31", "2011-01-01"]) expect(unsure({ on })).not.toContain("farmers-plan-2009");
    const input = { on: "2009-06-01", activity: "farmer" } as const;
    expect(said("reported-measure", input)).toEqual([{ amnesty: "farmers-plan-2009", gives: "credit-support" }]);
    expect(said("reported-schedule", input)).toEqual([{ amnesty: "farmers-plan-2009", months: 24 }]);
  });

  it("is the campaign of 2010 until the last day of that year, and article 57 until the fund applied it", () => {
    const of = (on: string) => unsure({ on, activity: "trader" });
    expect(of("2009-12-31")).toEqual([]);
    expect(of("2010-01-01")).toEqual(["campaign-2010"]);
    expect(of("2010-12-30")).toEqual(["campaign-2010"]);
    expect(of("2010-12-31")).toEqual([]);
    expect(of("2015-07-22")).toEqual([]);
    expect(of("2015-07-23")).toEqual(["lfc-2015", "lfc-2015-other-debtors"]);
    expect(of("2015-08-14")).toEqual(["lfc-2015", "lfc-2015-other-debtors"]);
    expect(of("2015-08-15")).toEqual([]);
  });
});

describe("the campaign of 2010", () => {
  it("was open on the last day of 2010 and to 31 January 2011; since when is not known (LQO 5147604)", () => {
    for (const on of ["2010-12-31", "2011-01-31"]) {
      expect(window("campaign-2010", { on })).toMatchObject({
        from: null,
        until: "2011-01-31",
        conditions: [],
        open: null,
      });
    }
    expect(names("2011-02-01")).not.toContain("campaign-2010");
  });

  it("gave schedules of 18 months to everybody, and no other test is known", () => {
    expect(unwrap(window("campaign-2010", { on: "2011-01-15" }).scheduleMonths)).toBe(18);
    expect(said("reported-schedule", { on: "2010-06-01", activity: "trader" })).toEqual([
      { amnesty: "campaign-2010", months: 18 },
    ]);
    expect(said("reported-measure", { on: "2010-06-01", activity: "trader" })).toEqual([
      { amnesty: "campaign-2010", gives: "penalties" },
    ]);
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
      "payment-schedule": null,
    });
    const all = { on: "2009-05-01", goodFaith: true, financialDifficulty: true, scheduleSigned: true };
    expect(window("loi-08-08", all).open).toBe(true);
    expect(window("loi-08-08", { ...all, goodFaith: false }).open).toBe(false);
    expect(window("loi-08-08", { on: "2009-05-01", goodFaith: true }).open).toBeNull();
    // A schedule that is not signed can still be.
    expect(possible("loi-08-08", { ...all, scheduleSigned: false })).toEqual(["payment-schedule"]);
    expect(window("loi-08-08", { ...all, scheduleSigned: false }).open).toBeNull();
  });

  it("names the facts that are missing", () => {
    expect(window("loi-08-08", { on: "2009-05-01", goodFaith: true }).conditions).toEqual([
      { condition: "good-faith", met: true, stillPossible: false, missing: [] },
      { condition: "financial-difficulty", met: null, stillPossible: false, missing: ["financialDifficulty"] },
      { condition: "payment-schedule", met: null, stillPossible: false, missing: ["scheduleSigned"] },
    ]);
  });

  it("is lost by a default on the schedule (El Watan 122725)", () => {
    expect(unwrap(window("loi-08-08", { on: "2009-05-01" }).lostBy)).toBe("default-on-the-schedule");
  });

  it("gives schedules of a length that no source says", () => {
    for (const on of ["2008-06-01", "2010-06-01", "2011-02-01"]) {
      const { scheduleMonths } = window("loi-08-08", { on, activity: "farmer" });
      expect(scheduleMonths).toMatchObject({ reasons: [{ code: "no-known-rule", topic: "schedule-of-an-amnesty" }] });
    }
  });

  it("ends on a day that is computed: three years from its publication", () => {
    expect(casnos.contributions.amnesties({ on: "2009-05-01", activity: "trader" })).toMatchObject({
      certainty: { source: "unverified", weakestStep: "contributions.amnesty-closes" },
    });
  });
});

describe("the exemption from the penalty for late filing", () => {
  it.each([
    [undefined, null, null, false, null],
    // Not filed yet: it can still be filed.
    [null, true, null, true, null],
    ["2005-01-01", false, false, false, false],
    ["2008-03-02", true, true, false, true],
    ["2009-05-01", true, true, false, true],
    // Filed after the day asked for: not yet.
    ["2009-05-02", true, null, true, null],
  ] as const)(
    "filed on %s, asked on 2009-05-01: not before %s, in the window %s",
    (filedOn, before, within, can, open) => {
      const input = { on: "2009-05-01", filedOn };
      expect(met("late-filing-2008", input)).toEqual({
        "not-affiliated-before": before,
        "affiliated-in-the-window": within,
      });
      expect(possible("late-filing-2008", input)).toEqual(can ? ["affiliated-in-the-window"] : []);
      expect(window("late-filing-2008", input).open).toBe(open);
    },
  );

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
      "current-contribution-paid": null,
      "payment-schedule": null,
    });
    const notYet = { ...input, scheduleSigned: false };
    expect(possible("lfc-2015", notYet)).toEqual(["payment-schedule"]);
    expect(window("lfc-2015", notYet).open).toBeNull();
    expect(unwrap(window("lfc-2015", input).lostBy)).toBe("default-at-the-last-instalment");
    expect(window("lfc-2015", input).scheduleMonths).toMatchObject({ reasons: [{ topic: "schedule-months-2015" }] });
  });

  it.each([
    // Under 55 all years, over 55 four; farmers back to 1996 at any age (El Watan 523243, Liberté 335572, LNR 249712).
    // Born on 2 March 1961: 55 on the day after. Born on 1 March 1960: 56 on the day.
    ["1961-03-02", "trader", "all"],
    ["1960-03-01", "trader", 4],
    ["1940-01-01", "carrier", 4],
    ["1940-01-01", "farmer", "since-1996"],
    ["1990-01-01", "farmer", "since-1996"],
    [undefined, "farmer", "since-1996"],
  ] as const)("on 2016-03-01, born %s, %s: years that may be paid %s", (birthDate, activity, years) => {
    const { yearsThatMayBePaid } = window("lfc-2015", { on: "2016-03-01", birthDate, activity });
    expect(unwrap(yearsThatMayBePaid)).toBe(years);
  });

  it.each([
    [undefined, undefined, { code: "missing-fact", fact: "activity" }],
    ["1940-01-01", undefined, { code: "missing-fact", fact: "activity" }],
    [undefined, "trader", { code: "missing-fact", fact: "birthDate" }],
    ["1940-01-01", "breeder", { code: "no-known-rule", topic: "amnesty-for-a-breeder" }],
    ["1990-01-01", "breeder", { code: "no-known-rule", topic: "amnesty-for-a-breeder" }],
    // Exactly 55: from the birthday to the day before the next one.
    ["1961-03-01", "trader", { code: "no-known-rule", topic: "years-at-the-age-of-an-amnesty" }],
    ["1960-03-02", "trader", { code: "no-known-rule", topic: "years-at-the-age-of-an-amnesty" }],
  ] as const)("born %s, %s: the years cannot be said", (birthDate, activity, reason) => {
    const { yearsThatMayBePaid } = window("lfc-2015", { on: "2016-03-01", birthDate, activity });
    expect(yearsThatMayBePaid).toMatchObject({ reasons: [reason] });
  });

  it("has no known practice on past years before 2016", () => {
    for (const activity of ["trader", "farmer", undefined] as const) {
      const { yearsThatMayBePaid } = window("lfc-2015", { on: "2015-12-31", birthDate: "1990-01-01", activity });
      expect(yearsThatMayBePaid).toMatchObject({ reasons: [{ code: "no-known-rule", topic: "amnesty-2015-age" }] });
    }
  });

  it("is open from the day the fund applied it, as reported (Le Temps 168825)", () => {
    const answer = casnos.contributions.amnesties({ on: "2015-09-01", activity: "trader" });
    expect(answer).toMatchObject({ certainty: { source: "reported", weakestStep: "contributions.amnesty-opens" } });
  });

  it("keeps 31 December 2016 where the fund announced 30 June, or 30 September to farmers, and says so", () => {
    const announced = (input: Input) => said("fund-practice", input).map((facts) => [facts["to"], facts["announced"]]);
    for (const on of ["2016-05-01", "2016-12-01"]) {
      expect(announced({ on, activity: "trader" })).toEqual([["others", "2016-06-30"]]);
      expect(announced({ on, activity: "farmer" })).toEqual([["farmers", "2016-09-30"]]);
      // Where it is not known whether the debtor counts as a farmer, both are said.
      for (const activity of ["breeder", undefined] as const) {
        expect(announced({ on, activity })).toEqual([
          ["others", "2016-06-30"],
          ["farmers", "2016-09-30"],
        ]);
      }
      expect(window("lfc-2015", { on })).toMatchObject({ until: "2016-12-31" });
    }
  });

  it("says no day of the fund that is the last one of the law", () => {
    // The fund takes requests to the end of the year too: there is nothing beside the law to say of others than farmers.
    const change = {
      series: "practice-2016",
      from: "2016-07-01",
      until: "2016-12-31",
      value: "taking-requests",
    } as const;
    const answer = underAReform(change).contributions.amnesties({ on: "2016-08-01", activity: "breeder" });
    expect(answer).toMatchObject({ notices: [{ code: "fund-practice", facts: { to: "farmers" } }] });
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
    expect(open({ currentYearPaid: false, onlySurcharges: true })).toBeNull();
  });
});

describe("ordonnance 21-12", () => {
  it("asks to pay the current year, and all at once or under a schedule; surcharges alone are cleared", () => {
    const open = (facts: Partial<Input>) => window("ordonnance-21-12", { on: "2021-11-01", ...facts }).open;
    expect(open({ currentYearPaid: true, paidAtOnce: true })).toBe(true);
    expect(open({ currentYearPaid: true, scheduleSigned: true })).toBe(true);
    // Nothing more is asked of them.
    expect(open({ onlySurcharges: true })).toBe(true);
    expect(open({ onlySurcharges: true, currentYearPaid: false })).toBe(true);
    expect(open({ currentYearPaid: true, paidAtOnce: false })).toBeNull();
    expect(open({ currentYearPaid: true, paidAtOnce: false, scheduleSigned: false, onlySurcharges: false })).toBeNull();
    expect(open({ currentYearPaid: false, paidAtOnce: true })).toBeNull();
    const input = { on: "2022-01-31", currentYearPaid: false, paidAtOnce: false, scheduleSigned: false };
    expect(possible("ordonnance-21-12", input)).toEqual(["current-contribution-paid", "all-paid-or-schedule"]);
  });

  it("gives schedules of 60 months, as a director of the CNAS said (Maghreb Emergent); what loses it is not known", () => {
    const { scheduleMonths, lostBy, yearsThatMayBePaid } = window("ordonnance-21-12", { on: "2021-11-01" });
    expect(unwrap(scheduleMonths)).toBe(60);
    expect(scheduleMonths).toMatchObject({ certainty: { source: "unverified" } });
    expect(lostBy).toMatchObject({ reasons: [{ topic: "loss-of-an-amnesty" }] });
    expect(yearsThatMayBePaid).toMatchObject({ reasons: [{ topic: "years-of-an-amnesty" }] });
  });

  it("clears what an earlier decision of the commission left", () => {
    expect(casnos.contributions.amnesties({ on: "2021-11-01", activity: "trader" })).toMatchObject({
      notices: [{ code: "earlier-decision" }],
    });
  });
});

describe("the payment of carriers in two parts in 2018", () => {
  const input = (firstPartPaidOn: string | null | undefined, on: string) =>
    ({ on, activity: "carrier", firstPartPaidOn }) as const;

  // "First part before 30 June": of that day itself nothing is said.
  it.each([
    ["2018-06-29", "2018-09-01", true, false, true],
    ["2018-06-30", "2018-09-01", null, false, null],
    ["2018-07-01", "2018-09-01", false, false, false],
    ["2018-01-01", "2018-01-01", true, false, true],
    [undefined, "2018-09-01", null, false, null],
    // Not paid yet.
    [null, "2018-03-01", null, true, null],
    [null, "2018-06-29", null, true, null],
    [null, "2018-06-30", null, false, null],
    [null, "2018-07-01", false, false, false],
    // To be paid after the day asked for.
    ["2018-06-29", "2018-05-01", null, true, null],
    ["2018-09-01", "2018-08-01", false, false, false],
    // Paid before the window: it is no first part.
    ["2017-12-31", "2018-03-01", null, true, null],
    ["2017-12-31", "2018-09-01", false, false, false],
  ] as const)("paid on %s, asked on %s: met %s, still possible %s, open %s", (paidOn, on, isMet, can, open) => {
    expect(met("carriers-2018", input(paidOn, on))["first-part-in-time"]).toBe(isMet);
    expect(possible("carriers-2018", input(paidOn, on))).toEqual(can ? ["first-part-in-time"] : []);
    expect(window("carriers-2018", input(paidOn, on)).open).toBe(open);
  });

  it("is for carriers alone", () => {
    const trader = { on: "2018-03-01", activity: "trader", firstPartPaidOn: "2018-02-01" } as const;
    expect(window("carriers-2018", trader).open).toBe(false);
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
  });

  it("never include a window that is not open on it", () => {
    fc.assert(
      fc.property(day, (on) =>
        amnesties({ on }).windows.every(
          ({ from, until }) => (from === null || from <= on) && (until === null || on <= until),
        ),
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

  it("never say of a condition both that it is met or not and that it is still possible", () => {
    fc.assert(
      fc.property(day, facts, (on, known) =>
        amnesties({ on, ...known }).windows.every(({ conditions }) =>
          conditions.every((one) => !one.stillPossible || (one.met === null && one.missing.length === 0)),
        ),
      ),
    );
  });

  it("never list a measure both as open and as unsure", () => {
    fc.assert(
      fc.property(day, facts, (on, known) => {
        const { windows, unsure: doubtful } = amnesties({ on, ...known });
        expect(windows.map(({ amnesty }) => amnesty).filter((one) => doubtful.includes(one))).toEqual([]);
      }),
    );
  });

  it("never turn a condition around when one more fact is known", () => {
    fc.assert(
      fc.property(day, facts, (on, known) => {
        for (const { amnesty, conditions } of amnesties({ on, ...known }).windows) {
          const less = met(amnesty, { on });
          for (const { condition, met: now } of conditions) {
            if (typeof less[condition] === "boolean") expect(now).toBe(less[condition]);
          }
        }
      }),
    );
  });
});
