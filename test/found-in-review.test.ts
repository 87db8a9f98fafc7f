import { createCasnos, unwrap } from "casnos-rules";
import { explain, report } from "casnos-rules/explain";
import { describe, expect, it } from "vitest";

// What a reading of the rules beside the law found wrong, each as the case that showed it.

const casnos = createCasnos();
const man = { sex: "male", birthDate: "1950-01-01", moudjahid: false, totallyIncapacitated: false } as const;
const trader = (from: string, to: string | null = null) => [{ activity: "trader" as const, from, to }];
const years = (from: number, to: number, base: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ kind: "contributed" as const, year: from + place, base }));

describe("certainty", () => {
  it("of the split is no better than that of the contribution it splits", () => {
    const answer = casnos.contributions.annual({
      year: 2023,
      activities: trader("2010-01-01"),
      declared: [{ year: 2023, base: 100_000 }],
    });
    expect(answer).toMatchObject({
      certainty: { source: "reported", disputed: ["contribution-index"] },
      value: { split: { certainty: { source: "reported", disputed: ["contribution-index"] } } },
    });
  });

  it("of the total of a pension is no better than that of the pension", () => {
    const answer = casnos.retirement.pension({
      person: { ...man, moudjahid: true, warInvalidityPercent: 0 },
      periods: years(2000, 2019, 300_000),
      startOn: "2030-02-01",
      dependentSpouse: false,
    });
    const certainty = { source: "reported", disputed: ["moudjahid-index"], projectedFrom: "2026-11-21" };
    expect(answer).toMatchObject({ certainty, value: { total: { certainty } } });
  });

  it("of a newcomer's minimum is reported, also while the bounds are enacted", () => {
    const declared = [{ year: 2018, base: null }];
    expect(casnos.contributions.annual({ year: 2018, activities: trader("2018-01-01"), declared })).toMatchObject({
      value: { amount: { dinars: "32400.00" } },
      certainty: { source: "reported", weakestStep: "contributions.minimum" },
    });
  });

  it("of a part of a year is reported, since no text says that all of it is owed", () => {
    const declared = [{ year: 2018, base: 1_000_000 }];
    const of = (from: string, to: string | null) =>
      casnos.contributions.annual({ year: 2018, activities: trader(from, to), declared });
    expect(of("2018-12-30", null)).toMatchObject({ certainty: { source: "reported" } });
    expect(of("2010-12-30", "2018-01-01")).toMatchObject({ certainty: { source: "reported" } });
    expect(of("2018-01-01", "2018-12-31")).toMatchObject({ certainty: { source: "enacted" } });
  });

  it("of a capital for which nobody is known rests on what says that the others get nothing", () => {
    const of = (option: "may" | "april") =>
      createCasnos({ readings: { "snmg-1997": option } }).health.deathCapital({
        deceased: { was: "active", lastBase: "100000" },
        diedOn: "1997-04-01",
        family: [
          { relation: "female-collateral", ownIncome: false },
          { relation: "parent", resources: "3000.01" },
        ],
      });
    expect(of("may")).toMatchObject({ value: { capital: "not-known" }, certainty: { disputed: ["snmg-1997"] } });
    expect(of("april")).toMatchObject({
      value: { capital: "for-the-dependants" },
      certainty: { disputed: ["snmg-1997"] },
    });
  });

  it("of the minimum for incapacity is unverified", () => {
    const answer = casnos.retirement.pension({
      person: { ...man, totallyIncapacitated: true },
      periods: years(2010, 2020, 300_000),
      startOn: "2026-02-01",
    });
    expect(answer).toMatchObject({ value: { monthly: { dinars: "24000.00" } }, certainty: { source: "unverified" } });
  });

  it("is not weakened by a succession that changed nothing", () => {
    const activities = [
      ...trader("2005-01-01", "2012-06-30"),
      { activity: "artisan" as const, from: "2012-07-01", to: null },
    ];
    const income = [{ year: 2014, amount: 500_000 }];
    expect(casnos.contributions.annual({ year: 2015, activities, income })).toMatchObject({
      certainty: { source: "reported" },
    });
    const { lines } = unwrap(casnos.contributions.schedule({ activities, income, fromYear: 2018, toYear: 2018 }));
    expect(lines[0]?.days).toMatchObject({ certainty: { source: "reported" } });
  });

  it("is not weakened by an end of month that changed nothing", () => {
    const filed = (filedOn: string) =>
      casnos.eligibility.lateFilingPenalty({ activityStart: "2026-01-21", filedOn, on: "2026-06-01" });
    expect(filed("2026-03-15")).toMatchObject({ value: { months: 1 }, certainty: { source: "reported" } });
    expect(filed("2026-02-28")).toMatchObject({ value: { months: 1 }, certainty: { source: "unverified" } });
  });

  it("is not disputed where both options give the same amount", () => {
    const at = (year: number, rest: object) =>
      casnos.contributions.annual({ year, activities: trader("2000-01-01"), ...rest });
    expect(at(2023, { declared: [{ year: 2023, base: 1_000_000 }] })).toMatchObject({ certainty: { disputed: [] } });
    expect(at(2013, { income: [{ year: 2012, amount: 500_000 }] })).toMatchObject({ certainty: { disputed: [] } });
    expect(at(2013, { income: [{ year: 2012, amount: 5_000_000 }] })).toMatchObject({
      certainty: { disputed: ["contribution-ceiling-2012"] },
    });
  });
});

