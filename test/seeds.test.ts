import { ACTIVITIES, createCasnos, unwrap, type InputOf, type PensionFacts, type Person } from "casnos-rules";
import { describe, expect, it } from "vitest";

// The two documents the library was made from: a column of Le Soir d'Algérie of 26 April 2006, and a note of the fund of
// April 2025. Each figure and each sentence of law in them is one test here.

const casnos = createCasnos();
const man = { sex: "male", birthDate: "1941-01-01", moudjahid: false, totallyIncapacitated: false } as const;
const woman = { ...man, sex: "female", birthDate: "1946-01-01", childrenRaised: 0 } as const;

const age = (person: InputOf<Person>) => unwrap(casnos.retirement.age({ person, on: "2006-04-26" }));
const career = (count: number, base = "96000"): InputOf<PensionFacts>["periods"] =>
  Array.from({ length: count }, (_, place) => ({ kind: "contributed" as const, year: 2005 - place, base }));
const pension = (person: InputOf<Person>, count: number, base?: string) =>
  casnos.retirement.pension({ person, periods: career(count, base), startOn: "2006-05-01", dependentSpouse: false });

function contribution(year: number, from: string, amount?: string) {
  const income = amount === undefined ? [] : [{ year: year - 1, amount }];
  return unwrap(casnos.contributions.annual({ year, activities: [{ activity: "trader", from, to: null }], income }));
}

describe("the column of 2006: affiliation", () => {
  it("the affiliation is compulsory for traders, artisans, liberal professions and farmers", () => {
    for (const activity of ["trader", "artisan", "liberal-profession", "farmer"] as const) {
      expect(unwrap(casnos.eligibility.affiliation({ activity, on: "2006-04-26" })).obligation).toBe("compulsory");
    }
  });

  it("the file is handed in within 10 days of the creation of the activity", () => {
    expect(unwrap(casnos.eligibility.filingDeadline({ activityStart: "2006-04-01" })).lastDay).toBe("2006-04-11");
  });

  it.each([
    ["trader", [["trade-register"]]],
    ["liberal-profession", [["professional-licence"]]],
    ["artisan", [["craft-card", "craft-registration-certificate"]]],
    ["farmer", [["wali-order", "title-deed", "agriculture-chamber-certificate"]]],
  ] as const)("the papers of a %s", (activity, papers) => {
    const { ownPapers } = unwrap(casnos.eligibility.affiliation({ activity, on: "2006-04-26" }));
    expect(unwrap(ownPapers)).toEqual(papers);
  });

  it("all bring the tax certificate of existence and a civil-status record", () => {
    const { commonPapers } = unwrap(casnos.eligibility.affiliation({ activity: "trader", on: "2006-04-26" }));
    expect(unwrap(commonPapers)).toEqual([["tax-existence-certificate"], ["civil-status-record"]]);
  });

  it("any delay of the declaration costs a penalty", () => {
    expect(
      unwrap(
        casnos.eligibility.lateFilingPenalty({ activityStart: "2006-04-01", filedOn: "2006-04-12", on: "2006-04-26" }),
      ),
    ).toMatchObject({ late: true });
  });
});

describe("the column of 2006: contributions", () => {
  it("the rate is 15 % of the annual income", () => {
    expect(contribution(2006, "1998-01-01", "400000")).toMatchObject({ rate: "0.15", amount: { dinars: "60000.00" } });
  });

  it("the minimum is 14 400 DA", () => {
    expect(contribution(2006, "1998-01-01", "1000")).toMatchObject({ amount: { dinars: "14400.00" } });
  });

  it("the maximum is 115 200 DA", () => {
    expect(contribution(2006, "1998-01-01", "9000000")).toMatchObject({ amount: { dinars: "115200.00" } });
  });

  it("the table 'Montant en 2000': begun before 1 January 1999, 15 % of the income of 1999 between the two bounds", () => {
    expect(contribution(2000, "1998-12-31", "500000")).toMatchObject({
      basis: "income",
      amount: { dinars: "75000.00" },
    });
    expect(contribution(2000, "1998-12-31", "96000")).toMatchObject({ amount: { dinars: "14400.00" } });
    expect(contribution(2000, "1998-12-31", "768000")).toMatchObject({ amount: { dinars: "115200.00" } });
  });

  it("the table 'Montant en 2000': begun later, the minimum of 14 400 DA", () => {
    expect(contribution(2000, "1999-01-01")).toMatchObject({ basis: "minimum", amount: { dinars: "14400.00" } });
  });

  it("it is paid between 1 January and 30 June of the year", () => {
    const { lines } = unwrap(
      casnos.contributions.schedule({
        activities: [{ activity: "trader", from: "1998-01-01", to: null }],
        fromYear: 2006,
        toYear: 2006,
      }),
    );
    expect(lines[0]?.days).toMatchObject({ value: { payableFrom: "2006-01-01", dueOn: "2006-06-30" } });
  });

  it("any delay costs a surcharge, from the first day", () => {
    const late = casnos.contributions.lateSurcharge({
      due: "14400",
      dueOn: "2006-06-30",
      payments: [],
      on: "2006-07-01",
    });
    expect(unwrap(late).surcharge.centimes).toBeGreaterThan(0);
  });
});

