import { CasnosInputError, createCasnos, unwrap, type AppealFacts, type InputOf } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/calendar/day.js";
import type { SeriesId } from "../../src/catalogue/series.js";

const casnos = createCasnos();
type Input = InputOf<AppealFacts>;

const asked = (input: Input) => casnos.disputes.appeal(input);
const road = (input: Input) => unwrap(asked(input));
const lastDays = (input: Input) => road(input).stages.map(({ lastDay }) => lastDay);
const forums = (input: Input) => road(input).stages.map(({ forum }) => forum);
const next = (input: Input) => road(input).next;

// The figures of the dossier on contributions, 5.1 and 5.2, and of the dossier on benefits, section 2; all read in the
// texts.
describe("a clock is that of its article", () => {
  const of2008: readonly (readonly [SeriesId, number, string])[] = [
    ["appeal-days-local", 15, "8"],
    ["decision-days-local", 30, "6-7"],
    ["notification-days-local", 10, "9"],
    ["appeal-days-national", 15, "11, 13-14"],
    ["appeal-days-national-after-silence", 60, "11, 13-14"],
    ["appeal-days-national-at-once", 15, "7-13"],
    ["decision-days-national", 30, "11, 13-14"],
    ["notification-days-national", 10, "11, 13-14"],
    ["court-days", 30, "15"],
    ["court-days-after-silence", 60, "15"],
    ["expertise-days", 15, "20-23"],
    ["experts-proposal-days", 8, "20-23"],
    ["experts-answer-days", 8, "20-23"],
    ["appeal-days-invalidity", 30, "31-35"],
    ["decision-days-invalidity", 60, "31-35"],
    ["notification-days-invalidity", 20, "31-35"],
    ["court-days-invalidity", 30, "31-35"],
    ["formal-notice-days", 30, "46"],
    ["tax-roll-days", 30, "47-50"],
    ["tax-roll-visa-days", 8, "47-50"],
    ["constraint-days", 30, "51-56"],
    ["constraint-visa-days", 10, "51-56"],
    ["account-attachment-days", 15, "57-60"],
    ["benefit-limitation-years", 4, "78"],
    ["arrears-limitation-years", 5, "78"],
  ];
  const of1983: readonly (readonly [SeriesId, number, string])[] = [
    ["prior-appeal-months", 2, "10-12"],
    ["prior-decision-months", 1, "10-12"],
    ["court-months", 1, "14"],
    ["court-months-after-silence", 3, "14"],
    ["warning-days", 20, "57"],
    ["warning-years", 4, "57"],
    ["constraint-days", 15, "61"],
  ];

  it.each(of2008)("%s: %d, article %s of loi 08-08, from 2 March 2008", (series, value, article) => {
    expect(casnos.law.value(series, { on: "2008-03-02" })).toMatchObject({
      value: { value },
      certainty: { source: "enacted" },
      citations: [{ article, text: { id: "loi-08-08", publishedOn: "2008-03-02" } }],
    });
  });

  it.each(of2008.filter(([series]) => series !== "constraint-days"))("%s has no known rule before", (series) => {
    expect(casnos.law.value(series, { on: "2008-03-01" })).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
  });

  it.each(of1983)("%s: %d, article %s of loi 83-15, to 1 March 2008", (series, value, article) => {
    for (const on of ["1984-01-01", "2008-03-01"]) {
      expect(casnos.law.value(series, { on })).toMatchObject({
        value: { value },
        certainty: { source: "enacted" },
        citations: [{ article, text: { id: "loi-83-15" } }],
      });
    }
  });
});

describe("the forum of surcharges (loi 08-08, articles 7 and 12)", () => {
  const of = (amount: string) => forums({ matter: "surcharges", amount, notifiedOn: "2026-03-02" });

  it.each([
    ["0", "local-commission"],
    ["999999", "local-commission"],
    ["999999.99", "local-commission"],
    ["1000000", "national-commission"],
    ["1200000", "national-commission"],
  ])("of %s DA is first the %s", (amount, forum) => {
    expect(of(amount)[0]).toBe(forum);
  });

  it("leaves the local commission out from 1 000 000 DA on", () => {
    expect(of("999999.99")).toEqual(["local-commission", "national-commission", "court"]);
    expect(of("1000000")).toEqual(["national-commission", "court"]);
  });

  it("asks for the amount, of surcharges and under that law alone", () => {
    expect(asked({ matter: "surcharges", notifiedOn: "2026-03-02" })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "amount" }],
    });
    expect(asked({ matter: "surcharges", notifiedOn: "2007-03-02" })).toMatchObject({ kind: "determined" });
    expect(asked({ matter: "decision", notifiedOn: "2026-03-02" })).toMatchObject({ kind: "determined" });
  });

  it("changes with the amount at 1 000 000 DA and nowhere else, and no day with it", () => {
    const cents = fc.integer({ min: 0, max: 300_000_000 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [one, other] = [a, b].map((centimes) => (centimes / 100).toFixed(2)) as [string, string];
        const isSameSide = a >= 100_000_000 === b >= 100_000_000;
        return (JSON.stringify(of(one)) === JSON.stringify(of(other))) === isSameSide;
      }),
    );
  });
});

