import { ACTIVITIES, createCasnos, type Activity, unwrap } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOfNumber, dayNumber, type Day } from "../src/calendar/day.js";

const { eligibility } = createCasnos();

describe("affiliation", () => {
  it.each(ACTIVITIES)("of a %s is compulsory", (activity) => {
    expect(unwrap(eligibility.affiliation({ activity, on: "2026-01-01" })).obligation).toBe("compulsory");
  });

  it("of an auto-entrepreneur begins with the law that made the status", () => {
    expect(eligibility.affiliation({ activity: "auto-entrepreneur", on: "2022-12-17" })).toMatchObject({
      reasons: [{ code: "outside-coverage", coveredFrom: "2022-12-18" }],
    });
  });

  it("rests on law that was read, from 1984", () => {
    expect(eligibility.affiliation({ activity: "trader", on: "1984-01-01" })).toMatchObject({
      certainty: { source: "enacted" },
    });
    expect(eligibility.affiliation({ activity: "trader", on: "1983-12-31" })).toMatchObject({ kind: "undetermined" });
  });

  it("is a duty by loi 83-14, article 5, which loi 04-17 replaced; article 4 of loi 83-11 gives benefits", () => {
    const of = (on: string) => {
      const { citations } = eligibility.affiliation({ activity: "trader", on, alsoSalaried: false });
      return citations.map((citation) => citation.kind === "law" && [citation.text?.id, citation.article]);
    };
    for (const on of ["1984-01-01", "2004-11-12"]) expect(of(on)).toEqual([["loi-83-14", "5"]]);
    for (const on of ["2004-11-13", "2026-01-01"]) expect(of(on)).toEqual([["loi-04-17", "5"]]);
  });

  it("beside salaried work leaves the choice of the benefits, as far as it is known", () => {
    const at = (on: string) => unwrap(eligibility.affiliation({ activity: "trader", on, alsoSalaried: true })).benefits;
    // Two of the three dossiers, from one page of a newspaper, mark it reported: articles 15 and 16 of décret 85-35.
    expect(at("2010-01-01")).toMatchObject({
      value: "chosen-by-the-insured",
      certainty: { source: "reported" },
      citations: [{ text: { id: "decret-85-35" }, article: "15-16", status: "reported" }],
    });
    expect(at("2016-01-01")).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "benefits-of-two-activities" }],
    });
    const unknown = unwrap(eligibility.affiliation({ activity: "trader", on: "2010-01-01" }));
    expect(unknown.benefits).toMatchObject({ reasons: [{ code: "missing-fact", fact: "alsoSalaried" }] });
  });
});

describe("the filing deadline", () => {
  it.each([
    ["2026-02-01", "2026-02-11", "enacted"],
    ["2024-02-20", "2024-03-01", "enacted"],
    ["2004-11-03", "2004-11-13", "enacted"],
    ["2004-11-02", "2004-11-12", "reported"],
    ["1983-12-22", "1984-01-01", "reported"],
  ])("after a start on %s is %s, %s", (activityStart, lastDay, source) => {
    expect(eligibility.filingDeadline({ activityStart })).toMatchObject({ value: { lastDay }, certainty: { source } });
  });

  it("before 1984 is outside coverage", () => {
    expect(eligibility.filingDeadline({ activityStart: "1983-12-21" })).toMatchObject({
      reasons: [{ code: "outside-coverage" }],
    });
  });
});

