import * as fc from "fast-check";
import { addDays, firstOfYear, yearOf, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR } from "../../calendar/months.js";
import {
  contributionBaseCeiling,
  contributionBaseFloor,
  contributionBaseRule,
  contributionIndexWage,
  contributionRate,
  newcomerBase,
  proration,
  socialInsuranceRate,
} from "../../law/contribution.js";
import { snmg } from "../../law/wages.js";
import { record } from "../arbitraries/fields.js";
import { DAYS_WITHIN, MOST_CENTIMES } from "../limits.js";
import { anyBase, firstDayOf, firstDayWithValue, LAST_DAY, yearSince } from "./cases.js";
import { around, type Figures } from "./figures.js";
import { propertiesOf } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const branch = "contributions";
const property = /* @__PURE__ */ propertiesOf(branch, ["annualContribution"]);
const newcomerProperty = /* @__PURE__ */ propertiesOf(branch, ["newcomerContribution"]);
const newcomerBaseProperty = /* @__PURE__ */ propertiesOf(branch, ["newcomerContribution", "annualContribution"]);
const splitProperty = /* @__PURE__ */ propertiesOf(branch, ["contributionSplit"]);
const splitSumProperty = /* @__PURE__ */ propertiesOf(branch, ["contributionSplit", "annualContribution"]);

const year = /* @__PURE__ */ yearSince(contributionBaseFloor);
const onABase = /* @__PURE__ */ record({ year, base: /* @__PURE__ */ anyBase() });

/** The first year of the law that rests on the declared base. */
const REFORM = /* @__PURE__ */ yearOf(
  contributionBaseRule.entries.find(({ value }) => value === "declared-for-the-year")?.from as Day,
);

function clampedTo({ floor, ceiling }: { readonly floor: number; readonly ceiling: number }, base: number): number {
  return Math.min(ceiling, Math.max(floor, base));
}

/** Pairs of years that have the same floor, ceiling and rate. */
function yearsAlike(law: Figures): readonly (readonly [number, number])[] {
  const first = yearOf(firstDayOf(contributionBaseFloor));
  const years = Array.from({ length: yearOf(LAST_DAY) - first + 1 }, (_, place) => first + place);
  return years.flatMap((a) =>
    years.filter((b) => a < b && same(law.contribution(a), law.contribution(b))).map((b) => [a, b] as const),
  );
}

function same(a: ReturnType<Figures["contribution"]>, b: ReturnType<Figures["contribution"]>): boolean {
  return (
    a.floor === b.floor &&
    a.ceiling === b.ceiling &&
    a.rate.numerator * b.rate.denominator === b.rate.numerator * a.rate.denominator
  );
}

/** Years of which the wage rose after 1 January. */
const yearsOfRise = /* @__PURE__ */ [
  ...new Set(
    snmg.entries
      .map(({ from }) => from as Day)
      .filter((day) => day !== firstOfYear(yearOf(day)))
      .map(yearOf),
  ),
];

/** The first year of which the two parts are known. */
const splitSince = /* @__PURE__ */ yearOf(firstDayWithValue(socialInsuranceRate));

