import * as fc from "fast-check";
import { addDays, yearOf, type Day } from "../../calendar/day.js";
import { pensionRaise, pensionRaiseScope } from "../../law/revaluation.js";
import { UNKNOWN } from "../../law/series.js";
import { plus, ratio } from "../../money/fraction.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { anyDelay } from "../arbitraries/days.js";
import { caseOf } from "./cases.js";
import { around } from "./figures.js";
import { property } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const branch = "revaluation";
const needs = ["revalue"] as const;
const monthly = /* @__PURE__ */ anyCentimes({ min: 100_000, max: 15_000_000 });
const LIQUIDATED = "1995-01-01" as Day;

/** The days of the raises whose rates are known. */
const knownRaises = /* @__PURE__ */ [
  ...new Set(pensionRaise.entries.filter(({ value }) => value !== UNKNOWN).map(({ from }) => from as Day)),
];

/** Two stretches in a row of years whose raises are all known. */
const stretches = /* @__PURE__ */ knownStretches();

function knownStretches(): readonly (readonly Day[])[] {
  const runs: Day[][] = [];
  for (const [place, { from, value }] of pensionRaise.entries.entries()) {
    if (pensionRaise.entries[place - 1]?.from === from) continue;
    if (value === UNKNOWN) runs.push([]);
    else runs.at(-1)?.push(from as Day);
  }
  return runs.filter((run) => run.length > 0);
}

/** A raise whose rates depend on the amount, and its brackets. */
const byBrackets = /* @__PURE__ */ knownRaises.filter((day) =>
  pensionRaise.entries.some(({ from, value }) => from === day && typeof value === "string" && value.includes("<")),
);

function raisedOn(day: Day) {
  return { liquidatedOn: LIQUIDATED, from: addDays(day, -1), to: day };
}

/** The properties of the raises of pensions. */
export const revaluationProperties = /* @__PURE__ */ [
  property({
    id: "raise.never-lowers",
    branch,
    needs,
    series: pensionRaise,
    cases: () => caseOf({ monthly, on: fc.constantFrom(...knownRaises) }),
    relations: async (one, ask) =>
      atLeast(await ask.revalue({ monthly: one.monthly, ...raisedOn(one.on) }), one.monthly),
  }),
  property({
    id: "raise.one-after-another",
    branch,
    needs,
    series: pensionRaise,
    cases: () =>
      caseOf({
        monthly,
        run: fc.constantFrom(...stretches.filter((run) => run.length > 1)),
        place: fc.nat({ max: 20 }),
      }),
    relations: async ({ monthly: first, run, place }, ask) => {
      const [from, to] = [addDays(run[0] as Day, -1), run.at(-1) as Day];
      const between = run[place % (run.length - 1)] as Day;
      const half = await ask.revalue({ monthly: first, liquidatedOn: LIQUIDATED, from, to: between });
      return equal(
        await ask.revalue({ monthly: half, liquidatedOn: LIQUIDATED, from: between, to }),
        await ask.revalue({ monthly: first, liquidatedOn: LIQUIDATED, from, to }),
      );
    },
  }),
  property({
    id: "raise.none-between-two",
    branch,
    needs,
    series: pensionRaise,
    cases: () => caseOf({ monthly, on: fc.constantFrom(...knownRaises), days: anyDelay(100) }),
    relations: async (one, ask) =>
      equal(
        await ask.revalue({
          monthly: one.monthly,
          liquidatedOn: LIQUIDATED,
          from: one.on,
          to: addDays(one.on, one.days),
        }),
        one.monthly,
      ),
  }),
  property({
    id: "raise.by-its-bracket",
    branch,
    needs,
    series: pensionRaise,
    cases: () => caseOf({ monthly, on: fc.constantFrom(...knownRaises.filter((day) => day >= "2006-05-01")) }),
    relations: async (one, ask, law) => {
      const band = law
        .read(pensionRaise, one.on)
        .find(({ upTo, included }) => upTo === null || one.monthly < upTo || (included && one.monthly === upTo));
      const rate = band?.rate ?? ratio(0, 1);
      return between(
        await ask.revalue({ monthly: one.monthly, ...raisedOn(one.on) }),
        around(one.monthly, plus(ratio(1, 1), rate)),
      );
    },
  }),
  property({
    id: "raise.greater-pension-no-greater-rate",
    branch,
    needs,
    series: pensionRaise,
    cases: () => caseOf({ monthly, more: monthly, on: fc.constantFrom(...byBrackets) }),
    relations: async (one, ask) => {
      const greater = one.monthly + one.more;
      const small = (await ask.revalue({ monthly: one.monthly, ...raisedOn(one.on) })) - one.monthly;
      const great = (await ask.revalue({ monthly: greater, ...raisedOn(one.on) })) - greater;
      // Raises by a rate that does not rise: crosswise products, half a centime of rounding on each side.
      return atMost(great * one.monthly, small * greater + one.monthly + one.more + greater);
    },
  }),
  property({
    id: "raise.too-young-a-pension",
    branch,
    needs,
    series: pensionRaiseScope,
    cases: () =>
      caseOf({
        monthly,
        on: fc.constantFrom(...knownRaises.filter((day) => yearOf(day) < 2008)),
        days: fc.nat({ max: 364 }),
      }),
    relations: async (one, ask) => {
      const liquidatedOn = addDays(one.on, -1 - (one.days % 120));
      return equal(
        await ask.revalue({ monthly: one.monthly, liquidatedOn, from: addDays(one.on, -1), to: one.on }),
        one.monthly,
      );
    },
  }),
] as const;
