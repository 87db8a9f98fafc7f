import * as fc from "fast-check";
import { addDays, type Day } from "../../calendar/day.js";
import { addMonths } from "../../calendar/months.js";
import { filingDays } from "../../law/deadlines.js";
import {
  lateFilingPenaltyInitial,
  lateFilingPenaltyPerMonth,
  lateSurchargeInitialRate,
  lateSurchargeMonthlyRate,
} from "../../law/penalties.js";
import { forceMajeureRemission, limitationNotice, limitationYears, remissionRate } from "../../law/recovery.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { anyDelay } from "../arbitraries/days.js";
import { caseOf, dayBetween, daySince, dinarsUpTo, firstDayOf, inEveryMonth, LAST_DAY, yearsAfter } from "./cases.js";
import { around, type Figures } from "./figures.js";
import { property } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const start = /* @__PURE__ */ daySince(filingDays);

function lastDayOfFiling(activityStart: Day, law: Figures): Day {
  return addDays(activityStart, law.read(filingDays, activityStart));
}

/** The properties of filing an affiliation. */
export const filingProperties = /* @__PURE__ */ [
  property({
    id: "filing.ten-days",
    branch: "filing",
    needs: ["filingDeadline"],
    series: filingDays,
    cases: () => caseOf({ activityStart: start }),
    relations: async ({ activityStart }, ask, law) =>
      equal(await ask.filingDeadline({ activityStart }), lastDayOfFiling(activityStart, law)),
  }),
  property({
    id: "filing.day-for-day",
    branch: "filing",
    needs: ["filingDeadline"],
    series: filingDays,
    cases: () => caseOf({ activityStart: start, days: anyDelay(400) }),
    relations: async ({ activityStart, days }, ask) => {
      const first = await ask.filingDeadline({ activityStart });
      return equal(
        await ask.filingDeadline({ activityStart: addDays(activityStart, days) }),
        addDays(first as Day, days),
      );
    },
  }),
  property({
    id: "penalty.none-in-time",
    branch: "filing",
    needs: ["lateFilingPenalty"],
    series: filingDays,
    cases: (law) =>
      caseOf({ activityStart: start, days: fc.nat({ max: 10 }) }).filter(
        ({ activityStart, days }) => days <= law.read(filingDays, activityStart),
      ),
    relations: async ({ activityStart, days }, ask) =>
      equal(await ask.lateFilingPenalty({ activityStart, filedOn: addDays(activityStart, days) }), 0),
  }),
  property({
    id: "penalty.first-day-late",
    branch: "filing",
    needs: ["lateFilingPenalty"],
    series: lateFilingPenaltyInitial,
    cases: () => caseOf({ activityStart: start }),
    relations: async ({ activityStart }, ask, law) => {
      const last = lastDayOfFiling(activityStart, law);
      const initial = law.read(lateFilingPenaltyInitial, last);
      const most = initial + law.read(lateFilingPenaltyPerMonth, last);
      return between(await ask.lateFilingPenalty({ activityStart, filedOn: addDays(last, 1) }), {
        least: initial,
        most,
      });
    },
  }),
  property({
    id: "penalty.never-falls",
    branch: "filing",
    needs: ["lateFilingPenalty"],
    series: lateFilingPenaltyPerMonth,
    cases: () => caseOf({ activityStart: start, days: anyDelay(), more: anyDelay() }),
    relations: async ({ activityStart, days, more }, ask) =>
      atLeast(
        await ask.lateFilingPenalty({ activityStart, filedOn: addDays(activityStart, days + more) }),
        await ask.lateFilingPenalty({ activityStart, filedOn: addDays(activityStart, days) }),
      ),
  }),
  property({
    id: "penalty.same-each-month",
    branch: "filing",
    needs: ["lateFilingPenalty"],
    series: lateFilingPenaltyPerMonth,
    cases: () => caseOf({ activityStart: start, months: fc.integer({ min: 1, max: 60 }) }),
    relations: async ({ activityStart, months }, ask, law) => {
      const last = lastDayOfFiling(activityStart, law);
      const after = async (count: number): Promise<number> =>
        ask.lateFilingPenalty({ activityStart, filedOn: addMonths(last, count) });
      return equal((await after(months + 1)) - (await after(months)), law.read(lateFilingPenaltyPerMonth, last));
    },
  }),
  property({
    id: "penalty.law-of-the-last-day",
    branch: "filing",
    needs: ["lateFilingPenalty"],
    series: lateFilingPenaltyInitial,
    cases: () => caseOf({ activityStart: start, months: fc.nat({ max: 120 }) }),
    relations: async ({ activityStart, months }, ask, law) => {
      const last = lastDayOfFiling(activityStart, law);
      const [initial, monthly] = [law.read(lateFilingPenaltyInitial, last), law.read(lateFilingPenaltyPerMonth, last)];
      const filedOn = addDays(addMonths(inEveryMonth(last), months), 5);
      return between(await ask.lateFilingPenalty({ activityStart, filedOn }), {
        least: initial + monthly * Math.max(0, months - 1),
        most: initial + monthly * (months + 1),
      });
    },
  }),
] as const;

