import {
  CasnosInputError,
  createCasnos,
  unwrap,
  type InputOf,
  type DebtLimitationFacts,
  type RemissionFacts,
} from "casnos-rules";
import { explain } from "casnos-rules/explain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/calendar/day.js";

const casnos = createCasnos();

const remission = (input: InputOf<RemissionFacts>) => unwrap(casnos.contributions.remission(input));
const allowed = (input: InputOf<RemissionFacts>) => {
  const result = remission(input);
  if (result.remission !== "allowed") throw new Error("no such ground");
  return result;
};

describe("a remission", () => {
  // Loi 08-08, articles 7 and 12: 1 134 is half of 2 268; half of 0.01 is half a centime, which goes up.
  // Loi 83-15, article 83: three quarters of 2 268 are 1 701.
  it.each([
    ["2268", "2018-09-10", "justified-file", "exact", "1134.00", "1134.00"],
    ["0.01", "2018-09-10", "justified-file", "exact", "0.01", "0.00"],
    ["2268", "2008-03-02", "justified-file", "exact", "1134.00", "1134.00"],
    ["2268", "2008-03-01", "justified-file", "at-most", "1701.00", "567.00"],
    ["2268", "1984-01-01", "justified-file", "at-most", "1701.00", "567.00"],
    ["2268", "2018-09-10", "force-majeure", "exact", "2268.00", "0.00"],
    ["2268", "2008-03-01", "force-majeure", "exact", "2268.00", "0.00"],
    ["2268", "2008-03-01", "good-faith", "exact", "2268.00", "0.00"],
  ] as const)("of %s asked on %s for %s: %s, %s remitted", (surcharge, on, ground, bound, remitted, remaining) => {
    expect(allowed({ surcharge, on, ground })).toMatchObject({
      bound,
      remitted: { dinars: remitted },
      remaining: { dinars: remaining },
    });
  });

  it("knows no good faith from 2008-03-02 on", () => {
    expect(remission({ surcharge: "2268", on: "2008-03-02", ground: "good-faith" })).toEqual({
      remission: "no-such-ground",
    });
  });

  it("in good faith points, while it is open, to article 87 of loi 08-08", () => {
    const said = (on: string, ground: "good-faith" | "justified-file" = "good-faith") => {
      const answer = casnos.contributions.remission({ surcharge: "2268", on, ground });
      return answer.kind === "determined" && answer.notices.find(({ code }) => code === "amnesty-of-good-faith");
    };
    for (const on of ["2008-03-02", "2011-03-02"]) {
      expect(said(on)).toMatchObject({ facts: { on, amnesty: "loi-08-08", wipes: "surcharges-and-penalties" } });
    }
    for (const on of ["2008-03-01", "2011-03-03"]) expect(said(on)).toBeUndefined();
    expect(said("2010-01-01", "justified-file")).toBeUndefined();
  });

  it.each([
    ["2008-03-01", "text-loi-83-15"],
    ["2008-03-02", "text-loi-08-08"],
  ] as const)("on %s says that its text was read in its original wording: %s", (on, text) => {
    for (const ground of ["justified-file", "force-majeure", "good-faith"] as const) {
      const answer = casnos.contributions.remission({ surcharge: "2268", on, ground });
      const notices = answer.kind === "determined" ? answer.notices : [];
      expect(notices.filter(({ code }) => code === "original-wording")).toMatchObject([{ facts: { text } }]);
    }
  });

  it("before 2008 is said to be what the commission may remit, and no file is named", () => {
    const answer = casnos.contributions.remission({ surcharge: "2268", on: "2005-09-10", ground: "justified-file" });
    const texts = (["fr", "ar", "en"] as const).map((language) => explain(answer, { language }));
    for (const text of texts) expect(text).not.toMatch(/justified file|dossier justifié|ملف مبرر/);
  });

  it("goes to the local commission at 999 999 DA and to the national one at 1 000 000 (loi 08-08, articles 7 and 12)", () => {
    const forum = (surcharge: string, on = "2020-01-01") => allowed({ surcharge, on, ground: "justified-file" }).forum;
    expect(unwrap(forum("999999"))).toBe("local-commission");
    expect(unwrap(forum("999999.99"))).toBe("local-commission");
    expect(unwrap(forum("1000000"))).toBe("national-commission");
    expect(forum("1000000", "2008-03-01")).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "no-known-rule", topic: "national-commission-from" }],
    });
  });

  it("is enacted, save for a rounding", () => {
    const of = (surcharge: string) =>
      casnos.contributions.remission({ surcharge, on: "2020-01-01", ground: "justified-file" });
    expect(of("10.02")).toMatchObject({ certainty: { source: "enacted" } });
    expect(of("10.01")).toMatchObject({ certainty: { source: "unverified", weakestStep: "contributions.remitted" } });
  });

  it("asks for its ground, and for a day of the law held", () => {
    expect(casnos.contributions.remission({ surcharge: "1", on: "2020-01-01" })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "ground" }],
    });
    expect(casnos.contributions.remission({ surcharge: "1", on: "1983-12-31", ground: "good-faith" })).toMatchObject({
      reasons: [{ code: "outside-coverage", coveredFrom: "1984-01-01" }],
    });
  });

  const day = fc.integer({ min: 0, max: 15_000 }).map((count) => addDays("1984-01-01" as Day, count));
  const sum = fc.integer({ min: 0, max: 500_000_000 });
  const ground = fc.constantFrom("justified-file" as const, "force-majeure" as const);

  it("never exceeds the surcharge, and leaves the rest of it", () => {
    fc.assert(
      fc.property(sum, day, ground, (count, on, of) => {
        const { remitted, remaining } = allowed({ surcharge: (count / 100).toFixed(2), on, ground: of });
        return remitted.centimes >= 0 && remaining.centimes >= 0 && remitted.centimes + remaining.centimes === count;
      }),
    );
  });

  it("of more is never less", () => {
    fc.assert(
      fc.property(sum, sum, day, ground, (a, b, on, of) => {
        const remitted = (count: number) =>
          allowed({ surcharge: (count / 100).toFixed(2), on, ground: of }).remitted.centimes;
        return remitted(Math.min(a, b)) <= remitted(Math.max(a, b));
      }),
    );
  });
});