describe("the road of a decision notified on 2 March 2026", () => {
  const decision = { matter: "decision", notifiedOn: "2026-03-02" } as const;

  it("with nothing else known supposes each stage on its last day, and says so", () => {
    // 2 March + 15 = 17 March; + 30 = 16 April; + 10 = 26 April. + 15 = 11 May; + 30 = 10 June; + 10 = 20 June.
    // + 30 = 20 July.
    const answer = asked({ matter: "surcharges", amount: "250000", notifiedOn: "2026-03-02" });
    expect(unwrap(answer).stages).toEqual([
      {
        stage: "prior-appeal",
        forum: "local-commission",
        countedFor: "notification",
        countedFrom: "2026-03-02",
        lastDay: "2026-03-17",
        supposed: false,
        lodgedOn: "2026-03-17",
        lodgedSupposed: true,
        decideBy: "2026-04-16",
        notifyBy: "2026-04-26",
      },
      {
        stage: "further-appeal",
        forum: "national-commission",
        countedFor: "notification",
        countedFrom: "2026-04-26",
        lastDay: "2026-05-11",
        supposed: true,
        lodgedOn: "2026-05-11",
        lodgedSupposed: true,
        decideBy: "2026-06-10",
        notifyBy: "2026-06-20",
      },
      {
        stage: "court-action",
        forum: "court",
        countedFor: "notification",
        countedFrom: "2026-06-20",
        lastDay: "2026-07-20",
        supposed: true,
        lodgedOn: "2026-07-20",
        lodgedSupposed: true,
        decideBy: null,
        notifyBy: null,
      },
    ]);
    expect(answer).toMatchObject({
      value: { suspends: false, settledBy: { value: null } },
      certainty: { source: "enacted" },
    });
  });

  it("takes the days that are stated", () => {
    // 5 March + 30 = 4 April; + 10 = 14 April. 1 April + 15 = 16 April. 10 April + 30 = 10 May; + 10 = 20 May.
    // 15 May + 30 = 14 June.
    const stages = road({
      ...decision,
      appealedOn: "2026-03-05",
      decisionNotifiedOn: "2026-04-01",
      furtherAppealedOn: "2026-04-10",
      furtherDecisionNotifiedOn: "2026-05-15",
      courtSeizedOn: "2026-06-01",
    }).stages;
    expect(stages.map(({ lastDay, decideBy, notifyBy }) => [lastDay, decideBy, notifyBy])).toEqual([
      ["2026-03-17", "2026-04-04", "2026-04-14"],
      ["2026-04-16", "2026-05-10", "2026-05-20"],
      ["2026-06-14", null, null],
    ]);
    expect(stages.some(({ supposed, lodgedSupposed }) => supposed || lodgedSupposed)).toBe(false);
  });

  it("goes on from the silence of the local commission, and of the national one", () => {
    // 10 March + 60 = 9 May; 9 May + 60 = 8 July.
    const silent = { ...decision, appealedOn: "2026-03-10", decisionNotifiedOn: null } as const;
    expect(road(silent).stages[1]).toMatchObject({
      countedFor: "silence",
      countedFrom: "2026-03-10",
      lastDay: "2026-05-09",
      supposed: false,
    });
    expect(
      road({ ...silent, furtherAppealedOn: "2026-05-09", furtherDecisionNotifiedOn: null }).stages[2],
    ).toMatchObject({ countedFor: "silence", countedFrom: "2026-05-09", lastDay: "2026-07-08", supposed: false });
  });

  it("is silence only once the time to answer is over on the day asked for", () => {
    // 10 March + 30 + 10 = 19 April, to which 15 days are added; or 10 March + 60.
    const silent = { ...decision, appealedOn: "2026-03-10", decisionNotifiedOn: null } as const;
    expect(lastDays({ ...silent, on: "2026-04-19" })[1]).toBe("2026-05-04");
    expect(lastDays({ ...silent, on: "2026-04-20" })[1]).toBe("2026-05-09");
    // The further appeal of 20 April shows that the silence of 19 April was waited for.
    expect(road({ ...silent, furtherAppealedOn: "2026-04-20", on: "2026-04-20" }).stages[1]).toMatchObject({
      countedFor: "silence",
    });
  });

  it("of 1 200 000 DA of surcharges goes from the national commission to the court", () => {
    // 2 March + 15 = 17 March. 10 March + 60 = 9 May. 2 April + 30 = 2 May.
    const above = {
      matter: "surcharges",
      amount: "1200000",
      notifiedOn: "2026-03-02",
      appealedOn: "2026-03-10",
    } as const;
    expect(lastDays({ ...above, decisionNotifiedOn: null })).toEqual(["2026-03-17", "2026-05-09"]);
    expect(lastDays({ ...above, decisionNotifiedOn: "2026-04-02" })).toEqual(["2026-03-17", "2026-05-02"]);
  });

  it("says that a day of a further appeal does not count where the road has none", () => {
    const above = { matter: "surcharges", amount: "1200000", notifiedOn: "2026-03-02" } as const;
    const notices = (input: Input) => {
      const answer = asked(input);
      return answer.kind === "determined" ? answer.notices.filter(({ code }) => code !== "original-wording") : [];
    };
    expect(notices({ ...above, furtherAppealedOn: "2026-05-02" })).toMatchObject([
      { code: "no-further-appeal", facts: { day: "2026-05-02", forum: "national-commission" } },
    ]);
    expect(notices({ ...above, amount: "900000", furtherAppealedOn: "2026-05-02" })).toEqual([]);
    expect(notices({ ...above, furtherAppealedOn: null })).toEqual([]);
  });

  it("ends where a stage was not taken", () => {
    expect(road({ ...decision, appealedOn: null }).stages).toMatchObject([
      { lastDay: "2026-03-17", lodgedOn: null, decideBy: null, notifyBy: null },
    ]);
    // On the last day it can still be taken.
    expect(lastDays({ ...decision, appealedOn: null, on: "2026-03-17" })).toHaveLength(3);
    expect(lastDays({ ...decision, appealedOn: null, on: "2026-03-18" })).toHaveLength(1);
    expect(lastDays({ ...decision, decisionNotifiedOn: "2026-04-01", furtherAppealedOn: null })).toHaveLength(2);
  });

  it("supposes no day after one that is stated to follow it", () => {
    // The decision of 12 March shows an appeal by then, and the further appeal of 20 March a notification by then.
    expect(road({ ...decision, decisionNotifiedOn: "2026-03-12" }).stages[0]).toMatchObject({
      lodgedOn: "2026-03-12",
      lodgedSupposed: true,
    });
    expect(road({ ...decision, appealedOn: "2026-03-05", furtherAppealedOn: "2026-03-20" }).stages[1]).toMatchObject({
      countedFrom: "2026-03-20",
      supposed: true,
      lodgedOn: "2026-03-20",
      lodgedSupposed: false,
    });
  });

  it("counts over the end of February, and never moves off a weekend", () => {
    const first = (notifiedOn: string) => lastDays({ matter: "decision", notifiedOn })[0];
    expect(first("2024-02-14")).toBe("2024-02-29");
    expect(first("2023-02-14")).toBe("2023-03-01");
    // 20 March 2026 is a Friday, 21 March a Saturday.
    expect(first("2026-03-05")).toBe("2026-03-20");
    expect(first("2026-03-06")).toBe("2026-03-21");
  });
});