const dueOn = /* @__PURE__ */ daySince(lateSurchargeInitialRate).map((day) => inEveryMonth(day));
const due = /* @__PURE__ */ dinarsUpTo(1_000_000);

/** Whole hundreds of dinars: the parts of a surcharge are then whole centimes. */
const hundreds = /* @__PURE__ */ dinarsUpTo(10_000).map((dinars) => dinars * 100);

/** The properties of the late surcharge. */
export const surchargeProperties = /* @__PURE__ */ [
  property({
    id: "surcharge.none-in-time",
    branch: "surcharge",
    needs: ["lateSurcharge"],
    series: lateSurchargeInitialRate,
    cases: () => caseOf({ due, dueOn, before: anyDelay(200), days: anyDelay() }),
    relations: async (one, ask) => {
      const payments = [{ on: addDays(one.dueOn, -one.before), amount: one.due }];
      const on = addDays(one.dueOn, one.days);
      return equal(await ask.lateSurcharge({ due: one.due, dueOn: one.dueOn, payments, on }), 0);
    },
  }),
  property({
    id: "surcharge.first-day-late",
    branch: "surcharge",
    needs: ["lateSurcharge"],
    series: lateSurchargeInitialRate,
    cases: () => caseOf({ due: anyCentimes(), dueOn }),
    relations: async (one, ask, law) =>
      between(
        await ask.lateSurcharge({ ...one, payments: [], on: addDays(one.dueOn, 1) }),
        around(one.due, law.read(lateSurchargeInitialRate, one.dueOn)),
      ),
  }),
  property({
    id: "surcharge.never-falls",
    branch: "surcharge",
    needs: ["lateSurcharge"],
    series: lateSurchargeMonthlyRate,
    cases: () => caseOf({ due, dueOn, days: anyDelay(), more: anyDelay() }),
    relations: async (one, ask) => {
      const on = addDays(one.dueOn, one.days);
      const facts = { due: one.due, dueOn: one.dueOn, payments: [] };
      return atLeast(
        await ask.lateSurcharge({ ...facts, on: addDays(on, one.more) }),
        await ask.lateSurcharge({ ...facts, on }),
      );
    },
  }),
  property({
    id: "surcharge.adds-up",
    branch: "surcharge",
    needs: ["lateSurcharge"],
    series: lateSurchargeInitialRate,
    cases: () => caseOf({ a: hundreds, b: hundreds, dueOn, days: anyDelay() }),
    relations: async (one, ask) => {
      const facts = { dueOn: one.dueOn, payments: [], on: addDays(one.dueOn, one.days) };
      const [a, b] = [
        await ask.lateSurcharge({ ...facts, due: one.a }),
        await ask.lateSurcharge({ ...facts, due: one.b }),
      ];
      return equal(await ask.lateSurcharge({ ...facts, due: one.a + one.b }), a + b);
    },
  }),
  property({
    id: "surcharge.payment-never-raises",
    branch: "surcharge",
    needs: ["lateSurcharge"],
    series: lateSurchargeMonthlyRate,
    cases: () => caseOf({ due, dueOn, paid: dinarsUpTo(1_000_000), after: anyDelay(800), days: anyDelay() }),
    relations: async (one, ask) => {
      const facts = { due: one.due, dueOn: one.dueOn, on: addDays(one.dueOn, one.days) };
      const payments = [{ on: addDays(one.dueOn, one.after), amount: one.paid }];
      return atMost(
        await ask.lateSurcharge({ ...facts, payments }),
        await ask.lateSurcharge({ ...facts, payments: [] }),
      );
    },
  }),
  property({
    id: "surcharge.stays-once-paid",
    branch: "surcharge",
    needs: ["lateSurcharge"],
    series: lateSurchargeMonthlyRate,
    cases: () => caseOf({ due, dueOn, after: anyDelay(800), days: anyDelay() }),
    relations: async (one, ask) => {
      const paidOn = addDays(one.dueOn, one.after);
      const facts = { due: one.due, dueOn: one.dueOn, payments: [{ on: paidOn, amount: one.due }] };
      return equal(
        await ask.lateSurcharge({ ...facts, on: addDays(paidOn, 1 + one.days) }),
        await ask.lateSurcharge({ ...facts, on: addDays(paidOn, 1) }),
      );
    },
  }),
  property({
    id: "surcharge.same-each-month",
    branch: "surcharge",
    needs: ["lateSurcharge"],
    series: lateSurchargeMonthlyRate,
    cases: () => caseOf({ due: hundreds, dueOn, months: fc.nat({ max: 60 }) }),
    relations: async (one, ask, law) => {
      const after = async (count: number): Promise<number> =>
        ask.lateSurcharge({
          due: one.due,
          dueOn: one.dueOn,
          payments: [],
          on: addDays(addMonths(one.dueOn, count), 1),
        });
      const { least } = around(one.due, law.read(lateSurchargeMonthlyRate, one.dueOn));
      return equal((await after(one.months + 1)) - (await after(one.months)), least);
    },
  }),
  property({
    id: "surcharge.complete-months",
    branch: "surcharge",
    needs: ["lateSurcharge"],
    series: lateSurchargeMonthlyRate,
    cases: () => caseOf({ due, dueOn, months: fc.nat({ max: 60 }), days: fc.integer({ min: 1, max: 27 }) }),
    relations: async (one, ask) => {
      const facts = { due: one.due, dueOn: one.dueOn, payments: [] };
      const anniversary = addMonths(one.dueOn, one.months);
      return equal(
        await ask.lateSurcharge({ ...facts, on: addDays(anniversary, one.days) }),
        await ask.lateSurcharge({ ...facts, on: addDays(anniversary, 1) }),
      );
    },
  }),
] as const;

