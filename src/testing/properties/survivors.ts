import * as fc from "fast-check";
import {
  minimumSurvivorsPension,
  parentRate,
  severalOthersRate,
  severalSpouses,
  spouseAloneRate,
  survivorsRateCap,
} from "../../law/survivors.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { record } from "../arbitraries/fields.js";
import { entryDays } from "../boundaries.js";
import { MOST_CENTIMES, SURVIVORS, TIMES_ABOVE_MINIMA } from "../limits.js";
import { LAST_DAY, daySince, firstDayOf } from "./cases.js";
import { around, type Figures } from "./figures.js";
import { propertiesOf } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("survivors", ["survivors"]);
const on = /* @__PURE__ */ daySince(minimumSurvivorsPension);

const spouses = /* @__PURE__ */ fc.nat({ max: SURVIVORS.spouses });
const children = /* @__PURE__ */ fc.nat({ max: SURVIVORS.children });
const parents = /* @__PURE__ */ fc.nat({ max: SURVIVORS.parents });

/** A pension whose smallest part, that of one parent, lies above the minimum of every day: no minimum acts on it. */
function aboveMinima(law: Figures): fc.Arbitrary<number> {
  const days = [...entryDays, LAST_DAY].filter((day) => day >= firstDayOf(minimumSurvivorsPension));
  const least = days.map((day) => {
    const { numerator, denominator } = law.read(parentRate, day);
    return around(law.read(minimumSurvivorsPension, day), { numerator: denominator, denominator: numerator }).most;
  });
  const min = Math.max(...least);
  return anyCentimes({ min, max: TIMES_ABOVE_MINIMA * min });
}

function anyFamily(law: Figures): ReturnType<typeof familyOn> {
  return familyOn(aboveMinima(law));
}

/** At least one survivor, of a pension. */
function familyOn(pension: fc.Arbitrary<number>) {
  return record({ monthly: pension, spouses, children, parents, on }).filter(
    (one) => one.spouses + one.children + one.parents > 0,
  );
}

function sum(parts: readonly number[]): number {
  return parts.reduce((a, b) => a + b, 0);
}

/** The properties of the pension of survivors. */
export const survivorsProperties = /* @__PURE__ */ [
  property({
    id: "survivors.at-most",
    series: survivorsRateCap,
    cases: anyFamily,
    relations: async (one, ask, law) =>
      atMost(sum(await ask.survivors(one)), around(one.monthly, law.read(survivorsRateCap, one.on)).most),
  }),
  property({
    id: "survivors.spouse-alone",
    series: spouseAloneRate,
    cases: (law) => record({ monthly: aboveMinima(law), on }),
    relations: async (one, ask, law) =>
      between(
        sum(await ask.survivors({ ...one, spouses: 1, children: 0, parents: 0 })),
        around(one.monthly, law.read(spouseAloneRate, one.on)),
      ),
  }),
  property({
    id: "survivors.spouses-alike",
    series: severalSpouses,
    cases: (law) =>
      record({
        monthly: aboveMinima(law),
        spouses: fc.integer({ min: 2, max: SURVIVORS.severalSpouses }),
        children,
        parents,
        on,
      }),
    relations: async (one, ask) => {
      const parts = (await ask.survivors(one)).slice(0, one.spouses);
      return atMost(Math.max(...parts) - Math.min(...parts), 1);
    },
  }),
  property({
    id: "survivors.children-alike",
    series: severalOthersRate,
    cases: (law) =>
      record({
        monthly: aboveMinima(law),
        spouses,
        children: fc.integer({ min: 2, max: SURVIVORS.severalChildren }),
        on,
      }),
    relations: async (one, ask) => {
      const parts = (await ask.survivors({ ...one, parents: 0 })).slice(one.spouses);
      return atMost(Math.max(...parts) - Math.min(...parts), 1);
    },
  }),
  property({
    id: "survivors.one-more-child",
    series: survivorsRateCap,
    cases: anyFamily,
    relations: async (one, ask) =>
      atLeast(sum(await ask.survivors({ ...one, children: one.children + 1 })), sum(await ask.survivors(one))),
  }),
  property({
    id: "survivors.part-of-a-child",
    series: severalOthersRate,
    cases: (law) =>
      record({ monthly: aboveMinima(law), children: fc.integer({ min: 1, max: SURVIVORS.children }), on }),
    relations: async (one, ask) => {
      const of = async (count: number): Promise<number> =>
        (await ask.survivors({ ...one, spouses: 1, children: count, parents: 0 }))[1] ?? 0;
      return atMost(await of(one.children + 1), await of(one.children));
    },
  }),
  property({
    id: "survivors.minimum",
    series: minimumSurvivorsPension,
    cases: () => familyOn(anyCentimes({ max: MOST_CENTIMES.smallPension })),
    relations: async (one, ask, law) =>
      atLeast(sum(await ask.survivors(one)), law.read(minimumSurvivorsPension, one.on)),
  }),
  property({
    id: "survivors.twice-the-pension",
    series: survivorsRateCap,
    cases: anyFamily,
    relations: async (one, ask) => {
      const once = sum(await ask.survivors(one));
      return between(sum(await ask.survivors({ ...one, monthly: 2 * one.monthly })), {
        least: 2 * once - 1,
        most: 2 * once + 1,
      });
    },
  }),
  property({
    id: "survivors.everyone-has-a-part",
    series: severalOthersRate,
    cases: anyFamily,
    relations: async (one, ask) => {
      const parts = await ask.survivors(one);
      return [...equal(parts.length, one.spouses + one.children + one.parents), ...atLeast(Math.min(...parts), 1)];
    },
  }),
] as const;
