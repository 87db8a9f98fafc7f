import {
  createCasnos,
  unwrap,
  type CareRightsFacts,
  type DependantFacts,
  type InputOf,
  type MaintainedRightsFacts,
  type ReimbursementFacts,
  type ThirdPartyPaymentFacts,
} from "casnos-rules";
import { addDays, type Day } from "casnos-rules/calendar";
import { ask } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
type SeriesName = Parameters<typeof casnos.law.value>[0];
const { careRights, dependant, maintainedRights, reimbursement, thirdPartyPayment } = casnos.health;
const value = (series: SeriesName, on: string) => unwrap(casnos.law.value(series, { on })).value;
const daysFrom = (first: string, count: number) =>
  fc.integer({ min: 0, max: count }).map((days) => addDays(first as Day, days));

describe("the right to care of a member", () => {
  const rights = (facts: Partial<InputOf<CareRightsFacts>>) =>
    careRights({ insured: "member", filedOn: "2006-04-01", on: "2006-05-01", ...facts });

  // Le Soir d'Algérie, 26-04-2006 (https://djazairess.com/fr/lesoirdalgerie/37573): filed at least fifteen days before.
  it("is open from the fifteenth day after the filing: 1 April + 15 days = 16 April", () => {
    expect(unwrap(rights({ on: "2006-04-15" }))).toEqual({
      right: "none",
      conditions: [
        { condition: "affiliation-filed", met: true },
        { condition: "waiting-days", met: false },
      ],
      openFrom: "2006-04-16",
    });
    expect(rights({ on: "2006-04-16", upToDate: true })).toMatchObject({
      value: { right: "open", openFrom: "2006-04-16", dailyAllowance: "none" },
      certainty: { source: "reported" },
    });
  });

  it("is unverified under décret 15-289, from 18 November 2015", () => {
    expect(rights({ on: "2015-11-17", upToDate: true })).toMatchObject({ certainty: { source: "reported" } });
    expect(rights({ on: "2015-11-18", upToDate: true })).toMatchObject({ certainty: { source: "unverified" } });
  });

  it("is none while nothing is filed, whatever was paid", () => {
    expect(unwrap(rights({ filedOn: null, upToDate: true }))).toEqual({
      right: "none",
      conditions: [{ condition: "affiliation-filed", met: false }],
      openFrom: null,
    });
  });

  it("asks for the obligations only once the waiting is over", () => {
    expect(rights({ on: "2006-04-15" })).toMatchObject({ kind: "determined" });
    expect(rights({ on: "2006-04-16" })).toMatchObject({ reasons: [{ code: "missing-fact", fact: "upToDate" }] });
  });

  // Same column: payment depends on affiliation, contributions, penalties and surcharges.
  it("is none without the obligations and without a schedule", () => {
    expect(unwrap(rights({ upToDate: false, arrearsSchedule: false }))).toMatchObject({
      right: "none",
      conditions: [{ met: true }, { met: true }, { condition: "obligations", met: false }],
      openFrom: null,
    });
  });

  // Ordonnance 15-01, articles 57-58 (https://djazairess.com/fr/lexpression/235536); the fund applied it from 15 August 2015,
  // and it was prolonged to 31 December 2016 (affiliation dossier, section 7).
  it.each([
    ["2015-08-14", undefined],
    ["2015-08-15", "open"],
    ["2016-04-01", "open"],
    ["2016-12-31", "open"],
    ["2017-01-01", undefined],
  ])("with a schedule and the current year paid, on %s: %s", (on, right) => {
    const answer = rights({ on, upToDate: false, arrearsSchedule: true, currentYearPaid: true });
    if (right !== undefined) expect(unwrap(answer).right).toBe(right);
    else expect(answer).toMatchObject({ reasons: [{ code: "no-known-rule", topic: "care-with-schedule", day: on }] });
  });

  it("with a schedule alone, the current year not paid, is none", () => {
    const facts = { on: "2016-06-01", upToDate: false, arrearsSchedule: true } as const;
    expect(unwrap(rights({ ...facts, currentYearPaid: false })).right).toBe("none");
    expect(rights(facts)).toMatchObject({ reasons: [{ fact: "currentYearPaid" }] });
  });

  // https://djazairess.com/fr/lesoirdalgerie/79945, of the regime of décret 85-35.
  it("is none within the fifteen days, with the exception reported before 18 November 2015 said beside it", () => {
    const notices = (filedOn: string, on: string) => {
      const answer = rights({ filedOn, on });
      return answer.kind === "determined" && answer.notices.map(({ code }) => code);
    };
    expect(notices("2015-11-10", "2015-11-17")).toEqual(["care-of-late-affiliation"]);
    expect(notices("2015-11-10", "2015-11-18")).toEqual([]);
  });

  // Loi 83-11, articles 8, 9 and 12; ordonnance 96-17, article 4, adds family planning.
  it("covers the care of articles 8 and 9, family planning from 1996, and maternity; daily pay there is none", () => {
    const open = (on: string) => unwrap(rights({ filedOn: "1990-01-01", on, upToDate: true }));
    const before = open("1996-07-05");
    if (before.right !== "open") throw new Error(before.right);
    expect(before.covers).toEqual([
      "medical-care",
      "surgery",
      "medicines",
      "hospital",
      "tests",
      "dental-care",
      "optics",
      "cures",
      "appliances",
      "rehabilitation",
      "ambulance",
    ]);
    expect(unwrap(before.maternity)).toBe(true);
    expect(open("1996-07-06")).toMatchObject({ covers: [...before.covers, "family-planning"] });
    expect(value("care-duration", "2006-05-01")).toBe("while-conditions-hold");
    expect(casnos.law.value("daily-allowance", { on: "2006-05-01" })).toMatchObject({
      value: { value: "none" },
      certainty: { source: "enacted" },
    });
  });

  it("has no law before 1984", () => {
    expect(rights({ on: "1983-12-31" })).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
  });

  it("is never closed by waiting longer", () => {
    fc.assert(
      fc.property(daysFrom("1985-02-09", 15_000), fc.nat(40), fc.nat(15_000), (filedOn, first, more) => {
        const on = (days: number) => unwrap(rights({ filedOn, on: addDays(filedOn, days), upToDate: true })).right;
        if (on(first) === "open") expect(on(first + more)).toBe("open");
        expect(on(first)).toBe(first >= 15 ? "open" : "none");
      }),
    );
  });

  it("that a failed condition closes is opened by no other fact", () => {
    const fact = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(fact, fact, fact, (upToDate, arrearsSchedule, currentYearPaid) => {
        const facts = { upToDate, arrearsSchedule, currentYearPaid };
        expect(unwrap(rights({ ...facts, on: "2006-04-15" })).right).toBe("none");
        expect(unwrap(rights({ ...facts, filedOn: null })).right).toBe("none");
        const inArrears = { ...facts, upToDate: false, arrearsSchedule: false };
        expect(unwrap(rights(inArrears)).right).toBe("none");
      }),
    );
  });
});