const surcharge = /* @__PURE__ */ anyCentimes();
const asked = /* @__PURE__ */ daySince(remissionRate);

/** The first day of the law that remits a half. */
const halfSince = /* @__PURE__ */ remissionRate.entries.at(-1)?.from as Day;

/** The properties of the remission of surcharges. */
export const remissionProperties = /* @__PURE__ */ [
  property({
    id: "remission.adds-up",
    branch: "remission",
    needs: ["remission"],
    series: remissionRate,
    cases: () =>
      caseOf({ surcharge, on: asked, ground: fc.constantFrom("justified-file" as const, "force-majeure" as const) }),
    relations: async (one, ask) => {
      const { remitted, remaining } = await ask.remission(one);
      return equal(remitted + remaining, one.surcharge);
    },
  }),
  property({
    id: "remission.half",
    branch: "remission",
    needs: ["remission"],
    series: remissionRate,
    cases: () => caseOf({ surcharge, on: dayBetween(halfSince, LAST_DAY) }),
    relations: async (one, ask, law) => {
      const { remitted } = await ask.remission({ ...one, ground: "justified-file" });
      return between(remitted, around(one.surcharge, law.read(remissionRate, one.on)));
    },
  }),
  property({
    id: "remission.at-most-three-quarters",
    branch: "remission",
    needs: ["remission"],
    series: remissionRate,
    cases: () => caseOf({ surcharge, on: dayBetween(firstDayOf(remissionRate), addDays(halfSince, -1)) }),
    relations: async (one, ask, law) => {
      const { remitted } = await ask.remission({ ...one, ground: "justified-file" });
      return atMost(remitted, around(one.surcharge, law.read(remissionRate, one.on)).most);
    },
  }),
  property({
    id: "remission.force-majeure",
    branch: "remission",
    needs: ["remission"],
    series: forceMajeureRemission,
    cases: () => caseOf({ surcharge, on: asked }),
    relations: async (one, ask) => equal((await ask.remission({ ...one, ground: "force-majeure" })).remaining, 0),
  }),
] as const;

