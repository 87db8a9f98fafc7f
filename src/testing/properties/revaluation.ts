import * as fc from "fast-check";
import { addDays, dayNumber, firstOfYear, yearOf, type Day } from "../../calendar/day.js";
import { olderPensionRaise, pensionRaise, pensionRaiseScope } from "../../law/revaluation.js";
import { UNKNOWN } from "../../law/series.js";
import { plus, ratio } from "../../money/fraction.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { anyDelay } from "../arbitraries/days.js";
import { record } from "../arbitraries/fields.js";
import { DAYS_WITHIN, LONG_LIQUIDATED, MOST, MOST_DAYS, RAISED } from "../limits.js";
import { around } from "./figures.js";
import { propertiesOf } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("revaluation", ["revalue"]);
const monthly = /* @__PURE__ */ anyCentimes(RAISED);

/** The days of the raises whose rates are known. */
const knownRaises = /* @__PURE__ */ [
  ...new Set(pensionRaise.entries.filter(({ value }) => value !== UNKNOWN).map(({ from }) => from as Day)),
];

/** Since when one raise holds for all pensions, whenever they were liquidated. */
const oneRaiseSince = /* @__PURE__ */ olderPensionRaise.entries.find(({ value }) => value === null)?.from as Day;

/** The raises that a pension of the same year has no part in. */
const FOR_OLDER_YEARS = "liquidated-by-end-of-year-before-last";

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
  return { liquidatedOn: LONG_LIQUIDATED, from: addDays(day, -1), to: day };
}

/** The properties of the raises of pensions. */
export const revaluationProperties = /* @__PURE__ */ [
  property({
    id: "raise.never-lowers",
    series: pensionRaise,
    cases: () => record({ monthly, on: fc.constantFrom(...knownRaises) }),
    relations: async (one, ask) =>
      atLeast(await ask.revalue({ monthly: one.monthly, ...raisedOn(one.on) }), one.monthly),
  }),
  property({
    id: "raise.one-after-another",
    series: pensionRaise,
    cases: () =>
      record({
        monthly,
        run: fc.constantFrom(...stretches.filter((run) => run.length > 1)),
        place: fc.nat({ max: MOST.raises }),
      }),
    relations: async ({ monthly: first, run, place }, ask) => {
      const [from, to] = [addDays(run[0] as Day, -1), run.at(-1) as Day];
      const between = run[place % (run.length - 1)] as Day;
      const half = await ask.revalue({ monthly: first, liquidatedOn: LONG_LIQUIDATED, from, to: between });
      return equal(
        await ask.revalue({ monthly: half, liquidatedOn: LONG_LIQUIDATED, from: between, to }),
        await ask.revalue({ monthly: first, liquidatedOn: LONG_LIQUIDATED, from, to }),
      );
    },
  }),
  property({
    id: "raise.none-between-two",
    series: pensionRaise,
    cases: () => record({ monthly, on: fc.constantFrom(...knownRaises), days: anyDelay(MOST_DAYS.afterRaise) }),
    relations: async (one, ask) =>
      equal(
        await ask.revalue({
          monthly: one.monthly,
          liquidatedOn: LONG_LIQUIDATED,
          from: one.on,
          to: addDays(one.on, one.days),
        }),
        one.monthly,
      ),
  }),
  property({
    id: "raise.by-its-bracket",
    series: pensionRaise,
    cases: () => record({ monthly, on: fc.constantFrom(...knownRaises.filter((day) => day >= oneRaiseSince)) }),
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
    series: pensionRaise,
    cases: () => record({ monthly, more: monthly, on: fc.constantFrom(...byBrackets) }),
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
    series: pensionRaiseScope,
    cases: (law) =>
      record({
        monthly,
        on: fc.constantFrom(...knownRaises.filter((day) => law.read(pensionRaiseScope, day) === FOR_OLDER_YEARS)),
        days: fc.nat({ max: DAYS_WITHIN.year }),
      }),
    relations: async (one, ask) => {
      const daysOfYear = dayNumber(one.on) - dayNumber(firstOfYear(yearOf(one.on)));
      const liquidatedOn = addDays(one.on, -1 - (one.days % daysOfYear));
      return equal(
        await ask.revalue({ monthly: one.monthly, liquidatedOn, from: addDays(one.on, -1), to: one.on }),
        one.monthly,
      );
    },
  }),
] as const;
