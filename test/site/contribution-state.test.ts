import { describe, expect, it } from "vitest";
import { contributionCards } from "../../docs/site/simulators/contribution/cards.js";
import {
  FIRST,
  annualInput,
  restsOnDeclaration,
  yearOf,
  type ContributionState,
} from "../../docs/site/simulators/contribution/state.js";
import { problemsOf } from "../../docs/site/simulators/frame/problems.js";
import { SPEAKERS } from "./simulators.js";

const state = (more: Partial<ContributionState>): ContributionState => ({ ...FIRST, ...more }) as ContributionState;
const activities = [{ activity: "trader", from: "2015-03-01", to: null }];

describe("what a contribution is asked with", () => {
  it("is the year filled in, or that of the day", () => {
    expect(yearOf(state({ year: "2024" }), "2026-11-22")).toBe(2024);
    expect(yearOf(state({}), "2026-11-22")).toBe(2026);
    expect(["abc", "-5", "2e3", "20.26"].map((year) => yearOf(state({ year }), "2026-11-22"))).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect(yearOf(state({}), "abc")).toBe(NaN);
  });

  it("is the base declared for the year, or the income of the year before where the law took that", () => {
    expect(annualInput(state({}), 2026)).toEqual({
      year: 2026,
      activities,
      declared: [{ year: 2026, base: "1000000" }],
    });
    expect(annualInput(state({ base: "50000" }), 2006)).toEqual({
      year: 2006,
      activities,
      income: [{ year: 2005, amount: "50000" }],
    });
    expect(annualInput(state({ base: "" }), 2026)).toEqual({ year: 2026, activities });
    expect(annualInput(state({ base: "abc" }), 2026)).toHaveProperty("declared", [{ year: 2026, base: "abc" }]);
    expect(restsOnDeclaration(Number.NaN)).toBe(false);
  });

  it("is the choice of an auto-entrepreneur, and of nobody else", () => {
    expect(annualInput(state({ activity: "auto-entrepreneur", option: "flat", base: "" }), 2026)).toEqual({
      year: 2026,
      activities: [{ activity: "auto-entrepreneur", from: "2015-03-01", to: null, option: "flat" }],
    });
    expect(annualInput(state({ option: "flat" }), 2026)).toHaveProperty("activities", activities);
  });
});

describe("the results of a contribution", () => {
  const cards = (more: Partial<ContributionState>) => contributionCards(state(more), "2026-11-22", SPEAKERS.en);

  it("keep a sensible title with a year that is none, and tell it beside the field", () => {
    for (const year of ["abc", "-5", "1e400", "12345678901"]) {
      const [owed] = cards({ year });
      expect(owed?.title).toBe("Contribution");
      expect(owed === undefined ? [] : problemsOf(owed, "en")).toContainEqual({
        label: "Year of the contribution",
        field: "year",
        sentence: "a whole number in digits is expected here",
      });
    }
  });

  it("tell what is wrong with each field beside it", () => {
    const fields = (more: Partial<ContributionState>) =>
      new Set(cards(more).flatMap((card) => problemsOf(card, "en").map(({ field }) => field)));
    expect(fields({})).toEqual(new Set());
    expect(fields({ year: "9999" })).toEqual(new Set(["year"]));
    expect(fields({ base: "1,5" })).toEqual(new Set(["base"]));
    expect(fields({ from: "2026-02-30" })).toEqual(new Set(["from"]));
    expect(fields({ paid: "abc" })).toEqual(new Set(["paid"]));
    expect(fields({ activity: "pilot" })).toEqual(new Set(["activity"]));
  });

  it("are the same for a year and a base in Arabic digits and with gaps", () => {
    const withoutCurve = (more: Partial<ContributionState>) => cards(more).map(({ asked }) => asked);
    expect(withoutCurve({ year: "٢٠٢٥", base: "١ ٠٠٠ ٠٠٠" })).toEqual(withoutCurve({ year: "2025", base: "1000000" }));
  });
});
