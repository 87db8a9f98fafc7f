import {
  createCasnos,
  unwrap,
  type CareRightsFacts,
  type DeathCapitalFacts,
  type DependantFacts,
  type InputOf,
  type InvalidityFacts,
  type MaintainedRightsFacts,
  type ReimbursementFacts,
} from "casnos-rules";
import { describe, expect, it } from "vitest";
import { conventionsOf, noticesOf, reasonsOf, stepsOf } from "../working/steps-of.js";

const casnos = createCasnos();

describe("the right to care", () => {
  const rights = (facts: Partial<InputOf<CareRightsFacts>>) =>
    casnos.health.careRights({ insured: "member", filedOn: "2010-03-01", on: "2010-06-01", ...facts });
  const values = (facts: Partial<InputOf<CareRightsFacts>>) =>
    [
      "not-filed",
      "still-waiting",
      "obligations",
      "schedule",
      "care-refused",
      "care-of-pension-holder",
      "care-open",
      "maternity-of-member",
      "maternity-of-pension-holder",
    ].flatMap((id) => stepsOf(rights(facts), `health.${id}`).map(({ value }) => [id, value]));

  it("tells as a yes what opens it and as a no what refuses it", () => {
    expect(values({ filedOn: null })).toEqual([["not-filed", false]]);
    expect(values({ on: "2010-03-15" })).toEqual([["still-waiting", false]]);
    expect(values({ upToDate: false, arrearsSchedule: false })).toEqual([
      ["obligations", false],
      ["care-refused", false],
    ]);
    expect(values({ upToDate: true })).toEqual([
      ["obligations", true],
      ["care-open", true],
      ["maternity-of-member", true],
    ]);
    const schedule = { filedOn: "2015-01-01", on: "2016-02-01", upToDate: false, arrearsSchedule: true } as const;
    expect(values({ ...schedule, currentYearPaid: false })).toEqual([
      ["schedule", false],
      ["care-refused", false],
    ]);
    expect(values({ insured: "pension-holder", pension: "retirement" })).toEqual([
      ["care-of-pension-holder", true],
      ["care-open", true],
      ["maternity-of-pension-holder", true],
    ]);
    expect(values({ insured: "pension-holder", pension: "survivors" }).at(-1)).toEqual([
      "maternity-of-pension-holder",
      false,
    ]);
  });

  it("counts a filing of the day itself as filed, and none of a later day", () => {
    const filed = (filedOn: string) => {
      const right = unwrap(rights({ filedOn }));
      return right.right === "none" && right.conditions[0];
    };
    expect(filed("2010-06-01")).toEqual({ condition: "affiliation-filed", met: true });
    expect(filed("2010-06-02")).toEqual({ condition: "affiliation-filed", met: false });
  });
});

describe("a dependant", () => {
  const dependant = (relative: InputOf<DependantFacts>["relative"], on: string, treatmentBegunOn?: string | null) =>
    casnos.health.dependant({ relative, on, treatmentBegunOn });
  // Loi 83-11, article 67: studies up to 21 years. 10 March 2005 + 21 years = 10 March 2026.
  const student = {
    relation: "child",
    birthDate: "2005-03-10",
    studying: true,
    apprentice: false,
    sex: "male",
  } as const;
  const child = { ...student, incapacitated: false } as const;

  it("past the age of studies, from its very day, is carried to the end of a treatment begun before it", () => {
    expect(unwrap(dependant(child, "2026-03-09"))).toMatchObject({ ground: "student" });
    expect(unwrap(dependant(child, "2026-03-10", "2026-03-09"))).toMatchObject({
      covered: true,
      ground: "treatment-begun",
      extent: "treatment-begun",
    });
    expect(unwrap(dependant(child, "2026-03-10", "2026-03-10"))).toEqual({ covered: false });
    expect(stepsOf(dependant(child, "2026-03-10", "2026-03-09"), "health.treatment-begun")).toMatchObject([
      { inputs: { begunOn: "2026-03-09", limit: "2026-03-10" }, value: true },
    ]);
  });

  it("who never studied is carried by no treatment", () => {
    const working = { ...child, studying: false } as const;
    expect(unwrap(dependant(working, "2024-01-01", "2023-12-01"))).toEqual({ covered: false });
    expect(unwrap(dependant(working, "2026-03-10", "2026-03-09"))).toEqual({ covered: false });
  });

  it("is told as covered with the extent, or as not covered", () => {
    const spouse = { relation: "spouse", paidActivity: false } as const;
    expect(stepsOf(dependant(spouse, "2026-01-01"), "health.dependant-covered")).toMatchObject([
      { inputs: { on: "2026-01-01", relation: "spouse", extent: "all-care" }, value: true },
    ]);
    expect(stepsOf(dependant({ ...child, studying: false }, "2026-01-01"), "health.dependant-not-covered")).toEqual([
      { inputs: { on: "2026-01-01", relation: "child" }, value: false },
    ]);
  });
});