describe("the right to care of the holder of a pension", () => {
  // Loi 83-11, articles 69 and 70.
  it.each([
    ["invalidity", true],
    ["retirement", true],
    ["survivors", false],
  ] as const)("of %s is open without waiting; maternity: %s", (pension, expected) => {
    const answer = careRights({ insured: "pension-holder", on: "1995-01-01", pension });
    expect(answer).toMatchObject({ value: { right: "open", openFrom: null }, certainty: { source: "enacted" } });
    const rights = unwrap(answer);
    expect(rights.right === "open" && unwrap(rights.maternity)).toBe(expected);
  });

  it("is open whatever the pension is; only maternity asks for it, and of an allowance it is not known", () => {
    const maternity = (pension?: "retirement-allowance") => {
      const rights = unwrap(careRights({ insured: "pension-holder", on: "1995-01-01", pension }));
      return rights.right === "open" ? rights.maternity : null;
    };
    expect(maternity()).toMatchObject({ reasons: [{ code: "missing-fact", fact: "pension" }] });
    expect(maternity("retirement-allowance")).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "maternity-of-an-allowance" }],
    });
  });
});

describe("a dependant", () => {
  const of = (relative: InputOf<DependantFacts>["relative"], more: Partial<InputOf<DependantFacts>> = {}) =>
    dependant({ relative, on: "2006-04-26", ...more });
  const son = { relation: "child", sex: "male", apprentice: false, incapacitated: false } as const;

  // Loi 83-11, article 67, wording of 1983 (benefits dossier, section 1.3), and article 66.
  it.each([
    ["a spouse without paid activity", { relation: "spouse", paidActivity: false }, "no-paid-activity"],
    ["a child of 17", { ...son, birthDate: "1988-04-27" }, "minor"],
    ["a student of 20", { ...son, birthDate: "1985-04-27", studying: true }, "student"],
    ["a son incapable of work", { ...son, birthDate: "1960-01-01", incapacitated: true }, "incapacity"],
    ["a parent with the minimum pension", { relation: "parent", resources: "7500" }, "small-resources"],
    ["an aunt without income", { relation: "female-collateral", ownIncome: false }, "no-income"],
  ] as const)("%s has sickness care; maternity care is the spouse's alone", (_, relative, ground) => {
    expect(unwrap(of(relative))).toMatchObject({
      covered: true,
      ground,
      sickness: true,
      maternity: relative.relation === "spouse",
    });
  });

  it.each([
    ["a parent with a centime more", { relation: "parent", resources: "7500.01" }],
    ["an aunt with an income", { relation: "female-collateral", ownIncome: true }],
  ] as const)("%s is not covered", (_, relative) => {
    expect(unwrap(of(relative))).toEqual({ covered: false });
  });

  it("who is a salaried spouse is covered when that work gives no right", () => {
    const working = { relation: "spouse", paidActivity: true } as const;
    expect(of(working)).toMatchObject({ reasons: [{ code: "missing-fact", fact: "salariedWithoutOwnRight" }] });
    expect(unwrap(of(working, { salariedWithoutOwnRight: false }))).toEqual({ covered: false });
    expect(unwrap(of(working, { salariedWithoutOwnRight: true }))).toMatchObject({
      covered: true,
      ground: "no-own-right",
      maternity: true,
    });
  });

  it("who is a student past the age keeps a treatment begun before it: this is said", () => {
    const past = { ...son, birthDate: "1970-01-01" } as const;
    const at = (studying: boolean) => dependant({ relative: { ...past, studying }, on: "1993-01-01" });
    expect(at(true)).toMatchObject({ value: { covered: false }, notices: [{ code: "treatment-of-a-student" }] });
    expect(at(false)).toMatchObject({ value: { covered: false }, notices: [] });
  });

  // Article 67: "treatment begun before 21 is finished". Born on 1 January 1970: 21 on 1 January 1991.
  it.each([
    [
      "1990-12-31",
      { covered: true, ground: "treatment-begun", extent: "treatment-begun", until: null, maternity: false },
    ],
    ["1991-01-01", { covered: false }],
    [null, { covered: false }],
  ])("who is a student past the age, in a treatment begun on %s, is %j", (treatmentBegunOn, expected) => {
    const relative = { ...son, birthDate: "1970-01-01", studying: true } as const;
    expect(dependant({ relative, on: "1993-01-01", treatmentBegunOn })).toMatchObject({
      value: expected,
      certainty: { source: "enacted" },
      notices: [],
    });
  });

  it("who may be a student past the age is asked so only where a treatment hangs on it", () => {
    const at = (studying?: boolean, treatmentBegunOn?: string) =>
      dependant({ relative: { ...son, birthDate: "1970-01-01", studying }, on: "1993-01-01", treatmentBegunOn });
    expect(at()).toMatchObject({ value: { covered: false }, notices: [{ code: "treatment-of-a-student" }] });
    expect(at(undefined, "1990-12-31")).toMatchObject({ reasons: [{ fact: "family.studying" }] });
    expect(at(false, "1990-12-31")).toMatchObject({ value: { covered: false } });
  });

  it("has all care where dependent, also with a treatment begun before", () => {
    const relative = { ...son, birthDate: "1975-01-01", studying: true } as const;
    const answer = dependant({ relative, on: "1993-01-01", treatmentBegunOn: "1992-01-01" });
    expect(answer).toMatchObject({ value: { ground: "student", extent: "all-care" } });
  });

  it.each([
    [{ relative: { relation: "child", birthDate: "2006-04-27" } }, ["relative", "birthDate"]],
    [{ treatmentBegunOn: "2006-04-27" }, ["treatmentBegunOn"]],
  ] as const)("is refused with %j, after the day asked for", (facts, path) => {
    const input = { relative: { relation: "spouse" }, on: "2006-04-26", ...facts } as const;
    expect(() => dependant(input)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "out-of-range", path })] }),
    );
  });

  it("who is born on the day itself is covered", () => {
    expect(unwrap(of({ relation: "child", birthDate: "2006-04-26" }))).toMatchObject({
      covered: true,
      ground: "minor",
    });
  });

  it("can be asked about with facts left out", () => {
    const asked = ask(casnos, "health.dependant", { relative: { relation: "spouse" }, on: "2006-04-26" });
    expect(asked.questions.map(({ fact }) => fact)).toEqual(["family.paidActivity", "salariedWithoutOwnRight"]);
  });
});