describe("the limitation of a debt", () => {
  const limitation = (input: InputOf<DebtLimitationFacts>) => unwrap(casnos.contributions.limitation(input));

  // Four years (loi 08-08, article 79; loi 83-15, article 76): the same day four years later is the last one.
  it.each([
    ["2018-06-30", null, "2022-06-30", "2022-06-30", false, "2018-06-30"],
    ["2018-06-30", null, "2022-07-01", "2022-06-30", true, "2018-06-30"],
    ["2000-06-30", null, "2004-07-01", "2004-06-30", true, "2000-06-30"],
    ["2016-02-29", null, "2018-01-01", "2020-02-29", false, "2016-02-29"],
    // Received on the last day: in time. Four years from it.
    ["2018-06-30", ["2022-06-30"], "2023-01-01", "2026-06-30", false, "2022-06-30"],
    // Received on the day after: too late.
    ["2018-06-30", ["2022-07-01"], "2023-01-01", "2022-06-30", true, "2018-06-30"],
    // Two in time, the second within the period that the first began.
    ["2018-06-30", ["2024-01-05", "2021-03-15"], "2026-01-01", "2028-01-05", false, "2024-01-05"],
    // Received after the day asked for: not yet.
    ["2018-06-30", ["2021-03-15"], "2021-03-14", "2022-06-30", false, "2018-06-30"],
    // Received before the sum was overdue.
    ["2018-06-30", ["2018-06-30", "2018-01-01"], "2021-03-14", "2022-06-30", false, "2018-06-30"],
  ] as const)("due on %s, notices %j, on %s: to %s, barred %s", (dueOn, notices, on, lastDay, barred, countedFrom) => {
    expect(limitation({ dueOn, notices, on })).toEqual({ lastDay, barred, countedFrom });
  });

  it("says of a notice that changes nothing that it does not", () => {
    const notices = ["2018-05-01", "2022-07-01"];
    expect(casnos.contributions.limitation({ dueOn: "2018-06-30", notices, on: "2023-01-01" })).toMatchObject({
      notices: [
        { code: "original-wording", facts: { text: "text-loi-08-08", signedOn: "2008-02-23" } },
        { code: "early-notice", facts: { received: "2018-05-01" } },
        { code: "late-notice", facts: { received: "2022-07-01", lastDay: "2022-06-30" } },
      ],
    });
  });

  it("is enacted without a notice, unverified with one in time", () => {
    const of = (notices: readonly string[] | null) =>
      casnos.contributions.limitation({ dueOn: "2018-06-30", notices, on: "2023-01-01" });
    expect(of(null)).toMatchObject({ certainty: { source: "enacted" } });
    expect(of(["2022-07-01"])).toMatchObject({ certainty: { source: "enacted" } });
    expect(of(["2020-01-01"])).toMatchObject({
      certainty: { source: "unverified", weakestStep: "contributions.new-period" },
    });
  });

  it("knows no article of the law of 1983 on what a notice does", () => {
    const answer = casnos.contributions.limitation({ dueOn: "2004-06-30", notices: ["2006-01-01"], on: "2008-01-01" });
    const cited = answer.citations.find((one) => one.kind === "law" && one.series === "limitation-notice");
    expect(cited).toMatchObject({ text: null, article: null, status: "unverified" });
  });

  it("asks for the notices, of which there are ordinarily none", () => {
    const input = { dueOn: "2018-06-30", on: "2023-01-01" };
    expect(casnos.contributions.limitation(input)).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "notices" }],
    });
    expect(createCasnos({ leftOut: "ordinary" }).contributions.limitation(input)).toMatchObject({
      value: { lastDay: "2022-06-30" },
      assumed: [{ fact: "notices", value: null }],
    });
    expect(limitation({ ...input, notices: [] })).toEqual(limitation({ ...input, notices: null }));
  });

  it("is not known of a sum due before 1984", () => {
    const input = { dueOn: "1983-06-30", notices: null, on: "1990-01-01" };
    expect(casnos.contributions.limitation(input)).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
  });

  const day = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays("1990-01-01" as Day, count));
  const notices = fc.array(day, { maxLength: 5 });

  it("never ends before it starts", () => {
    fc.assert(
      fc.property(day, notices, day, (dueOn, received, on) => {
        const { lastDay, countedFrom, barred } = limitation({ dueOn, notices: received, on });
        return countedFrom >= dueOn && lastDay > countedFrom && barred === on > lastDay;
      }),
    );
  });

  it("is never shortened by one more notice, nor changed by their order", () => {
    fc.assert(
      fc.property(day, notices, day, day, (dueOn, received, more, on) => {
        const before = limitation({ dueOn, notices: received, on }).lastDay;
        const after = limitation({ dueOn, notices: [more, ...received], on }).lastDay;
        return after >= before && limitation({ dueOn, notices: [...received].reverse(), on }).lastDay === before;
      }),
    );
  });
});

