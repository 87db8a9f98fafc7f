import { createCasnos, unwrap, type InputOf, type InvalidityFacts } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/calendar/months.js";
import type { Day } from "../../src/calendar/day.js";

const casnos = createCasnos();

// A man of 49 in 2009, registered for eight years, who stopped work more than three months before the decision.
const facts = {
  person: { sex: "male", birthDate: "1960-05-10" },
  affiliatedOn: "2001-03-01",
  foundOn: "2009-02-01",
  totalAndDefinitive: true,
  upToDate: true,
  ceasedOn: "2009-02-01",
  decidedOn: "2009-09-15",
} as const;

const ask = (changes: Partial<InputOf<InvalidityFacts>> = {}) => casnos.health.invalidity({ ...facts, ...changes });
const value = (changes: Partial<InputOf<InvalidityFacts>> = {}) => unwrap(ask(changes));
const last = (changes: Partial<InputOf<InvalidityFacts>>) => value(changes).conditions.at(-1);

describe("the right to an invalidity pension", () => {
  it("is open where the five conditions hold", () => {
    expect(value()).toMatchObject({
      right: "invalidity-pension",
      conditions: [
        { condition: "below-pension-age", years: 65, reachedOn: "2025-05-10", barLifted: false, met: true },
        { condition: "total-and-definitive", met: true },
        { condition: "registered-long-enough", completeOn: "2002-03-01", met: true },
        { condition: "up-to-date", met: true },
        { condition: "without-activity-long-enough", completeOn: "2009-05-01", met: true },
      ],
    });
  });

  it("asks for a total and definitive state: the employees' loss of half the capacity is not enough (décret 96-434, article 3, Soir 95181)", () => {
    expect(value({ totalAndDefinitive: false })).toMatchObject({
      right: "none",
      conditions: [{ met: true }, { condition: "total-and-definitive", met: false }],
      fallback: null,
    });
  });

  // Registered on 1 March 2001: the year is complete on 1 March 2002.
  it.each([
    ["2002-02-28", false],
    ["2002-03-01", true],
  ])(
    "asks for a year of registration at the first finding, here on %s (décret 85-35, article 5, Soir 79945)",
    (foundOn, met) => {
      expect(value({ foundOn }).right).toBe(met ? "invalidity-pension" : "none");
      expect(value({ foundOn }).conditions[2]).toEqual({
        condition: "registered-long-enough",
        completeOn: "2002-03-01",
        met,
      });
    },
  );

  it("of who registered on 29 February rests on a convention on the last day of February", () => {
    const answer = ask({ affiliatedOn: "2008-02-29", foundOn: "2009-02-28" });
    expect(answer).toMatchObject({ value: { right: "invalidity-pension" } });
    expect(answer.citations).toContainEqual({ kind: "convention", convention: "month-end", status: "unverified" });
  });

  it("asks for contributions that are up to date (demarchesdz 3750; Soir 37573)", () => {
    expect(last({ upToDate: false })).toEqual({ condition: "up-to-date", met: false });
  });

  // The decision of 15 September 2009 asks for an end by 15 June.
  it.each([
    ["2009-06-15", "2009-09-15", true],
    ["2009-06-16", "2009-09-16", false],
    [null, null, false],
  ])(
    "asks that activity ended three months before the decision, here on %s (demarchesdz 3750)",
    (ceasedOn, completeOn, met) => {
      expect(last({ ceasedOn })).toEqual({ condition: "without-activity-long-enough", completeOn, met });
    },
  );

  it("rests on reports, but for the end of activity, which one page alone asks, without a text or a time", () => {
    expect(ask()).toMatchObject({ certainty: { source: "unverified", weakestStep: "health.without-activity" } });
    expect(ask({ upToDate: false })).toMatchObject({ certainty: { source: "reported" } });
  });

  // The column of 2006, on the regime of décret 85-35: benefits depend on the obligations being met.
  it("takes the contributions from the column of 2006 and the end of activity from no text", () => {
    const { citations } = ask();
    expect(citations).toContainEqual(
      expect.objectContaining({
        series: "invalidity-contributions",
        text: expect.objectContaining({ id: "decret-85-35" }) as unknown,
        status: "reported",
        seenAt: expect.stringContaining("37573") as unknown,
      }),
    );
    expect(citations).toContainEqual(
      expect.objectContaining({ series: "invalidity-months-without-activity", text: null, status: "unverified" }),
    );
  });

  // The dossier heads that row "not enough affiliation": it says nothing of arrears, nor of activity that goes on.
  it.each([
    ["arrears", { upToDate: false }],
    ["activity that goes on", { ceasedOn: null }],
    ["activity that ended too late", { ceasedOn: "2009-09-01" }],
  ])("leaves, with %s, no retirement pension for incapacity", (_, changes) => {
    expect(value(changes)).toMatchObject({ right: "none", fallback: null });
  });

  it("leaves, with a registration too short, a retirement pension for incapacity (loi 83-12, article 9; Soir 1030703)", () => {
    const answer = ask({ foundOn: "2001-05-01" });
    expect(answer).toMatchObject({ value: { right: "none", fallback: "retirement-for-incapacity" } });
    expect(answer.steps.find(({ id }) => id === "health.retirement-for-incapacity")?.inputs).toEqual({
      age: "none",
      atLeast: "15",
    });
  });
});

