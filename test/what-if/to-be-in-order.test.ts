import {
  CasnosInputError,
  createCasnos,
  unwrap,
  type Amount,
  type Answer,
  type InputOf,
  type ToBeInOrderFacts,
} from "casnos-rules";
import { ask } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";

const casnos = createCasnos();
const { toBeInOrder, schedule, lateSurcharge } = casnos.contributions;
const { filingDeadline, lateFilingPenalty } = casnos.eligibility;

type Input = InputOf<ToBeInOrderFacts>;

const trader = { activity: "trader", from: "2018-01-10", to: null, filedOn: "2018-01-15" } as const;
const hand = { activities: [trader], declared: [{ year: 2018, base: "216000" }], on: "2018-07-15" } as const;

/** A month later on the calendar, by the platform's own dates; a day that the month lacks is its last. */
function monthLater(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

const valueOf = <T>(answer: Answer<T>): T | "unknown" => (answer.kind === "determined" ? answer.value : "unknown");
const day = (from: number, to: number) =>
  fc
    .integer({ min: Date.UTC(from, 0, 1) / 86_400_000, max: Date.UTC(to, 11, 31) / 86_400_000 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

const activity = fc
  .record({
    activity: fc.constantFrom("trader" as const, "farmer" as const, "carrier" as const, "other" as const),
    from: day(2000, 2027),
    ends: fc.oneof(fc.constant(null), fc.constant(null), fc.integer({ min: 0, max: 9 })),
    filed: fc.oneof(fc.constant(null), fc.constant(undefined), fc.integer({ min: 0, max: 900 })),
  })
  .map(({ ends, filed, ...one }) => {
    const after = (days: number) => new Date(Date.parse(one.from) + days * 86_400_000).toISOString().slice(0, 10);
    const to = ends === null ? null : after(ends * 365);
    const filedOn = typeof filed === "number" ? after(filed) : filed;
    return { ...one, to, filedOn };
  });

const amount = fc.integer({ min: 0, max: 900_000_000 }).map((count) => (count / 100).toFixed(2));
const yearly = <T>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.record({ year: fc.integer({ min: 1999, max: 2029 }), value }), {
    selector: ({ year }) => year,
    maxLength: 31,
    minLength: 12,
  });

const input: fc.Arbitrary<Input> = fc
  .record({
    activities: fc.array(activity, { minLength: 1, maxLength: 2 }),
    income: yearly(amount),
    declared: yearly(fc.oneof({ weight: 5, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(null) })),
    payments: fc.array(fc.record({ on: day(2008, 2029), amount, forYear: fc.integer({ min: 2004, max: 2029 }) }), {
      maxLength: 12,
    }),
    on: day(2010, 2027),
    dueDay: fc.constantFrom(null, null, "-06-30", "-09-30"),
    wait: fc.oneof(fc.constantFrom(0, 1, 30, 31), fc.integer({ min: 0, max: 900 })),
  })
  .map(({ income, declared, wait, dueDay, ...rest }) => ({
    ...rest,
    income: income.map(({ year, value }) => ({ year, amount: value })),
    declared: declared.map(({ year, value }) => ({ year, base: value })),
    by:
      dueDay === null || rest.on.slice(4) > dueDay
        ? new Date(Date.parse(rest.on) + wait * 86_400_000).toISOString().slice(0, 10)
        : `${rest.on.slice(0, 4)}${dueDay}`,
  }));

describe("to be in order", () => {
  it("is the schedule, the late surcharge and the late filing on two days, in thousands of files", () => {
    let [dueOnTheDay, waited, unknown, notYetDue] = [0, 0, 0, 0];
    fc.assert(
      fc.property(input, (file) => {
        const { on, by, income, declared } = file;
        const value = unwrap(toBeInOrder(file));
        const later = monthLater(by);
        expect([value.by, value.oneMonthLater]).toEqual([by, later]);
        const begun = (file.activities ?? []).filter(({ from }) => from <= by);
        const made = (file.payments ?? []).filter((payment) => payment.on <= on);

        // The years by the schedule, each with the surcharge of its own payments.
        const toYear = Number(by.slice(0, 4));
        const fromYear = Math.min(...begun.map(({ from }) => Number(from.slice(0, 4))));
        const plain = begun.map(({ filedOn: _, ...rest }) => rest);
        const { lines } =
          begun.length === 0
            ? { lines: [] }
            : unwrap(schedule({ activities: plain, income, declared, fromYear, toYear }));
        expect(value.years.map(({ year }) => year)).toEqual(lines.map(({ year }) => year));
        const sums = { unpaid: 0, due: 0, surcharge: 0, waiting: 0 };
        const known = { unpaid: true, due: true, surcharge: true, waiting: true, penalty: true };
        lines.forEach(({ year, contribution, days, declareBy }, place) => {
          const line = value.years[place];
          if (line === undefined) throw new Error("a year lacks");
          expect([line.contribution, line.days, line.declareBy]).toEqual([contribution, days, declareBy]);
          expect(line.declared).toBe((declared ?? []).some((one) => one.year === year && one.base !== null));
          const owed = valueOf(contribution);
          const dueDays = valueOf(days);
          if (owed === "unknown") {
            // What is owed is asked for once the due day is reached; the due day is known of no year that has none.
            const dueOn = dueDays === "unknown" || dueDays === null ? "" : dueDays.dueOn;
            const asked = { due: dueOn <= by, surcharge: dueOn < by, waiting: dueOn < later };
            unknown += 1;
            notYetDue += asked.due ? 0 : 1;
            known.unpaid = false;
            known.due &&= !asked.due;
            known.surcharge &&= !asked.surcharge;
            known.waiting &&= !asked.waiting;
            expect(line.unpaid.kind).toBe("undetermined");
            expect(valueOf(line.surcharge)).toBe(asked.surcharge ? "unknown" : null);
            expect(asked.waiting ? valueOf(line.waiting) : unwrap(line.waiting).centimes).toBe(
              asked.waiting ? "unknown" : 0,
            );
            return;
          }
          if (owed.contribution === "none") {
            expect([unwrap(line.unpaid), unwrap(line.surcharge), unwrap(line.waiting).centimes]).toEqual([
              null,
              null,
              0,
            ]);
            return;
          }
          const payments = made.filter(({ forYear }) => forYear === year).map(({ forYear: _, ...payment }) => payment);
          const paid = payments.reduce((sum, payment) => sum + Math.round(Number(payment.amount) * 100), 0);
          const left = Math.max(0, owed.amount.centimes - paid);
          expect(unwrap(line.unpaid)?.centimes).toBe(left);
          sums.unpaid += left;
          if (dueDays === "unknown" || dueDays === null) {
            known.due = known.surcharge = known.waiting = false;
            unknown += 1;
            expect([line.surcharge.kind, line.waiting.kind]).toEqual(["undetermined", "undetermined"]);
            return;
          }
          const { dueOn } = dueDays;
          const surchargeOn = (at: string) =>
            at > dueOn ? unwrap(lateSurcharge({ due: owed.amount, dueOn, payments, on: at })) : null;
          expect(unwrap(line.surcharge)).toEqual(surchargeOn(by));
          const [atBy, atLater] = [by, later].map((at) => surchargeOn(at)?.surcharge.centimes ?? 0);
          expect(unwrap(line.waiting).centimes).toBe((atLater ?? 0) - (atBy ?? 0));
          if (dueOn === by) dueOnTheDay += 1;
          if (atLater !== atBy) waited += 1;
          sums.due += dueOn <= by ? left : 0;
          sums.surcharge += atBy ?? 0;
          sums.waiting += (atLater ?? 0) - (atBy ?? 0);
        });

        // The filings, each at its penalty on both days.
        let penalties = 0;
        value.filings.forEach((line, place) => {
          const { from, filedOn } = begun[place] as (typeof begun)[number];
          expect(unwrap(line.lastDay)).toBe(unwrap(filingDeadline({ activityStart: from })).lastDay);
          const isFiled = typeof filedOn === "string" && filedOn <= on;
          expect(valueOf(line.toFile)).toBe(filedOn === undefined ? "unknown" : !isFiled);
          const penaltyOn = (at: string) =>
            lateFilingPenalty({
              activityStart: from,
              filedOn: filedOn === undefined ? undefined : isFiled ? filedOn : at,
              on: at,
            });
          const [now, then] = [penaltyOn(by), penaltyOn(later)];
          expect(valueOf(line.penalty)).toEqual(valueOf(now));
          if (now.kind === "undetermined" || then.kind === "undetermined") {
            known.penalty &&= now.kind === "determined";
            known.waiting = false;
            expect(line.waiting.kind).toBe("undetermined");
            return;
          }
          const [atBy, atLater] = [now.value, then.value].map((one) => (one.late ? one.penalty.centimes : 0));
          expect(unwrap(line.waiting).centimes).toBe((atLater ?? 0) - (atBy ?? 0));
          penalties += atBy ?? 0;
          sums.waiting += (atLater ?? 0) - (atBy ?? 0);
        });
        expect(value.filings).toHaveLength(begun.length);

        const centimesOf = (answer: Answer<Amount>) =>
          answer.kind === "determined" ? answer.value.centimes : "unknown";
        expect(centimesOf(value.totalPenalty)).toBe(known.penalty ? penalties : "unknown");
        expect(centimesOf(value.totalUnpaid)).toBe(known.unpaid ? sums.unpaid : "unknown");
        expect(centimesOf(value.totalDue)).toBe(known.due ? sums.due : "unknown");
        expect(centimesOf(value.totalSurcharge)).toBe(known.surcharge ? sums.surcharge : "unknown");
        expect(centimesOf(value.totalWaiting)).toBe(known.waiting ? sums.waiting : "unknown");
        expect(centimesOf(value.totalToPay)).toBe(
          known.due && known.surcharge && known.penalty ? sums.due + sums.surcharge + penalties : "unknown",
        );
      }),
      { numRuns: runs(2000) },
    );
    expect([waited, unknown, dueOnTheDay, notYetDue].map((count) => count > runs(25))).toEqual(Array(4).fill(true));
  });

  it("worked by hand: a year two months late", () => {
    // 15 % of 216 000 is 32 400, due on 30 June. On 31 August: 5 % on the first day, 1 % for each of two months.
    const value = unwrap(toBeInOrder({ ...hand, payments: [], by: "2018-08-31" }));
    expect(unwrap(value.totalDue).dinars).toBe("32400.00");
    expect(unwrap(value.totalSurcharge).dinars).toBe("2268.00");
    expect(unwrap(value.totalPenalty).dinars).toBe("0.00");
    expect(unwrap(value.totalToPay).dinars).toBe("34668.00");
    expect(unwrap(value.totalWaiting).dinars).toBe("324.00");
    const { totalToPay } = value;
    expect(totalToPay.kind === "determined" && totalToPay.certainty.source).toBe("unverified");
  });

  it.each([
    ["2018-06-29", "0.00", "0.00", "1620.00"],
    ["2018-06-30", "32400.00", "0.00", "1944.00"],
    ["2018-07-01", "32400.00", "1620.00", "324.00"],
  ])("around the due day, on %s", (by, due, surcharge, waiting) => {
    const value = unwrap(toBeInOrder({ ...hand, payments: [], on: "2018-06-01", by }));
    expect(unwrap(value.totalUnpaid).dinars).toBe("32400.00");
    expect(unwrap(value.totalDue).dinars).toBe(due);
    expect(unwrap(value.totalSurcharge).dinars).toBe(surcharge);
    expect(unwrap(value.totalWaiting).dinars).toBe(waiting);
  });

  it("files what is not filed on the day to be in order, and not after", () => {
    const activities = [{ ...trader, from: "2026-02-01", filedOn: null }];
    const value = unwrap(
      toBeInOrder({
        activities,
        declared: [{ year: 2026, base: "500000" }],
        payments: [],
        on: "2026-02-05",
        by: "2026-04-28",
      }),
    );
    const [filing] = value.filings;
    expect(filing && [unwrap(filing.toFile), unwrap(filing.lastDay)]).toEqual([true, "2026-02-11"]);
    // 5 000 and 1 000 for each of two complete months; a third month is complete on 28 May.
    expect(filing && unwrap(filing.penalty)).toMatchObject({ late: true, penalty: { dinars: "7000.00" } });
    expect(filing && unwrap(filing.waiting).dinars).toBe("1000.00");
  });

  it("asks for the day of filing of the very activity, of which one that begins later is none", () => {
    const activities = [
      { ...trader, from: "2027-01-01" },
      { ...trader, from: "2026-02-01", filedOn: undefined },
    ];
    const declared = [{ year: 2026, base: "500000" }];
    const input = { activities, declared, payments: [], on: "2026-02-05", by: "2026-04-28" } as const;
    const [filing, ...others] = unwrap(toBeInOrder(input)).filings;
    expect(others).toEqual([]);
    const reasons = [{ code: "missing-fact", fact: "activities.filedOn", year: null, index: 1 }];
    expect([filing?.toFile, filing?.penalty, filing?.waiting]).toMatchObject([{ reasons }, { reasons }, { reasons }]);
    const { questions } = ask(casnos, "contributions.toBeInOrder", input);
    expect(questions.map(({ fact, index }) => [fact, index])).toEqual([["activities.filedOn", 1]]);
  });

  it("counts neither a payment nor a filing after the day asked for, and says so of payments", () => {
    const file = { ...hand, payments: [{ on: "2018-07-16", amount: "32400", forYear: 2018 }], by: "2018-08-31" };
    const answer = toBeInOrder(file);
    expect(unwrap(unwrap(answer).totalDue).dinars).toBe("32400.00");
    expect(answer.kind === "determined" && answer.notices.map(({ code }) => code)).toEqual([
      "later-payments-not-counted",
      "incurred-charges-counted",
    ]);
    const filedLater = [{ ...trader, filedOn: "2018-07-16" }];
    const [filing] = unwrap(toBeInOrder({ ...file, activities: filedLater })).filings;
    expect(filing && unwrap(filing.toFile)).toBe(true);
  });

  describe("of a year whose base is not known", () => {
    // 2017 is 15 % of 216 000, 32 400, due on 30 June 2017; 2018 is due on 30 June 2018, which 30 April is before.
    const activities = [{ ...trader, from: "2017-01-10", filedOn: "2017-01-15" }] as const;
    const declared = [{ year: 2017, base: "216000" }] as const;
    const from2017 = { activities, declared, payments: [], on: "2018-03-01" } as const;

    it("asks for no amount that is not yet due", () => {
      const { totalDue, totalSurcharge, totalToPay, totalUnpaid, years } = unwrap(
        toBeInOrder({ ...from2017, by: "2018-04-30" }),
      );
      // Ten complete months on 30 April: 5 % and 10 % of 32 400.
      expect([totalDue, totalSurcharge, totalToPay].map((answer) => unwrap(answer).dinars)).toEqual([
        "32400.00",
        "4860.00",
        "37260.00",
      ]);
      expect(totalUnpaid).toMatchObject({ reasons: [{ code: "missing-fact", fact: "declared.base", year: 2018 }] });
      const of2018 = years.find(({ year }) => year === 2018);
      expect(of2018).toMatchObject({ unpaid: { kind: "undetermined" }, surcharge: { value: null } });
    });

    it("says that the year is not yet due, and until when it is to be paid", () => {
      const { totalDue } = unwrap(toBeInOrder({ ...from2017, by: "2018-04-30" }));
      const named = totalDue.steps.filter(({ id }) => id === "what-if.not-yet-due");
      expect(named).toMatchObject([
        { inputs: { year: 2018, dueOn: "2018-06-30", by: "2018-04-30" }, value: { dinars: "0.00" } },
      ]);
      const cited = totalDue.steps.filter(
        ({ id, inputs }) => id === "contributions.due-day" && inputs["year"] === 2018,
      );
      expect(cited.flatMap(({ citations }) => citations)).not.toEqual([]);
    });

    it.each(["2018-05-29", "2018-05-30"])("knows on %s what one month more costs, a hundredth of 32 400", (by) => {
      expect(unwrap(unwrap(toBeInOrder({ ...from2017, by })).totalWaiting).dinars).toBe("324.00");
    });

    it("asks for it from the due day on", () => {
      const before = unwrap(toBeInOrder({ ...from2017, by: "2018-06-29" }));
      expect([before.totalDue.kind, before.totalSurcharge.kind, before.totalWaiting.kind]).toEqual([
        "determined",
        "determined",
        "undetermined",
      ]);
      const on = unwrap(toBeInOrder({ ...from2017, by: "2018-06-30" }));
      expect([on.totalDue.kind, on.totalSurcharge.kind]).toEqual(["undetermined", "determined"]);
      const after = unwrap(toBeInOrder({ ...from2017, by: "2018-07-01" }));
      expect([after.totalDue.kind, after.totalSurcharge.kind]).toEqual(["undetermined", "undetermined"]);
    });

    it("stays unknown where the due day is: of farming beside another activity", () => {
      const farming = [...activities, { ...trader, activity: "farmer" }] as const;
      const { totalDue } = unwrap(toBeInOrder({ ...from2017, activities: farming, by: "2018-04-30" }));
      expect(totalDue).toMatchObject({
        reasons: [{ code: "no-known-rule", topic: "due-day-of-farming-beside-another-activity" }],
      });
    });

    it("says what was paid too much for a year that is not yet due", () => {
      const payments = [{ on: "2018-02-01", amount: "40000", forYear: 2018 }];
      const both = [...declared, ...hand.declared];
      const { totalDue } = unwrap(toBeInOrder({ ...from2017, declared: both, payments, by: "2018-04-30" }));
      expect(totalDue).toMatchObject({
        value: { dinars: "32400.00" },
        notices: [{ code: "paid-too-much", facts: { year: 2018, excess: { dinars: "7600.00" } } }],
      });
    });
  });

  it("names payments of other years, and asks for what is left out", () => {
    const answer = toBeInOrder({
      ...hand,
      payments: [{ on: "2018-01-01", amount: "1", forYear: 2001 }],
      by: "2018-08-31",
    });
    expect(answer.kind === "determined" && answer.notices.map(({ code }) => code)).toContain("payments-of-other-years");
    const { totalToPay, totalPenalty } = unwrap(toBeInOrder({ ...hand, by: "2018-08-31" }));
    expect(totalToPay).toMatchObject({ reasons: [{ code: "missing-fact", fact: "payments" }] });
    expect(unwrap(totalPenalty).centimes).toBe(0);
  });

  it.each([
    [{ ...hand, payments: [], by: "2018-07-14" }, [["by", "end-before-start"]]],
    [{ ...hand, payments: [] }, [["by", "required"]]],
    [
      { ...hand, payments: [{ on: "2018-01-01", amount: "1" }], by: "2018-08-31" },
      [["payments.0.forYear", "required"]],
    ],
    [{ ...hand, activities: [{ ...trader, filedOn: "x" }], by: "2018-08-31" }, [["activities.0.filedOn", "not-a-day"]]],
  ])("refuses by name what is wrong: %j", (wrong, expected) => {
    try {
      toBeInOrder(wrong as never);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof CasnosInputError)) throw error;
      expect(error.issues.map(({ path, code }) => [path.join("."), code])).toEqual(expected);
    }
  });
});