describe("a medical dispute (loi 08-08, articles 20 to 23)", () => {
  const medical = { matter: "medical", notifiedOn: "2026-03-02" } as const;

  it("leaves 15 days to ask for an expertise, 8 to propose experts, 8 to answer", () => {
    // 2 March + 15 = 17 March; + 8 = 25 March; + 8 = 2 April. 5 March + 8 = 13 March; 12 March + 8 = 20 March.
    expect(road(medical)).toMatchObject({
      stages: [
        { stage: "expertise-request", forum: "fund", lastDay: "2026-03-17", decideBy: "2026-03-25", notifyBy: null },
        { stage: "experts-answer", countedFor: "proposal", countedFrom: "2026-03-25", lastDay: "2026-04-02" },
      ],
      settledBy: { kind: "undetermined" },
    });
    expect(road({ ...medical, appealedOn: "2026-03-05", expertsProposedOn: "2026-03-12" })).toMatchObject({
      stages: [{ decideBy: "2026-03-13" }, { lastDay: "2026-03-20", supposed: false }],
      settledBy: { value: null },
    });
  });

  it("is settled by the treating doctor when the fund proposes nobody in time", () => {
    const request = { ...medical, appealedOn: "2026-03-05" } as const;
    const settled = {
      settledBy: { value: "opinion-of-the-treating-doctor" },
      stages: [{ stage: "expertise-request" }],
    };
    expect(road({ ...request, expertsProposedOn: null })).toMatchObject(settled);
    expect(road({ ...request, expertsProposedOn: "2026-03-14" })).toMatchObject(settled);
    expect(road({ ...request, expertsProposedOn: "2026-03-13" }).settledBy).toMatchObject({ value: null });
    expect(road({ ...request, expertsProposedOn: null, on: "2026-03-13" }).settledBy).toMatchObject({ value: null });
    expect(road({ ...request, expertsProposedOn: null, on: "2026-03-14" })).toMatchObject(settled);
    expect(road({ ...medical, expertsProposedOn: null }).settledBy).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "appealedOn" }],
    });
  });

  it("has no known rule before 2 March 2008", () => {
    expect(asked({ ...medical, notifiedOn: "2008-03-01" })).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
    expect(asked({ ...medical, notifiedOn: "2008-03-02" })).toMatchObject({ kind: "determined" });
  });
});

