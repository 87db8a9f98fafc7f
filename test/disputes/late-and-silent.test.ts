import { createCasnos, unwrap, type AppealFacts, type InputOf } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/calendar/day.js";
import { underAReform } from "../under-a-reform.js";

const casnos = createCasnos();
type Input = InputOf<AppealFacts>;

const asked = (input: Input) => casnos.disputes.appeal(input);
const road = (input: Input) => unwrap(asked(input));
const stages = (input: Input) => road(input).stages.map(({ stage }) => stage);
const headline = (input: Input) => explain(asked(input), { language: "en" }).split("\n")[1] ?? "";
const noRule = (topic: string) => ({ kind: "undetermined", reasons: [{ code: "no-known-rule", topic }] });
const missing = (fact: string) => ({ kind: "undetermined", reasons: [{ code: "missing-fact", fact }] });

// Loi 08-08, articles 20 to 23: 15 days to ask, 8 to propose experts. 13 February 2026 + 15 = 28 February.
describe("the opinion of the treating doctor", () => {
  const medical = { matter: "medical", notifiedOn: "2026-02-13", expertsProposedOn: null, on: "2026-04-08" } as const;
  const settledBy = (input: Input) => road(input).settledBy;

  it("does not bind where the request came late and that can be opposed", () => {
    const late = { ...medical, appealedOn: "2026-03-20", wayStated: true } as const;
    expect(settledBy(late)).toMatchObject({ kind: "determined", value: null });
    expect(unwrap(road(late).next)).toMatchObject({ state: "lapsed", ranOutOn: "2026-02-28" });
    expect(stages(late)).toEqual(["expertise-request"]);
  });

  it("binds where the lateness cannot be opposed, and is not known where that is not known", () => {
    const late = { ...medical, appealedOn: "2026-03-20" } as const;
    expect(unwrap(settledBy({ ...late, wayStated: false }))).toBe("opinion-of-the-treating-doctor");
    expect(settledBy(late)).toMatchObject(missing("wayStated"));
    expect(asked(late)).toMatchObject({ kind: "determined" });
  });

  it("binds after a request in time, and asks for what decides it", () => {
    // 20 February + 8 = 28 February.
    const request = { ...medical, appealedOn: "2026-02-20" } as const;
    expect(unwrap(settledBy(request))).toBe("opinion-of-the-treating-doctor");
    expect(unwrap(settledBy({ ...request, on: "2026-02-28" }))).toBeNull();
    expect(unwrap(settledBy({ ...request, expertsProposedOn: "2026-02-28" }))).toBeNull();
    expect(unwrap(settledBy({ ...request, expertsProposedOn: "2026-03-01" }))).toBe("opinion-of-the-treating-doctor");
    expect(settledBy({ ...request, expertsProposedOn: undefined })).toMatchObject(missing("expertsProposedOn"));
    expect(settledBy({ ...medical, appealedOn: undefined })).toMatchObject(missing("appealedOn"));
    expect(unwrap(settledBy({ ...medical, appealedOn: null }))).toBeNull();
    expect(unwrap(settledBy({ matter: "decision", notifiedOn: "2026-02-13" }))).toBeNull();
  });

  it("leaves the road known where the day of the request is not stated, and asks for it before the next step", () => {
    const unknown = { ...medical, appealedOn: undefined } as const;
    expect(stages(unknown)).toEqual(["expertise-request"]);
    expect(road(unknown).next).toMatchObject(missing("appealedOn"));
    // Proposed on 25 February: in time after a request of 17 February, too late after one of 16 February.
    expect(road({ ...unknown, expertsProposedOn: "2026-02-25", on: "2026-02-26" }).next).toMatchObject(
      missing("appealedOn"),
    );
  });

  it("is null only where the time to propose is open, the proposal in time, or the request lapsed", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.option(fc.nat(20)), fc.nat(40), fc.boolean(), (asks, proposes, more, wayStated) => {
        const appealedOn = addDays("2026-02-13" as Day, asks);
        const expertsProposedOn = proposes === null ? null : addDays(appealedOn, proposes);
        const on = addDays(expertsProposedOn ?? appealedOn, more);
        const isLapsed = asks > 15 && wayStated;
        const isLate = proposes === null ? more > 8 : proposes > 8;
        const value = unwrap(settledBy({ ...medical, appealedOn, expertsProposedOn, on, wayStated }));
        return (value === null) === (isLapsed || !isLate);
      }),
    );
  });
});

