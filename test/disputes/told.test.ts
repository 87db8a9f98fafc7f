import { createCasnos, unwrap, type AppealFacts, type EnforcementFacts, type InputOf } from "casnos-rules";
import { describe, expect, it } from "vitest";
import { reasonsOf, stepsOf } from "../working/steps-of.js";

const casnos = createCasnos();
type Input = InputOf<AppealFacts>;

const asked = (input: Input) => casnos.disputes.appeal(input);
const road = (input: Input) => unwrap(asked(input));
const told = (input: Input, step: string) => stepsOf(asked(input), `disputes.${step}`);
const end = (input: Input) => told(input, "road").map(({ inputs }) => inputs["end"])[0];
const next = (input: Input) => {
  const { next: of } = road(input);
  return of.kind === "determined" ? of.value : reasonsOf(of);
};

// Loi 08-08: 15 days to the local commission, 30 and 10 for its answer, 15 to the national one (60 from the appeal after
// silence), 30 and 10 again, 30 to the court (60 after silence). 1 January 2026 + 15 = 16 January.
const decision = { matter: "decision", notifiedOn: "2026-01-01" } as const;
const local = { stage: "prior-appeal", forum: "local-commission" } as const;

describe("the end of a road", () => {
  it("says that a stage was not taken, and tells it", () => {
    const none = { ...decision, appealedOn: null, on: "2026-01-17" } as const;
    expect(end(none)).toBe("not-taken");
    expect(told(none, "not-lodged")).toEqual([{ inputs: local, value: false }]);
    expect(road(none).stages).toMatchObject([{ lodgedOn: null, lodgedSupposed: false, decideBy: null }]);
  });

  it("says that the last stage was taken", () => {
    expect(end(decision)).toBe("last-stage");
    expect(road(decision).stages.map(({ stage, lodgedSupposed }) => [stage, lodgedSupposed])).toEqual([
      ["prior-appeal", true],
      ["further-appeal", true],
      ["court-action", true],
    ]);
  });

  it("says that a stage was taken too late, or that it is not known whether that can be opposed", () => {
    const late = { ...decision, appealedOn: "2026-01-17" } as const;
    expect(end({ ...late, wayStated: true })).toBe("taken-too-late");
    expect(end(late)).toBe("lateness-not-known");
    expect(end({ ...late, wayStated: false })).toBe("last-stage");
  });

  it("says that a lateness against a supposed day is not known, whatever was stated in the decision", () => {
    // Appeal on 10 January, answer by 19 February, where it is supposed; + 15 = 6 March.
    const supposed = { ...decision, appealedOn: "2026-01-10", wayStated: true } as const;
    expect(end({ ...supposed, furtherAppealedOn: "2026-03-07" })).toBe("lateness-not-known");
    expect(end({ ...supposed, furtherAppealedOn: "2026-03-06" })).toBe("last-stage");
    // Stated, it is known.
    const stated = { ...supposed, decisionNotifiedOn: "2026-02-19" } as const;
    expect(end({ ...stated, furtherAppealedOn: "2026-03-07" })).toBe("taken-too-late");
  });

  it("says that the treating doctor binds, or that a day of the request was not stated", () => {
    // 13 February + 15 = 28 February; + 8 = 8 March.
    const medical = { matter: "medical", notifiedOn: "2026-02-13" } as const;
    const silent = { ...medical, expertsProposedOn: null, on: "2026-04-01" } as const;
    expect(end({ ...silent, appealedOn: "2026-02-20" })).toBe("bound-by-the-treating-doctor");
    expect(end(silent)).toBe("day-not-stated");
    expect(end({ ...medical, expertsProposedOn: "2026-03-09" })).toBe("day-not-stated");
    expect(end({ ...medical, expertsProposedOn: "2026-03-08" })).toBe("last-stage");
    expect(end(medical)).toBe("last-stage");
  });
});

