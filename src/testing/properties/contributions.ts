import * as fc from "fast-check";
import { addDays, dayOf, firstOfYear, yearOf, type Day } from "../../calendar/day.js";
import {
  contributionBaseCeiling,
  contributionBaseFloor,
  contributionIndexWage,
  contributionRate,
  newcomerBase,
  proration,
  socialInsuranceRate,
} from "../../law/contribution.js";
import {
  contributionDueDay,
  daysToPayAfterStart,
  farmerContributionDueDay,
  lateStartFrom,
} from "../../law/deadlines.js";
import { UNKNOWN } from "../../law/series.js";
import { snmg } from "../../law/wages.js";
import { anyBase, caseOf, LAST_DAY, yearSince } from "./cases.js";
import { around, type Figures } from "./figures.js";
import { property } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const branch = "contributions";
const needs = ["annualContribution"] as const;
const year = /* @__PURE__ */ yearSince(contributionBaseFloor);
const onABase = /* @__PURE__ */ caseOf({ year, base: /* @__PURE__ */ anyBase() });

const DAYS_OF_A_WEEKEND = 2;

/** The first year of the law that rests on the declared base. */
const REFORM = 2016;

function clampedTo({ floor, ceiling }: { readonly floor: number; readonly ceiling: number }, base: number): number {
  return Math.min(ceiling, Math.max(floor, base));
}

/** Pairs of years that have the same floor, ceiling and rate. */
function yearsAlike(law: Figures): readonly (readonly [number, number])[] {
  const first = yearOf(contributionBaseFloor.entries[0].from as Day);
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
  ...new Set(snmg.entries.filter(({ from }) => !from.endsWith("-01-01")).map(({ from }) => yearOf(from as Day))),
];

/** The first year of which the two parts are known. */
const splitSince = /* @__PURE__ */ yearOf(
  (socialInsuranceRate.entries.find(({ value }) => value !== UNKNOWN)?.from ?? LAST_DAY) as Day,
);

