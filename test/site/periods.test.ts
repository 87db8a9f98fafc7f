import { describe, expect, it } from "vitest";
import { FIRST, periodsUntil, type RetirementState } from "../../docs/site/simulators/retirement/state.js";

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

  it("leaves what is no year to the checks of the input, and lists no more than a hundred years of a line", () => {
    expect(periods({ goOn: false, career: career("x", "2025") }, "2026-11-22", "2026-12-01")).toEqual([
      [NaN, 4, "600000"],
    ]);
    expect(periods({ goOn: false, career: career("1", "99999") }, "2026-11-22", "2026-12-01")).toHaveLength(100);
  });
});