describe("the reimbursement of care", () => {
  const of = (facts: Partial<InputOf<ReimbursementFacts>>) =>
    reimbursement({
      careOn: "2008-01-15",
      treatmentEndedOn: null,
      tariff: "1000",
      care: "ordinary",
      pensionHolder: false,
      filedOn: "2008-02-01",
      ...facts,
    });

  // Loi 83-11, articles 59, 59-4, 24 and 26.
  it.each([
    ["ordinary care", {}, "0.8", "800.00", "200.00"],
    ["a case listed for its length", { care: "long-illness" }, "1", "1000.00", "0.00"],
    ["maternity", { care: "maternity" }, "1", "1000.00", "0.00"],
    ["a maternity stay of 8 days", { care: "maternity-hospital", hospitalDays: 8 }, "1", "1000.00", "0.00"],
  ] as const)("of %s", (_, facts, rate, reimbursed, borne) => {
    expect(of(facts)).toMatchObject({
      value: { reimbursement: "due", rate, reimbursed: { dinars: reimbursed }, borne: { dinars: borne } },
      certainty: { source: "enacted" },
    });
  });

  // Article 59-4 sets the principle; the cases are those of décret 84-27, article 4 (http://www.cnas.dz/fr/assurance-maladie/).
  it("of a pension holder is reported at 100 %, the list of the cases not being read, and says so", () => {
    expect(of({ pensionHolder: true })).toMatchObject({
      value: { rate: "1", reimbursed: { dinars: "1000.00" } },
      certainty: { source: "reported", weakestStep: "health.care-rate" },
      notices: [{ code: "pension-holder-care-rate", facts: { rate: "1" } }],
    });
  });

  it("of ordinary care says what the 80 % are for, and of maternity that qualified staff must deliver (article 24)", () => {
    expect(of({})).toMatchObject({ notices: [{ code: "ordinary-care-rate", facts: { rate: "0.8" } }] });
    expect(of({ care: "maternity" })).toMatchObject({
      notices: [{ code: "qualified-delivery", facts: { rule: "by-qualified-staff" } }],
    });
  });

  // 1 000 x 8 / 10 = 800.
  it("of a maternity stay of 10 days pays 8 of them, which is a convention of the library, and says so", () => {
    expect(of({ care: "maternity-hospital", hospitalDays: 10 })).toMatchObject({
      value: { coveredDays: 8, reimbursed: { dinars: "800.00" }, borne: { dinars: "200.00" } },
      certainty: { source: "unverified", weakestStep: "health.covered-days" },
      notices: [{ code: "qualified-delivery" }, { code: "stay-beyond-maternity", facts: { days: 2 } }],
    });
  });

  it("asks whether a pension is held only where it changes the rate", () => {
    expect(of({ care: "maternity", pensionHolder: undefined })).toMatchObject({ kind: "determined" });
    expect(of({ pensionHolder: undefined })).toMatchObject({ reasons: [{ fact: "pensionHolder" }] });
  });

  // 0.80 x 0.03 = 0.024, rounded 0.02; left 0.01.
  it("is rounded to the centime, and the rest is what is left", () => {
    expect(of({ tariff: "0.03" })).toMatchObject({
      value: { reimbursed: { centimes: 2 }, borne: { centimes: 1 } },
      certainty: { source: "unverified" },
    });
  });

  // Loi 83-11, article 13: three months after the first medical act, or after the end of continuous treatment.
  it.each([
    ["2008-01-15", null, "2008-04-15"],
    ["2008-01-15", "2008-05-20", "2008-08-20"],
    ["2007-11-30", null, "2008-02-29"],
  ])("is filed, for care on %s and a treatment to %s, by %s", (careOn, treatmentEndedOn, fileBy) => {
    expect(unwrap(of({ careOn, treatmentEndedOn, filedOn: fileBy }))).toMatchObject({ fileBy, filed: "in-time" });
    expect(unwrap(of({ careOn, treatmentEndedOn, filedOn: addDays(fileBy as Day, 1), forceMajeure: false }))).toEqual({
      reimbursement: "lost",
      fileBy,
      filed: "late",
    });
  });

  it("is kept by force majeure alone when the papers are late", () => {
    expect(of({ filedOn: "2008-04-16" })).toMatchObject({ reasons: [{ fact: "forceMajeure" }] });
    expect(unwrap(of({ filedOn: "2008-04-16", forceMajeure: true }))).toMatchObject({
      reimbursement: "due",
      filed: "late",
      reimbursed: { dinars: "800.00" },
    });
  });

  it("while nothing is filed goes by the day asked for, and a later filing counts as not made", () => {
    expect(of({ filedOn: null })).toMatchObject({ reasons: [{ code: "missing-fact", fact: "on" }] });
    expect(unwrap(of({ filedOn: null, on: "2008-04-15" }))).toMatchObject({ filed: "not-yet" });
    expect(unwrap(of({ filedOn: "2008-05-01", on: "2008-04-15" }))).toMatchObject({ filed: "not-yet" });
    expect(unwrap(of({ filedOn: null, on: "2008-04-16", forceMajeure: false }))).toMatchObject({
      reimbursement: "lost",
    });
  });

  // The data file of https://github.com/bhk222/age-calculator-pwa; an older statement of the fund, vitaminedz 22109.
  it("of a long illness says that 26 groups, or 27 illnesses and 3 at 80 %, are counted", () => {
    expect(of({ care: "long-illness" })).toMatchObject({
      notices: [{ code: "long-illnesses", facts: { groups: 26, ofTheFund: 27, later: 3, laterRate: "0.8" } }],
    });
  });

  it.each([
    [{ treatmentEndedOn: "2008-01-14" }, "treatmentEndedOn"],
    [{ filedOn: "2008-01-14" }, "filedOn"],
    [{ hospitalDays: 0 }, "hospitalDays"],
    [{ hospitalDays: 1.5 }, "hospitalDays"],
    [{ tariff: -1 }, "tariff"],
    [{ care: "dental" }, "care"],
  ])("refuses %j", (facts, field) => {
    expect(() => of(facts as never)).toThrow(field);
  });

  const tariffs = fc.integer({ min: 0, max: 1e14 });
  const asDinars = (centimes: number) => {
    const digits = String(centimes).padStart(3, "0");
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  const kinds = fc.constantFrom("ordinary", "long-illness", "maternity", "maternity-hospital");

  it("and what is left are the tariff exactly, neither below zero", () => {
    fc.assert(
      fc.property(tariffs, kinds, fc.boolean(), fc.integer({ min: 1, max: 366 }), (tariff, care, holder, days) => {
        const due = unwrap(of({ tariff: asDinars(tariff), care, pensionHolder: holder, hospitalDays: days }));
        if (due.reimbursement !== "due") throw new Error(due.reimbursement);
        expect(due.reimbursed.centimes + due.borne.centimes).toBe(tariff);
        expect(due.reimbursed.centimes).toBeGreaterThanOrEqual(0);
        expect(due.reimbursed.centimes).toBeLessThanOrEqual(tariff);
      }),
    );
  });

  it("never has a last day before the care or the end of its treatment", () => {
    fc.assert(
      fc.property(daysFrom("1984-01-01", 20_000), fc.option(fc.nat(2000)), (careOn, length) => {
        const treatmentEndedOn = length === null ? null : addDays(careOn, length);
        const { fileBy } = unwrap(of({ careOn, treatmentEndedOn, filedOn: careOn }));
        expect(fileBy > (treatmentEndedOn ?? careOn)).toBe(true);
      }),
    );
  });

  it("once lost stays lost however much later the papers come", () => {
    fc.assert(
      fc.property(fc.nat(3000), (more) => {
        const filedOn = addDays("2008-04-16" as Day, more);
        expect(unwrap(of({ filedOn, forceMajeure: false })).reimbursement).toBe("lost");
      }),
    );
  });
});

describe("third-party payment", () => {
  const of = (facts: Partial<InputOf<ThirdPartyPaymentFacts>>) =>
    thirdPartyPayment({
      amount: "2000",
      on: "2011-08-01",
      chronic: false,
      pensionHolder: false,
      prescriptionsThisQuarter: 0,
      ...facts,
    });

  // https://djazairess.com/fr/apsfr/211176: 20 %, 2 000 DA a prescription, two a quarter, from 1 August 2011.
  it("of 2 000 DA costs the patient 400, up to the cap and to the second prescription of a quarter", () => {
    expect(of({ prescriptionsThisQuarter: 1 })).toMatchObject({
      value: {
        within: true,
        paidByFund: { dinars: "1600.00" },
        paidByPatient: { dinars: "400.00" },
        cap: { dinars: "2000.00" },
      },
      certainty: { source: "reported" },
    });
    const beyond = { within: false, cap: { dinars: "2000.00" }, instead: "reimbursement-on-file" };
    expect(unwrap(of({ amount: "2000.01" }))).toMatchObject({ ...beyond, beyond: "amount" });
    expect(unwrap(of({ prescriptionsThisQuarter: 2 }))).toMatchObject({ ...beyond, beyond: "prescriptions" });
  });

  it("is free and without a cap for the chronically ill and holders of a pension", () => {
    const free = { within: true, paidByPatient: { centimes: 0 }, paidByFund: { dinars: "90000.00" }, cap: null };
    expect(unwrap(of({ amount: "90000", chronic: true, pensionHolder: undefined }))).toMatchObject(free);
    expect(unwrap(of({ amount: "90000", pensionHolder: true, on: "2016-01-01" }))).toMatchObject(free);
  });

  // https://www.demarchesdz.com/carte-chifa-demande-activation/, undated and written for the fund of the employees.
  it("has a cap of 5 000 DA, unverified, on the day the sources were looked through, and an unknown one from 2012", () => {
    expect(of({ on: "2026-11-21", amount: "5000" })).toMatchObject({
      value: { within: true, paidByPatient: { dinars: "1000.00" } },
      certainty: { source: "unverified" },
    });
    expect(unwrap(of({ on: "2026-11-21", amount: "5000.01" }))).toMatchObject({ beyond: "amount" });
    for (const on of ["2012-01-01", "2020-06-01", "2026-11-20"]) {
      for (const amount of ["2000.01", "5000"]) {
        expect(of({ on, amount })).toMatchObject({
          reasons: [{ code: "no-known-rule", topic: "third-party-cap", day: on }],
        });
      }
    }
    expect(of({ on: "2011-07-31" })).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
  });

  // Caps of 2 000, then 3 000, then 5 000 DA: the same page.
  it("from 2012 is certain within the least cap that is reported and beyond the greatest", () => {
    for (const on of ["2012-01-01", "2020-06-01", "2026-11-20"]) {
      expect(of({ on })).toMatchObject({
        value: { within: true, paidByPatient: { dinars: "400.00" }, cap: "not-known" },
        certainty: { source: "reported" },
      });
      expect(of({ on, amount: "5000.01" })).toMatchObject({
        value: { within: false, beyond: "amount", cap: "not-known", instead: "reimbursement-on-file" },
        certainty: { source: "reported" },
      });
    }
  });

  it("of a further prescription in a quarter is not known once their number is not", () => {
    expect(of({ on: "2026-11-21", prescriptionsThisQuarter: 1 })).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "third-party-prescriptions" }],
    });
  });

  it("asks for no fact that it does not need", () => {
    expect(of({ amount: "2000.01", prescriptionsThisQuarter: undefined })).toMatchObject({ kind: "determined" });
    expect(of({ prescriptionsThisQuarter: undefined })).toMatchObject({
      reasons: [{ fact: "prescriptionsThisQuarter" }],
    });
  });

  it("is shared so that both parts add up to the prescription", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (centimes) => {
        const paid = unwrap(of({ amount: (centimes / 100).toFixed(2) }));
        if (!paid.within) throw new Error(paid.beyond);
        expect(paid.paidByFund.centimes + paid.paidByPatient.centimes).toBe(centimes);
        expect(paid.paidByPatient.centimes).toBe(Math.floor((centimes + 2) / 5));
      }),
    );
  });
});