describe("a wrong input", () => {
  const { contributions } = casnos;
  const debts = [
    { year: 2016, dueOn: "2016-06-30", due: 1 },
    { year: 2016, dueOn: "2017-06-30", due: 1 },
  ];
  it.each<readonly [string, () => unknown, string, string]>([
    [
      "an unknown ground",
      () => contributions.remission({ surcharge: 1, on: "2020-01-01", ground: "poverty" as never }),
      "ground",
      "unknown-option",
    ],
    [
      "a negative surcharge",
      () => contributions.remission({ surcharge: "-1", on: "2020-01-01" }),
      "surcharge",
      "negative",
    ],
    [
      "a notice on no day",
      () => contributions.limitation({ dueOn: "2020-01-01", notices: ["2020-02-30"], on: "2021-01-01" }),
      "notices.0",
      "not-a-day",
    ],
    [
      "a thousand notices",
      () => contributions.limitation({ dueOn: "2020-01-01", notices: Array<string>(1000).fill(""), on: "2021-01-01" }),
      "notices",
      "too-many-items",
    ],
    [
      "good faith as text",
      () => contributions.amnesties({ on: "2020-01-01", goodFaith: "yes" as never }),
      "goodFaith",
      "wrong-type",
    ],
    [
      "a fact of another name",
      () => contributions.amnesties({ on: "2020-01-01", faith: true } as never),
      "faith",
      "unknown-field",
    ],
    [
      "a year owed twice",
      () => contributions.settlement({ debts, payments: [], on: "2020-01-01" }),
      "debts.1.year",
      "duplicate-year",
    ],
    [
      "a payment beyond 10^10 DA",
      () =>
        contributions.settlement({ debts: [], payments: [{ on: "2020-01-01", amount: 1e10 + 1 }], on: "2020-01-01" }),
      "payments.0.amount",
      "out-of-range",
    ],
    [
      "a base that is null",
      () => contributions.adjustment({ year: 2020, settledBase: null as never }),
      "settledBase",
      "wrong-type",
    ],
    ["no day", () => contributions.voluntaryScheme({} as never), "on", "required"],
  ])("%s is refused with its path and code", (_, call, path, code) => {
    try {
      call();
    } catch (error) {
      if (!(error instanceof CasnosInputError)) throw error;
      expect(error.issues.map((issue) => [issue.path.join("."), issue.code])).toContainEqual([path, code]);
      return;
    }
    expect.unreachable("the input was accepted");
  });
});