describe("a dispute on invalidity (loi 08-08, articles 31 to 35)", () => {
  const invalidity = { matter: "invalidity", notifiedOn: "2026-03-02" } as const;

  it("leaves 30 days to appeal, 60 to rule, 20 to notify, 30 to go to court", () => {
    // 2 March + 30 = 1 April; + 60 = 31 May; + 20 = 20 June; + 30 = 20 July.
    expect(road(invalidity).stages).toMatchObject([
      { forum: "invalidity-commission", lastDay: "2026-04-01", decideBy: "2026-05-31", notifyBy: "2026-06-20" },
      { forum: "court", lastDay: "2026-07-20", supposed: true },
    ]);
    expect(lastDays({ ...invalidity, appealedOn: "2026-03-10", decisionNotifiedOn: "2026-05-01" })[1]).toBe(
      "2026-05-31",
    );
  });

  it("has no known rule when the commission stays silent, nor before 2 March 2008", () => {
    const silent = { ...invalidity, appealedOn: "2026-03-10", decisionNotifiedOn: null } as const;
    expect(lastDays(silent)).toEqual(["2026-04-01"]);
    // 10 March + 60 + 20 = 29 May: until then the answer is awaited.
    expect(unwrap(next({ ...silent, on: "2026-05-29" }))).toMatchObject({ state: "waiting", until: "2026-05-29" });
    expect(next({ ...silent, on: "2026-05-30" })).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "court-after-silence-on-invalidity" }],
    });
    expect(asked({ ...invalidity, notifiedOn: "2008-03-01" })).toMatchObject({ kind: "undetermined" });
  });
});

describe("the law of 1983 (loi 83-15, articles 10 to 14)", () => {
  const decision = { matter: "decision", notifiedOn: "2007-10-15" } as const;

  it("leaves two months to appeal, one to decide, one to go to court; the appeal suspends", () => {
    const answer = asked(decision);
    expect(answer).toMatchObject({
      value: {
        suspends: true,
        stages: [
          { stage: "prior-appeal", forum: null, lastDay: "2007-12-15", decideBy: "2008-01-15", notifyBy: null },
          { stage: "court-action", forum: "court", lastDay: "2008-02-15", supposed: true },
        ],
      },
      certainty: { source: "enacted" },
    });
  });

  it("leaves three months from the request when there is no answer", () => {
    const silent = { ...decision, appealedOn: "2007-12-01", decisionNotifiedOn: null } as const;
    expect(lastDays(silent)).toEqual(["2007-12-15", "2008-03-01"]);
    // The month to decide ends on 1 January 2008.
    expect(lastDays({ ...silent, on: "2008-01-01" })[1]).toBe("2008-02-01");
    expect(lastDays({ ...silent, on: "2008-01-02" })[1]).toBe("2008-03-01");
  });

  it("falls on the last day of a month that is too short, a convention that is named", () => {
    expect(asked({ ...decision, notifiedOn: "2007-12-31" })).toMatchObject({
      value: { stages: [{ lastDay: "2008-02-29" }, {}] },
      certainty: { source: "unverified", weakestStep: "disputes.last-day-in-months" },
    });
  });

  it("rules what was notified up to 1 March 2008, whatever comes later", () => {
    expect(road({ ...decision, notifiedOn: "2008-03-01" })).toMatchObject({ suspends: true });
    expect(lastDays({ ...decision, notifiedOn: "2008-03-01" })[0]).toBe("2008-05-01");
    expect(road({ ...decision, notifiedOn: "2008-03-02" })).toMatchObject({ suspends: false });
    expect(lastDays({ ...decision, notifiedOn: "2008-03-02" })[0]).toBe("2008-03-17");
  });

  it("is not covered before 1984", () => {
    expect(asked({ ...decision, notifiedOn: "1983-12-31" })).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
  });
});