describe("an allowance", () => {
  it("does not ask whether the person is a moudjahid, who has a minimum for pensions only", () => {
    const answer = casnos.retirement.pension({
      person: { sex: "male", birthDate: "1950-01-01", totallyIncapacitated: false },
      periods: years(2010, 2016, 400_000),
      startOn: "2026-02-01",
      dependentSpouse: false,
    });
    expect(answer).toMatchObject({ value: { right: "allowance" } });
  });

  it("leaves the spouse increase open, which the sources give to pensions", () => {
    const answer = casnos.retirement.pension({
      person: { ...man, birthDate: "1940-01-01" },
      periods: years(2001, 2007, 100_000),
      startOn: "2010-02-01",
      dependentSpouse: true,
    });
    expect(answer).toMatchObject({
      value: { right: "allowance", spouseIncrease: { reasons: [{ topic: "spouse-increase-of-an-allowance" }] } },
    });
  });
});

describe("knowledge of a day", () => {
  it("does not know in 2024 that the bounds would follow the minimum wage again in 2026", () => {
    const then = createCasnos({ knownOn: "2024-06-01" });
    expect(
      then.contributions.annual({
        year: 2026,
        activities: trader("2010-01-01"),
        declared: [{ year: 2026, base: 0 }],
      }),
    ).toMatchObject({ value: { amount: { dinars: "32400.00" } }, certainty: { projectedFrom: "2024-06-01" } });
  });

  it("does not know the reference wage before its decree was signed", () => {
    for (const option of ["statutory-minimum-wage", "reference-wage"] as const) {
      const then = createCasnos({ knownOn: "2020-07-15", readings: { "moudjahid-index": option } });
      expect(then.law.value("minimum-pension-moudjahid", { on: "2020-06-15" })).toMatchObject({
        value: { value: { dinars: "45000.00" } },
        certainty: { disputed: [] },
      });
    }
  });

  it("says of a series that holds under another reading that it does", () => {
    expect(casnos.law.value("age-reductions-at-most", { on: "2026-01-01" })).toMatchObject({
      reasons: [{ code: "other-reading", reading: "age-reductions" }],
    });
  });
});

describe("an auto-entrepreneur", () => {
  it("on the flat option is not told to declare a base", () => {
    const activities = [
      { activity: "auto-entrepreneur" as const, from: "2024-03-01", to: null, option: "flat" as const },
    ];
    const { lines } = unwrap(casnos.contributions.schedule({ activities, fromYear: 2026, toYear: 2026 }));
    expect(lines[0]?.declareBy).toMatchObject({ reasons: [{ topic: "declaration-of-a-flat-contributor" }] });
  });

  it("is not known before the status existed", () => {
    const activities = [
      { activity: "auto-entrepreneur" as const, from: "2010-01-01", to: null, option: "general" as const },
    ];
    const income = [{ year: 2011, amount: 500_000 }];
    expect(casnos.contributions.annual({ year: 2012, activities, income })).toMatchObject({
      reasons: [{ code: "outside-coverage", coveredFrom: "2022-12-18" }],
    });
  });
});

describe("the papers of a breeder", () => {
  const on = (day: string) => casnos.law.value("documents-breeder", { on: day });

  it("are not said of days before the law that their only source, a recent one, follows", () => {
    expect(on("2015-11-17")).toMatchObject({ kind: "undetermined", reasons: [{ code: "outside-coverage" }] });
    expect(on("2015-11-18")).toMatchObject({ kind: "determined", certainty: { source: "reported" } });
  });
});

