import * as fc from "fast-check";
import { addDays, later, type Day } from "../../calendar/day.js";
import { limitationNotice, limitationYears } from "../../law/recovery.js";
import { anyDelay } from "../arbitraries/days.js";
import { record } from "../arbitraries/fields.js";
import { MOST_DAYS } from "../limits.js";
import { daySince, inEveryMonth, yearsAfter } from "./cases.js";
import type { Figures } from "./figures.js";
import { propertiesOf } from "./property.js";
import { equal } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("limitation", ["limitationLastDay"]);
const debtDue = /* @__PURE__ */ daySince(limitationYears).map((day) => inEveryMonth(day));

function years(day: Day, law: Figures): number {
  return law.read(limitationYears, day);
}

/** The properties of the limitation of a debt. */
export const limitationProperties = /* @__PURE__ */ [
  property({
    id: "limitation.four-years",
    series: limitationYears,
    cases: () => record({ dueOn: debtDue }),
    relations: async (one, ask, law) =>
      equal(
        await ask.limitationLastDay({ dueOn: one.dueOn, notices: [], on: one.dueOn }),
        yearsAfter(one.dueOn, years(one.dueOn, law)),
      ),
  }),
  property({
    id: "limitation.notice-begins-anew",
    series: limitationNotice,
    cases: (law) =>
      record({ dueOn: debtDue, days: anyDelay(MOST_DAYS.notice) }).filter(
        ({ dueOn: from, days }) => addDays(from, days) <= yearsAfter(from, years(from, law)),
      ),
    relations: async (one, ask, law) => {
      const received = later(one.dueOn, inEveryMonth(addDays(one.dueOn, one.days)));
      return equal(
        await ask.limitationLastDay({ dueOn: one.dueOn, notices: [received], on: received }),
        yearsAfter(received, years(received, law)),
      );
    },
  }),
  property({
    id: "limitation.late-notice",
    series: limitationNotice,
    cases: () => record({ dueOn: debtDue, days: fc.integer({ min: 1, max: MOST_DAYS.notice }) }),
    relations: async (one, ask, law) => {
      const last = yearsAfter(one.dueOn, years(one.dueOn, law));
      const on = addDays(last, one.days);
      return equal(await ask.limitationLastDay({ dueOn: one.dueOn, notices: [on], on }), last);
    },
  }),
  property({
    id: "limitation.order-of-notices",
    series: limitationNotice,
    cases: () =>
      record({
        dueOn: debtDue,
        first: anyDelay(MOST_DAYS.oneOfTwoNotices),
        second: anyDelay(MOST_DAYS.oneOfTwoNotices),
      }),
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
