import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";
import { type Compared, OPERATIONS } from "./comparison/operations.js";
import { type Report, run } from "./comparison/run.js";
import { dayNumber, monthsLater, numberOf, textOf, yearMonthDay } from "./law/civil-days.js";
import { decimal, fraction, halfUp, over, plus, times, written } from "./law/fraction.js";

const SILENT = (): void => undefined;

/** What each operation must have answered at least once: the arm of an answer, or the reason of none. */
const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  "eligibility.filingDeadline": ["determined", "outside-coverage"],
  "eligibility.lateFilingPenalty": ["late false", "late true", "missing-fact", "outside-coverage"],
  "contributions.annual": [
    "contribution flat",
    "contribution general",
    "contribution none",
    "missing-fact",
    "no-known-rule",
    "outside-coverage",
  ],
  "contributions.schedule": ["determined", "missing-fact"],
  "contributions.lateSurcharge": ["determined", "missing-fact", "outside-coverage"],
  "contributions.remission": ["missing-fact", "outside-coverage", "remission allowed", "remission no-such-ground"],
  "contributions.limitation": ["determined", "missing-fact", "outside-coverage"],
  "retirement.age": ["condition age", "condition none", "missing-fact", "outside-coverage"],
  "retirement.entitlement": ["missing-fact", "outside-coverage", "right allowance", "right none", "right pension"],
  "retirement.pension": ["missing-fact", "outside-coverage", "right allowance", "right none", "right pension"],
  "retirement.startDate": ["determined", "no-known-rule"],
  "retirement.revalue": ["determined", "outside-coverage"],
  "retirement.survivors": [
    "missing-fact",
    "no-known-rule",
    "outside-coverage",
    "right none",
    "right survivors-pension",
  ],
  "health.deathCapital": ["capital for-the-dependants", "capital none", "capital not-known", "outside-coverage"],
  "retirement.claimWindow": ["determined", "outside-coverage"],
  "health.maintainedRights": ["missing-fact", "no-known-rule", "right maintained", "right none"],
  "health.reimbursement": ["missing-fact", "outside-coverage", "reimbursement due", "reimbursement lost"],
  "disputes.limitation": ["determined", "no-known-rule", "outside-coverage"],
  "health.dependant": ["covered false", "covered true", "missing-fact", "no-known-rule", "outside-coverage"],
  "health.careRights": ["missing-fact", "no-known-rule", "outside-coverage", "right none", "right open"],
  "health.thirdPartyPayment": ["missing-fact", "no-known-rule", "outside-coverage", "within false", "within true"],
  "health.invalidity": ["missing-fact", "no-known-rule", "outside-coverage", "right invalidity-pension", "right none"],
  "eligibility.autoEntrepreneurStatus": ["missing-fact", "outside-coverage", "status kept", "status lost"],
  "contributions.voluntaryScheme": ["outside-coverage", "scheme closed", "scheme none", "scheme open"],
  "contributions.adjustment": [
    "direction in-excess",
    "direction none",
    "direction to-pay",
    "missing-fact",
    "no-known-rule",
    "outside-coverage",
  ],
  "contributions.settlement": ["determined", "missing-fact", "outside-coverage"],
  "retirement.buyBack": [
    "buyBack not-needed",
    "buyBack open",
    "buyBack too-early",
    "buyBack used-up",
    "missing-fact",
    "no-known-rule",
  ],
  "disputes.enforcement": [
    "no-known-rule",
    "outside-coverage",
    "what challenge",
    "what heed",
    "what regularise",
    "what regularise-or-appeal",
    "what validate",
  ],
  "contributions.amnesties": [
    "amnesty carriers-2018",
    "amnesty lfc-2015",
    "amnesty lfc-2015+lfc-2015-other-debtors",
    "amnesty loi-08-08+late-filing-2008",
    "amnesty loi-08-08+late-filing-2008+campaign-2010",
    "amnesty none",
    "amnesty ordonnance-21-12",
    "outside-coverage",
  ],
};

describe("the rules written a second time", () => {
  // With fewer the rarest outcomes would not be reached.
  const cases = Math.max(5000, runs(6000));
  const report = run({ operations: OPERATIONS, cases, seed: 7, everyBoundary: 97, kept: 1 }, SILENT);

  it("give what the library gives", () => {
    expect(shown(report)).toEqual([]);
  });

  it("are asked of every operation in every way it can answer", () => {
    const reached = OPERATIONS.map(({ name }) => [name, [...(report.counts.get(name)?.keys() ?? [])]] as const);
    for (const [name, kinds] of reached)
      expect([name, kinds]).toEqual([name, expect.arrayContaining([...(OUTCOMES[name] ?? [])])]);
    expect(reached.map(([name]) => name)).toEqual(Object.keys(OUTCOMES));
  });
});