describe("what can still be done", () => {
  const decision = { matter: "decision", notifiedOn: "2026-03-02" } as const;
  const local = { stage: "prior-appeal", forum: "local-commission" };
  const national = { stage: "further-appeal", forum: "national-commission" };
  const court = { stage: "court-action", forum: "court" };
  const appealed = { ...decision, appealedOn: "2026-03-10" } as const;
  const further = { ...appealed, decisionNotifiedOn: "2026-04-01", furtherAppealedOn: "2026-04-10" } as const;

  // 2 March + 15 = 17 March. 10 March + 30 + 10 = 19 April, + 60 = 9 May. 1 April + 15 = 16 April. 10 April + 60 = 9 June.
  it.each<readonly [string, Input, object]>([
    [
      "nothing done on the last day",
      { ...decision, on: "2026-03-17" },
      { state: "open", ...local, lastDay: "2026-03-17" },
    ],
    [
      "not appealed in time",
      { ...decision, appealedOn: null, wayStated: true, on: "2026-03-18" },
      { state: "lapsed", ...local, ranOutOn: "2026-03-17" },
    ],
    [
      "appealed too late",
      { ...decision, appealedOn: "2026-03-18", wayStated: true, on: "2026-03-20" },
      { state: "lapsed", ...local, ranOutOn: "2026-03-17" },
    ],
    [
      "no decision yet",
      { ...appealed, decisionNotifiedOn: null, on: "2026-04-19" },
      { state: "waiting", ...local, until: "2026-04-19" },
    ],
    [
      "silence",
      { ...appealed, decisionNotifiedOn: null, on: "2026-04-20" },
      { state: "open", ...national, lastDay: "2026-05-09" },
    ],
    [
      "silence, and too late",
      { ...appealed, decisionNotifiedOn: null, furtherAppealedOn: null, wayStated: true, on: "2026-05-10" },
      { state: "lapsed", ...national, ranOutOn: "2026-05-09" },
    ],
    [
      "a decision",
      { ...appealed, decisionNotifiedOn: "2026-04-01", on: "2026-04-02" },
      { state: "open", ...national, lastDay: "2026-04-16" },
    ],
    [
      "the silence of the national commission",
      { ...further, furtherDecisionNotifiedOn: null, on: "2026-05-21" },
      { state: "open", ...court, lastDay: "2026-06-09" },
    ],
    [
      "the court seized",
      { ...further, furtherDecisionNotifiedOn: null, courtSeizedOn: "2026-06-09", on: "2026-06-09" },
      { state: "ended" },
    ],
    [
      "experts not yet proposed",
      {
        matter: "medical",
        notifiedOn: "2026-03-02",
        appealedOn: "2026-03-05",
        expertsProposedOn: null,
        on: "2026-03-13",
      },
      { state: "waiting", stage: "expertise-request", forum: "fund", until: "2026-03-13" },
    ],
    [
      "experts proposed",
      {
        matter: "medical",
        notifiedOn: "2026-03-02",
        appealedOn: "2026-03-05",
        expertsProposedOn: "2026-03-12",
        on: "2026-03-20",
      },
      { state: "open", stage: "experts-answer", forum: "fund", lastDay: "2026-03-20" },
    ],
    [
      "no experts proposed",
      {
        matter: "medical",
        notifiedOn: "2026-03-02",
        appealedOn: "2026-03-05",
        expertsProposedOn: null,
        on: "2026-03-14",
      },
      { state: "ended" },
    ],
  ])("with %s", (_, input, expected) => {
    expect(unwrap(next(input))).toEqual(expected);
  });

  it.each<readonly [Input, string]>([
    [decision, "on"],
    [{ ...decision, on: "2026-03-18" }, "appealedOn"],
    [{ ...decision, appealedOn: null, on: "2026-03-18" }, "wayStated"],
    [{ ...appealed, on: "2026-03-20" }, "decisionNotifiedOn"],
    [{ ...appealed, decisionNotifiedOn: "2026-04-01", on: "2026-04-17" }, "furtherAppealedOn"],
    [{ ...further, on: "2026-04-17" }, "furtherDecisionNotifiedOn"],
    [{ ...further, furtherDecisionNotifiedOn: null, on: "2026-06-10" }, "courtSeizedOn"],
    [{ ...decision, decisionNotifiedOn: "2026-04-01", on: "2026-04-02" }, "appealedOn"],
  ])("asks of %o for %s rather than supposing it", (input, fact) => {
    expect(next(input)).toMatchObject({ reasons: [{ code: "missing-fact", fact }] });
  });

  it("needs no day of an appeal that a later day shows to be in time", () => {
    expect(unwrap(next({ ...decision, decisionNotifiedOn: "2026-03-16", on: "2026-03-16" }))).toMatchObject({
      state: "open",
      lastDay: "2026-03-31",
    });
  });

  it("is never lost by lateness that cannot be opposed (article 80), and the answer says so", () => {
    const unstated = { ...decision, wayStated: false, on: "2026-06-01" } as const;
    expect(unwrap(next({ ...unstated, appealedOn: null }))).toEqual({
      state: "open-late",
      ...local,
      ranOutOn: "2026-03-17",
    });
    expect(unwrap(next({ ...unstated, appealedOn: "2026-05-30", decisionNotifiedOn: null }))).toMatchObject({
      state: "waiting",
    });
    const answer = asked({ ...unstated, appealedOn: null });
    expect(answer).toMatchObject({
      notices: [{ code: "appeal-without-ways" }, { code: "original-wording" }],
      certainty: { source: "enacted" },
    });
    expect(explain(answer, { language: "en" })).toContain("cannot be rejected for being late");
    expect(asked({ ...decision, wayStated: true })).toMatchObject({ notices: [{ code: "original-wording" }] });
  });

  it("has no known rule of article 80 before 2 March 2008", () => {
    const late = { matter: "decision", notifiedOn: "2007-10-15", appealedOn: null, on: "2008-01-01" } as const;
    expect(asked({ ...late, wayStated: false })).toMatchObject({ notices: [{ code: "original-wording" }] });
    expect(next({ ...late, wayStated: false })).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
    expect(unwrap(next({ ...late, wayStated: true }))).toMatchObject({ state: "lapsed" });
  });
});

