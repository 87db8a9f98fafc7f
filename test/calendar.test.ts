import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayInYear,
  dayNumber,
  dayOf,
  dayOfNumber,
  dayOfUnix,
  daysInMonth,
  earlier,
  firstOfYear,
  isDay,
  lastOfYear,
  later,
  unixDay,
  yearOf,
  type Day,
} from "../src/calendar/day.js";
import { isolate } from "../src/calendar/format.js";
import {
  addMonths,
  begunMonths,
  completeMonths,
  firstOfNextMonth,
  firstOfQuarter,
  isClamped,
  isOnMonthEnd,
  quarterOf,
} from "../src/calendar/months.js";
import { weekday } from "../src/calendar/weekdays.js";
import { runs } from "./runs.js";

const anyDay = fc
  .integer({ min: dayNumber("1850-01-01" as Day), max: dayNumber("2200-12-31" as Day) })
  .map(dayOfNumber);

describe("a day", () => {
  it.each(["2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01"])("%s is real", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2026-02-30",
    "2023-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "26-01-01",
    "2026-1-1",
    "",
  ])("%s is not", (text) => {
    expect(isDay(text)).toBe(false);
  });

  it("numbers every day from 1849 to 2201 one after another, each back to itself", () => {
    let expected = dayNumber("1849-01-01" as Day);
    for (let year = 1849; year <= 2201; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          const text = dayOf(year, month, day);
          if (dayNumber(text) !== expected || dayOfNumber(expected) !== text || !isDay(text)) {
            throw new Error(`${text} is not day ${String(expected)}`);
          }
          expected += 1;
        }
      }
    }
    // 353 years of 365 days, with their leap days: every fourth year from 1852 to 2200 but 1900, 2100 and 2200.
    expect(expected - dayNumber("1849-01-01" as Day)).toBe(353 * 365 + (2200 - 1852) / 4 + 1 - 3);
  });

  it("knows the first and the last day of each year to 9999 by its number", () => {
    let first = 0;
    for (let year = 1; year <= 9999; year += 1) {
      const days = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 366 : 365;
      const found = [dayOfNumber(first), dayOfNumber(first + days - 1)];
      if (found[0] !== dayOf(year, 1, 1) || found[1] !== dayOf(year, 12, 31)) throw new Error(found.join(" "));
      first += days;
    }
    // 9999 years of 365 days, 2499 fourth ones less 99 hundredth ones, 24 of them leap years all the same.
    expect(first).toBe(9999 * 365 + 2499 - 99 + 24);
  });

  it("adds days one by one", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (day, count) => {
        let walked: Day = day;
        for (let step = 0; step < count; step += 1) walked = addDays(walked, 1);
        return walked === addDays(day, count) && addDays(walked, -count) === day;
      }),
    );
  });

  it("knows the days of the week", () => {
    // Two deadlines of the dossier: 30 April 2011 was a Saturday, 30 June 2017 a Friday.
    expect(weekday("2011-04-30" as Day)).toBe(6);
    expect(weekday("2017-06-30" as Day)).toBe(5);
  });
});

describe("months", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-03-31", -1, "2026-02-28"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(addMonths(from as Day, months)).toBe(to);
  });

  it("are complete exactly up to the largest n whose anniversary has come", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [start, day] = a <= b ? [a, b] : [b, a];
        const complete = completeMonths(start, day);
        return addMonths(start, complete) <= day && addMonths(start, complete + 1) > day;
      }),
      { numRuns: runs(5000) },
    );
  });

  it("agree with the anniversary for every day of birth of four years and every age up to a hundred", () => {
    for (let number = dayNumber("1964-01-01" as Day); number <= dayNumber("1967-12-31" as Day); number += 1) {
      const born = dayOfNumber(number);
      for (let age = 1; age <= 100; age += 1) {
        const reached = addMonths(born, age * 12);
        if (completeMonths(born, reached) !== age * 12 || completeMonths(born, addDays(reached, -1)) !== age * 12 - 1) {
          throw new Error(`${born} at ${String(age)}`);
        }
      }
    }
  });

  it("are begun from the day after", () => {
    expect(begunMonths("2026-02-11" as Day, "2026-03-11" as Day)).toBe(1);
    expect(begunMonths("2026-02-11" as Day, "2026-03-12" as Day)).toBe(2);
  });

  it("say when an anniversary had to fall on the last day of a month", () => {
    expect(isClamped("2024-02-29" as Day, 12)).toBe(true);
    expect(isClamped("2024-02-29" as Day, 48)).toBe(false);
  });

  it("begin on the first", () => {
    expect(firstOfNextMonth("2026-12-31" as Day)).toBe("2027-01-01");
    fc.assert(fc.property(anyDay, (day) => firstOfNextMonth(day).endsWith("-01") && firstOfNextMonth(day) > day));
    expect(yearOf("2027-01-01" as Day)).toBe(2027);
  });
});

