import { describe, expect, it } from "vitest";
import { careerField } from "../../docs/site/simulators/frame/career.js";
import { FIRST, periodsUntil, personOf, type RetirementState } from "../../docs/site/simulators/retirement/state.js";

const career = (from: string, to: string, base = "600000"): RetirementState["career"] => [{ from, to, base }];
const periods = (more: Partial<RetirementState>, today: string, day: string) => {
  const { periods: found } = periodsUntil({ state: { ...FIRST, ...more } as RetirementState, today }, day);
  return (found as readonly { year: number; quarters: number; base: string }[] | undefined)?.map(
    ({ year, quarters, base }) => [year, quarters, base],
  );
};

describe("the career that the simulator of a retirement asks with", () => {
  it("is the years filled in, and of the year of the day the quarters that have ended", () => {
    const stopped = { goOn: false, career: career("2024", "2026") };
    expect(periods(stopped, "2026-11-22", "2026-11-22")).toEqual([
      [2024, 4, "600000"],
      [2025, 4, "600000"],
      [2026, 3, "600000"],
    ]);
    expect(periods(stopped, "2026-11-22", "2026-03-31")?.at(-1)).toEqual([2025, 4, "600000"]);
    expect(periods(stopped, "2026-11-22", "2026-04-01")?.at(-1)).toEqual([2026, 1, "600000"]);
  });

  it("is gone on with from today, and not from the end of the years filled in", () => {
    const goesOn = { goOn: true, next: "700000", career: career("2009", "2010") };
    expect(periods(goesOn, "2026-11-22", "2028-05-10")?.slice(2)).toEqual([
      [2027, 4, "700000"],
      [2028, 1, "700000"],
    ]);
    expect(periods(goesOn, "2026-10-01", "2027-01-01")?.slice(2)).toEqual([[2026, 1, "700000"]]);
    expect(periods(goesOn, "2026-11-22", "2026-11-22")).toHaveLength(2);
    expect(periods(goesOn, "2026-11-22", "2015-02-01")).toHaveLength(2);
  });

  it.each([
    ["a line without its base", { career: career("2003", "2025", "") }],
    ["a line without its first year", { career: career("", "2025") }],
    ["a line that ends before it begins", { career: career("2025", "2003") }],
    ["no line", { career: [] }],
    ["no base to go on with", { goOn: true, next: "" }],
  ])("is not known with %s", (_, more) => {
    expect(periods(more, "2026-11-22", "2026-12-01")).toBeUndefined();
  });

  it("is not gone on with from a line whose last year is none, which alone is refused", () => {
    const goesOn = { goOn: true, next: "700000", career: career("2003", "x", "600000") };
    expect(periods(goesOn, "2026-11-22", "2028-05-10")).toEqual([[NaN, 4, "600000"]]);
    expect(periods({ ...goesOn, career: career("2003", "2004") }, "2026-11-22", "abc")).not.toContainEqual(
      expect.arrayContaining(["700000"]),
    );
  });

  it("is asked with a woman's children, and with nothing that is left empty", () => {
    expect(personOf({ ...FIRST, sex: "female", children: "3", born: "" })).toEqual({
      sex: "female",
      childrenRaised: 3,
      moudjahid: false,
      totallyIncapacitated: false,
    });
    expect(personOf({ ...FIRST, children: "3" })).not.toHaveProperty("childrenRaised");
    expect(personOf({ ...FIRST, sex: "female", children: "three" })).toHaveProperty("childrenRaised", NaN);
  });

  it.each([
    ["the first year", "x", "2025"],
    ["the last year", "2003", "x"],
    ["either year", "-5", "2e3"],
  ])("leaves %s that is none to the checks of the input", (_, from, to) => {
    expect(periods({ goOn: false, career: career(from, to) }, "2026-11-22", "2026-12-01")).toEqual([
      [NaN, 4, "600000"],
    ]);
  });

  it("loses no year of a line that is longer than a life", () => {
    const long = periods({ goOn: false, career: career("1900", "2025") }, "2026-11-22", "2026-12-01");
    expect(long?.map(([year]) => year)).toEqual(Array.from({ length: 126 }, (_, place) => 1900 + place));
    expect(periods({ goOn: false, career: career("1", "99999") }, "2026-11-22", "2026-12-01")?.[0]?.[0]).toBe(1);
  });
});

describe("the field of a year of the career", () => {
  const lines = [...career("2003", "2004"), ...career("2025", "2030", "abc"), ...career("2026", "x")];

  it("is that of its line, up to the day", () => {
    const fieldOf = careerField(lines, "2026-11-22", "base");
    expect([0, 1, 2, 3].map(fieldOf)).toEqual(["career[0].base", "career[0].base", "career[1].base", "career[1].base"]);
  });

  it("is the year that is none, and the base that is gone on with behind the lines", () => {
    const fieldOf = careerField(lines, "2026-11-22", "year");
    expect([2, 4, 5].map(fieldOf)).toEqual(["career[1].from", "career[2].to", "next"]);
  });
});
