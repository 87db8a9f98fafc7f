import * as fc from "fast-check";
import { addDays, dayInYear, firstOfYear, later } from "../../calendar/day.js";
import { contributionBaseFloor } from "../../law/contribution.js";
import {
  contributionDueDay,
  daysToPayAfterStart,
  farmerContributionDueDay,
  lateStartFrom,
} from "../../law/deadlines.js";
import { record } from "../arbitraries/fields.js";
import { DAYS_WITHIN } from "../limits.js";
import { yearSince } from "./cases.js";
import { propertiesOf } from "./property.js";
import { atLeast, between } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("due-days", ["contributionDueDay"]);
const year = /* @__PURE__ */ yearSince(contributionBaseFloor);

const DAYS_OF_A_WEEKEND = 2;

/** The properties of the last day to pay a year's contribution. */
export const dueDayProperties = /* @__PURE__ */ [
  property({
    id: "due.farmers-not-earlier",
    series: farmerContributionDueDay,
    cases: () => record({ year }),
    relations: async (one, ask) => {
      const startedOn = firstOfYear(one.year - 2);
      return atLeast(
        await ask.contributionDueDay({ year: one.year, activity: "farmer", startedOn }),
        await ask.contributionDueDay({ year: one.year, activity: "trader", startedOn }),
      );
    },
  }),
  property({
    id: "due.not-before-the-start",
    series: contributionDueDay,
    cases: () =>
      record({
        year,
        day: fc.nat({ max: DAYS_WITHIN.year }),
        activity: fc.constantFrom("trader" as const, "farmer" as const),
      }),
    relations: async (one, ask) => {
      const startedOn = addDays(firstOfYear(one.year), one.day);
      return atLeast(await ask.contributionDueDay({ year: one.year, activity: one.activity, startedOn }), startedOn);
    },
  }),
  property({
    id: "due.days-after-a-late-start",
    series: daysToPayAfterStart,
    cases: (law) =>
      record({ year, day: fc.nat({ max: DAYS_WITHIN.half }) }).map(({ year: of, day }) => ({
        year: of,
        startedOn: addDays(dayInYear(of, law.read(lateStartFrom, firstOfYear(of))), day),
      })),
    relations: async (one, ask, law) => {
      const { year: of, startedOn } = one;
      const days = law.read(daysToPayAfterStart, firstOfYear(of));
      const ordinary = dayInYear(of, law.read(contributionDueDay, firstOfYear(of)));
      const due = later(ordinary, addDays(startedOn, days));
      return between(await ask.contributionDueDay({ year: of, activity: "trader", startedOn }), {
        least: due,
        most: law.weekendsPutOff ? addDays(due, DAYS_OF_A_WEEKEND) : due,
      });
    },
  }),
] as const;