describe("a claim of an invalidity pension at the retirement age", () => {
  // A man born on 10 May 1945 is 65 on 10 May 2010.
  const facts = {
    person: { sex: "male", birthDate: "1945-05-10" },
    affiliatedOn: "1991-03-01",
    foundOn: "2010-01-10",
    claimedOn: "2010-02-01",
    totalAndDefinitive: true,
    upToDate: true,
    ceasedOn: "2010-01-01",
  } as const;
  const ask = (changes: Partial<InputOf<InvalidityFacts>>) =>
    casnos.health.invalidity({ ...facts, decidedOn: "2010-05-10", ...changes });
  const age = (changes: Partial<InputOf<InvalidityFacts>>) =>
    stepsOf(ask(changes), "health.below-pension-age").map(({ inputs, value }) => [
      inputs["on"],
      inputs["barLifted"],
      value,
    ]);

  it("decided on the day before is below it; decided on the day, the years of a pension are asked for", () => {
    expect(age({ decidedOn: "2010-05-09" })).toEqual([["2010-05-09", false, true]]);
    expect(reasonsOf(ask({}))).toEqual(["missing-fact lacksYearsForPension"]);
  });

  it("is barred by no age where the years are lacking, else by that of the claim", () => {
    expect(age({ lacksYearsForPension: true })).toEqual([["2010-05-10", true, true]]);
    expect(age({ lacksYearsForPension: false })).toEqual([["2010-02-01", false, true]]);
    expect(age({ lacksYearsForPension: false, claimedOn: null })).toEqual([["2010-05-10", false, false]]);
  });

  it("is converted on the day of the age while that is ahead, and no rule is known from that day on", () => {
    const converts = (changes: Partial<InputOf<InvalidityFacts>>) => {
      const right = unwrap(ask(changes));
      if (right.right === "none") return right;
      const { convertsOn } = right;
      return convertsOn.kind === "determined" ? convertsOn.value : reasonsOf(convertsOn);
    };
    expect(converts({ decidedOn: "2010-05-09" })).toBe("2010-05-10");
    for (const decidedOn of ["2010-05-10", "2010-05-11"]) {
      expect(converts({ decidedOn, lacksYearsForPension: true })).toEqual([
        "no-known-rule conversion-past-the-pension-age",
      ]);
    }
  });
});

describe("three months without activity", () => {
  const ask = (ceasedOn: string | null) =>
    casnos.health.invalidity({
      person: { sex: "male", birthDate: "1960-05-10" },
      affiliatedOn: "2001-03-01",
      foundOn: "2009-02-01",
      totalAndDefinitive: true,
      upToDate: true,
      ceasedOn,
      decidedOn: "2010-05-31",
    });

  it("end with a shorter month where it has no such day, which is named", () => {
    const told = (ceasedOn: string | null) =>
      stepsOf(ask(ceasedOn), "health.without-activity").map(({ inputs, value }) => [inputs["completeOn"], value]);
    expect(told("2009-11-30")).toEqual([["2010-02-28", true]]);
    expect(conventionsOf(ask("2009-11-30"))).toContain("month-end");
    expect(told("2009-11-28")).toEqual([["2010-02-28", true]]);
    expect(told(null)).toEqual([[null, false]]);
    for (const plain of ["2009-11-28", null]) expect(conventionsOf(ask(plain))).not.toContain("month-end");
  });
});