describe("any road", () => {
  const day = fc.integer({ min: 0, max: 8000 }).map((count) => addDays("2004-01-01" as Day, count));
  const of2008 = fc.integer({ min: 0, max: 6000 }).map((count) => addDays("2008-03-02" as Day, count));
  const commissions = fc.constantFrom("decision", "invalidity", "medical");
  const matter = fc.constantFrom("decision", "surcharges");

  it("has no clock that ends before it starts, and no stage before the last day of the one it follows", () => {
    fc.assert(
      fc.property(fc.oneof(of2008, day), fc.constantFrom("decision", "invalidity", "medical"), (notifiedOn, of) => {
        const answer = asked({ matter: of, notifiedOn });
        if (answer.kind === "undetermined") return notifiedOn < "2008-03-02";
        return answer.value.stages.every(({ countedFrom, lastDay, lodgedOn, decideBy, notifyBy }, place, stages) => {
          const days = [countedFrom, lodgedOn, decideBy, notifyBy].filter((one) => one !== null);
          const before = stages[place - 1]?.lastDay ?? "";
          return countedFrom < lastDay && [...days].sort().join() === days.join() && before < lastDay;
        });
      }),
    );
  });

  it("that is begun earlier has no later last day at the next stage, its answer not being known", () => {
    fc.assert(
      fc.property(fc.oneof(of2008, day), commissions, fc.nat(14), fc.nat(14), (notifiedOn, of, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((count) => {
          const answer = asked({ matter: of, notifiedOn, appealedOn: addDays(notifiedOn, count) });
          return answer.kind === "determined" ? (answer.value.stages[1]?.lastDay ?? "") : "";
        }) as [string, string];
        return early <= late;
      }),
    );
  });

  it("with a later decision has no earlier last day at the next stage, and silence gives more than one in time", () => {
    fc.assert(
      fc.property(of2008, fc.nat(40), fc.nat(40), (notifiedOn, a, b) => {
        const decided = (count: number) =>
          lastDays({
            matter: "decision",
            notifiedOn,
            appealedOn: notifiedOn,
            decisionNotifiedOn: addDays(notifiedOn, count),
          })[1] ?? "";
        const silent = lastDays({
          matter: "decision",
          notifiedOn,
          appealedOn: notifiedOn,
          decisionNotifiedOn: null,
        })[1];
        const [early, late] = [decided(Math.min(a, b)), decided(Math.max(a, b))];
        return early <= late && late < (silent ?? "");
      }),
    );
  });

  it("has the same stages whether a day is stated or supposed on it", () => {
    fc.assert(
      fc.property(fc.oneof(of2008, day), matter, (notifiedOn, of) => {
        const contested = (of === "surcharges" ? { matter: of, amount: "500000" } : { matter: of }) as
          { matter: "surcharges"; amount: string } | { matter: "decision" };
        const supposed = road({ ...contested, notifiedOn });
        const [first, second] = supposed.stages;
        const stated = lastDays({
          ...contested,
          notifiedOn,
          appealedOn: first?.lastDay,
          decisionNotifiedOn: second?.countedFrom,
        });
        return stated.join() === supposed.stages.map(({ lastDay }) => lastDay).join();
      }),
    );
  });
});