describe("a file", () => {
  it.each([
    ["on the due day", "2026-06-30", "50000.00", 1],
    ["on the day after, when all of it is, and the report does not repeat the total", "2026-07-01", "200000.00", 0],
  ])("is overdue only past the due day: %s", (_, on, overdue, lines) => {
    const assessment = casnos.assess({
      on,
      person: man,
      activities: trader("2025-01-01"),
      declared: [
        { year: 2025, base: "1000000" },
        { year: 2026, base: "1000000" },
      ],
      payments: [{ forYear: 2025, on: "2025-06-01", amount: "100000" }],
    });
    expect(unwrap(assessment.totalUnpaid).dinars).toBe("200000.00");
    expect(unwrap(assessment.totalOverdue).dinars).toBe(overdue);
    const written = report(assessment, { language: "en" }).split("\n");
    expect(written.filter((line) => line.startsWith("of which overdue") && line.includes("50,000.00"))).toHaveLength(
      lines,
    );
  });

  it("says what was paid too much, and for no year of the account", () => {
    const payment = (forYear: number, amount: string) => ({ forYear, on: "2025-06-01", amount });
    const assessment = casnos.assess({
      on: "2025-07-01",
      person: man,
      activities: [{ activity: "trader", from: "2023-01-01", to: "2024-01-01", filedOn: "2023-01-02" }],
      declared: [
        { year: 2023, base: "1000000" },
        { year: 2024, base: "1000000" },
      ],
      payments: [payment(2023, "150000.01"), payment(2024, "150000"), payment(2025, "10"), payment(2019, "5")],
    });
    const said = unwrap(assessment.years).map(({ unpaid }) => unpaid.kind === "determined" && unpaid.notices);
    expect(said).toMatchObject([
      [{ code: "paid-too-much", facts: { year: 2023, excess: { dinars: "0.01" } } }],
      [],
      [{ code: "paid-too-much", facts: { year: 2025, excess: { dinars: "10.00" } } }],
    ]);
    expect(assessment.years).toMatchObject({
      notices: [{ code: "payments-of-other-years", facts: { years: [2019] } }],
    });
    const written = report(assessment, { language: "en" });
    expect(written).toContain("10.00 too much was paid for 2025");
    expect(written).toContain("outside this account (2019)");
  });

  it("owes nothing for an activity that has not begun", () => {
    const assessment = casnos.assess({
      on: "2026-03-01",
      person: man,
      activities: trader("2026-09-01"),
      declared: [{ year: 2026, base: null }],
      payments: [],
    });
    expect(unwrap(assessment.years)).toEqual([]);
    expect(unwrap(assessment.totalUnpaid).centimes).toBe(0);
  });

  it("has one right and one amount, on the first day of the pension", () => {
    const { retirement } = casnos.assess({
      on: "2026-11-21",
      person: { ...man, birthDate: "1961-11-25" },
      periods: years(2000, 2019, 300_000),
      dependentSpouse: false,
    });
    expect(unwrap(retirement.entitlement).right).toBe("pension");
    expect(unwrap(retirement.pension)).toMatchObject({ right: "pension", startOn: "2026-12-01" });
  });

  it("keeps a payment of last year that falls due in January", () => {
    const { nextDates } = casnos.assess({
      on: "2026-01-02",
      person: man,
      activities: trader("2025-12-28"),
      declared: [{ year: 2025, base: null }],
      payments: [],
    });
    expect(nextDates).toContainEqual({ day: "2026-01-07", what: "pay", year: 2025, activity: null });
  });

  it("says which days to keep it cannot say", () => {
    const { nextDates, openDates } = casnos.assess({
      on: "2026-01-02",
      person: man,
      activities: [...trader("2010-01-01"), { activity: "farmer", from: "2010-01-01", to: null }],
      payments: [],
    });
    expect(nextDates.some(({ what }) => what === "pay")).toBe(false);
    expect(openDates).toContainEqual(
      expect.objectContaining({
        what: "pay",
        year: 2026,
        reasons: [expect.objectContaining({ code: "no-known-rule" })],
      }),
    );
  });

  it("does not depend on the order of activities of one day", () => {
    const artisan = { activity: "artisan" as const, from: "2026-11-20", to: null };
    const of = (activities: object[]) =>
      casnos.assess({ on: "2026-11-21", person: man, activities: activities as never, payments: [] }).nextDates;
    expect(of([...trader("2026-11-20"), artisan])).toEqual(of([artisan, ...trader("2026-11-20")]));
  });
});