describe("the penalty for filing late", () => {
  it("asks for the filing only when the deadline has passed", () => {
    expect(eligibility.lateFilingPenalty({ activityStart: "2026-02-01", on: "2026-02-11" })).toMatchObject({
      value: { late: false },
    });
    expect(eligibility.lateFilingPenalty({ activityStart: "2026-02-01", on: "2026-02-12" })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "filedOn" }],
    });
  });

  it("accepts a filing before the start", () => {
    expect(
      eligibility.lateFilingPenalty({ activityStart: "2026-02-01", filedOn: "2026-01-15", on: "2026-05-01" }),
    ).toMatchObject({
      value: { late: false, lastDay: "2026-02-11" },
    });
  });

  it("is disputed exactly where the complete and the begun months differ", () => {
    const filed = (filedOn: string) =>
      eligibility.lateFilingPenalty({ activityStart: "2026-02-01", filedOn, on: "2026-12-31" });
    expect(filed("2026-03-11")).toMatchObject({
      value: { months: 1, penalty: { dinars: "6000.00" } },
      certainty: { disputed: [] },
    });
    expect(filed("2026-03-12")).toMatchObject({
      value: { months: 1 },
      certainty: { disputed: ["late-filing-months"] },
    });
    const begun = createCasnos({ readings: { "late-filing-months": "begun" } });
    expect(
      unwrap(
        begun.eligibility.lateFilingPenalty({ activityStart: "2026-02-01", filedOn: "2026-03-12", on: "2026-12-31" }),
      ),
    ).toMatchObject({ months: 2, penalty: { dinars: "7000.00" } });
  });

  it("never falls with the day of filing", () => {
    const first = dayNumber("1990-01-01" as Day);
    fc.assert(
      fc.property(fc.nat(12_000), fc.nat(3000), fc.nat(60), (start, late, more) => {
        const activityStart = dayOfNumber(first + start);
        const at = (filedOn: Day) => {
          const value = unwrap(eligibility.lateFilingPenalty({ activityStart, filedOn, on: "2040-01-01" }));
          return value.late ? value.penalty.centimes : 0;
        };
        return at(addDays(activityStart, late)) <= at(addDays(activityStart, late + more));
      }),
    );
  });
});

describe("the papers of an activity, by period", () => {
  const papers = (activity: Activity, on: string) =>
    unwrap(unwrap(createCasnos().eligibility.affiliation({ activity, on, alsoSalaried: false })).ownPapers);

  // legal-doctrine.com, and a company-creation guide of 2024-12-20 (affiliation dossier, section 2.3).
  it.each([
    ["artisan", "2006-04-26", [["craft-card", "craft-registration-certificate"]]],
    ["artisan", "2026-01-01", [["craft-card", "craft-registration-certificate", "craft-register-extract"]]],
    ["company-owner", "2020-01-01", [["trade-register"], ["statutes"]]],
    [
      "company-owner",
      "2026-01-01",
      [["affiliation-form"], ["birth-certificate"], ["identity-document"], ["statutes"], ["trade-register"]],
    ],
  ] as const)("%s on %s", (activity, on, expected) => {
    expect(papers(activity, on)).toEqual(expected);
  });

  it("names the licence that a regulated trade asks beside, where a source does", () => {
    const { ownPapers } = unwrap(createCasnos().eligibility.affiliation({ activity: "trader", on: "2026-01-01" }));
    expect(ownPapers).toMatchObject({
      notices: [{ code: "regulated-activity", facts: { papers: [["professional-licence"]] } }],
    });
    const then = unwrap(createCasnos().eligibility.affiliation({ activity: "trader", on: "2006-04-26" }));
    expect(then.ownPapers).toMatchObject({ notices: [] });
  });
});

describe("the status of auto-entrepreneur", () => {
  const status = (amounts: readonly string[], last = 2026) => {
    const turnover = amounts.map((amount, place) => ({ year: last - place, amount }));
    return eligibility.autoEntrepreneurStatus({ turnover, year: last });
  };

  // journal-lanation.com: 5 000 000 DA a year, lost after three consecutive years above.
  it.each([
    [["5000000", "9000000", "9000000"], "kept", 0],
    [["5000000.01", "5000000"], "kept", 1],
    [["6000000", "6000000", "5000000"], "kept", 2],
    [["6000000", "6000000", "6000000"], "lost", 3],
  ] as const)("with turnovers of %j, the last year first, is %s", (amounts, found, yearsAbove) => {
    expect(unwrap(status(amounts))).toEqual({ status: found, yearsAbove });
  });

  it("asks for the years before only while those after lie above", () => {
    expect(status(["1000"])).toMatchObject({ kind: "determined" });
    expect(status(["6000000", "6000000"])).toMatchObject({ reasons: [{ fact: "turnover.amount", year: 2024 }] });
  });

  // No source read says how a status that was lost is had again.
  it("is not known in a year below after the turnovers given lost it", () => {
    const lost = ["6000000", "6000000", "6000000"];
    expect(unwrap(status([...lost]))).toMatchObject({ status: "lost" });
    for (const after of [["1000000"], ["6000000", "1000000"]]) {
      expect(status([...after, ...lost])).toMatchObject({
        reasons: [{ code: "no-known-rule", topic: "auto-entrepreneur-status-after-its-loss" }],
      });
    }
    expect(unwrap(status(["1000000", "6000000", "6000000", "5000000"]))).toMatchObject({ status: "kept" });
    expect(unwrap(status(["6000000", ...lost]))).toMatchObject({ status: "lost" });
  });

  it("does not hang on turnovers of later years", () => {
    const turnover = [2025, 2026, 2027, 2028].map((year) => ({ year, amount: "6000000" }));
    const before = { year: 2024, amount: "5000000" };
    expect(unwrap(eligibility.autoEntrepreneurStatus({ turnover: [before, ...turnover], year: 2026 }))).toEqual({
      status: "kept",
      yearsAbove: 2,
    });
  });

  it("counts from the law that made it: nothing above before 2022", () => {
    expect(unwrap(status(["6000000", "6000000"], 2023))).toEqual({ status: "kept", yearsAbove: 2 });
    expect(status(["1"], 2021)).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
  });

  it("a lower turnover never loses it", () => {
    const amount = fc.integer({ min: 0, max: 9_000_000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 3, maxLength: 3 }), fc.nat(2), amount, (amounts, place, other) => {
        const lower = amounts.map((one, at) => (at === place ? Math.min(one, other) : one));
        if (unwrap(status(amounts.map(String))).status === "kept") {
          expect(unwrap(status(lower.map(String))).status).toBe("kept");
        }
      }),
    );
  });
});

