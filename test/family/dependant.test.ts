import { addDays, type Day } from "casnos-rules/calendar";
import { contextOf, determine } from "casnos-rules/retirement";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Child } from "../../src/facts/family.js";
import { dependency, type DependentRelative } from "../../src/family/dependant.js";
import { centimes } from "../../src/money/centimes.js";
import { runs } from "../runs.js";

// Loi 83-11, article 67, in the wording of 1983 (benefits dossier, section 1.3; retirement dossier, section 6.1).

const ask = (relative: DependentRelative, on: string) =>
  determine((one: DependentRelative, w) => dependency(one, on as Day, {}, w), relative, contextOf());
const child = (facts: Omit<Child, "relation">): Child => ({ relation: "child", ...facts });
const born = "1990-06-15" as Day;
const son = { birthDate: born, sex: "male" } as const;
const none = { incapacitated: false, studying: false, apprentice: false, ownIncome: true } as const;
const before = (day: string) => addDays(day as Day, -1);
const dinars = (count: number) => centimes(count * 100);
const missing = (fact: string) => ({ reasons: [{ code: "missing-fact", fact }] });

describe("a child of article 67", () => {
  it.each([
    ["minor", {}, "2008-06-15"],
    ["student", { studying: true }, "2011-06-15"],
    ["apprentice", { apprentice: true }, "2011-06-15"],
  ] as const)("is dependent (%s, %j) to the day before the birthday %s", (ground, facts, birthday) => {
    expect(ask(child({ ...son, ...facts }), before(birthday))).toMatchObject({
      value: { dependent: true, ground, until: birthday },
      certainty: { source: "enacted" },
    });
  });

  it("is not a minor on the 18th birthday, nor a student on the 21st", () => {
    expect(ask(child({ ...son, ...none }), "2008-06-15")).toMatchObject({ value: { dependent: false } });
    expect(ask(child({ ...son, ...none, studying: true }), "2011-06-15")).toMatchObject({
      value: { dependent: false },
    });
  });

  // Under 21 in 1983; under 25 today (http://cnr-dz.com/la-pension-et-lallocation-de-reversion/); no source says since when.
  it.each([
    ["1996-07-05", "1975-07-05", false],
    ["1996-07-05", "1975-07-06", true],
    ["2026-11-21", "2001-11-21", false],
    ["2026-11-21", "2001-11-22", true],
    ["2020-01-01", "1995-01-01", false],
  ])("who is an apprentice is, on %s and born on %s, dependent: %s", (on, birthDate, dependent) => {
    const answer = ask(child({ ...none, sex: "male", birthDate: birthDate as Day, apprentice: true }), on);
    expect(answer).toMatchObject({ value: { dependent } });
  });

  it("who is an apprentice below 21 is dependent up to the age of the day: 25 since it is known to have risen", () => {
    const until = (on: string) => {
      const apprentice = child({ ...none, sex: "male", birthDate: "2006-11-01" as Day, apprentice: true });
      return ask(apprentice, on);
    };
    const ground = "apprentice";
    expect(until("2026-11-20")).toMatchObject({ value: { ground, until: "2027-11-01" } });
    expect(until("2026-11-21")).toMatchObject({ value: { ground, until: "2031-11-01" } });
  });

  it("who is an apprentice of 21 to 24 is not known about while the day the age rose is not", () => {
    for (const birthDate of ["1995-01-02", "1999-01-01"]) {
      const apprentice = child({ ...none, sex: "male", birthDate: birthDate as Day, apprentice: true });
      expect(ask(apprentice, "2020-01-01")).toMatchObject({
        reasons: [{ code: "no-known-rule", topic: "raised-apprentice-age" }],
      });
    }
  });

  it.each([
    ["incapacity", { incapacitated: true }],
    ["no-income", { sex: "female", ownIncome: false }],
  ] as const)("is dependent at any age by %s, with nothing else known but %j", (ground, facts) => {
    const found = { value: { dependent: true, ground, until: null }, certainty: { source: "enacted" } };
    expect(ask(child(facts), "2026-01-01")).toMatchObject(found);
    expect(ask(child({ birthDate: born, ...facts }), "2026-01-01")).toMatchObject(found);
  });

  it("is not dependent as a son without income past the ages, nor as a daughter with one", () => {
    expect(ask(child({ ...son, ...none, ownIncome: false }), "2026-01-01")).toMatchObject({
      value: { dependent: false },
    });
    expect(ask(child({ ...son, ...none, sex: "female" }), "2026-01-01")).toMatchObject({ value: { dependent: false } });
  });

  it("who is grown is asked only for what an age has not settled", () => {
    const at = (facts: Omit<Child, "relation">, on: string) => ask(child({ ...son, ...facts }), on);
    expect(at({}, "2030-06-15")).toMatchObject(missing("family.incapacitated"));
    expect(at({ incapacitated: false }, "2030-06-15")).toMatchObject({ value: { dependent: false } });
    expect(at({ incapacitated: false }, "2011-06-14")).toMatchObject(missing("family.studying"));
    expect(at({ incapacitated: false }, "2011-06-15")).toMatchObject(missing("family.apprentice"));
    expect(at({ incapacitated: false }, "2015-06-14")).toMatchObject(missing("family.apprentice"));
    expect(at({ incapacitated: false }, "2015-06-15")).toMatchObject({ value: { dependent: false } });
  });

  it("born on 29 February is of age on 28 February by a convention, which weakens no answer of later years", () => {
    const leap = child({ ...none, sex: "male", birthDate: "1988-02-29" as Day });
    expect(ask(leap, "2006-02-27")).toMatchObject({
      value: { until: "2006-02-28" },
      certainty: { source: "unverified" },
    });
    expect(ask(leap, "2006-02-28")).toMatchObject({ value: { dependent: false }, certainty: { source: "unverified" } });
    expect(ask(leap, "2006-03-01")).toMatchObject({ value: { dependent: false }, certainty: { source: "enacted" } });
  });

  it("has no law before 1984", () => {
    expect(ask(child(son), "1983-12-31")).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
  });
});

