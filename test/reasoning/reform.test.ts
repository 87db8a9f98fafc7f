import { CHECKED_ON, CasnosInputError, createCasnos, seriesIds, unwrap } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import { acrossReadings, reform, type ReformInput } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSeries } from "../../src/catalogue/series.js";
import { examples } from "../examples/index.js";
import { runs } from "../runs.js";

const base = createCasnos();
const trader = [{ activity: "trader", from: "1999-03-01", to: null }] as const;

const wage2028 = reform({
  id: "wage-2028",
  title: "A minimum wage of 30,000 DA in 2028",
  changes: [{ series: "snmg", from: "2028-01-01", value: "30000" }],
});

function amountOf(casnos: typeof base, year: number): string | null {
  const owed = casnos.contributions.annual({ year, activities: trader, declared: [{ year, base: 0 }], income: [] });
  if (owed.kind === "undetermined" || owed.value.contribution === "none") return null;
  return owed.value.amount.dinars;
}

describe("a reform", () => {
  const casnos = createCasnos({ legislation: [wage2028] });

  it("is followed by what is a multiple of it: 12 × 30 000 × 15 %", () => {
    expect(amountOf(casnos, 2028)).toBe("54000.00");
    expect(amountOf(base, 2028)).toBe("43200.00");
    expect(amountOf(casnos, 2027)).toBe("43200.00");
  });

  it("is named by the answers that rest on it, and by no other", () => {
    const ask = (year: number) =>
      casnos.contributions.annual({ year, activities: trader, declared: [{ year, base: 0 }] });
    expect(ask(2028)).toMatchObject({
      certainty: { hypothetical: ["wage-2028"], source: "unverified" },
      value: { split: { certainty: { hypothetical: ["wage-2028"] } } },
    });
    expect(ask(2027)).toMatchObject({ certainty: { hypothetical: [] } });
    const cited = ask(2028).citations.find((one) => one.kind === "law" && one.series === "snmg");
    expect(cited).toMatchObject({
      value: "30000.00",
      reform: "wage-2028",
      status: "unverified",
      text: { id: "wage-2028", title: "A minimum wage of 30,000 DA in 2028" },
    });
  });

  it("is said in the explanation, in three languages", () => {
    const answer = casnos.law.value("snmg", { on: "2028-05-01" });
    expect(explain(answer, { language: "en" })).toContain(
      "supposes what is not the law: A minimum wage of 30,000 DA in 2028",
    );
    expect(explain(answer, { language: "en" })).toContain("supposed, not in force");
    expect(explain(answer, { language: "fr" })).toContain("suppose ce qui n'est pas la loi");
    expect(explain(answer, { language: "ar" })).toContain("ما ليس قانونا ساريا");
  });

  it("ends on its last day, and the law goes on as it is", () => {
    const { law } = createCasnos({
      legislation: [
        { id: "a-wage", title: "t", changes: [{ series: "snmg", from: "2011-03-01", until: "2013-12-31", value: 1 }] },
      ],
    });
    const on = (day: string): unknown => unwrap(law.value("snmg", { on: day })).value;
    expect(on("2011-02-28")).toMatchObject({ dinars: "15000.00" });
    expect(on("2011-03-01")).toMatchObject({ dinars: "1.00" });
    // The wage of 2012 is covered as well: a reform holds whatever the law held after its day.
    expect(on("2012-06-01")).toMatchObject({ dinars: "1.00" });
    expect(on("2013-12-31")).toMatchObject({ dinars: "1.00" });
    expect(on("2014-01-01")).toMatchObject({ dinars: "18000.00" });
  });

  it("changes a series that is fixed for the year from the 1 January that follows", () => {
    const change = {
      series: "contribution-base-floor",
      from: "2026-03-01",
      value: { times: "6", of: "snmg" },
    } as const;
    const later = createCasnos({ legislation: [{ id: "half", title: "Half the floor", changes: [change] }] });
    expect(amountOf(later, 2026)).toBe("43200.00");
    expect(amountOf(later, 2027)).toBe("21600.00");
  });

  it("hangs on the readings of what it is a multiple of: the wage of April 1997 is disputed", () => {
    const change = { series: "reference-wage", from: "1997-01-01", value: { times: "2", of: "snmg" } } as const;
    const doubled = createCasnos({ legislation: [{ id: "double", title: "Twice the wage", changes: [change] }] });
    const input = { series: "reference-wage", on: "1997-04-15" } as const;
    expect(doubled.answer("law.value", input)).toMatchObject({
      value: { value: { dinars: "8000.00" } },
      certainty: { disputed: ["snmg-1997"] },
    });
    const { answers } = acrossReadings(doubled, "law.value", input);
    expect(answers.map(({ readings, answer }) => [readings, unwrap(answer).value])).toMatchObject([
      [{ "snmg-1997": "may" }, { dinars: "8000.00" }],
      [{ "snmg-1997": "april" }, { dinars: "9600.00" }],
    ]);
  });

  it("gives way to a later one in the list", () => {
    const again = reform({
      id: "wage-again",
      title: "Another",
      changes: [{ series: "snmg", from: "2028-01-01", value: 40_000 }],
    });
    expect(amountOf(createCasnos({ legislation: [wage2028, again] }), 2028)).toBe("72000.00");
    expect(amountOf(createCasnos({ legislation: [again, wage2028] }), 2028)).toBe("54000.00");
  });

  it("that is published is not known before", () => {
    const published = { ...wage2028, publishedOn: "2027-12-15" };
    const on = (knownOn: string) =>
      createCasnos({ knownOn, legislation: [published] }).law.value("snmg", { on: "2028-01-01" });
    expect(on("2027-12-14")).toMatchObject({ certainty: { hypothetical: [] } });
    expect(on("2027-12-15")).toMatchObject({ certainty: { hypothetical: ["wage-2028"] } });
  });

  it("gives what no source gives", () => {
    const raise = reform({
      id: "raise-2027",
      title: "A raise of 3 % in May 2027",
      changes: [{ series: "pension-raise", from: "2027-05-01", value: [{ upTo: null, rate: "0.03" }] }],
    });
    const facts = { monthly: "40000", liquidatedOn: "2020-01-01", from: "2026-06-01", to: "2027-06-01" };
    const revalued = unwrap(createCasnos({ legislation: [raise] }).retirement.revalue(facts));
    expect(revalued).toMatchObject({ raises: [{ on: "2027-05-01", rate: "0.03" }] });
  });
});