describe("a death capital", () => {
  const capital = (facts: Partial<InputOf<DeathCapitalFacts>>) =>
    casnos.health.deathCapital({
      deceased: { was: "active", lastBase: "1000" },
      diedOn: "2010-06-01",
      family: [{ relation: "spouse" }],
      ...facts,
    });
  const child = (year: number) => ({ relation: "child", birthDate: `${String(year)}-01-01` }) as const;

  it("in parts that do not come out even tells the lesser part and how many get a centime more", () => {
    const three = capital({ family: [{ relation: "spouse" }, child(2005), child(2006)] });
    // 100 000 centimes: 33 333 three times and one over.
    expect(stepsOf(three, "health.equal-shares")).toMatchObject([
      { inputs: { total: { dinars: "1000.00" }, count: 3, oneMore: 1 }, value: { dinars: "333.33" } },
    ]);
    expect(conventionsOf(three)).toContain("largest-remainder");
    const two = capital({ family: [{ relation: "spouse" }, child(2005)] });
    expect(stepsOf(two, "health.equal-shares")).toMatchObject([
      { inputs: { total: { dinars: "1000.00" }, count: 2, oneMore: 0 }, value: { dinars: "500.00" } },
    ]);
    expect(conventionsOf(two)).not.toContain("largest-remainder");
  });

  it("of a pensioner says that its floors differ below the higher of them alone", () => {
    // 2 300 hours at 24 000 / 173.33: 318 467.66 DA; 18 000 DA a month: 216 000.
    const said = (annualPension: string) =>
      noticesOf(
        capital({ deceased: { was: "pensioner", annualPension }, diedOn: "2026-03-01" }),
        "death-capital-floors-in-conflict",
      );
    expect(said("318467.65")).toHaveLength(1);
    expect(said("100000")).toHaveLength(1);
    expect(said("318467.66")).toEqual([]);
    expect(said("400000")).toEqual([]);
    expect(reasonsOf(capital({ deceased: { was: "pensioner" }, diedOn: "2026-03-01" }))).toContain(
      "missing-fact deceased.annualPension",
    );
  });

  it("claimed after the day asked for is not yet claimed", () => {
    // Loi 08-08, article 78: four years. 1 June 2010 + 4 years = 1 June 2014.
    const standing = (claimedOn: string | null, on?: string) => {
      const value = unwrap(capital({ claimedOn, on }));
      return value.capital === "none" ? value.capital : unwrap(value.claim);
    };
    expect(standing("2014-06-01")).toBe("in-time");
    expect(standing("2014-06-02")).toBe("late");
    expect(standing("2014-06-01", "2014-06-01")).toBe("in-time");
    expect(standing("2014-06-01", "2014-05-31")).toBe("still-open");
    expect(standing("2014-07-01", "2014-06-02")).toBe("lapsed");
    expect(standing(null, "2014-06-01")).toBe("still-open");
    expect(standing(null, "2014-06-02")).toBe("lapsed");
  });

  it("asks for the birth of the child it is missing of", () => {
    const missing = capital({ family: [{ relation: "spouse" }, { relation: "child" }] });
    const { beneficiaries } = unwrap(missing) as { readonly beneficiaries?: unknown };
    expect(beneficiaries).toMatchObject({ reasons: [{ code: "missing-fact", index: 1 }] });
  });

  it("of who leaves nobody is told as none", () => {
    const none = capital({ family: [] });
    expect(unwrap(none)).toEqual({ capital: "none" });
    expect(stepsOf(none, "health.death-capital")).toMatchObject([{ inputs: { diedOn: "2010-06-01" }, value: "none" }]);
  });
});

