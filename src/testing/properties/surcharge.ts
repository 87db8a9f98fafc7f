import * as fc from "fast-check";
import { addDays } from "../../calendar/day.js";
import { addMonths } from "../../calendar/months.js";
import { lateSurchargeInitialRate, lateSurchargeMonthlyRate } from "../../law/penalties.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { anyDelay } from "../arbitraries/days.js";
import { record } from "../arbitraries/fields.js";
import { DAYS_WITHIN, DINARS, HUNDREDS, MOST, MOST_DAYS } from "../limits.js";
import { daySince, dinarsUpTo, inEveryMonth } from "./cases.js";
import { around } from "./figures.js";
import { propertiesOf } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("surcharge", ["lateSurcharge"]);
const dueOn = /* @__PURE__ */ daySince(lateSurchargeInitialRate).map((day) => inEveryMonth(day));
const due = /* @__PURE__ */ dinarsUpTo(DINARS.due);

/** Whole hundreds of dinars: the parts of a surcharge are then whole centimes. */
const hundreds = /* @__PURE__ */ fc.nat({ max: HUNDREDS.most }).map((count) => count * HUNDREDS.centimes);

/** The properties of the late surcharge. */
export const surchargeProperties = /* @__PURE__ */ [
  property({
    id: "surcharge.none-in-time",
    series: lateSurchargeInitialRate,
    cases: () => record({ due, dueOn, before: anyDelay(MOST_DAYS.paymentBefore), days: anyDelay() }),
    relations: async (one, ask) => {
      const payments = [{ on: addDays(one.dueOn, -one.before), amount: one.due }];
      const on = addDays(one.dueOn, one.days);
      return equal(await ask.lateSurcharge({ due: one.due, dueOn: one.dueOn, payments, on }), 0);
    },
  }),
  property({
    id: "surcharge.first-day-late",
    series: lateSurchargeInitialRate,
    cases: () => record({ due: anyCentimes(), dueOn }),
    relations: async (one, ask, law) =>
      between(
        await ask.lateSurcharge({ ...one, payments: [], on: addDays(one.dueOn, 1) }),
        around(one.due, law.read(lateSurchargeInitialRate, one.dueOn)),
      ),
  }),
  property({
    id: "surcharge.never-falls",
    series: lateSurchargeMonthlyRate,
    cases: () => record({ due, dueOn, days: anyDelay(), more: anyDelay() }),
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
    series: lateSurchargeInitialRate,
    cases: () => record({ a: hundreds, b: hundreds, dueOn, days: anyDelay() }),
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
    series: lateSurchargeMonthlyRate,
    cases: () =>
      record({ due, dueOn, paid: dinarsUpTo(DINARS.due), after: anyDelay(MOST_DAYS.paymentAfter), days: anyDelay() }),
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
    series: lateSurchargeMonthlyRate,
    cases: () => record({ due, dueOn, after: anyDelay(MOST_DAYS.paymentAfter), days: anyDelay() }),
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
    series: lateSurchargeMonthlyRate,
    cases: () => record({ due: hundreds, dueOn, months: fc.nat({ max: MOST.monthsLate }) }),
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
    series: lateSurchargeMonthlyRate,
    cases: () =>
      record({
        due,
        dueOn,
        months: fc.nat({ max: MOST.monthsLate }),
        days: fc.integer({ min: 1, max: DAYS_WITHIN.month }),
      }),
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