describe("a reform changes nothing before its day", () => {
  const writable = seriesIds.filter((id) => allSeries[id].unit === "amount" || allSeries[id].unit === "rate");
  const patches = fc.record({
    series: fc.constantFrom(...writable),
    value: fc.integer({ min: 0, max: 900 }),
    day: fc.date({ min: new Date("1984-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }),
  });
  const text = (day: Date): string => day.toISOString().slice(0, 10);

  it("in any series, on any day", () => {
    fc.assert(
      fc.property(patches, fc.integer({ min: 1, max: 15_000 }), ({ series, value, day }, before) => {
        const from = text(day);
        const on = text(new Date(day.getTime() - before * 86_400_000));
        const change = { series, from, value: String(value) } as ReformInput["changes"][number];
        const casnos = createCasnos({ legislation: [{ id: "r", title: "r", changes: [change] }] });
        for (const id of [series, "contribution-base-floor", "minimum-pension"] as const) {
          expect(casnos.law.value(id, { on })).toEqual(base.law.value(id, { on }));
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it("in any operation whose every day lies before", () => {
    const latest = "2190-01-01";
    const changes = writable.map((series) => ({ series, from: latest, value: "7" }) as ReformInput["changes"][number]);
    const casnos = createCasnos({ legislation: [{ id: "all", title: "all", changes }] });
    for (const [operation, input] of examples) {
      expect(casnos.answer(operation, input as never)).toEqual(base.answer(operation, input as never));
    }
  });
});

describe("a reform that is wrong", () => {
  const issuesOf = (changes: unknown): readonly unknown[] => {
    try {
      reform({ id: "x", title: "x", changes: changes as [] });
    } catch (error) {
      return error instanceof CasnosInputError ? error.issues.map(({ path, code }) => [path.join("."), code]) : [error];
    }
    return [];
  };

  it.each([
    [[{ series: "snmgg", from: "2028-01-01", value: 1 }], [["reform.changes.0.series", "unknown-option"]]],
    [[{ series: "snmg", from: "2028-02-30", value: 1 }], [["reform.changes.0.from", "not-a-day"]]],
    [[{ series: "snmg", from: "2028-01-01", value: -1 }], [["reform.changes.0.value", "negative"]]],
    [[{ series: "snmg", from: "2028-01-01", value: null }], [["reform.changes.0.value", "wrong-type"]]],
    [[{ series: "snmg", from: "2028-01-01" }], [["reform.changes.0.value", "required"]]],
    [
      [{ series: "snmg", from: "2028-01-01", until: "2027-01-01", value: 1 }],
      [["reform.changes.0.until", "end-before-start"]],
    ],
    [[{ series: "weekend", from: "2028-01-01", value: "sunday" }], [["reform.changes.0.value", "unknown-option"]]],
    [
      [{ series: "contribution-due-day", from: "2028-01-01", value: "02-29" }],
      [["reform.changes.0.value", "not-a-day"]],
    ],
    [[{ series: "best-years", from: "2028-01-01", value: 1.5 }], [["reform.changes.0.value", "not-whole"]]],
    [
      [
        {
          series: "pension-raise",
          from: "2028-05-01",
          value: [
            { upTo: 10, rate: 0.1 },
            { upTo: 5, rate: 0.2 },
          ],
        },
      ],
      [["reform.changes.0.value.1.upTo", "out-of-range"]],
    ],
    [
      [{ series: "pension-raise", from: "2028-05-01", value: [{ upTo: 10, rate: 0.1 }] }],
      [["reform.changes.0.value.1", "required"]],
    ],
    [
      [{ series: "snmg", from: "2028-01-01", value: { times: 2, of: "contribution-rate" } }],
      [["reform.changes.0.value.of", "wrong-type"]],
    ],
  ])("%j is refused at its place", (changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  it("makes no value a multiple of itself, alone or with another", () => {
    const circle = (legislation: readonly ReformInput[]) => () => createCasnos({ legislation });
    const change = (series: "snmg" | "contribution-base-floor", of: "snmg" | "contribution-base-floor") =>
      ({ series, from: "2028-01-01", value: { times: 2, of } }) as ReformInput["changes"][number];
    expect(circle([{ id: "a", title: "a", changes: [change("snmg", "contribution-base-floor")] }])).toThrow(
      CasnosInputError,
    );
    expect(circle([{ id: "a", title: "a", changes: [change("snmg", "snmg")] }])).toThrow("depend on itself");
  });

  it("leaves what it was given as it is, and what it gives cannot be changed", () => {
    const given = { id: "a", title: "a", changes: [{ series: "snmg", from: "2028-01-01", value: "1" }] } as const;
    const made = reform(given);
    expect(made).toEqual(given);
    expect(Object.isFrozen(given.changes)).toBe(false);
    expect(Object.isFrozen(made.changes[0])).toBe(true);
  });
});

describe("law that is left out", () => {
  const on2012 = createCasnos({ lawUntil: "2012-01-01" });

  it("lets what stood on the day go on, and says so where it matters", () => {
    const wage = on2012.law.value("snmg", { on: "2026-01-01" });
    expect(wage).toMatchObject({
      value: { value: { dinars: "18000.00" } },
      certainty: { hypothetical: ["law-of-2012-01-01"] },
    });
    expect(explain(wage, { language: "en" })).toContain("the law as it stood on 1 January 2012");
  });

  it("is said by every answer, that none takes it for the law", () => {
    expect(on2012.law.value("snmg", { on: "2011-06-01" })).toMatchObject({
      value: { value: { dinars: "15000.00" } },
      certainty: { hypothetical: ["law-of-2012-01-01"] },
    });
    const none = on2012.contributions.amnesties({ on: "2016-01-31", activity: "trader" });
    expect(none).toMatchObject({ certainty: { hypothetical: ["law-of-2012-01-01"] } });
  });

  it("is nothing from the day on which the law was last checked", () => {
    expect(createCasnos({ lawUntil: CHECKED_ON }).law.value("snmg", { on: "2025-01-01" })).toMatchObject({
      certainty: { hypothetical: [] },
    });
  });
});
