import { contextOf, determine, type Context, type EntitlementFacts } from "casnos-rules/retirement";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import { conditionsOfRight } from "../../src/retirement/entitlement.js";
import type { Centimes } from "../../src/money/centimes.js";
import { paidMonthly } from "../../src/retirement/pension.js";
import { step, taken } from "../working/steps-of.js";

// What one right asks, be it open or not: 15 years, 7.5 of them contributed, at 65; 5 years at 65 for an allowance.

type Periods = NonNullable<EntitlementFacts["periods"]>;

const birthDate = "1960-03-01" as Day;
const man = { sex: "male", birthDate, moudjahid: false, totallyIncapacitated: false } as const;
const mother = { ...man, sex: "female", childrenRaised: 2 } as const;
const on = "2017-03-01" as Day;
const column = contextOf({ readings: { "short-duration": "column-2006" } });

const years = (count: number, kind: "national-service" | null = null): Periods =>
  Array.from({ length: count }, (_, place) =>
    kind === null
      ? { kind: "contributed", year: 2014 - place, base: 30_000_000 as Centimes }
      : { kind, year: 1982 - place },
  );
const asked = (
  right: "pension" | "allowance",
  periods: Periods,
  person: EntitlementFacts["person"] = man,
  context: Context = contextOf(),
) => determine((facts: EntitlementFacts, w) => conditionsOfRight(right, facts, w), { person, periods, on }, context);

const validated = (held: string, required: string | null, met: boolean) => ({
  condition: "validated-years",
  required,
  held,
  met,
});
const effective = (held: string, required: string, met: boolean) => ({
  condition: "contributed-years",
  required,
  held,
  met,
});
const age = (requiredYears: number, reachedOn: string, met = false) => ({
  condition: "age",
  requiredYears,
  reachedOn,
  met,
});

describe("what a right asks", () => {
  it("is of a pension the years, those contributed, and the age", () => {
    const answer = asked("pension", years(10));
    expect(answer).toMatchObject({
      value: [validated("10", "15", false), effective("10", "7.5", true), age(65, "2025-03-01")],
    });
    expect(taken(answer)).toEqual(["effective-years", "pension-duration", "ordinary-age", "reached-on"]);
    expect(step(answer, "pension-duration")).toEqual([
      { validated: "10", required: "15", effective: "10", requiredEffective: "7.5" },
      false,
    ]);
  });

  it.each([
    [15, true],
    [20, true],
    [14, false],
  ])("is of a pension with %d years told in one step", (count, enough) => {
    expect(step(asked("pension", years(count)), "pension-duration")?.[1]).toBe(enough);
  });

  it.each([
    [4, false],
    [5, true],
    [20, true],
  ])("is of an allowance with %d years five of them, and its own age", (count, met) => {
    const answer = asked("allowance", years(count));
    expect(answer).toMatchObject({ value: [validated(String(count), "5", met), age(65, "2025-03-01")] });
    expect(taken(answer)).toEqual(["effective-years", "allowance-duration", "allowance-age", "reached-on"]);
    expect(step(answer, "allowance-duration")).toEqual([{ validated: String(count), required: "5", below: "15" }, met]);
  });

  it("is of a mother by the column of 2006 half the years, unless she has all", () => {
    // 60 - 2 years.
    const short = asked("pension", years(7), mother, column);
    expect(short).toMatchObject({
      value: [validated("7", "7.5", false), effective("7", "3.75", true), age(58, "2018-03-01")],
    });
    expect(taken(short).slice(1, 3)).toEqual(["pension-duration", "short-duration"]);
    expect(step(short, "short-duration")).toEqual([
      { validated: "7", required: "7.5", effective: "7", requiredEffective: "3.75" },
      false,
    ]);
    expect(step(asked("pension", years(8), mother, column), "short-duration")?.[1]).toBe(true);
    const long = asked("pension", years(15), mother, column);
    expect(long).toMatchObject({ value: [validated("15", "15", true), effective("15", "7.5", true), {}] });
    expect(taken(long)).not.toContain("short-duration");
    expect(asked("pension", years(7), man, column)).toMatchObject({ value: [validated("7", "15", false), {}, {}] });
  });

  it("is not said of the allowance that hangs on national service, and is of the pension beside it", () => {
    // 4 contributed and 2 served: an allowance with them, none without.
    const periods = [...years(4), ...years(2, "national-service")];
    expect(asked("allowance", periods)).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "national-service-in-an-allowance" }],
    });
    const pension = asked("pension", periods);
    expect(pension).toMatchObject({ value: [validated("6", "15", false), effective("4", "7.5", false), {}] });
    // What was tried in silence leaves no step.
    expect(taken(pension)).toEqual([
      "effective-years",
      "national-service-years",
      "validated-in-all",
      "pension-duration",
      "ordinary-age",
      "reached-on",
    ]);
  });

  it("is nothing of who is incapable of work", () => {
    const answer = asked("pension", years(2), { ...man, totallyIncapacitated: true });
    expect(answer).toMatchObject({
      value: [{ condition: "age", requiredYears: null, reachedOn: null, met: true }, validated("2", null, true)],
    });
    expect(taken(answer)).toEqual(["effective-years", "no-age-for-incapacity"]);
  });

  it("is no age of a moudjahid whom an invalidity of 100 % frees", () => {
    const person = { ...man, moudjahid: true, warInvalidityPercent: 100 };
    expect(asked("pension", years(15), person)).toMatchObject({ value: [{}, {}, { requiredYears: null, met: true }] });
  });
});

describe("what is paid a month", () => {
  const paid = (periods: Periods, dependentSpouse: boolean, startOn: string) =>
    determine(
      paidMonthly,
      { person: { ...man, birthDate: "1945-01-01" as Day }, periods, startOn: startOn as Day, dependentSpouse },
      contextOf(),
    );

  it("is the pension with the increase for a spouse, 1 500 DA in 2010, or nothing without a right", () => {
    const until2009 = years(25).filter((period) => "year" in period && period.year < 2010);
    // 20 years x 2.5 % = 50 % of 300 000 / 12 = 25 000: 12 500.
    expect(paid(until2009, false, "2010-02-01")).toMatchObject({ value: 1_250_000 });
    expect(paid(until2009, true, "2010-02-01")).toMatchObject({ value: 1_400_000 });
    expect(paid(until2009.slice(0, 4), true, "2010-02-01")).toMatchObject({ value: null });
    expect(step(paid(until2009, true, "2010-02-01"), "total")?.[0]).toMatchObject({
      monthly: { dinars: "12500.00" },
      spouseIncrease: { dinars: "1500.00" },
    });
  });
});