describe("care kept after the death of the insured", () => {
  const on = "2006-04-26";
  const tests = { deathCapitalConditions: true, monthlyIncome: "10000" } as const;
  const complete = {
    widow: { relation: "widow", on, remarried: false, coveredByOwnWork: false, ...tests },
    ascendant: { relation: "ascendant", on, dependent: true, coveredByOwnWork: false, ...tests },
    orphan: { relation: "orphan", on, dependent: true, ...tests },
    "child-in-charge": { relation: "child-in-charge", on, dependent: true, guardianInsured: false, ...tests },
  } as const satisfies Record<string, InputOf<MaintainedRightsFacts>>;
  const relations = ["widow", "ascendant", "orphan", "child-in-charge"] as const;
  const orphansOnly = createCasnos({ readings: { "maintained-rights": "orphans-only" } });

  // https://djazairess.com/fr/lesoirdalgerie/37573 (benefits dossier, section 1.4); SNMG of 2006: 10 000 DA a month.
  it.each(relations)("of a %s, all conditions met, is maintained; no limit of time is stated", (relation) => {
    const answer = maintainedRights(complete[relation]);
    expect(answer).toMatchObject({
      value: { right: "maintained", conditions: [] },
      certainty: { source: "reported", disputed: [] },
      notices: [{ code: "maintained-without-limit" }],
    });
  });

  it.each([
    ["widow", { remarried: true }, "unremarried"],
    ["widow", { coveredByOwnWork: true }, "no-cover-by-own-work"],
    ["widow", { deathCapitalConditions: false }, "death-capital-conditions"],
    ["widow", { monthlyIncome: "10000.01" }, "income-within-minimum-wage"],
    ["ascendant", { dependent: false }, "dependent"],
    ["ascendant", { coveredByOwnWork: true }, "no-cover-by-own-work"],
    ["orphan", { dependent: false }, "dependent"],
    ["orphan", { deathCapitalConditions: false }, "death-capital-conditions"],
    ["orphan", { monthlyIncome: "10000.01" }, "income-within-minimum-wage"],
    ["child-in-charge", { guardianInsured: true }, "guardian-not-insured"],
    ["child-in-charge", { dependent: false }, "dependent"],
  ] as const)("of a %s with %j is none, and answers without the rest", (relation, changes, condition) => {
    const none = { right: "none", conditions: [{ condition, met: false }] };
    expect(unwrap(maintainedRights({ ...complete[relation], ...changes }))).toEqual(none);
    expect(unwrap(maintainedRights({ relation, on, ...changes }))).toEqual(none);
  });

  it.each([
    ["widow", ["maintained-rights"], "none", "maintained"],
    ["ascendant", ["maintained-rights"], "none", "maintained"],
    ["orphan", [], "none", "none"],
    ["child-in-charge", [], "maintained", "maintained"],
  ] as const)("of a %s without the conditions of the death capital", (relation, disputed, byAll, byOrphansOnly) => {
    const facts = { ...complete[relation], deathCapitalConditions: false };
    expect(maintainedRights(facts)).toMatchObject({ value: { right: byAll }, certainty: { disputed } });
    expect(unwrap(orphansOnly.health.maintainedRights(facts)).right).toBe(byOrphansOnly);
  });

  it("under orphans-only asks a widow for neither test", () => {
    const widow = { relation: "widow", on, remarried: false, coveredByOwnWork: false } as const;
    expect(unwrap(orphansOnly.health.maintainedRights(widow)).right).toBe("maintained");
    expect(maintainedRights(widow)).toMatchObject({ reasons: [{ fact: "deathCapitalConditions" }] });
  });

  it("follows décret 85-35: unknown before 9 February 1985 and from 18 November 2015", () => {
    const widow = (day: string) => maintainedRights({ ...complete.widow, on: day });
    expect(unwrap(widow("2015-11-17")).right).toBe("maintained");
    for (const day of ["1985-02-08", "2015-11-18"]) {
      expect(widow(day)).toMatchObject({ reasons: [{ code: "no-known-rule", topic: "maintained-care", day }] });
    }
  });

  it("refused by one fact is opened by no other", () => {
    const fact = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...relations),
        fc.record({ remarried: fact, coveredByOwnWork: fact, deathCapitalConditions: fact, dependent: fact }),
        fc.record({
          guardianInsured: fact,
          monthlyIncome: fc.option(fc.constantFrom("0", "10000", "10000.01"), { nil: undefined }),
        }),
        fc.constantFrom(
          { relation: "widow", remarried: true } as const,
          { relation: "orphan", dependent: false } as const,
          { relation: "child-in-charge", guardianInsured: true } as const,
          { relation: "ascendant", coveredByOwnWork: true } as const,
        ),
        (relation, some, others, failed) => {
          expect(unwrap(maintainedRights({ on, ...some, ...others, ...failed })).right).toBe("none");
          fc.pre(relation !== "child-in-charge");
          const answer = maintainedRights({ relation, on, ...some, ...others, deathCapitalConditions: false });
          expect(unwrap(answer).right).toBe("none");
        },
      ),
    );
  });
});