describe("an explanation", () => {
  it("of a surcharge begins with the surcharge, and with what is not known of it", () => {
    const answer = casnos.contributions.lateSurcharge({
      due: 32_400,
      dueOn: "2018-06-30",
      payments: [],
      on: "2018-09-30",
    });
    const [, first] = explain(answer, { language: "en" }).split("\n");
    expect(first).toBe(
      "No text read gives the rate of the surcharge; on what was due on 30 June 2018 it is DA\u00a02,592.00 on 30 September 2018.",
    );
  });

  it("of a schedule says every line", () => {
    const answer = casnos.contributions.schedule({
      activities: trader("2010-01-01"),
      declared: [
        { year: 2017, base: 400_000 },
        { year: 2018, base: 500_000 },
      ],
      fromYear: 2017,
      toYear: 2018,
    });
    const text = explain(answer, { language: "en" });
    for (const sentence of [
      "DA\u00a060,000.00",
      "DA\u00a075,000.00",
      "is due by 30 June 2017",
      "is due by 30 June 2018",
    ]) {
      expect(text).toContain(sentence);
    }
  });
});

describe("what a second writing of the rules found", () => {
  it("no provisional base comes from a year in which the status of auto-entrepreneur is not covered", () => {
    const activities = [{ activity: "auto-entrepreneur", from: "2021-01-01", to: null, option: "general" }] as const;
    const declared = [
      { year: 2022, base: "1000000" },
      { year: 2023, base: null },
    ];
    const answer = casnos.contributions.annual({ year: 2023, activities, declared });
    expect(answer).toMatchObject({ kind: "undetermined", reasons: [{ code: "outside-coverage" }] });
  });

  it("nobody declares a base in the year of the start, however an auto-entrepreneur contributes", () => {
    for (const option of [undefined, "flat", "general"] as const) {
      const activities = [{ activity: "auto-entrepreneur" as const, from: "2028-01-01", to: null, option }];
      const { lines } = unwrap(casnos.contributions.schedule({ activities, fromYear: 2028, toYear: 2028 }));
      expect(lines[0]?.declareBy).toMatchObject({ kind: "determined", value: null });
    }
  });

  it("the option of an auto-entrepreneur is not asked for where another activity is declared for anyway", () => {
    const activities = [
      { activity: "auto-entrepreneur" as const, from: "2019-01-01", to: null },
      { activity: "industrialist" as const, from: "2023-01-01", to: null },
    ];
    const { lines } = unwrap(casnos.contributions.schedule({ activities, fromYear: 2023, toYear: 2023 }));
    expect(lines[0]?.declareBy).toMatchObject({ kind: "determined", value: "2023-01-31" });
  });

  it("the day to declare does not hang on the order of the activities", () => {
    const open = { activity: "auto-entrepreneur" as const, from: "2019-01-01", to: null };
    const general = { ...open, option: "general" as const };
    for (const activities of [
      [open, general],
      [general, open],
    ]) {
      const { lines } = unwrap(casnos.contributions.schedule({ activities, fromYear: 2026, toYear: 2026 }));
      expect(lines[0]?.declareBy).toMatchObject({ kind: "determined", value: "2026-01-31" });
    }
  });

  it("a right refused under the reduced duration says what that duration asks", () => {
    const reduced = createCasnos({ readings: { "short-duration": "column-2006" } });
    const war = [1955, 1956, 1957, 1958, 1960, 1961, 1962].map((year) => ({ kind: "war" as const, year }));
    const answer = reduced.retirement.entitlement({
      person: { moudjahid: true, totallyIncapacitated: false },
      periods: [{ kind: "contributed", year: 2021, base: 100_000 }, ...war],
      on: "2023-01-01",
    });
    expect(unwrap(answer)).toMatchObject({
      right: "none",
      conditions: [
        { condition: "validated-years", required: "7.5", held: "15" },
        { condition: "contributed-years", required: "3.75", held: "1" },
      ],
    });
  });

  it("what hangs on a reading in a part alone is disputed in that part, not in the whole", () => {
    const capital = casnos.health.deathCapital({
      deceased: { was: "active", lastBase: "1000000" },
      diedOn: "2006-01-01",
      family: [{ relation: "parent", resources: "1000" }],
    });
    expect(capital).toMatchObject({ certainty: { disputed: [] } });
    const award = casnos.retirement.pension({
      person: { ...man, birthDate: "1930-01-01" },
      periods: years(1975, 1996, 300_000),
      startOn: "1997-04-01",
      dependentSpouse: true,
    });
    expect(award).toMatchObject({
      value: { right: "pension", spouseIncrease: { certainty: { disputed: ["snmg-1997"] } } },
      certainty: { disputed: [] },
    });
  });
});