// Loi 08-08, articles 31 to 35. 31 January 2026 + 60 = 1 April; + 20 = 21 April.
describe("the silence of the invalidity commission", () => {
  const silent = {
    matter: "invalidity",
    notifiedOn: "2026-01-01",
    appealedOn: "2026-01-31",
    decisionNotifiedOn: null,
  } as const;

  it("leaves its own stage known, and only what follows unknown", () => {
    expect(road({ ...silent, on: "2026-04-22" })).toMatchObject({
      stages: [{ lastDay: "2026-01-31", decideBy: "2026-04-01", notifyBy: "2026-04-21" }],
      next: noRule("court-after-silence-on-invalidity"),
    });
    expect(road({ ...silent, on: "2026-04-22" }).stages).toHaveLength(1);
    expect(road({ ...silent, courtSeizedOn: "2026-04-22", on: "2026-04-22" }).next).toMatchObject(
      noRule("court-after-silence-on-invalidity"),
    );
    expect(headline({ ...silent, on: "2026-04-22" })).toContain("no source read says what follows");
  });
});

// 10 January + 30 + 10 = 19 February: the time to answer; 10 January + 60 = 11 March: the further appeal after silence.
describe("a decision notified after the time of silence", () => {
  const decision = { matter: "decision", notifiedOn: "2026-01-01", appealedOn: "2026-01-10" } as const;
  const late = "appeal-after-a-late-decision";

  it("is settled by no source once the further appeal after silence had run out", () => {
    const answer = road({ ...decision, decisionNotifiedOn: "2026-06-01", on: "2026-06-10" });
    expect(answer.next).toMatchObject(noRule(late));
    expect(answer.stages.map(({ stage }) => stage)).toEqual(["prior-appeal"]);
    expect(stages({ ...decision, decisionNotifiedOn: "2026-03-12" })).toHaveLength(1);
  });

  it("gives its own time until then", () => {
    // 11 March + 15 = 26 March.
    const answer = road({ ...decision, decisionNotifiedOn: "2026-03-11", on: "2026-03-26" });
    expect(unwrap(answer.next)).toMatchObject({ state: "open", lastDay: "2026-03-26" });
  });

  it("is none that comes in time, were the time of silence shorter than that to answer", () => {
    // 10 January + 20 = 30 January, before the answer of 19 February, which is the last in time; + 15 = 6 March.
    const short = underAReform({ series: "appeal-days-national-after-silence", from: "2026-01-01", value: 20 });
    const next = (day: string) => unwrap(short.disputes.appeal({ ...decision, decisionNotifiedOn: day, on: day })).next;
    expect(unwrap(next("2026-02-19"))).toMatchObject({ state: "open", lastDay: "2026-03-06" });
    expect(unwrap(next("2026-02-10"))).toMatchObject({ state: "open", lastDay: "2026-02-25" });
    expect(next("2026-02-20")).toMatchObject(noRule(late));
  });

  it("is settled by no source for the court either", () => {
    // 20 January + 15 = 4 February. 1 February + 60 = 2 April.
    const further = { ...decision, decisionNotifiedOn: "2026-01-20", furtherAppealedOn: "2026-02-01" } as const;
    const decided = (day: string) => road({ ...further, furtherDecisionNotifiedOn: day, on: day });
    expect(decided("2026-04-03")).toMatchObject({ next: noRule(late) });
    expect(decided("2026-04-03").stages).toHaveLength(2);
    expect(unwrap(decided("2026-04-02").next)).toMatchObject({ stage: "court-action", lastDay: "2026-05-02" });
  });

  it("is settled by no source under the law of 1983", () => {
    // 10 January 2006 + three months = 10 April.
    const of1983 = { matter: "decision", notifiedOn: "2006-01-01", appealedOn: "2006-01-10" } as const;
    const decided = (day: string) => road({ ...of1983, decisionNotifiedOn: day, on: day }).next;
    expect(decided("2006-04-11")).toMatchObject(noRule(late));
    expect(unwrap(decided("2006-04-10"))).toMatchObject({ stage: "court-action", lastDay: "2006-05-10" });
  });
});