describe("an ascendant of article 67", () => {
  // The minimum pension: 75 % of 10 000 is 7 500 in 2006; 15 000 in 2012 to 2022; 100 % of 24 000 in 2026.
  it.each([
    ["2006-04-26", 7_500],
    ["2015-01-01", 15_000],
    ["2026-01-01", 24_000],
  ])("is dependent on %s with own resources of %i DA a month, and not with a centime more", (on, limit) => {
    const parent = (resources: number) => ({ relation: "parent", resources: centimes(resources) }) as const;
    expect(ask(parent(limit * 100), on)).toMatchObject({ value: { dependent: true, ground: "small-resources" } });
    expect(ask(parent(limit * 100 + 1), on)).toMatchObject({ value: { dependent: false } });
    expect(ask({ relation: "parent" }, on)).toMatchObject(missing("family.resources"));
  });
});

describe("a dependent woman of the family", () => {
  it("is dependent at any age without income, and with one is not", () => {
    const woman = (ownIncome?: boolean) => ({ relation: "female-collateral", ownIncome }) as const;
    expect(ask(woman(false), "2006-04-26")).toMatchObject({
      value: { dependent: true, ground: "no-income", until: null },
    });
    expect(ask(woman(true), "2006-04-26")).toMatchObject({ value: { dependent: false } });
    expect(ask(woman(), "2006-04-26")).toMatchObject(missing("family.ownIncome"));
  });
});