describe("a silence", () => {
  it("is told, and opens the next stage from the appeal", () => {
    // 10 January + 30 + 10 = 19 February; 10 January + 60 = 11 March.
    const silent = { ...decision, appealedOn: "2026-01-10", decisionNotifiedOn: null } as const;
    expect(told({ ...silent, on: "2026-02-20" }, "silent")).toEqual([
      { inputs: { ...local, by: "2026-02-19" }, value: true },
    ]);
    expect(told({ ...silent, on: "2026-02-19" }, "silent")).toEqual([]);
    expect(next({ ...silent, on: "2026-02-20" })).toMatchObject({ state: "open", lastDay: "2026-03-11" });
  });

  it("that had run out is told of a decision that comes after it", () => {
    const late = { ...decision, appealedOn: "2026-01-10", decisionNotifiedOn: "2026-03-12" } as const;
    expect(told(late, "decided-late")).toEqual([
      {
        inputs: {
          stage: "further-appeal",
          forum: "national-commission",
          ranOutOn: "2026-03-11",
          decidedOn: "2026-03-12",
        },
        value: true,
      },
    ]);
    expect(told({ ...late, decisionNotifiedOn: "2026-03-11" }, "decided-late")).toEqual([]);
  });

  it("of the invalidity commission has no time that could run out: a decision opens the court whenever it comes", () => {
    const invalidity = { matter: "invalidity", notifiedOn: "2026-01-01", appealedOn: "2026-01-31" } as const;
    expect(road({ ...invalidity, decisionNotifiedOn: "2028-12-01" }).stages).toMatchObject([
      { stage: "prior-appeal" },
      { stage: "court-action", countedFor: "notification", countedFrom: "2028-12-01" },
    ]);
  });
});

describe("a stage of which only a later one is stated", () => {
  it("was not taken where that is what is said of it, even within its days", () => {
    const skipped = { ...decision, appealedOn: null, furtherAppealedOn: "2026-01-09", on: "2026-01-12" } as const;
    expect(road(skipped).stages).toMatchObject([{ lodgedOn: null }]);
    expect(next(skipped)).toMatchObject({ state: "open", stage: "prior-appeal", lastDay: "2026-01-16" });
    expect(next({ ...skipped, on: "2026-01-17", wayStated: true })).toMatchObject({
      state: "lapsed",
      ranOutOn: "2026-01-16",
    });
  });

  it("is shown to be in time by a later day up to its last one", () => {
    // The decision is the later day: on 16 January, the last day, it shows the appeal; on 17 January it does not.
    const at = (day: string) => next({ ...decision, decisionNotifiedOn: day, on: "2026-01-20" });
    expect(at("2026-01-16")).toMatchObject({ state: "open", stage: "further-appeal", lastDay: "2026-01-31" });
    expect(at("2026-01-17")).toEqual(["missing-fact appealedOn"]);
  });

  it("is asked for where a silence counts from it", () => {
    const silent = {
      ...decision,
      decisionNotifiedOn: null,
      furtherAppealedOn: "2026-01-14",
      on: "2026-01-15",
    } as const;
    expect(next(silent)).toEqual(["missing-fact appealedOn"]);
  });
});

describe("what can still be done", () => {
  const days = {
    appealedOn: "2026-01-10",
    decisionNotifiedOn: "2026-02-01",
    furtherAppealedOn: "2026-02-10",
    furtherDecisionNotifiedOn: "2026-03-01",
  } as const;
  const step = (input: Input) => told(input, "next");

  it("is told with its stage and its day", () => {
    const open = { inputs: { on: "2026-01-12", ...local, day: "2026-01-16" }, value: "open" };
    expect(step({ ...decision, appealedOn: null, on: "2026-01-12" })).toEqual([open]);
    const waiting = { ...decision, appealedOn: "2026-01-10", decisionNotifiedOn: null, on: "2026-02-19" } as const;
    expect(step(waiting)).toEqual([{ inputs: { on: "2026-02-19", ...local, day: "2026-02-19" }, value: "waiting" }]);
    const late = { ...decision, appealedOn: null, on: "2026-01-17" } as const;
    const ranOut = { on: "2026-01-17", ...local, day: "2026-01-16" };
    expect(step({ ...late, wayStated: true })).toEqual([{ inputs: ranOut, value: "lapsed" }]);
    expect(step({ ...late, wayStated: false })).toEqual([{ inputs: ranOut, value: "open-late" }]);
  });

  it("is nothing once the last stage was taken, which is told", () => {
    const ended = { ...decision, ...days, courtSeizedOn: "2026-03-20", on: "2026-03-20" } as const;
    expect(next(ended)).toEqual({ state: "ended" });
    expect(step(ended)).toEqual([
      { inputs: { on: "2026-03-20", stage: "court-action", forum: "court", day: null }, value: "ended" },
    ]);
  });
});