describe("the column of 2006: retirement", () => {
  it("a man retires at 65", () => {
    expect(age(man)).toMatchObject({ years: 65 });
  });

  it("a woman at 60", () => {
    expect(age(woman)).toMatchObject({ years: 60 });
  });

  it("a woman one year earlier for a child raised at least nine years", () => {
    expect(age({ ...woman, childrenRaised: 1 })).toMatchObject({ years: 59 });
    expect(unwrap(casnos.law.value("years-raising-a-child", { on: "2006-04-26" })).value).toBe(9);
  });

  it("up to three children", () => {
    expect(age({ ...woman, childrenRaised: 3 })).toMatchObject({ years: 57 });
    expect(age({ ...woman, childrenRaised: 4 })).toMatchObject({ years: 57 });
  });

  it("a moudjahid five years earlier", () => {
    expect(age({ ...man, moudjahid: true, warInvalidityPercent: 0 })).toMatchObject({ years: 60 });
  });

  it("and one more year for each band of 10 % of invalidity", () => {
    expect(age({ ...man, moudjahid: true, warInvalidityPercent: 10 })).toMatchObject({ years: 59 });
    expect(age({ ...man, moudjahid: true, warInvalidityPercent: 25 })).toMatchObject({ years: 58 });
  });

  it("the activity lasts at least 15 years", () => {
    expect(unwrap(pension(man, 15))).toMatchObject({ right: "pension" });
    expect(unwrap(pension(man, 14))).toMatchObject({ right: "allowance" });
  });

  it("special cases: 7 years and a half, half of which contributed, as a reading", () => {
    const column = createCasnos({ readings: { "short-duration": "column-2006" } });
    const mother = { ...woman, childrenRaised: 1 };
    expect(unwrap(column.retirement.entitlement({ person: mother, periods: career(8), on: "2006-05-01" })).right).toBe(
      "pension",
    );
    expect(unwrap(column.retirement.entitlement({ person: mother, periods: career(7), on: "2006-05-01" })).right).toBe(
      "allowance",
    );
    const half = column.law.value("short-duration-effective-years", { on: "2006-05-01" });
    expect(unwrap(half).value).toBe("3.75");
  });

  it("the free periods of the war of liberation count", () => {
    const moudjahid = { ...man, moudjahid: true, warInvalidityPercent: 0 };
    const war = [1958, 1959, 1960, 1961].map((year) => ({ kind: "war" as const, year }));
    const right = (periods: InputOf<PensionFacts>["periods"]) =>
      unwrap(casnos.retirement.entitlement({ person: moudjahid, periods, on: "2006-05-01" })).right;
    expect(right(career(8))).toBe("allowance");
    expect(right([...(career(8) ?? []), ...war])).toBe("pension");
  });

  it("the free periods of invalidity served by the ministry count in the duration; their rate is not given", () => {
    const periods = [...(career(14) ?? []), { kind: "ministry-invalidity" as const, year: 1985 }];
    const input = { person: man, periods, startOn: "2006-05-01", dependentSpouse: false };
    expect(unwrap(pension(man, 14))).toMatchObject({ right: "allowance" });
    expect(unwrap(casnos.retirement.entitlement({ person: man, periods, on: "2006-05-01" })).right).toBe("pension");
    expect(casnos.retirement.pension(input)).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "rate-of-ministry-invalidity" }],
    });
  });

  it("who does not meet the conditions of work and contributions has an allowance", () => {
    expect(unwrap(pension(man, 10))).toMatchObject({ right: "allowance" });
  });

  it("after the death of the pensioner the pension becomes a survivors' pension", () => {
    const direct = unwrap(pension(man, 20, "480000"));
    if (direct.right !== "pension") throw new Error(direct.right);
    const survivors = casnos.retirement.survivors({
      deceased: { was: "pensioner", diedOn: "2006-06-15", monthly: direct.monthly.dinars, right: direct.right },
      family: [{ relation: "spouse", remarriedOn: null }],
      on: "2006-06-15",
    });
    // 20 years: 50 % of 480 000 / 12 = 20 000 DA a month; 75 % of it for a widow alone.
    expect(unwrap(survivors)).toMatchObject({
      right: "survivors-pension",
      of: { dinars: "20000.00" },
      total: { dinars: "15000.00" },
    });
  });

  it("each validated year counts 2.5 %", () => {
    expect(unwrap(pension(man, 16))).toMatchObject({ rate: "0.4" });
  });

  it("20 x 2.5 % = 50 %", () => {
    expect(unwrap(pension(man, 20))).toMatchObject({ rate: "0.5" });
  });

  it("the rate does not pass 80 %", () => {
    expect(unwrap(pension({ ...man, birthDate: "1930-01-01" }, 40))).toMatchObject({ rate: "0.8" });
  });

  it("the base is the mean of the ten best annual incomes (article 10 of décret 85-35)", () => {
    const answer = casnos.retirement.pension({
      person: man,
      periods: [
        ...(career(10, "480000") ?? []),
        ...Array.from({ length: 6 }, (_, place) => ({
          kind: "contributed" as const,
          year: 1990 + place,
          base: "12000",
        })),
      ],
      startOn: "2006-05-01",
      dependentSpouse: false,
    });
    expect(answer).toMatchObject({ value: { monthlyBase: { dinars: "40000.00" }, monthly: { dinars: "16000.00" } } });
    expect(
      answer.citations.some((one) => one.kind === "law" && one.text?.id === "decret-85-35" && one.article === "10"),
    ).toBe(true);
  });

  it("the pension is at least 75 % of the minimum wage: 10 000 x 75 % = 7 500 DA a month", () => {
    expect(unwrap(pension(man, 15))).toMatchObject({ monthly: { dinars: "7500.00" } });
  });

  it("that of a moudjahid at least 2.5 times: 10 000 x 2.5 = 25 000 DA", () => {
    const moudjahid = { ...man, moudjahid: true, warInvalidityPercent: 0 };
    expect(unwrap(pension(moudjahid, 15))).toMatchObject({ monthly: { dinars: "25000.00" } });
  });

  it("the base is at most 8 times the minimum wage: 10 000 x 8 = 80 000 DA a month", () => {
    expect(unwrap(pension(man, 20, "9000000"))).toMatchObject({ monthly: { dinars: "40000.00" } });
    expect(unwrap(casnos.law.value("pension-base-ceiling", { on: "2006-05-01" })).value).toMatchObject({
      dinars: "80000.00",
    });
  });
});