describe("what an affiliation and a penalty show", () => {
  const affiliated = (activity: Activity, alsoSalaried: boolean, on = "2026-01-01") =>
    unwrap(eligibility.affiliation({ activity, alsoSalaried, on }));

  it("are the benefits of this activity alone, for who is not salaried", () => {
    expect(affiliated("trader", false).benefits).toMatchObject({
      value: "of-this-activity",
      steps: [{ inputs: {}, value: "of-this-activity" }],
    });
    expect(affiliated("trader", true, "2010-01-01").benefits).toMatchObject({
      steps: [{ inputs: { rule: "chosen-by-the-insured" }, value: "chosen-by-the-insured" }],
    });
  });

  it("are papers of their own, but for activities whose papers no source names", () => {
    for (const activity of ["industrialist", "other"] as const) {
      expect(affiliated(activity, false).ownPapers).toMatchObject({
        reasons: [{ code: "no-known-rule", topic: "papers-of-the-activity" }],
      });
    }
  });

  it("are the licence of a regulated trade for traders and company owners, and for nobody else", () => {
    const told = ACTIVITIES.filter((activity) => {
      const { ownPapers } = affiliated(activity, false);
      return ownPapers.kind === "determined" && ownPapers.notices.length > 0;
    });
    expect([...told].sort()).toEqual(["company-owner", "trader"]);
  });

  it("are the days that a filing in time is held against", () => {
    const asked = { activityStart: "2026-01-01", filedOn: "2026-01-05", on: "2026-03-01" };
    expect(eligibility.lateFilingPenalty(asked)).toMatchObject({
      value: { late: false, lastDay: "2026-01-11" },
      steps: [{}, { inputs: { lastDay: "2026-01-11", countedTo: "2026-01-05" }, value: "in-time" }],
    });
  });

  it("rest on the reading of the months only where complete and begun months differ", () => {
    const readingsOf = (filedOn: string) => {
      const answer = eligibility.lateFilingPenalty({ activityStart: "2026-01-01", filedOn, on: "2026-12-31" });
      return answer.kind === "determined" ? answer.readings.map(({ id }) => id) : null;
    };
    expect(readingsOf("2026-03-11")).toEqual([]);
    expect(readingsOf("2026-03-12")).toEqual(["late-filing-months"]);
    const same = { activityStart: "2026-01-01", filedOn: "2026-03-11", on: "2026-12-31" };
    expect(eligibility.lateFilingPenalty(same).steps[1]).toMatchObject({ inputs: { counting: "complete" }, value: 2 });
  });

  it("rest on the convention of the end of a month where a month was too short", () => {
    const conventionsOf = (activityStart: string, filedOn: string) =>
      eligibility
        .lateFilingPenalty({ activityStart, filedOn, on: "2026-12-31" })
        .citations.flatMap((one) => (one.kind === "convention" ? [one.convention] : []));
    // The last day of filing is 31 January: one month later is 28 February.
    expect(conventionsOf("2026-01-21", "2026-02-28")).toContain("month-end");
    expect(conventionsOf("2026-01-18", "2026-02-28")).not.toContain("month-end");
  });
});