describe("the opinion of the treating doctor", () => {
  // 13 February + 15 = 28 February. 20 February + 8 = 28 February.
  const medical = { matter: "medical", notifiedOn: "2026-02-13" } as const;
  const settledBy = (input: Input) => {
    const { settledBy: of } = road(input);
    return of.kind === "determined" ? of.value : reasonsOf(of);
  };

  it("binds after a request on its last day, of which no lateness can be opposed", () => {
    const last = { ...medical, appealedOn: "2026-02-28", expertsProposedOn: null, on: "2026-04-01" } as const;
    expect(settledBy({ ...last, wayStated: true })).toBe("opinion-of-the-treating-doctor");
    expect(settledBy(last)).toBe("opinion-of-the-treating-doctor");
    expect(told(last, "settled")).toEqual([
      {
        inputs: { proposeBy: "2026-03-08", rule: "treating-doctor-binds" },
        value: "opinion-of-the-treating-doctor",
      },
    ]);
  });

  it("does not where an answer to the proposal is stated in the time to propose", () => {
    const request = { ...medical, appealedOn: "2026-02-20", on: "2026-04-01" } as const;
    for (const expertsAnsweredOn of ["2026-02-25", "2026-02-28"]) {
      const answered = { ...request, expertsAnsweredOn } as const;
      expect(settledBy(answered)).toBeNull();
      expect(road(answered).stages.map(({ stage }) => stage)).toEqual(["expertise-request", "experts-answer"]);
    }
    expect(settledBy({ ...request, expertsAnsweredOn: "2026-03-01" })).toEqual(["missing-fact expertsProposedOn"]);
    expect(settledBy(request)).toEqual(["missing-fact expertsProposedOn"]);
  });

  it("that does not bind is told as such", () => {
    const request = { ...medical, appealedOn: "2026-02-20", expertsProposedOn: "2026-02-28" } as const;
    expect(told(request, "not-settled")).toEqual([{ inputs: { matter: "medical" }, value: false }]);
    expect(told(decision, "not-settled")).toEqual([{ inputs: { matter: "decision" }, value: false }]);
  });

  it("comes before the answer to the proposal, whose lateness can always be opposed", () => {
    const request = { ...medical, appealedOn: "2026-02-20", expertsProposedOn: "2026-02-25" } as const;
    const unanswered = { ...request, expertsAnsweredOn: null, on: "2026-06-01" } as const;
    for (const wayStated of [undefined, true, false]) {
      expect(next({ ...unanswered, wayStated })).toMatchObject({ state: "lapsed", stage: "experts-answer" });
    }
  });
});

describe("a measure of forced recovery", () => {
  const measure = (input: InputOf<EnforcementFacts>) => casnos.disputes.enforcement(input);
  const series = (input: InputOf<EnforcementFacts>) => {
    const answer = measure(input);
    return answer.citations.flatMap((one) => (one.kind === "law" ? [one.series] : []));
  };

  // Loi 08-08, articles 46, 47 to 50, 51 to 56, 57 to 60, each with days of its own.
  it("rests on the days of its own article", () => {
    const of = (name: "formal-notice" | "tax-roll" | "constraint" | "account-attachment") =>
      series({ measure: name, on: "2026-03-02" }).filter((one) => !one.startsWith("recovery-"));
    expect(of("formal-notice")).toEqual(["formal-notice-days"]);
    expect(of("tax-roll")).toEqual(["tax-roll-days"]);
    expect(of("constraint")).toEqual(["constraint-days", "constraint-remedy"]);
    expect(of("account-attachment")).toEqual(["account-attachment-days"]);
  });

  it("that is a warning has needs that no source says, and an object", () => {
    const warning = unwrap(measure({ measure: "warning", on: "2005-03-02" }));
    expect(reasonsOf(warning.needs)).toEqual(["no-known-rule needs-of-a-warning"]);
    // Loi 83-15, article 57: sums of the four years that follow their due day.
    expect(stepsOf(warning, "disputes.object")).toEqual([
      { inputs: { measure: "warning", what: "sums-past-due", years: 4 }, value: 4 },
    ]);
  });

  it("tells its needs one by one, and then all of them", () => {
    const attachment = measure({ measure: "account-attachment", on: "2026-03-02" });
    expect(stepsOf(attachment, "disputes.notice-first")).toEqual([
      { inputs: { measure: "account-attachment", need: "formal-notice", days: 30 }, value: 30 },
    ]);
    expect(stepsOf(attachment, "disputes.need-in-days")).toMatchObject([
      { inputs: { measure: "account-attachment", need: "validation-procedure" } },
    ]);
    expect(stepsOf(attachment, "disputes.all-needs")).toMatchObject([{ inputs: { measure: "account-attachment" } }]);
  });
});