describe("the order of days", () => {
  it("is that of their texts, and quarters are counted through the years", () => {
    const [a, b] = ["2026-01-01", "2026-01-02"] as [Day, Day];
    expect([later(a, b), later(b, a), earlier(a, b), earlier(b, a)]).toEqual([b, b, a, a]);
    expect(quarterOf("2026-03-31" as Day) + 1).toBe(quarterOf("2026-04-01" as Day));
    expect(quarterOf("2025-12-31" as Day) + 1).toBe(quarterOf("2026-01-01" as Day));
    for (const [day, first] of [
      ["2026-01-01", "2026-01-01"],
      ["2026-03-31", "2026-01-01"],
      ["2026-05-15", "2026-04-01"],
      ["2026-09-30", "2026-07-01"],
      ["2026-12-31", "2026-10-01"],
    ] as [Day, Day][]) {
      expect(firstOfQuarter(quarterOf(day))).toBe(first);
    }
  });

  it("has days that are no more than their ten signs", () => {
    for (const text of [
      "x2026-01-01",
      "2026-01-01x",
      "12026-01-01",
      "2026-01-2026-01-01",
      "2026-01-011",
      "2026-01-aa",
      "2026x01-01",
      "abcd-01-01",
    ]) {
      expect(isDay(text)).toBe(false);
    }
  });

  it("is counted from 1970 too, as columns of other programs do", () => {
    for (const [day, count] of [
      ["1970-01-01", 0],
      ["1969-12-31", -1],
      ["1971-01-01", 365],
    ] as [Day, number][]) {
      expect([unixDay(day), dayOfUnix(count)]).toEqual([count, day]);
    }
  });

  it("of a year is its first, its last, or one named by its month and day", () => {
    expect([firstOfYear(2026), lastOfYear(2026), dayInYear(2026, "06-30")]).toEqual([
      "2026-01-01",
      "2026-12-31",
      "2026-06-30",
    ]);
    expect([firstOfYear(900), lastOfYear(900), dayInYear(900, "06-30")]).toEqual([
      "0900-01-01",
      "0900-12-31",
      "0900-06-30",
    ]);
  });

  it("begins with the year 1, whose first day is day 0", () => {
    expect(dayNumber("0001-01-01" as Day)).toBe(0);
    expect(dayNumber("0001-12-31" as Day)).toBe(364);
    expect(dayOfNumber(0)).toBe("0001-01-01");
    for (const day of ["0004-12-31", "0005-01-01", "0400-12-31", "0401-01-01", "9999-12-31", "1600-12-31"] as Day[]) {
      expect(dayOfNumber(dayNumber(day))).toBe(day);
    }
  });

  it("says on which days an anniversary was held back by the end of its month", () => {
    const start = "2024-01-31" as Day;
    expect(isOnMonthEnd(start, 1, "2024-02-29" as Day)).toBe(true);
    expect(isOnMonthEnd(start, 1, "2024-03-01" as Day)).toBe(false);
    expect(isOnMonthEnd(start, 2, "2024-03-31" as Day)).toBe(false);
  });
});

describe("isolates", () => {
  it("keep Latin text in one piece inside Arabic alone", () => {
    expect(isolate("JO 61", "ar")).toBe("\u2066JO 61\u2069");
    expect(isolate("JO 61", "fr")).toBe("JO 61");
    expect(isolate("JO 61", "en")).toBe("JO 61");
  });
});
