import { contextOf, type Context } from "casnos-rules/retirement";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import { nextYearOfAge } from "../../src/retirement/start-days.js";
import { personTurns } from "../../src/retirement/turns.js";

const today = "2026-11-21" as Day;
const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);
const turns = (fact: string, on: Day = today, { law }: Context = contextOf()) =>
  personTurns[`person.${fact}`]?.(law, on).toSorted((a, b) => a - b);

describe("where a fact can turn what retirement gives", () => {
  it("is each child to the third, who is the last that counts, and the one after", () => {
    expect(turns("childrenRaised")).toEqual([0, 1, 2, 3, 4]);
  });

  it("is each band of ten per cent, the first per cent, and the hundred that frees of the age", () => {
    expect(turns("warInvalidityPercent")).toEqual([0, 1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99, 100, 100]);
  });

  it("is each age from the least that reductions leave to the greatest that is asked", () => {
    // A woman: 60, less 3 for children, 5 as moudjahida, 10 for ten bands: 42. A man, and an allowance: 65.
    expect(turns("birthDate")).toEqual(between(42, 65));
    expect(turns("birthDate", "2015-11-17" as Day)).toEqual(between(42, 65));
    expect(turns("birthDate", today, contextOf({ readings: { "allocation-age": "seventy" } }))).toEqual(
      between(42, 70),
    );
  });

  it("is none that the law sets before 1984, from when it is held", () => {
    const before = "1983-12-31" as Day;
    expect([turns("childrenRaised", before), turns("birthDate", before)]).toEqual([[0, 1], [0]]);
    expect(turns("warInvalidityPercent", before)).toEqual([]);
  });
});

describe("the day on which a person is a year older", () => {
  it.each([
    ["1960-05-10", "2026-05-09", "2026-05-10"],
    ["1960-05-10", "2026-05-10", "2027-05-10"],
    ["1960-05-10", "2026-05-11", "2027-05-10"],
    ["1960-05-10", "2026-11-21", "2027-05-10"],
    // Who is not born yet is so on the day of birth, a year old a year later.
    ["1960-05-10", "1957-01-01", "1960-05-10"],
    ["1960-05-10", "1960-05-09", "1960-05-10"],
    ["1960-05-10", "1960-05-10", "1961-05-10"],
    ["1964-02-29", "2025-02-27", "2025-02-28"],
    ["1964-02-29", "2027-02-28", "2028-02-29"],
  ])("born on %s, after %s: %s", (birthDate, after, next) => {
    expect(nextYearOfAge(birthDate as Day, after as Day)).toBe(next);
  });
});