describe("a further appeal before the time to answer is over", () => {
  const decision = {
    matter: "decision",
    notifiedOn: "2026-01-01",
    appealedOn: "2026-01-10",
    decisionNotifiedOn: null,
  } as const;
  const early = "appeal-before-the-silence";

  it("is no silence, and settled by no source", () => {
    for (const on of ["2026-01-12", "2026-03-01"]) {
      const answer = asked({ ...decision, furtherAppealedOn: "2026-01-12", on });
      expect(unwrap(answer).next).toMatchObject(noRule(early));
      expect(unwrap(answer).stages).toHaveLength(1);
      expect(explain(answer, { language: "en" })).not.toContain("None came by");
    }
    // On 19 February the answer can still come.
    expect(road({ ...decision, furtherAppealedOn: "2026-02-19", on: "2026-02-19" }).next).toMatchObject(noRule(early));
    expect(stages({ ...decision, furtherAppealedOn: "2026-02-20", on: "2026-02-20" })).toHaveLength(3);
  });

  it("is the same before the court", () => {
    const invalidity = { ...decision, matter: "invalidity" } as const;
    expect(road({ ...invalidity, courtSeizedOn: "2026-01-20", on: "2026-01-20" }).next).toMatchObject(noRule(early));
    const of1983 = { ...decision, notifiedOn: "2006-01-01", appealedOn: "2006-01-10" } as const;
    expect(road({ ...of1983, courtSeizedOn: "2006-02-10", on: "2006-02-10" }).next).toMatchObject(noRule(early));
    expect(unwrap(road({ ...of1983, courtSeizedOn: "2006-02-11", on: "2006-02-11" }).next)).toEqual({ state: "ended" });
  });
});

// 1 January + 15 = 16 January.
describe("a stage that was taken too late", () => {
  const late = { matter: "decision", notifiedOn: "2026-01-01", appealedOn: "2026-01-17", on: "2026-01-20" } as const;

  it("ends the road where that can be opposed, and no court day is promised", () => {
    expect(stages({ ...late, wayStated: true })).toEqual(["prior-appeal"]);
    expect(headline({ ...late, wayStated: true })).not.toContain("court");
    expect(headline({ ...late, wayStated: true })).toContain("taken too late");
    expect(unwrap(road({ ...late, wayStated: true }).next)).toMatchObject({ state: "lapsed" });
  });

  it("ends it where it is not known whether it can be opposed", () => {
    expect(stages(late)).toEqual(["prior-appeal"]);
    expect(headline(late)).not.toContain("court");
    expect(road(late).next).toMatchObject(missing("wayStated"));
  });

  it("goes on where it cannot be opposed (article 80)", () => {
    expect(stages({ ...late, wayStated: false })).toHaveLength(3);
    expect(headline({ ...late, wayStated: false })).toContain("court");
  });

  it("holds of a later stage too, and of the court", () => {
    const taken = { matter: "decision", notifiedOn: "2026-01-01", appealedOn: "2026-01-10" } as const;
    const further = { ...taken, decisionNotifiedOn: "2026-01-20", wayStated: true } as const;
    expect(stages({ ...further, furtherAppealedOn: "2026-02-05" })).toEqual(["prior-appeal", "further-appeal"]);
    expect(stages({ ...further, furtherAppealedOn: "2026-02-04" })).toHaveLength(3);
    const court = { ...further, furtherAppealedOn: "2026-02-04", furtherDecisionNotifiedOn: "2026-02-20" } as const;
    // 20 February + 30 = 22 March.
    expect(headline({ ...court, courtSeizedOn: "2026-03-23" })).toContain("taken too late");
    expect(headline({ ...court, courtSeizedOn: "2026-03-22" })).not.toContain("taken too late");
  });
});