describe("a measure of forced recovery", () => {
  const of = (measure: Parameters<typeof casnos.disputes.enforcement>[0]["measure"], on: string) =>
    casnos.disputes.enforcement({ measure, on });

  // 2 March + 30 = 1 April; + 15 = 17 March.
  it.each([
    ["formal-notice", "regularise", "2026-04-01"],
    ["tax-roll", "challenge", "2026-04-01"],
    ["constraint", "challenge", "2026-04-01"],
    ["account-attachment", "validate", "2026-03-17"],
  ] as const)(
    "of 2 March 2026, %s, leaves time to %s until %s; its costs are the debtor's",
    (measure, what, lastDay) => {
      const value = unwrap(of(measure, "2026-03-02"));
      expect(value).toMatchObject({ measure, what, lastDay });
      expect(unwrap(value.costs)).toBe("debtor");
    },
  );

  it("has a force only as a title", () => {
    const force = (measure: Parameters<typeof of>[0]) => unwrap(of(measure, "2026-03-02")).force;
    expect([force("tax-roll"), force("constraint")]).toMatchObject([
      { value: "enforceable" },
      { value: "provisionally-enforceable" },
    ]);
    expect([force("formal-notice"), force("account-attachment")]).toEqual([null, null]);
  });

  it("of 1983 is a warning of 20 days for sums of four years, or a constraint of 15 days", () => {
    // 1 March 2008 + 20 = 21 March, + 15 = 16 March.
    const warning = unwrap(of("warning", "2008-03-01"));
    expect(warning).toMatchObject({ what: "heed", lastDay: "2008-03-21" });
    expect(warning.object).toMatchObject({ value: { what: "sums-past-due", years: 4 } });
    const constraint = unwrap(of("constraint", "2008-03-01"));
    expect(constraint).toMatchObject({ what: "regularise-or-appeal", lastDay: "2008-03-16" });
    expect([constraint.needs, constraint.force, constraint.costs, warning.costs]).toMatchObject(
      Array.from({ length: 4 }, () => ({ reasons: [{ code: "no-known-rule" }] })),
    );
  });

  it.each([
    ["warning", "2008-03-02"],
    ["formal-notice", "2008-03-01"],
    ["tax-roll", "2008-03-01"],
    ["account-attachment", "2008-03-01"],
  ] as const)("%s on %s has no known rule", (measure, on) => {
    expect(of(measure, on)).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
  });

  it("ends after the day it starts on, the later the later it starts", () => {
    const days = fc.integer({ min: 0, max: 6000 }).map((count) => addDays("2008-03-02" as Day, count));
    const measures = fc.constantFrom("formal-notice", "tax-roll", "constraint", "account-attachment");
    fc.assert(
      fc.property(days, fc.nat(40), measures, (on, more, measure) => {
        const [one, other] = [on, addDays(on, more)].map((start) => unwrap(of(measure, start)).lastDay) as [Day, Day];
        return on < one && addDays(one, more) === other;
      }),
    );
  });
});