describe("the age of an invalidity pension", () => {
  // Born on 10 May 1944: 65 on 10 May 2009, between the finding of 1 February and the decision of 15 September.
  const person = { sex: "male", birthDate: "1944-05-10" } as const;

  it.each([
    ["2009-05-09", "invalidity-pension"],
    ["2009-05-10", "none"],
    [null, "none"],
  ])("is that of the claim, here on %s (loi 83-11, article 34)", (claimedOn, right) => {
    expect(value({ person, lacksYearsForPension: false, claimedOn }).right).toBe(right);
  });

  it("is asked about only where the pension age falls before the decision, and the claim only where it decides", () => {
    expect(ask()).toMatchObject({ kind: "determined" });
    expect(ask({ person })).toMatchObject({ reasons: [{ fact: "lacksYearsForPension" }] });
    expect(ask({ person, lacksYearsForPension: true })).toMatchObject({ kind: "determined" });
    expect(ask({ person, lacksYearsForPension: false })).toMatchObject({ reasons: [{ fact: "claimedOn" }] });
    expect(ask({ person, lacksYearsForPension: false, foundOn: "2009-05-10" })).toMatchObject({ kind: "determined" });
  });

  it("is 60 for a woman and 65 for a man", () => {
    const years = (sex: "female" | "male") =>
      value({ person: { sex, birthDate: "1949-06-01" }, lacksYearsForPension: false, claimedOn: null });
    expect(years("male")).toMatchObject({ right: "invalidity-pension", conditions: [{ years: 65 }, {}, {}, {}, {}] });
    expect(years("female")).toMatchObject({ right: "none", conditions: [{ years: 60, reachedOn: "2009-06-01" }] });
  });

  it("is no bar to who lacks the years of a pension; when that pension is converted is unknown", () => {
    expect(value({ person, lacksYearsForPension: true })).toMatchObject({
      right: "invalidity-pension",
      conditions: [{ barLifted: true, met: true }, {}, {}, {}, {}],
      convertsOn: { reasons: [{ code: "no-known-rule", topic: "conversion-past-the-pension-age" }] },
    });
  });
});

describe("the amount of an invalidity pension", () => {
  const pension = () => {
    const found = value();
    if (found.right === "none") throw new Error("a right was expected");
    return found;
  };

  it("is not given: 80 % of the base is the rule of the employees", () => {
    expect(pension().monthly).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "no-known-rule", topic: "invalidity-amount-of-the-self-employed", day: "2009-09-15" }],
    });
  });

  it("has a supplement for a third person whose rate is unknown (décret 96-434, article 4, Soir 79945)", () => {
    const { thirdPersonSupplement } = pension();
    expect(thirdPersonSupplement).toMatchObject({ reasons: [{ topic: "third-person-supplement-rate" }] });
    expect(thirdPersonSupplement.citations).toMatchObject([
      { series: "third-person-supplement", article: "4", text: { id: "decret-executif-96-434" } },
    ]);
  });

  it("becomes a retirement pension at the pension age (loi 83-11, article 46)", () => {
    expect(pension().convertsOn).toMatchObject({ kind: "determined", value: "2025-05-10" });
  });

  it("is paid monthly in arrears, revised, and stopped above half the capacity (loi 83-11, articles 43 and 44)", () => {
    expect(ask()).toMatchObject({
      notices: [
        { code: "ordinary-age-taken", facts: { years: 65 } },
        { code: "invalidity-paid", facts: { rule: "monthly-in-arrears" } },
        { code: "invalidity-revised", facts: { above: "0.5" } },
      ],
    });
  });
});