// 10 January + 60 = 11 March.
describe("lateness after silence, where the decision did not state the ways and time limits", () => {
  const silent = {
    matter: "decision",
    notifiedOn: "2026-01-01",
    appealedOn: "2026-01-10",
    decisionNotifiedOn: null,
    furtherAppealedOn: null,
    on: "2026-03-12",
  } as const;

  it("has no known rule; it is asked whether they were stated", () => {
    expect(road({ ...silent, wayStated: false }).next).toMatchObject(noRule("lateness-after-silence"));
    expect(road(silent).next).toMatchObject(missing("wayStated"));
    expect(unwrap(road({ ...silent, wayStated: true }).next)).toMatchObject({
      state: "lapsed",
      stage: "further-appeal",
      ranOutOn: "2026-03-11",
    });
    const late = { ...silent, furtherAppealedOn: "2026-03-12" } as const;
    expect(road({ ...late, wayStated: false }).next).toMatchObject(noRule("lateness-after-silence"));
    expect(stages({ ...late, wayStated: false })).toHaveLength(2);
  });
});

describe("a road that the change of law of 2 March 2008 crosses", () => {
  const conventions = (input: Input) =>
    asked(input).citations.flatMap((one) => (one.kind === "convention" ? [one.convention] : []));

  it("keeps the law of the first notification, a convention that is named", () => {
    // 20 December + 2 months + 1 month + 1 month = 20 April 2008.
    const crossing = { matter: "decision", notifiedOn: "2007-12-20" } as const;
    expect(conventions(crossing)).toEqual(["law-of-the-first-notification"]);
    expect(asked(crossing)).toMatchObject({ certainty: { source: "unverified", weakestStep: "disputes.road" } });
  });

  it("is not named where all days lie on one side", () => {
    // 1 November + 4 months = 1 March 2008; a day later is 2 March.
    expect(conventions({ matter: "decision", notifiedOn: "2007-11-01" })).toEqual([]);
    expect(conventions({ matter: "decision", notifiedOn: "2007-11-02" })).toEqual(["law-of-the-first-notification"]);
    expect(conventions({ matter: "decision", notifiedOn: "2008-03-02" })).toEqual([]);
    expect(conventions({ matter: "decision", notifiedOn: "2007-11-02", appealedOn: null, on: "2009-01-01" })).toEqual(
      [],
    );
  });
});

describe("the wording that was read", () => {
  const noticed = (answer: { readonly kind: string }) =>
    answer.kind === "determined" ? (answer as unknown as { notices: readonly { code: string }[] }).notices : [];

  it("is the original one of each law, and the answer says so", () => {
    const of2008 = { code: "original-wording", facts: { text: "text-loi-08-08", signedOn: "2008-02-23" } };
    const of1983 = { code: "original-wording", facts: { text: "text-loi-83-15", signedOn: null } };
    expect(noticed(asked({ matter: "decision", notifiedOn: "2026-01-01" }))).toMatchObject([of2008]);
    expect(noticed(asked({ matter: "decision", notifiedOn: "2006-01-01" }))).toMatchObject([of1983]);
    const measure = (on: string) => noticed(casnos.disputes.enforcement({ measure: "constraint", on }));
    expect(measure("2026-01-01")).toContainEqual(expect.objectContaining(of2008));
    expect(measure("2006-01-01")).toContainEqual(expect.objectContaining(of1983));
  });
});
