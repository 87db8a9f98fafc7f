import * as fc from "fast-check";
import {
  minimumSurvivorsPension,
  severalOthersRate,
  severalSpouses,
  spouseAloneRate,
  survivorsRateCap,
} from "../../law/survivors.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { caseOf, daySince } from "./cases.js";
import { around } from "./figures.js";
import { property } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const branch = "survivors";
const needs = ["survivors"] as const;
const on = /* @__PURE__ */ daySince(minimumSurvivorsPension);

/** Pensions whose smallest part, that of one parent, lies above every minimum. */
const monthly = /* @__PURE__ */ anyCentimes({ min: 10_000_000, max: 40_000_000 });
const spouses = /* @__PURE__ */ fc.nat({ max: 3 });
const children = /* @__PURE__ */ fc.nat({ max: 5 });
const parents = /* @__PURE__ */ fc.nat({ max: 2 });
const family = /* @__PURE__ */ caseOf({ monthly, spouses, children, parents, on }).filter(
  (one) => one.spouses + one.children + one.parents > 0,
);

function sum(parts: readonly number[]): number {
  return parts.reduce((a, b) => a + b, 0);
}

/** The properties of the pension of survivors. */
export const survivorsProperties = /* @__PURE__ */ [
  property({
    id: "survivors.at-most",
    branch,
    needs,
    series: survivorsRateCap,
    cases: () => family,
    relations: async (one, ask, law) =>
      atMost(sum(await ask.survivors(one)), around(one.monthly, law.read(survivorsRateCap, one.on)).most),
  }),
  property({
    id: "survivors.spouse-alone",
    branch,
    needs,
    series: spouseAloneRate,
    cases: () => caseOf({ monthly, on }),
    relations: async (one, ask, law) =>
      between(
        sum(await ask.survivors({ ...one, spouses: 1, children: 0, parents: 0 })),
        around(one.monthly, law.read(spouseAloneRate, one.on)),
      ),
  }),
  property({
    id: "survivors.spouses-alike",
    branch,
    needs,
    series: severalSpouses,
    cases: () => caseOf({ monthly, spouses: fc.integer({ min: 2, max: 4 }), children, parents, on }),
    relations: async (one, ask) => {
      const parts = (await ask.survivors(one)).slice(0, one.spouses);
      return atMost(Math.max(...parts) - Math.min(...parts), 1);
    },
  }),
  property({
    id: "survivors.children-alike",
    branch,
    needs,
    series: severalOthersRate,
    cases: () => caseOf({ monthly, spouses, children: fc.integer({ min: 2, max: 6 }), on }),
    relations: async (one, ask) => {
      const parts = (await ask.survivors({ ...one, parents: 0 })).slice(one.spouses);
      return atMost(Math.max(...parts) - Math.min(...parts), 1);
    },
  }),
  property({
    id: "survivors.one-more-child",
    branch,
    needs,
    series: survivorsRateCap,
    cases: () => family,
    relations: async (one, ask) =>
      atLeast(sum(await ask.survivors({ ...one, children: one.children + 1 })), sum(await ask.survivors(one))),
  }),
  property({
    id: "survivors.part-of-a-child",
    branch,
    needs,
    series: severalOthersRate,
    cases: () => caseOf({ monthly, children: fc.integer({ min: 1, max: 5 }), on }),
    relations: async (one, ask) => {
      const of = async (count: number): Promise<number> =>
        (await ask.survivors({ ...one, spouses: 1, children: count, parents: 0 }))[1] ?? 0;
      return atMost(await of(one.children + 1), await of(one.children));
    },
  }),
  property({
    id: "survivors.minimum",
    branch,
    needs,
    series: minimumSurvivorsPension,
    cases: () =>
      caseOf({ monthly: anyCentimes({ max: 4_000_000 }), spouses, children, parents, on }).filter(
        (one) => one.spouses + one.children + one.parents > 0,
      ),
    relations: async (one, ask, law) =>
      atLeast(sum(await ask.survivors(one)), law.read(minimumSurvivorsPension, one.on)),
  }),
  property({
    id: "survivors.twice-the-pension",
    branch,
    needs,
    series: survivorsRateCap,
    cases: () => family,
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
    branch,
    needs,
    series: severalOthersRate,
    cases: () => family,
    relations: async (one, ask) => {
      const parts = await ask.survivors(one);
      return [...equal(parts.length, one.spouses + one.children + one.parents), ...atLeast(Math.min(...parts), 1)];
    },
  }),
] as const;