describe("over many relatives", () => {
  const days = (first: string, count: number) =>
    fc.integer({ min: 0, max: count }).map((more) => addDays(first as Day, more));
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const facts = {
    birthDate: days("1940-01-01", 30_000),
    sex: fc.constantFrom("female", "male"),
    studying: fc.boolean(),
    apprentice: fc.boolean(),
    incapacitated: fc.boolean(),
    ownIncome: fc.boolean(),
  } as const;
  const some = fc.record({
    birthDate: maybe(facts.birthDate),
    sex: maybe(facts.sex),
    studying: maybe(facts.studying),
    apprentice: maybe(facts.apprentice),
    incapacitated: maybe(facts.incapacitated),
    ownIncome: maybe(facts.ownIncome),
  });
  const on = days("1984-01-01", 20_000);

  it("a ground never ends on the day asked for or before it", () => {
    fc.assert(
      fc.property(some, on, (given, day) => {
        const answer = ask(child(given), day);
        if (answer.kind === "undetermined" || !answer.value.dependent || answer.value.until === null) return;
        expect(answer.value.until > day).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it("more facts never close what a known ground opens, nor open what is known to be closed", () => {
    fc.assert(
      fc.property(some, fc.record(facts), on, (given, rest, day) => {
        const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
        const [few, all] = [ask(child(known), day), ask(child({ ...rest, ...known }), day)];
        if (few.kind === "undetermined") return;
        expect(all).toMatchObject({ kind: "determined", value: { dependent: few.value.dependent } });
      }),
      { numRuns: runs(1000) },
    );
  });

  it("resources that rise never make a parent dependent", () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(40_000), (resources, more) => {
        const of = (amount: number) => ask({ relation: "parent", resources: dinars(amount) }, "2026-01-01");
        const [few, many] = [of(resources), of(resources + more)];
        if (many.kind === "determined" && many.value.dependent)
          expect(few).toMatchObject({ value: { dependent: true } });
      }),
    );
  });
});

describe("what an answer about a child shows", () => {
  const agesShown = (facts: Omit<Child, "relation">, on: string) =>
    ask(child(facts), on).steps.flatMap(({ id, inputs }) => (id === "family.of-age" ? [inputs["ground"]] : []));

  it("are the ages that are past, but for what the child is known not to be", () => {
    const asked = { ...son, incapacitated: false } as const;
    expect(agesShown(asked, "2020-01-01")).toEqual(["minor", "student", "apprentice"]);
    expect(agesShown({ ...asked, studying: false }, "2020-01-01")).toEqual(["minor", "apprentice"]);
    expect(agesShown({ ...asked, apprentice: false }, "2020-01-01")).toEqual(["minor", "student"]);
    expect(agesShown({ ...son, ...none }, "2020-01-01")).toEqual(["minor"]);
    expect(agesShown({ ...son, ...none, studying: true }, "2011-06-15")).toEqual(["minor", "student"]);
    expect(agesShown({ incapacitated: false, studying: false, apprentice: false, sex: "male" }, "2011-06-15")).toEqual(
      [],
    );
  });

  it("is each step with what it took and gave", () => {
    expect(ask(child({ ...son, ...none }), "2020-01-01").steps).toMatchObject([
      { id: "family.of-age", inputs: { birthDate: born, age: 18, ground: "minor" }, value: "2008-06-15" },
      { id: "family.not-dependent-child", inputs: { on: "2020-01-01" }, value: false },
    ]);
    expect(ask(child(son), "2008-06-14").steps).toMatchObject([
      { id: "family.of-age", value: "2008-06-15" },
      {
        id: "family.dependent-by-age",
        inputs: { on: "2008-06-14", ground: "minor", until: "2008-06-15" },
        value: true,
      },
    ]);
    expect(ask(child({ ...son, incapacitated: true }), "2020-01-01").steps).toMatchObject([
      {
        id: "family.dependent-child",
        inputs: { on: "2020-01-01", ground: "incapacity", rule: "dependent" },
        value: true,
      },
    ]);
    expect(ask({ relation: "female-collateral", ownIncome: false }, "2020-01-01").steps).toMatchObject([
      { id: "family.dependent-collateral", inputs: { rule: "dependent", ownIncome: false }, value: true },
    ]);
  });

  it("rests on the convention of the end of a month up to the day an age is reached, and not after it", () => {
    const leap = { ...son, birthDate: "1992-02-29" as Day };
    const conventions = (on: string) =>
      ask(child({ ...leap, ...none }), on).citations.flatMap((one) =>
        one.kind === "convention" ? [one.convention] : [],
      );
    expect(conventions("2010-02-27")).toEqual(["month-end"]);
    expect(conventions("2010-02-28")).toEqual(["month-end"]);
    expect(conventions("2010-03-01")).toEqual([]);
  });
});