describe("the comparison", () => {
  it("finds a figure that is wrong by one centime on one kind of case, and shows the least that shows it", () => {
    const late = operation("eligibility.lateFilingPenalty");
    const wrong: Compared = {
      ...late,
      expected: (input, readings) => wrongAfterAYear(late.expected(input, readings)),
    };
    const [first, ...others] = run(
      { operations: [wrong], cases: 0, seed: 1, everyBoundary: 1, kept: 1 },
      SILENT,
    ).smallest;
    expect(others).toEqual([]);
    expect(first?.outcome.differsAt).toBe(".penalty");
    expect(first?.outcome.expected).toMatchObject({ months: 12 });
    expect(first?.found.readings).toEqual({});
  });

  it("finds a ceiling taken by another reading", () => {
    const annual = operation("contributions.annual");
    const wrong: Compared = {
      ...annual,
      expected: (input, readings) =>
        annual.expected(input, { ...readings, "contribution-ceiling-2012": "fund-director" }),
    };
    const { smallest } = run({ operations: [wrong], cases: 0, seed: 1, everyBoundary: 1, kept: 1 }, SILENT);
    const years = smallest.map(({ found }) => (found.input as { readonly year: number }).year);
    expect(years.length).toBeGreaterThan(0);
    expect(years.every((year) => year >= 2012 && year <= 2015)).toBe(true);
  });

  it("finds an answer where the law has none, and none where it has one", () => {
    const start = operation("retirement.startDate");
    const always: Compared = { ...start, expected: () => ({ unknown: ["no-known-rule"] }) };
    const never: Compared = { ...start, expected: () => ({ startOn: "2016-01-01" }) };
    for (const wrong of [always, never]) {
      const { differences } = run({ operations: [wrong], cases: 40, seed: 3, everyBoundary: 1, kept: 1 }, SILENT);
      expect(differences).toBeGreaterThan(0);
    }
  });

  it("draws the same cases and tells the same hash from the same seed, another from another", () => {
    const hashes = [11, 11, 12].map(
      (seed) => run({ operations: OPERATIONS, cases: 300, seed, everyBoundary: null, kept: 1 }, SILENT).hash,
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });
});

describe("its own arithmetic", () => {
  it("counts every day from 1850 to 2200 one after the other", () => {
    const first = dayNumber({ year: 1850, month: 1, day: 1 });
    const last = dayNumber({ year: 2200, month: 12, day: 31 });
    const wrong = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter((day) => {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      return textOf(day) !== text || numberOf(text) !== day || dayNumber(yearMonthDay(day)) !== day;
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the end of a shorter month", () => {
    const later = ([day, months]: readonly [string, number]): string => textOf(monthsLater(numberOf(day), months));
    const asked = [
      ["2024-01-31", 1],
      ["2023-01-31", 1],
      ["2024-02-29", 12],
      ["2024-02-29", 48],
      ["2024-03-31", -1],
    ] as const;
    expect(asked.map(later)).toEqual(["2024-02-29", "2023-02-28", "2025-02-28", "2028-02-29", "2024-02-29"]);
  });

  it("keeps fractions exact and rounds a half up", () => {
    const third = over(decimal("1"), decimal("3"));
    expect(written(plus(plus(third, third), third))).toBe("1");
    expect(written(times(decimal("0.075"), fraction(20n)))).toBe("3/2");
    expect(["0.49", "0.5", "1.5", "2.4999"].map((text) => halfUp(decimal(text)))).toEqual([0n, 1n, 2n, 2n]);
  });
});

function operation(name: string): Compared {
  const found = OPERATIONS.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
}

function wrongAfterAYear(expected: unknown): unknown {
  const told = expected as { readonly months?: number; readonly penalty?: string };
  return told.months === 12 ? { ...told, penalty: String(BigInt(told.penalty ?? "0") + 1n) } : expected;
}

function shown({ smallest }: Report): readonly unknown[] {
  return smallest.map(({ operation: { name }, found, outcome }) => ({ name, ...found, ...outcome }));
}
