import * as fc from "fast-check";
import { addDays, type Day } from "../../calendar/day.js";
import { addMonths } from "../../calendar/months.js";
import { filingDays } from "../../law/deadlines.js";
import { lateFilingPenaltyInitial, lateFilingPenaltyPerMonth } from "../../law/penalties.js";
import { anyDelay } from "../arbitraries/days.js";
import { record } from "../arbitraries/fields.js";
import { MOST, MOST_DAYS } from "../limits.js";
import { daySince, inEveryMonth } from "./cases.js";
import type { Figures } from "./figures.js";
import { propertiesOf } from "./property.js";
import { atLeast, between, equal } from "./relation.js";

const deadlineProperty = /* @__PURE__ */ propertiesOf("filing", ["filingDeadline"]);
const property = /* @__PURE__ */ propertiesOf("filing", ["lateFilingPenalty"]);
const start = /* @__PURE__ */ daySince(filingDays);

/** The most days to file that any text gave. */
const LONGEST = /* @__PURE__ */ Math.max(.../* @__PURE__ */ filingDays.entries.map(({ value }) => Number(value)));

function lastDayOfFiling(activityStart: Day, law: Figures): Day {
  return addDays(activityStart, law.read(filingDays, activityStart));
}

/** The properties of filing an affiliation. */
export const filingProperties = /* @__PURE__ */ [
  deadlineProperty({
    id: "filing.ten-days",
    series: filingDays,
    cases: () => record({ activityStart: start }),
    relations: async ({ activityStart }, ask, law) =>
      equal(await ask.filingDeadline({ activityStart }), lastDayOfFiling(activityStart, law)),
  }),
  deadlineProperty({
    id: "filing.day-for-day",
    series: filingDays,
    cases: () => record({ activityStart: start, days: anyDelay(MOST_DAYS.filing) }),
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
    series: filingDays,
    cases: (law) =>
      record({ activityStart: start, days: fc.nat({ max: LONGEST }) }).filter(
        ({ activityStart, days }) => days <= law.read(filingDays, activityStart),
      ),
    relations: async ({ activityStart, days }, ask) =>
      equal(await ask.lateFilingPenalty({ activityStart, filedOn: addDays(activityStart, days) }), 0),
  }),
  property({
    id: "penalty.first-day-late",
    series: lateFilingPenaltyInitial,
    cases: () => record({ activityStart: start }),
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
    series: lateFilingPenaltyPerMonth,
    cases: () => record({ activityStart: start, days: anyDelay(), more: anyDelay() }),
    relations: async ({ activityStart, days, more }, ask) =>
      atLeast(
        await ask.lateFilingPenalty({ activityStart, filedOn: addDays(activityStart, days + more) }),
        await ask.lateFilingPenalty({ activityStart, filedOn: addDays(activityStart, days) }),
      ),
  }),
  property({
    id: "penalty.same-each-month",
    series: lateFilingPenaltyPerMonth,
    cases: () => record({ activityStart: start, months: fc.integer({ min: 1, max: MOST.monthsLate }) }),
    relations: async ({ activityStart, months }, ask, law) => {
      const last = lastDayOfFiling(activityStart, law);
      const after = async (count: number): Promise<number> =>
        ask.lateFilingPenalty({ activityStart, filedOn: addMonths(last, count) });
      return equal((await after(months + 1)) - (await after(months)), law.read(lateFilingPenaltyPerMonth, last));
    },
  }),
  property({
    id: "penalty.law-of-the-last-day",
    series: lateFilingPenaltyInitial,
    cases: () => record({ activityStart: start, months: fc.nat({ max: MOST.longerLate }) }),
    relations: async ({ activityStart, months }, ask, law) => {
      const last = lastDayOfFiling(activityStart, law);
      const [initial, monthly] = [law.read(lateFilingPenaltyInitial, last), law.read(lateFilingPenaltyPerMonth, last)];
      const filedOn = addDays(addMonths(inEveryMonth(last), months), MOST.daysInMonth);
      return between(await ask.lateFilingPenalty({ activityStart, filedOn }), {
        least: initial + monthly * Math.max(0, months - 1),
        most: initial + monthly * (months + 1),
      });
    },
  }),
] as const;