describe("the lapse of a claim (loi 08-08, article 78)", () => {
  const of = (claim: "benefit" | "pension-arrears", dueOn: string, on: string) =>
    casnos.disputes.limitation({ claim, dueOn, on });

  it.each([
    ["benefit", "2022-05-10", "2026-05-10", false, "2026-05-10"],
    ["benefit", "2022-05-10", "2026-05-11", true, "2026-05-10"],
    ["pension-arrears", "2021-06-30", "2026-06-30", false, "2026-06-30"],
    ["pension-arrears", "2021-06-30", "2026-07-01", true, "2026-06-30"],
    ["benefit", "2008-03-02", "2008-01-01", false, "2012-03-02"],
    ["benefit", "2024-02-29", "2028-02-29", false, "2028-02-29"],
  ] as const)("of a %s due on %s is on %s: %s, last day %s", (claim, dueOn, on, lapsed, lastDay) => {
    expect(of(claim, dueOn, on)).toMatchObject({ value: { lastDay, lapsed }, certainty: { source: "enacted" } });
  });

  it("of a claim due on a 29 February falls on the 28th, a convention that is named", () => {
    expect(of("pension-arrears", "2020-02-29", "2025-03-01")).toMatchObject({
      value: { lastDay: "2025-02-28", lapsed: true },
      certainty: { source: "unverified", weakestStep: "disputes.lapses-after" },
      citations: [{ article: "78" }, { convention: "month-end" }],
    });
  });

  it("has no known rule for what fell due before 2 March 2008", () => {
    expect(of("benefit", "2008-03-01", "2026-01-01")).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
    expect(of("pension-arrears", "2008-03-01", "2026-01-01")).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
  });

  it("never ends as time passes, and comes later for arrears than for a benefit", () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays("2008-03-02" as Day, count));
    fc.assert(
      fc.property(days, days, fc.nat(400), (dueOn, on, more) => {
        const [one, other] = [on, addDays(on, more)].map((when) => unwrap(of("benefit", dueOn, when)).lapsed);
        const arrears = unwrap(of("pension-arrears", dueOn, on));
        return (one !== true || other === true) && unwrap(of("benefit", dueOn, on)).lastDay < arrears.lastDay;
      }),
    );
  });
});

describe("a wrong road", () => {
  const decision = { matter: "decision", notifiedOn: "2026-03-02" };

  it.each<readonly [string, object, string, string]>([
    ["no matter", { notifiedOn: "2026-03-02" }, "matter", "unknown-option"],
    ["an unknown matter", { ...decision, matter: "tax" }, "matter", "unknown-option"],
    ["an appeal before the notification", { ...decision, appealedOn: "2026-03-01" }, "appealedOn", "end-before-start"],
    [
      "a decision before the appeal",
      { ...decision, appealedOn: "2026-03-10", decisionNotifiedOn: "2026-03-09" },
      "decisionNotifiedOn",
      "end-before-start",
    ],
    [
      "a day asked for before a day stated",
      { ...decision, appealedOn: "2026-03-10", on: "2026-03-09" },
      "on",
      "end-before-start",
    ],
    [
      "a decision on an appeal that was not made",
      { ...decision, appealedOn: null, decisionNotifiedOn: "2026-04-01" },
      "decisionNotifiedOn",
      "after-none",
    ],
    [
      "a decision on a further appeal that was not made",
      { ...decision, furtherAppealedOn: null, furtherDecisionNotifiedOn: "2026-06-01" },
      "furtherDecisionNotifiedOn",
      "after-none",
    ],
    [
      "an answer to experts who were not proposed",
      { matter: "medical", notifiedOn: "2026-03-02", expertsProposedOn: null, expertsAnsweredOn: "2026-04-01" },
      "expertsAnsweredOn",
      "after-none",
    ],
    [
      "experts in another matter",
      { ...decision, expertsProposedOn: "2026-04-01" },
      "expertsProposedOn",
      "unknown-field",
    ],
    ["an amount of another matter", { ...decision, amount: "5" }, "amount", "unknown-field"],
  ])("with %s is refused", (_, input, path, code) => {
    let issues: readonly { readonly path: readonly (string | number)[]; readonly code: string }[] = [];
    try {
      casnos.disputes.appeal(input as never);
    } catch (error) {
      if (error instanceof CasnosInputError) issues = error.issues;
    }
    expect(issues.map((issue) => [issue.path.join("."), issue.code])).toEqual([[path, code]]);
  });

  it("is none where the court was seized after no further appeal, which some roads do not have", () => {
    expect(
      lastDays({
        matter: "surcharges",
        amount: "2000000",
        notifiedOn: "2026-03-02",
        appealedOn: "2026-03-10",
        decisionNotifiedOn: "2026-04-02",
        furtherAppealedOn: null,
        courtSeizedOn: "2026-05-01",
      }),
    ).toEqual(["2026-03-17", "2026-05-02"]);
  });
});