const debtDue = /* @__PURE__ */ daySince(limitationYears).map((day) => inEveryMonth(day));

function years(day: Day, law: Figures): number {
  return law.read(limitationYears, day);
}

/** The properties of the limitation of a debt. */
export const limitationProperties = /* @__PURE__ */ [
  property({
    id: "limitation.four-years",
    branch: "limitation",
    needs: ["limitationLastDay"],
    series: limitationYears,
    cases: () => caseOf({ dueOn: debtDue }),
    relations: async (one, ask, law) =>
      equal(
        await ask.limitationLastDay({ dueOn: one.dueOn, notices: [], on: one.dueOn }),
        yearsAfter(one.dueOn, years(one.dueOn, law)),
      ),
  }),
  property({
    id: "limitation.notice-begins-anew",
    branch: "limitation",
    needs: ["limitationLastDay"],
    series: limitationNotice,
    cases: (law) =>
      caseOf({ dueOn: debtDue, days: anyDelay(1500) }).filter(
        ({ dueOn: from, days }) => addDays(from, days) <= yearsAfter(from, years(from, law)),
      ),
    relations: async (one, ask, law) => {
      const notice = inEveryMonth(addDays(one.dueOn, one.days));
      const received = notice < one.dueOn ? one.dueOn : notice;
      return equal(
        await ask.limitationLastDay({ dueOn: one.dueOn, notices: [received], on: received }),
        yearsAfter(received, years(received, law)),
      );
    },
  }),
  property({
    id: "limitation.late-notice",
    branch: "limitation",
    needs: ["limitationLastDay"],
    series: limitationNotice,
    cases: () => caseOf({ dueOn: debtDue, days: fc.integer({ min: 1, max: 1500 }) }),
    relations: async (one, ask, law) => {
      const last = yearsAfter(one.dueOn, years(one.dueOn, law));
      const on = addDays(last, one.days);
      return equal(await ask.limitationLastDay({ dueOn: one.dueOn, notices: [on], on }), last);
    },
  }),
  property({
    id: "limitation.order-of-notices",
    branch: "limitation",
    needs: ["limitationLastDay"],
    series: limitationNotice,
    cases: () => caseOf({ dueOn: debtDue, first: anyDelay(1400), second: anyDelay(1400) }),
    relations: async (one, ask) => {
      const notices = [addDays(one.dueOn, one.first), addDays(one.dueOn, one.first + one.second)];
      const on = addDays(one.dueOn, one.first + one.second);
      return equal(
        await ask.limitationLastDay({ dueOn: one.dueOn, notices: [...notices].reverse(), on }),
        await ask.limitationLastDay({ dueOn: one.dueOn, notices, on }),
      );
    },
  }),
] as const;