describe("the law of an invalidity pension", () => {
  const young = { sex: "male", birthDate: "1985-05-10" } as const;

  it.each([
    ["1996-11-30", "invalidity-state"],
    ["2015-11-18", "invalidity-state"],
  ])("is not known on %s", (decidedOn, topic) => {
    const days = { affiliatedOn: "1986-01-01", foundOn: "1990-01-01", ceasedOn: "1990-01-01" };
    expect(ask({ person: young, ...days, decidedOn })).toMatchObject({ reasons: [{ code: "no-known-rule", topic }] });
  });

  it("is known up to the day before décret 15-289", () => {
    expect(value({ person: young, decidedOn: "2015-11-17" }).right).toBe("invalidity-pension");
  });

  it("still bars, after it, who is past the age that loi 83-11 sets", () => {
    const person = { sex: "male", birthDate: "1950-01-01" } as const;
    const later = { foundOn: "2020-01-01", ceasedOn: "2020-01-01", decidedOn: "2020-09-01" };
    const answer = ask({ person, ...later, lacksYearsForPension: false });
    expect(answer).toMatchObject({
      value: { right: "none", conditions: [{ condition: "below-pension-age", met: false }], fallback: null },
      certainty: { source: "enacted" },
    });
    expect(ask({ person, ...later, lacksYearsForPension: true })).toMatchObject({
      reasons: [{ topic: "invalidity-state" }],
    });
  });
});

describe("an input on invalidity", () => {
  it.each([
    [{ foundOn: "2009-09-16" }, "decidedOn"],
    [{ claimedOn: "2009-09-16" }, "decidedOn"],
  ])("is refused with a decision before the finding or the claim: %j", (changes, field) => {
    expect(() => ask(changes)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: [field] })] }),
    );
  });

  it("is refused with a claim before the finding: what nobody has found, nobody claims a pension for", () => {
    const later = {
      affiliatedOn: "2010-01-01",
      foundOn: "2026-02-01",
      ceasedOn: "2026-02-01",
      decidedOn: "2026-09-15",
    };
    const refused = (claimedOn: string, changes = {}) => {
      expect(() => ask({ ...later, claimedOn, ...changes })).toThrow(
        expect.objectContaining({
          issues: [
            expect.objectContaining({
              path: ["claimedOn"],
              code: "end-before-start",
              facts: { start: "2026-02-01", end: claimedOn },
            }),
          ],
        }),
      );
    };
    refused("2020-03-01");
    refused("2026-01-31", { person: { sex: "male", birthDate: "1955-05-10" }, lacksYearsForPension: false });
    // On the day of the finding itself a claim can be made, and without a day there is nothing to compare.
    const past = { person: { sex: "male", birthDate: "1955-05-10" }, lacksYearsForPension: false } as const;
    for (const claimedOn of ["2026-02-01", null]) {
      expect(ask({ ...later, ...past, claimedOn })).toMatchObject({ value: { right: "none" } });
    }
    expect(ask({ ...later, foundOn: undefined, claimedOn: "2020-03-01" })).toMatchObject({ kind: "undetermined" });
  });

  it.each(["affiliatedOn", "foundOn", "totalAndDefinitive", "upToDate", "ceasedOn"] as const)(
    "without %s says that it is missing",
    (fact) => {
      expect(ask({ [fact]: undefined })).toMatchObject({ reasons: [{ code: "missing-fact", fact }] });
    },
  );
});

describe("over many persons", () => {
  const day = (from: number, to: number) =>
    fc
      .record({
        year: fc.integer({ min: from, max: to }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map((d) => `${String(d.year)}-${String(d.month).padStart(2, "0")}-${String(d.day).padStart(2, "0")}` as Day);

  it("one more month of registration never closes the right", () => {
    fc.assert(
      fc.property(day(1998, 2009), day(1998, 2009), fc.boolean(), (affiliatedOn, foundOn, upToDate) => {
        fc.pre(foundOn <= facts.decidedOn);
        const longer = { affiliatedOn: addMonths(affiliatedOn, -1), foundOn, upToDate };
        return (
          value({ affiliatedOn, foundOn, upToDate }).right === "none" || value(longer).right === "invalidity-pension"
        );
      }),
    );
  });

  it("a later end of activity never opens it", () => {
    fc.assert(
      fc.property(
        day(2005, 2009),
        fc.nat(24),
        (ceasedOn, months) =>
          value({ ceasedOn }).right === "invalidity-pension" ||
          value({ ceasedOn: addMonths(ceasedOn, months) }).right === "none",
      ),
    );
  });

  it("who has it at an age would have it, all else equal, when younger", () => {
    fc.assert(
      fc.property(day(1935, 1980), fc.nat(240), (birthDate, months) => {
        const born = (on: Day) =>
          value({ person: { sex: "male", birthDate: on }, lacksYearsForPension: false, claimedOn: null });
        return born(birthDate).right === "none" || born(addMonths(birthDate, months)).right === "invalidity-pension";
      }),
    );
  });
});