describe("what a question on care can cite", () => {
  it("care abroad is given in an urgency or on a transfer only (loi 83-11, article 83)", () => {
    expect(value("care-abroad", "2026-01-01")).toBe("urgency-or-transfer");
  });

  it("third-party payment comes about by agreements (loi 83-11, article 60)", () => {
    expect(value("third-party-agreements", "2026-01-01")).toBe("by-agreement");
  });

  // https://djazairess.com/fr/lesoirdalgerie/179619.
  it("the list of medicines is that of the employees, as was said in 2015", () => {
    expect(value("medicines-list", "2016-01-01")).toBe("list-of-the-employees");
    expect(casnos.law.value("medicines-list", { on: "2014-01-01" })).toMatchObject({ kind: "undetermined" });
  });

  // https://djazairess.com/fr/elwatan/334847.
  it("the file of a health card was a birth extract n° 12 and two photographs, until the fund asked for neither", () => {
    expect(value("documents-health-card", "2012-01-01")).toEqual([["birth-extract-twelve"], ["two-photographs"]]);
    expect(casnos.law.value("documents-health-card", { on: "2017-01-01" })).toMatchObject({ kind: "undetermined" });
  });

  it("the waiting days, the rates and the clock are held as the sources give them", () => {
    const held = (series: SeriesName) => value(series, "2010-01-01");
    expect(held("care-waiting-days")).toBe(15);
    expect(held("care-rate")).toBe("0.8");
    expect(held("raised-care-rate")).toBe("1");
    expect(held("maternity-hospital-days")).toBe(8);
    expect(held("care-papers-months")).toBe(3);
  });
});
