import * as fc from "fast-check";
import { addDays, type Day } from "../../calendar/day.js";
import { forceMajeureRemission, remissionRate } from "../../law/recovery.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { record } from "../arbitraries/fields.js";
import { dayBetween, daySince, firstDayOf, LAST_DAY } from "./cases.js";
import { around } from "./figures.js";
import { propertiesOf } from "./property.js";
import { atMost, between, equal } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("remission", ["remission"]);
const surcharge = /* @__PURE__ */ anyCentimes();
const asked = /* @__PURE__ */ daySince(remissionRate);

/** The first day of the law that remits a half. */
const halfSince = /* @__PURE__ */ remissionRate.entries.at(-1)?.from as Day;

/** The properties of the remission of surcharges. */
export const remissionProperties = /* @__PURE__ */ [
  property({
    id: "remission.adds-up",
    series: remissionRate,
    cases: () =>
      record({ surcharge, on: asked, ground: fc.constantFrom("justified-file" as const, "force-majeure" as const) }),
    relations: async (one, ask) => {
      const { remitted, remaining } = await ask.remission(one);
      return equal(remitted + remaining, one.surcharge);
    },
  }),
  property({
    id: "remission.half",
    series: remissionRate,
    cases: () => record({ surcharge, on: dayBetween(halfSince, LAST_DAY) }),
    relations: async (one, ask, law) => {
      const { remitted } = await ask.remission({ ...one, ground: "justified-file" });
      return between(remitted, around(one.surcharge, law.read(remissionRate, one.on)));
    },
  }),
  property({
    id: "remission.at-most-three-quarters",
    series: remissionRate,
    cases: () => record({ surcharge, on: dayBetween(firstDayOf(remissionRate), addDays(halfSince, -1)) }),
    relations: async (one, ask, law) => {
      const { remitted } = await ask.remission({ ...one, ground: "justified-file" });
      return atMost(remitted, around(one.surcharge, law.read(remissionRate, one.on)).most);
    },
  }),
  property({
    id: "remission.force-majeure",
    series: forceMajeureRemission,
    cases: () => record({ surcharge, on: asked }),
    relations: async (one, ask) => equal((await ask.remission({ ...one, ground: "force-majeure" })).remaining, 0),
  }),
] as const;