describe("a reimbursement", () => {
  const facts = { careOn: "2019-03-10", treatmentEndedOn: null, tariff: "1000", care: "ordinary" } as const;
  const ask = (changes: Partial<InputOf<ReimbursementFacts>>) =>
    casnos.health.reimbursement({ ...facts, pensionHolder: false, ...changes });

  it("tells papers that were filed by the day asked for, and asks nothing of others", () => {
    // Loi 83-11, article 13: three months, to 10 June 2019.
    const filed = (filedOn: string | null, on?: string) => {
      const answer = ask({ filedOn, on, forceMajeure: true });
      return ["papers-filed", "papers-not-filed"].flatMap((id) =>
        stepsOf(answer, `health.${id}`).map(({ inputs, value }) => [id, inputs["filedOn"] ?? inputs["on"], value]),
      );
    };
    expect(filed("2019-06-10")).toEqual([["papers-filed", "2019-06-10", "in-time"]]);
    expect(filed("2019-06-11")).toEqual([["papers-filed", "2019-06-11", "late"]]);
    expect(filed("2019-06-10", "2019-09-01")).toEqual([["papers-filed", "2019-06-10", "in-time"]]);
    expect(filed("2019-06-10", "2019-06-10")).toEqual([["papers-filed", "2019-06-10", "in-time"]]);
    expect(filed("2019-06-10", "2019-06-09")).toEqual([["papers-not-filed", "2019-06-09", "not-yet"]]);
    expect(filed(null, "2019-06-10")).toEqual([["papers-not-filed", "2019-06-10", "not-yet"]]);
    expect(filed(null, "2019-06-11")).toEqual([["papers-not-filed", "2019-06-11", "late"]]);
  });

  it("rests on the rate of its own kind of care", () => {
    const series = (changes: Partial<InputOf<ReimbursementFacts>>) => {
      const answer = ask({ filedOn: "2019-04-01", ...changes });
      return answer.citations.flatMap((one) => (one.kind === "law" && one.series.endsWith("rate") ? [one.series] : []));
    };
    const kinds = [
      series({}),
      series({ pensionHolder: true }),
      series({ care: "long-illness" }),
      series({ care: "maternity" }),
    ];
    expect(kinds.map(([first]) => first)).toEqual([
      "care-rate",
      "pension-holder-care-rate",
      "raised-care-rate",
      "maternity-care-rate",
    ]);
  });

  it("of a stay supposes days of one price, and says what is beyond, past eight days alone (article 26)", () => {
    const stay = (hospitalDays: number) => ask({ filedOn: "2019-04-01", care: "maternity-hospital", hospitalDays });
    for (const days of [1, 7, 8]) {
      expect(noticesOf(stay(days), "stay-beyond-maternity")).toEqual([]);
      expect(conventionsOf(stay(days))).not.toContain("equal-days");
      expect(unwrap(stay(days))).toMatchObject({ coveredDays: days, reimbursed: { dinars: "1000.00" } });
    }
    expect(noticesOf(stay(9), "stay-beyond-maternity")).toEqual([{ days: 1 }]);
    expect(conventionsOf(stay(9))).toContain("equal-days");
    // Eight ninths of 1 000.
    expect(unwrap(stay(9))).toMatchObject({ coveredDays: 8, reimbursed: { dinars: "888.89" } });
  });
});

describe("maintained rights", () => {
  const ask = (facts: InputOf<MaintainedRightsFacts>) => casnos.health.maintainedRights(facts);
  const orphan = {
    relation: "orphan",
    on: "2006-04-26",
    dependent: true,
    coveredByOwnWork: false,
    deathCapitalConditions: true,
  } as const;
  const told = (facts: InputOf<MaintainedRightsFacts>) => {
    const answer = ask(facts);
    return [
      ...stepsOf(answer, "health.maintained-condition").map(({ inputs, value }) => [inputs["condition"], value]),
      ...stepsOf(answer, "health.maintained-income").map(({ inputs, value }) => [inputs["income"], value]),
      ...stepsOf(answer, "health.maintained").map(({ value }) => ["maintained", value]),
    ];
  };

  it("tell each condition, the income with what it is measured by, and the right", () => {
    // The minimum wage of 2006: 10 000 DA.
    const within = told({ ...orphan, monthlyIncome: "10000" });
    expect(within.slice(-2)).toMatchObject([
      [{ dinars: "10000.00" }, true],
      ["maintained", true],
    ]);
    expect(within.map(([what]) => what)).not.toContain("income-within-minimum-wage");
    expect(told({ ...orphan, monthlyIncome: "10000.01" })).toMatchObject([
      [{ dinars: "10000.01" }, false],
      ["maintained", false],
    ]);
  });

  it("tell a condition that fails as a no", () => {
    expect(told({ relation: "widow", on: "2006-04-26", remarried: true })).toEqual([
      ["unremarried", false],
      ["maintained", false],
    ]);
  });
});