/** The properties of a year's contribution. */
export const contributionProperties = /* @__PURE__ */ [
  property({
    id: "contribution.rate",
    series: contributionRate,
    cases: (law) => onABase.map((one) => ({ ...one, base: clampedTo(law.contribution(one.year), one.base) })),
    relations: async (one, ask, law) =>
      between(await ask.annualContribution(one), around(one.base, law.contribution(one.year).rate)),
  }),
  property({
    id: "contribution.floor",
    series: contributionBaseFloor,
    cases: () => onABase,
    relations: async (one, ask, law) => {
      const { floor, rate } = law.contribution(one.year);
      return atLeast(await ask.annualContribution(one), around(floor, rate).least);
    },
  }),
  property({
    id: "contribution.ceiling",
    series: contributionBaseCeiling,
    cases: () => onABase,
    relations: async (one, ask, law) => {
      const { ceiling, rate } = law.contribution(one.year);
      return atMost(await ask.annualContribution(one), around(ceiling, rate).most);
    },
  }),
  property({
    id: "contribution.never-falls",
    series: contributionRate,
    cases: () => record({ year, base: anyBase(), more: anyBase() }),
    relations: async (one, ask) =>
      atLeast(
        await ask.annualContribution({ year: one.year, base: one.base + one.more }),
        await ask.annualContribution({ year: one.year, base: one.base }),
      ),
  }),
  property({
    id: "contribution.no-jump",
    series: contributionRate,
    cases: () => record({ year, base: anyBase(), more: fc.integer({ min: 1, max: MOST_CENTIMES.step }) }),
    relations: async (one, ask, law) => {
      const before = await ask.annualContribution({ year: one.year, base: one.base });
      const after = await ask.annualContribution({ year: one.year, base: one.base + one.more });
      return atMost(after - before, around(one.more, law.contribution(one.year).rate).most + 1);
    },
  }),
  property({
    id: "contribution.same-up-to-the-floor",
    series: contributionBaseFloor,
    cases: (law) => onABase.map((one) => ({ ...one, base: Math.min(one.base, law.contribution(one.year).floor) })),
    relations: async (one, ask, law) =>
      equal(
        await ask.annualContribution(one),
        await ask.annualContribution({ year: one.year, base: law.contribution(one.year).floor }),
      ),
  }),
  property({
    id: "contribution.same-from-the-ceiling",
    series: contributionBaseCeiling,
    cases: (law) => onABase.map((one) => ({ ...one, base: one.base + law.contribution(one.year).ceiling })),
    relations: async (one, ask, law) =>
      equal(
        await ask.annualContribution(one),
        await ask.annualContribution({ year: one.year, base: law.contribution(one.year).ceiling }),
      ),
  }),
  property({
    id: "contribution.multiple",
    series: contributionBaseCeiling,
    cases: () => record({ year }),
    relations: async (one, ask, law) => {
      const { floor, ceiling } = law.contribution(one.year);
      const least = await ask.annualContribution({ year: one.year, base: 0 });
      const most = await ask.annualContribution({ year: one.year, base: 2 * ceiling });
      return equal(most * floor, least * ceiling);
    },
  }),
  property({
    id: "contribution.same-bounds-same-amount",
    series: contributionBaseFloor,
    cases: (law) => record({ years: fc.constantFrom(...yearsAlike(law)), base: anyBase() }),
    relations: async ({ years: [a, b], base }, ask) =>
      equal(await ask.annualContribution({ year: b, base }), await ask.annualContribution({ year: a, base })),
  }),
  property({
    id: "contribution.wage-of-1-january",
    series: contributionIndexWage,
    cases: () => record({ year: fc.constantFrom(...yearsOfRise) }),
    relations: async (one, ask, law) => {
      const wage = law.read(contributionIndexWage, firstOfYear(one.year));
      const { rate } = law.contribution(one.year);
      return between(await ask.annualContribution({ year: one.year, base: 0 }), around(MONTHS_IN_A_YEAR * wage, rate));
    },
  }),
  property({
    id: "contribution.reform-of-the-ceiling",
    series: contributionBaseCeiling,
    cases: () => record({ base: anyBase() }),
    relations: async ({ base }, ask, law) => {
      const before = await ask.annualContribution({ year: REFORM - 1, base });
      const after = await ask.annualContribution({ year: REFORM, base });
      const [old, now] = [law.contribution(REFORM - 1), law.contribution(REFORM)];
      if (base <= Math.min(old.ceiling, now.ceiling)) return equal(after, before);
      return [
        ...between(before, around(clampedTo(old, base), old.rate)),
        ...between(after, around(clampedTo(now, base), now.rate)),
      ];
    },
  }),
  newcomerBaseProperty({
    id: "newcomer.minimum",
    series: newcomerBase,
    cases: () => record({ year, day: fc.nat({ max: DAYS_WITHIN.year }) }),
    relations: async (one, ask) => {
      const startedOn = addDays(firstOfYear(one.year), one.day);
      return equal(
        await ask.newcomerContribution({ year: one.year, startedOn }),
        await ask.annualContribution({ year: one.year, base: 0 }),
      );
    },
  }),
  newcomerProperty({
    id: "newcomer.no-part-year",
    series: proration,
    cases: () => record({ year, day: fc.nat({ max: DAYS_WITHIN.year }) }),
    relations: async (one, ask) =>
      equal(
        await ask.newcomerContribution({ year: one.year, startedOn: addDays(firstOfYear(one.year), one.day) }),
        await ask.newcomerContribution({ year: one.year, startedOn: firstOfYear(one.year) }),
      ),
  }),
  splitSumProperty({
    id: "split.adds-up",
    series: socialInsuranceRate,
    cases: () => onABase.filter((one) => one.year >= splitSince),
    relations: async (one, ask) => {
      const { socialInsurance, retirement } = await ask.contributionSplit(one);
      return equal(socialInsurance + retirement, await ask.annualContribution(one));
    },
  }),
  splitProperty({
    id: "split.halves",
    series: socialInsuranceRate,
    cases: () => onABase.filter((one) => one.year >= splitSince),
    relations: async (one, ask) => {
      const { socialInsurance, retirement } = await ask.contributionSplit(one);
      return atMost(Math.abs(socialInsurance - retirement), 1);
    },
  }),
] as const;