/** The properties of a year's contribution. */
export const contributionProperties = /* @__PURE__ */ [
  property({
    id: "contribution.rate",
    branch,
    needs,
    series: contributionRate,
    cases: (law) => onABase.map((one) => ({ ...one, base: clampedTo(law.contribution(one.year), one.base) })),
    relations: async (one, ask, law) =>
      between(await ask.annualContribution(one), around(one.base, law.contribution(one.year).rate)),
  }),
  property({
    id: "contribution.floor",
    branch,
    needs,
    series: contributionBaseFloor,
    cases: () => onABase,
    relations: async (one, ask, law) => {
      const { floor, rate } = law.contribution(one.year);
      return atLeast(await ask.annualContribution(one), around(floor, rate).least);
    },
  }),
  property({
    id: "contribution.ceiling",
    branch,
    needs,
    series: contributionBaseCeiling,
    cases: () => onABase,
    relations: async (one, ask, law) => {
      const { ceiling, rate } = law.contribution(one.year);
      return atMost(await ask.annualContribution(one), around(ceiling, rate).most);
    },
  }),
  property({
    id: "contribution.never-falls",
    branch,
    needs,
    series: contributionRate,
    cases: () => caseOf({ year, base: anyBase(), more: anyBase() }),
    relations: async (one, ask) =>
      atLeast(
        await ask.annualContribution({ year: one.year, base: one.base + one.more }),
        await ask.annualContribution({ year: one.year, base: one.base }),
      ),
  }),
  property({
    id: "contribution.no-jump",
    branch,
    needs,
    series: contributionRate,
    cases: () => caseOf({ year, base: anyBase(), more: fc.integer({ min: 1, max: 100_000 }) }),
    relations: async (one, ask, law) => {
      const before = await ask.annualContribution({ year: one.year, base: one.base });
      const after = await ask.annualContribution({ year: one.year, base: one.base + one.more });
      return atMost(after - before, around(one.more, law.contribution(one.year).rate).most + 1);
    },
  }),
  property({
    id: "contribution.same-up-to-the-floor",
    branch,
    needs,
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
    branch,
    needs,
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
    branch,
    needs,
    series: contributionBaseCeiling,
    cases: () => caseOf({ year }),
    relations: async (one, ask, law) => {
      const { floor, ceiling } = law.contribution(one.year);
      const least = await ask.annualContribution({ year: one.year, base: 0 });
      const most = await ask.annualContribution({ year: one.year, base: 2 * ceiling });
      return equal(most * floor, least * ceiling);
    },
  }),
  property({
    id: "contribution.same-bounds-same-amount",
    branch,
    needs,
    series: contributionBaseFloor,
    cases: (law) => caseOf({ years: fc.constantFrom(...yearsAlike(law)), base: anyBase() }),
    relations: async ({ years: [a, b], base }, ask) =>
      equal(await ask.annualContribution({ year: b, base }), await ask.annualContribution({ year: a, base })),
  }),
  property({
    id: "contribution.wage-of-1-january",
    branch,
    needs,
    series: contributionIndexWage,
    cases: () => caseOf({ year: fc.constantFrom(...yearsOfRise) }),
    relations: async (one, ask, law) => {
      const wage = law.read(contributionIndexWage, firstOfYear(one.year));
      const { rate } = law.contribution(one.year);
      return between(await ask.annualContribution({ year: one.year, base: 0 }), around(12 * wage, rate));
    },
  }),
  property({
    id: "contribution.reform-of-the-ceiling",
    branch,
    needs,
    series: contributionBaseCeiling,
    cases: () => caseOf({ base: anyBase() }),
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
  property({
    id: "newcomer.minimum",
    branch,
    needs: ["newcomerContribution", "annualContribution"],
    series: newcomerBase,
    cases: () => caseOf({ year, day: fc.nat({ max: 364 }) }),
    relations: async (one, ask) => {
      const startedOn = addDays(firstOfYear(one.year), one.day);
      return equal(
        await ask.newcomerContribution({ year: one.year, startedOn }),
        await ask.annualContribution({ year: one.year, base: 0 }),
      );
    },
  }),
  property({
    id: "newcomer.no-part-year",
    branch,
    needs: ["newcomerContribution"],
    series: proration,
    cases: () => caseOf({ year, day: fc.nat({ max: 364 }) }),
    relations: async (one, ask) =>
      equal(
        await ask.newcomerContribution({ year: one.year, startedOn: addDays(firstOfYear(one.year), one.day) }),
        await ask.newcomerContribution({ year: one.year, startedOn: firstOfYear(one.year) }),
      ),
  }),
  property({
    id: "split.adds-up",
    branch,
    needs: ["contributionSplit", "annualContribution"],
    series: socialInsuranceRate,
    cases: () => onABase.filter((one) => one.year >= splitSince),
    relations: async (one, ask) => {
      const { socialInsurance, retirement } = await ask.contributionSplit(one);
      return equal(socialInsurance + retirement, await ask.annualContribution(one));
    },
  }),
  property({
    id: "split.halves",
    branch,
    needs: ["contributionSplit"],
    series: socialInsuranceRate,
    cases: () => onABase.filter((one) => one.year >= splitSince),
    relations: async (one, ask) => {
      const { socialInsurance, retirement } = await ask.contributionSplit(one);
      return atMost(Math.abs(socialInsurance - retirement), 1);
    },
  }),
  property({
    id: "due.farmers-not-earlier",
    branch: "due-days",
    needs: ["contributionDueDay"],
    series: farmerContributionDueDay,
    cases: () => caseOf({ year }),
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
    branch: "due-days",
    needs: ["contributionDueDay"],
    series: contributionDueDay,
    cases: () =>
      caseOf({ year, day: fc.nat({ max: 364 }), activity: fc.constantFrom("trader" as const, "farmer" as const) }),
    relations: async (one, ask) => {
      const startedOn = addDays(firstOfYear(one.year), one.day);
      return atLeast(await ask.contributionDueDay({ year: one.year, activity: one.activity, startedOn }), startedOn);
    },
  }),
  property({
    id: "due.days-after-a-late-start",
    branch: "due-days",
    needs: ["contributionDueDay"],
    series: daysToPayAfterStart,
    cases: (law) =>
      caseOf({ year, day: fc.nat({ max: 183 }) }).map(({ year: of, day }) => ({
        year: of,
        startedOn: addDays(monthDay(of, law.read(lateStartFrom, firstOfYear(of))), day),
      })),
    relations: async (one, ask, law) => {
      const { year: of, startedOn } = one;
      const days = law.read(daysToPayAfterStart, firstOfYear(of));
      const ordinary = monthDay(of, law.read(contributionDueDay, firstOfYear(of)));
      const after = addDays(startedOn, days);
      const due = after < ordinary ? ordinary : after;
      return between(await ask.contributionDueDay({ year: of, activity: "trader", startedOn }), {
        least: due,
        most: law.weekendsPutOff ? addDays(due, DAYS_OF_A_WEEKEND) : due,
      });
    },
  }),
] as const;

function monthDay(of: number, text: string): Day {
  const [month = 1, day = 1] = text.split("-").map(Number);
  return dayOf(of, month, day);
}
