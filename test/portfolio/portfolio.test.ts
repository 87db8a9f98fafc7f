import { CasnosInputError, createCasnos, unwrap, type Answer } from "casnos-rules";
import { portfolioSentence } from "casnos-rules/explain";
import { portfolio, type PortfolioMember } from "casnos-rules/portfolio";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";

const casnos = createCasnos();
const DAYS = { on: "2026-04-01", until: "2026-12-31" };

const money = fc.integer({ min: 0, max: 2_000_000 }).map(String);
const member: fc.Arbitrary<Omit<PortfolioMember, "id">> = fc
  .record({
    start: fc.integer({ min: 2017, max: 2026 }),
    filedOn: fc.constantFrom<string | null | undefined>("2026-03-01", null, undefined),
    bases: fc.array(fc.option(money), { minLength: 10, maxLength: 10 }),
    known: fc.integer({ min: 0, max: 10 }),
    paid: fc.option(fc.array(fc.tuple(fc.integer({ min: 2017, max: 2026 }), money), { maxLength: 6 }), {
      nil: undefined,
    }),
  })
  .map(({ start, filedOn, bases, known, paid }) => ({
    activities: [{ activity: "trader", from: `${String(start)}-03-01`, to: null, filedOn }],
    declared: bases.slice(0, known).map((base, at) => ({ year: 2017 + at, base })),
    payments: paid?.map(([forYear, amount]) => ({ forYear, amount, on: `${String(Math.min(forYear, 2025))}-07-15` })),
  }));

describe("a portfolio", () => {
  it("owes what each of its members owes alone, to the centime", () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), (files) => {
        const members = files.map((file, at) => ({ ...file, id: String(at) }));
        const { byMember, totals, lines } = portfolio(casnos, { members, ...DAYS });
        const overdue = members.map(({ id, activities, declared, payments }) => {
          const alone = { activities, declared, payments, on: DAYS.on };
          const now = unwrap(casnos.contributions.toBeInOrder({ ...alone, by: DAYS.on }));
          const then = unwrap(casnos.contributions.toBeInOrder({ ...alone, by: DAYS.until }));
          const own = byMember.find((one) => one.member === id);
          // No contribution falls due on the day asked for, so that what is due by it is overdue.
          const single = centimesOf(now.totalToPay);
          const found = own?.overdue.amount?.centimes ?? null;
          // The single total also asks for the amount of a year that is not due yet.
          const isOpenLater = now.years.some(
            ({ unpaid, days }) =>
              unpaid.kind === "undetermined" && days.kind === "determined" && (days.value?.dueOn ?? "") > DAYS.on,
          );
          if (single !== null || !isOpenLater) expect(found).toBe(single);
          const due = centimesOf(then.totalDue);
          const late = centimesOf(now.totalDue);
          if (due !== null && late !== null) expect(own?.upcoming.amount?.centimes).toBe(due - late);
          return found;
        });
        const sum = overdue.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0);
        expect(totals.overdue.amount?.centimes ?? null).toBe(sum);
        expect(lines.map(({ day }) => day)).toEqual(lines.map(({ day }) => day).sort());
      }),
      { numRuns: runs(25) },
    );
  });

  it("says of each gap and of each amount that is not known why it is not", () => {
    fc.assert(
      fc.property(member, (file) => {
        const { lines, gaps } = portfolio(casnos, { members: [{ ...file, id: "1" }], ...DAYS });
        for (const gap of gaps) expect(gap.reasons).not.toEqual([]);
        for (const { what, amount, reasons } of lines) {
          const isToPay = what !== "file" && what !== "declare";
          expect(reasons.length > 0).toBe(isToPay && amount === null);
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it("of nobody, and of somebody of whom nothing is known, holds no amount that is none", () => {
    expect(portfolio(casnos, { members: [], ...DAYS })).toMatchObject({
      lines: [],
      gaps: [],
      totals: { overdue: { unknown: 0 } },
    });
    const { lines, gaps, totals } = portfolio(casnos, { members: [{ id: "1" }], ...DAYS });
    expect(lines).toEqual([]);
    expect(gaps).toMatchObject([{ what: "all", reasons: [{ code: "missing-fact", fact: "activities" }] }]);
    expect(totals).toMatchObject({ overdue: { amount: null, unknown: 1 }, upcoming: { amount: null, unknown: 1 } });
  });

  it("says what can no longer be recovered", () => {
    const activities = [{ activity: "trader", from: "2018-01-10", to: null, filedOn: "2018-01-15" }] as const;
    const declared = Array.from({ length: 9 }, (_, at) => ({ year: 2018 + at, base: "216000" }));
    const members = [{ id: "1", activities, declared, payments: [], noticesReceived: [] }];
    const barred = portfolio(casnos, { members, ...DAYS })
      .lines.filter(({ what }) => what === "pay")
      .map(({ year, barred: is }) => `${String(year)} ${String(is)}`);
    // Four years from the last day to pay: that of 2021 ended on 30 June 2025, that of 2022 ends after the day asked for.
    expect(barred).toEqual([
      "2018 true",
      "2019 true",
      "2020 true",
      "2021 true",
      "2022 false",
      "2023 false",
      "2024 false",
      "2025 false",
      "2026 null",
    ]);
  });

  it.each<readonly [unknown, string]>([
    [null, " wrong-type"],
    [{ ...DAYS }, "members wrong-type"],
    [{ members: [], on: "2026-02-30", until: "2026-12-31" }, "on not-a-day"],
    [{ members: [], on: "2026-04-01" }, "until wrong-type"],
    [{ members: [], on: "2026-04-01", until: "2026-03-31" }, "until end-before-start"],
    [{ members: [{}], ...DAYS }, "members.0.id wrong-type"],
    [
      { members: [{ id: "1" }, { id: "2", activities: [{ activity: "trader" }] }], ...DAYS },
      "members.1.activities.0.from required",
    ],
    [{ members: [{ id: "1", client: 1 }], ...DAYS }, "members.0.client unknown-field"],
  ])("%j is refused", (question, expected) => {
    try {
      portfolio(casnos, question as never);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof CasnosInputError)) throw error;
      expect(error.issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toContain(expected);
    }
  });

  it("is said in three languages, each line by its own words", () => {
    const activities = [{ activity: "trader", from: "2024-01-02", to: null, filedOn: null }] as const;
    const members = [{ id: "1", activities, declared: [{ year: 2024, base: "216000" }], payments: [] }];
    const { lines, gaps } = portfolio(casnos, { members: [...members, { id: "2" }], ...DAYS });
    for (const language of ["fr", "ar", "en"] as const) {
      const said = [...lines, ...gaps].map((line) => portfolioSentence(line, { language }));
      expect(new Set(said).size).toBe(said.length);
      for (const one of said) expect(one).not.toMatch(/undefined|null|\[object/);
    }
    const [, penalty] = lines;
    expect(penalty && portfolioSentence(penalty, { language: "en" })).toMatch(
      /^Penalty for late filing \(trader\): DA.31,000\.00$/,
    );
  });
});

function centimesOf(answer: Answer<{ readonly centimes: number }>): number | null {
  return answer.kind === "determined" ? answer.value.centimes : null;
}