describe("the column of 2006: care", () => {
  const care = (filedOn: string, upToDate: boolean) =>
    unwrap(casnos.health.careRights({ insured: "member", filedOn, on: "2006-04-26", upToDate, arrearsSchedule: false }))
      .right;
  const kept = { on: "2006-04-26", deathCapitalConditions: true, monthlyIncome: "10000", dependent: true };

  it("care in kind is open once the registration was asked for fifteen days before", () => {
    expect(care("2006-04-11", true)).toBe("open");
    expect(care("2006-04-12", true)).toBe("none");
  });

  it("benefits are paid only when obligations are met, penalties and surcharges included", () => {
    expect(care("2006-04-11", false)).toBe("none");
  });

  it.each([
    ["widow", { remarried: false, coveredByOwnWork: false }, { remarried: true }],
    ["ascendant", { coveredByOwnWork: false }, { coveredByOwnWork: true }],
    ["orphan", {}, { monthlyIncome: "10000.01" }],
  ] as const)("keeps care after the death, under its conditions: %s", (relation, met, unmet) => {
    expect(unwrap(casnos.health.maintainedRights({ ...kept, relation, ...met })).right).toBe("maintained");
    expect(unwrap(casnos.health.maintainedRights({ ...kept, relation, ...met, ...unmet })).right).toBe("none");
  });

  it("so does a child whose guardian, or whose mother's new spouse, is no social insured", () => {
    const child = { ...kept, relation: "child-in-charge" } as const;
    expect(unwrap(casnos.health.maintainedRights({ ...child, guardianInsured: false })).right).toBe("maintained");
    expect(unwrap(casnos.health.maintainedRights({ ...child, guardianInsured: true })).right).toBe("none");
  });
});

describe("the note of 2025", () => {
  it("the affiliation is compulsory for whoever works for their own account", () => {
    for (const activity of ACTIVITIES) {
      expect(unwrap(casnos.eligibility.affiliation({ activity, on: "2025-04-07" })).obligation).toBe("compulsory");
    }
  });

  it("names farmers, traders, artisans, auto-entrepreneurs, liberal professions, industrialists, company owners and carriers", () => {
    for (const named of [
      "farmer",
      "trader",
      "artisan",
      "auto-entrepreneur",
      "liberal-profession",
      "industrialist",
      "company-owner",
      "carrier",
    ] as const) {
      expect(ACTIVITIES).toContain(named);
    }
  });

  it.each([
    ["trader", "trade-register"],
    ["artisan", "craft-card"],
    ["farmer", "farmer-card"],
    ["auto-entrepreneur", "auto-entrepreneur-card"],
  ] as const)("a %s holds a %s", (activity, title) => {
    const { ownPapers } = unwrap(casnos.eligibility.affiliation({ activity, on: "2025-04-07" }));
    expect(unwrap(ownPapers).flat()).toContain(title);
  });
});

// The services asked for online and the Damancom platform are no rule of law: question 38 of docs/questions.md says where
// they are found.
