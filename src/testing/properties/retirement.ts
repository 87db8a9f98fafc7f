import * as fc from "fast-check";
import { addDays, yearOf, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR, QUARTERS_IN_A_YEAR, firstOfNextMonth } from "../../calendar/months.js";
import {
  allowanceYears,
  bestYears,
  minimumAllowance,
  minimumPension,
  minimumPensionMoudjahid,
  pensionBaseCeiling,
  pensionCeiling,
  pensionRateCap,
  pensionRateCapMoudjahid,
  pensionRatePerWarYear,
  pensionRatePerYear,
  pensionStart,
  pensionYears,
  warYearCounts,
} from "../../law/pension.js";
import {
  ageReductionMoudjahid,
  ageReductionPerChild,
  ageReductionPerInvalidityBand,
  allowanceAge,
  childrenCountedAtMost,
  invalidityBand,
  retirementAgeMen,
  retirementAgeWomen,
} from "../../law/retirement-age.js";
import { timesRatio, type Ratio, ratio } from "../../money/fraction.js";
import type { CareerYear, PensionCase } from "../adapter.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { caseOf, dayBetween, daySince, dinarsUpTo, inEveryMonth, LAST_DAY, yearsAfter, yearsBefore } from "./cases.js";
import { around, type Figures } from "./figures.js";
import { property } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const on = /* @__PURE__ */ daySince(retirementAgeMen);
const plain = { childrenRaised: 0, moudjahid: false, warInvalidityPercent: 0 } as const;
const anySex = /* @__PURE__ */ fc.constantFrom("male" as const, "female" as const);
const ageNeeds = ["retirementAge"] as const;

function ageSeries(sex: "female" | "male") {
  return sex === "male" ? retirementAgeMen : retirementAgeWomen;
}

/** The properties of the retirement age. */
export const ageProperties = /* @__PURE__ */ [
  property({
    id: "age.of-each-sex",
    branch: "age",
    needs: ageNeeds,
    series: retirementAgeMen,
    cases: () => caseOf({ sex: anySex, on }),
    relations: async (one, ask, law) =>
      equal(await ask.retirementAge({ ...plain, ...one }), law.read(ageSeries(one.sex), one.on)),
  }),
  property({
    id: "age.children-of-a-woman",
    branch: "age",
    needs: ageNeeds,
    series: ageReductionPerChild,
    cases: () => caseOf({ childrenRaised: fc.nat({ max: 8 }), on }),
    relations: async (one, ask, law) => {
      const without = await ask.retirementAge({ ...plain, sex: "female", on: one.on });
      const counted = Math.min(one.childrenRaised, law.read(childrenCountedAtMost, one.on));
      return equal(
        await ask.retirementAge({ ...plain, ...one, sex: "female" }),
        without - counted * law.read(ageReductionPerChild, one.on),
      );
    },
  }),
  property({
    id: "age.children-of-a-man",
    branch: "age",
    needs: ageNeeds,
    series: ageReductionPerChild,
    cases: () => caseOf({ childrenRaised: fc.nat({ max: 8 }), on }),
    relations: async (one, ask) =>
      equal(
        await ask.retirementAge({ ...plain, ...one, sex: "male" }),
        await ask.retirementAge({ ...plain, sex: "male", on: one.on }),
      ),
  }),
  property({
    id: "age.moudjahid",
    branch: "age",
    needs: ageNeeds,
    series: ageReductionMoudjahid,
    cases: () => caseOf({ sex: anySex, on }),
    relations: async (one, ask, law) =>
      equal(
        await ask.retirementAge({ ...plain, ...one, moudjahid: true }),
        (await ask.retirementAge({ ...plain, ...one })) - law.read(ageReductionMoudjahid, one.on),
      ),
  }),
  property({
    id: "age.bands-of-war-invalidity",
    branch: "age",
    needs: ageNeeds,
    series: ageReductionPerInvalidityBand,
    // Up to half, all reductions together stay within ten years under every reading.
    cases: () => caseOf({ sex: anySex, warInvalidityPercent: fc.nat({ max: 59 }), on }),
    relations: async (one, ask, law) => {
      const { numerator, denominator } = law.read(invalidityBand, one.on);
      const percent = Math.min(one.warInvalidityPercent, 50);
      const bands = Math.floor((percent * denominator) / (100 * numerator));
      const moudjahid = { ...plain, ...one, moudjahid: true };
      return equal(
        await ask.retirementAge({ ...moudjahid, warInvalidityPercent: percent }),
        (await ask.retirementAge({ ...moudjahid, warInvalidityPercent: 0 })) -
          bands * law.read(ageReductionPerInvalidityBand, one.on),
      );
    },
  }),
  property({
    id: "age.war-invalidity-of-others",
    branch: "age",
    needs: ageNeeds,
    series: ageReductionPerInvalidityBand,
    cases: () => caseOf({ sex: anySex, warInvalidityPercent: fc.nat({ max: 99 }), on }),
    relations: async (one, ask) =>
      equal(
        await ask.retirementAge({ ...plain, ...one }),
        await ask.retirementAge({ ...plain, sex: one.sex, on: one.on }),
      ),
  }),
  property({
    id: "age.on-the-birthday",
    branch: "age",
    needs: ["retirementDay"],
    series: retirementAgeMen,
    cases: () => caseOf({ sex: anySex, birthDate: dayBetween("1950-01-01" as Day, "1980-12-31" as Day), on }),
    relations: async (one, ask, law) => {
      const birthDate = inEveryMonth(one.birthDate);
      return equal(
        await ask.retirementDay({ ...one, birthDate }),
        yearsAfter(birthDate, law.read(ageSeries(one.sex), one.on)),
      );
    },
  }),
] as const;

const anyQuarters = /* @__PURE__ */ fc.oneof(
  /* @__PURE__ */ fc.constantFrom(0, 1, 19, 20, 21, 59, 60, 61),
  /* @__PURE__ */ fc.nat({ max: 160 }),
);

/** So old that no reading asks for more. */
const OLD = 71;

function quartersOf({ numerator, denominator }: Ratio): number {
  return (numerator * QUARTERS_IN_A_YEAR) / denominator;
}

const RANK = { none: 0, allowance: 1, pension: 2 } as const;

/** The properties of the right. */
export const entitlementProperties = /* @__PURE__ */ [
  property({
    id: "right.fifteen-years",
    branch: "entitlement",
    needs: ["entitlement"],
    series: pensionYears,
    cases: () => caseOf({ sex: anySex, quarters: anyQuarters, on }),
    relations: async ({ sex, quarters, on: day }, ask, law) => {
      const right = await ask.entitlement({ sex, birthDate: yearsBefore(day, OLD), quarters, on: day });
      const enough = quarters >= quartersOf(law.read(pensionYears, day));
      return equal(right === "pension" ? right : "no-pension", enough ? "pension" : "no-pension");
    },
  }),
  property({
    id: "right.five-years",
    branch: "entitlement",
    needs: ["entitlement"],
    series: allowanceYears,
    cases: () => caseOf({ sex: anySex, quarters: fc.oneof(fc.constantFrom(19, 20, 21, 59), fc.nat({ max: 59 })), on }),
    relations: async ({ sex, quarters, on: day }, ask, law) =>
      equal(
        await ask.entitlement({ sex, birthDate: yearsBefore(day, OLD), quarters, on: day }),
        quarters >= quartersOf(law.read(allowanceYears, day)) ? "allowance" : "none",
      ),
  }),
  property({
    id: "right.day-of-the-age",
    branch: "entitlement",
    needs: ["entitlement"],
    series: retirementAgeMen,
    cases: () => caseOf({ sex: anySex, quarters: fc.integer({ min: 60, max: 160 }), on }),
    relations: async ({ sex, quarters, on: asked }, ask, law) => {
      const day = inEveryMonth(asked);
      const birthDate = yearsBefore(day, law.read(ageSeries(sex), day));
      const before = addDays(birthDate, 1);
      return [
        ...equal(await ask.entitlement({ sex, birthDate, quarters, on: day }), "pension"),
        ...equal(await ask.entitlement({ sex, birthDate: before, quarters, on: day }), "none"),
      ];
    },
  }),
  property({
    id: "right.more-years-never-worse",
    branch: "entitlement",
    needs: ["entitlement"],
    series: pensionYears,
    cases: () =>
      caseOf({ sex: anySex, age: fc.integer({ min: 55, max: OLD }), quarters: anyQuarters, more: anyQuarters, on }),
    relations: async ({ sex, age, quarters, more, on: day }, ask) => {
      const birthDate = yearsBefore(day, age);
      // Between 60 and 65 a woman whose years reach those of a pension gains a right that an allowance did not give.
      return atLeast(
        RANK[await ask.entitlement({ sex, birthDate, quarters: quarters + more, on: day })],
        RANK[await ask.entitlement({ sex, birthDate, quarters, on: day })],
      );
    },
  }),
  property({
    id: "right.age-of-the-allowance",
    branch: "entitlement",
    needs: ["entitlement"],
    series: allowanceAge,
    cases: () =>
      caseOf({
        sex: anySex,
        quarters: fc.integer({ min: 20, max: 59 }),
        on: dayBetween(allowanceSince, LAST_DAY),
        years: fc.integer({ min: 1, max: 5 }),
      }),
    relations: async ({ sex, quarters, on: day, years }, ask, law) => {
      const age = law.read(allowanceAge, day) ?? OLD;
      return equal(await ask.entitlement({ sex, birthDate: yearsBefore(day, age - years), quarters, on: day }), "none");
    },
  }),
] as const;

const allowanceSince = /* @__PURE__ */ allowanceAge.entries.find(({ value }) => value !== null)?.from as Day;

const pensionNeeds = ["pension"] as const;

/** Since when the pension has a ceiling, and its base none. */
const ceilingSince = /* @__PURE__ */ pensionCeiling.entries.find(({ value }) => value !== null)?.from as Day;

/** First days of a month since the ceiling of the pension: bases are taken as they are. */
const recentStart = /* @__PURE__ */ dayBetween(ceilingSince, LAST_DAY).map((day) => firstOfNextMonth(day));
const anyStart = /* @__PURE__ */ daySince(minimumPension);

/** Bases that lead to no minimum and to no ceiling after fifteen years since 2015, in whole dinars. */
const middleBase = /* @__PURE__ */ dinarsUpTo(3_000_000, 1_400_000);

/** A career of whole years up to the year before the start, the first one with what is left of the quarters. */
function careerOf(startOn: Day, quarters: number, baseOf: (place: number) => number): readonly CareerYear[] {
  const years = Math.ceil(quarters / QUARTERS_IN_A_YEAR);
  return Array.from({ length: years }, (_, place) => ({
    year: yearOf(startOn) - 1 - place,
    base: baseOf(place),
    quarters: place < years - 1 ? QUARTERS_IN_A_YEAR : quarters - (years - 1) * QUARTERS_IN_A_YEAR,
  }));
}

function man(startOn: Day, career: readonly CareerYear[]): PensionCase {
  return { sex: "male", moudjahid: false, birthDate: yearsBefore(startOn, OLD), career, warYears: 0, startOn };
}

/** A month of a base at a rate per year for some quarters. */
function monthOf(base: number, quarters: number, perYear: Ratio): { readonly least: number; readonly most: number } {
  return around(base, timesRatio(perYear, ratio(quarters, QUARTERS_IN_A_YEAR * MONTHS_IN_A_YEAR)));
}

function capQuarters(cap: Ratio, perYear: Ratio): number {
  return (cap.numerator * perYear.denominator * QUARTERS_IN_A_YEAR) / (cap.denominator * perYear.numerator);
}

const bases = /* @__PURE__ */ fc.array(middleBase, { minLength: 15, maxLength: 20 });

/** The properties of the amount of a pension. */
export const pensionProperties = /* @__PURE__ */ [
  property({
    id: "pension.order-of-the-years",
    branch: "pension",
    needs: pensionNeeds,
    series: bestYears,
    cases: () => caseOf({ startOn: recentStart, bases }),
    relations: async (one, ask) => {
      const career = careerOf(
        one.startOn,
        one.bases.length * QUARTERS_IN_A_YEAR,
        (place) => one.bases[place] as number,
      );
      return equal(
        await ask.pension(man(one.startOn, [...career].reverse())),
        await ask.pension(man(one.startOn, career)),
      );
    },
  }),
  property({
    id: "pension.a-worse-year",
    branch: "pension",
    needs: pensionNeeds,
    series: bestYears,
    cases: () =>
      caseOf({
        startOn: anyStart,
        base: anyCentimes({ max: 300_000_000 }),
        worse: anyCentimes({ max: 300_000_000 }),
        years: fc.integer({ min: 15, max: 40 }),
      }),
    relations: async (one, ask) => {
      const quarters = one.years * QUARTERS_IN_A_YEAR;
      const career = careerOf(one.startOn, quarters, () => one.base);
      const longer = careerOf(one.startOn, quarters + QUARTERS_IN_A_YEAR, (place) =>
        place < one.years ? one.base : Math.min(one.base, one.worse),
      );
      return atLeast(await ask.pension(man(one.startOn, longer)), await ask.pension(man(one.startOn, career)));
    },
  }),
  property({
    id: "pension.rate-for-each-quarter",
    branch: "pension",
    needs: pensionNeeds,
    series: pensionRatePerYear,
    cases: () => caseOf({ startOn: recentStart, base: middleBase, quarters: fc.integer({ min: 60, max: 128 }) }),
    relations: async (one, ask, law) =>
      between(
        await ask.pension(
          man(
            one.startOn,
            careerOf(one.startOn, one.quarters, () => one.base),
          ),
        ),
        monthOf(one.base, one.quarters, law.read(pensionRatePerYear, one.startOn)),
      ),
  }),
  property({
    id: "pension.rate-cap",
    branch: "pension",
    needs: pensionNeeds,
    series: pensionRateCap,
    cases: () => caseOf({ startOn: anyStart, base: dinarsUpTo(3_000_000), more: fc.nat({ max: 40 }) }),
    relations: async (one, ask, law) => {
      const full = capQuarters(law.read(pensionRateCap, one.startOn), law.read(pensionRatePerYear, one.startOn));
      const after = async (quarters: number): Promise<number> =>
        ask.pension(
          man(
            one.startOn,
            careerOf(one.startOn, quarters, () => one.base),
          ),
        );
      return equal(await after(full + one.more), await after(full));
    },
  }),
  property({
    id: "pension.rate-cap-of-a-moudjahid",
    branch: "pension",
    needs: pensionNeeds,
    series: pensionRateCapMoudjahid,
    cases: () => caseOf({ startOn: recentStart, base: dinarsUpTo(2_400_000, 1_400_000), more: fc.nat({ max: 40 }) }),
    relations: async (one, ask, law) => {
      const perYear = law.read(pensionRatePerYear, one.startOn);
      const full = capQuarters(law.read(pensionRateCapMoudjahid, one.startOn), perYear);
      const career = careerOf(one.startOn, full + one.more, () => one.base);
      return between(
        await ask.pension({ ...man(one.startOn, career), moudjahid: true }),
        monthOf(one.base, full, perYear),
      );
    },
  }),
  property({
    id: "pension.minimum",
    branch: "pension",
    needs: pensionNeeds,
    series: minimumPension,
    cases: () => caseOf({ startOn: anyStart, base: anyCentimes(), quarters: fc.integer({ min: 60, max: 160 }) }),
    relations: async (one, ask, law) =>
      atLeast(
        await ask.pension(
          man(
            one.startOn,
            careerOf(one.startOn, one.quarters, () => one.base),
          ),
        ),
        law.read(minimumPension, one.startOn),
      ),
  }),
  property({
    id: "pension.minimum-of-a-moudjahid",
    branch: "pension",
    needs: pensionNeeds,
    series: minimumPensionMoudjahid,
    cases: () => caseOf({ startOn: anyStart, base: anyCentimes(), quarters: fc.integer({ min: 60, max: 160 }) }),
    relations: async (one, ask, law) => {
      const career = careerOf(one.startOn, one.quarters, () => one.base);
      return atLeast(
        await ask.pension({ ...man(one.startOn, career), moudjahid: true }),
        law.read(minimumPensionMoudjahid, one.startOn),
      );
    },
  }),
  property({
    id: "pension.ceiling",
    branch: "pension",
    needs: pensionNeeds,
    series: pensionCeiling,
    cases: () => caseOf({ startOn: anyStart, base: anyCentimes(), quarters: fc.integer({ min: 60, max: 160 }) }),
    relations: async (one, ask, law) => {
      const ceiling = law.read(pensionCeiling, one.startOn) ?? ceilingByTheBase(one.startOn, law);
      return atMost(
        await ask.pension(
          man(
            one.startOn,
            careerOf(one.startOn, one.quarters, () => one.base),
          ),
        ),
        ceiling,
      );
    },
  }),
  property({
    id: "pension.never-falls-with-a-base",
    branch: "pension",
    needs: pensionNeeds,
    series: bestYears,
    cases: () =>
      caseOf({
        startOn: anyStart,
        base: anyCentimes(),
        more: anyCentimes(),
        place: fc.nat({ max: 14 }),
        quarters: fc.integer({ min: 60, max: 128 }),
      }),
    relations: async (one, ask) => {
      const career = (raise: number) =>
        careerOf(one.startOn, one.quarters, (place) => one.base + (place === one.place ? raise : 0));
      return atLeast(
        await ask.pension(man(one.startOn, career(one.more))),
        await ask.pension(man(one.startOn, career(0))),
      );
    },
  }),
  property({
    id: "pension.rounded-once",
    branch: "pension",
    needs: pensionNeeds,
    series: pensionRatePerYear,
    cases: () => caseOf({ startOn: recentStart, bases }),
    relations: async (one, ask, law) => {
      const { length } = one.bases;
      const quarters = length * QUARTERS_IN_A_YEAR;
      const counted = law.read(bestYears, one.startOn);
      const best = [...one.bases].sort((a, b) => b - a).slice(0, counted);
      const sum = best.reduce((a, b) => a + b, 0);
      const rate = timesRatio(law.read(pensionRatePerYear, one.startOn), ratio(length, MONTHS_IN_A_YEAR * counted));
      const { least, most } = around(sum, rate);
      // Half a centime goes up: twice the product tells which of the two whole amounts is nearer.
      const twice = around(2 * sum, rate).least;
      const exact = twice >= 2 * least + 1 ? most : least;
      const career = careerOf(one.startOn, quarters, (place) => one.bases[place] as number);
      return equal(await ask.pension(man(one.startOn, career)), exact);
    },
  }),
  property({
    id: "pension.war-year",
    branch: "pension",
    needs: pensionNeeds,
    series: pensionRatePerWarYear,
    cases: () =>
      caseOf({
        startOn: recentStart,
        base: dinarsUpTo(2_400_000, 2_000_000),
        years: fc.integer({ min: 15, max: 18 }),
        warYears: fc.nat({ max: 4 }),
      }),
    relations: async (one, ask, law) => {
      const career = careerOf(one.startOn, one.years * QUARTERS_IN_A_YEAR, () => one.base);
      const ofWar = timesRatio(
        law.read(pensionRatePerWarYear, one.startOn),
        ratio(law.read(warYearCounts, one.startOn) * one.warYears, MONTHS_IN_A_YEAR),
      );
      const contributed = monthOf(one.base, one.years * QUARTERS_IN_A_YEAR, law.read(pensionRatePerYear, one.startOn));
      const war = around(one.base, ofWar);
      return between(await ask.pension({ ...man(one.startOn, career), moudjahid: true, warYears: one.warYears }), {
        least: contributed.least + war.least,
        most: contributed.most + war.most,
      });
    },
  }),
  property({
    id: "pension.law-of-the-first-day",
    branch: "pension",
    needs: pensionNeeds,
    series: minimumPension,
    cases: () => caseOf({ startOn: anyStart, quarters: fc.integer({ min: 60, max: 128 }) }),
    relations: async (one, ask, law) =>
      equal(
        await ask.pension(
          man(
            one.startOn,
            careerOf(one.startOn, one.quarters, () => 0),
          ),
        ),
        law.read(minimumPension, one.startOn),
      ),
  }),
  property({
    id: "pension.no-more-for-waiting",
    branch: "pension",
    needs: pensionNeeds,
    series: retirementAgeMen,
    cases: () => caseOf({ startOn: anyStart, base: dinarsUpTo(3_000_000), waited: fc.nat({ max: 10 }) }),
    relations: async (one, ask, law) => {
      const career = careerOf(one.startOn, 100, () => one.base);
      const of = (age: number): PensionCase => ({
        ...man(one.startOn, career),
        birthDate: yearsBefore(one.startOn, age),
      });
      const age = law.read(retirementAgeMen, one.startOn);
      return equal(await ask.pension(of(age + one.waited)), await ask.pension(of(age)));
    },
  }),
  property({
    id: "allowance.minimum",
    branch: "pension",
    needs: pensionNeeds,
    series: minimumAllowance,
    cases: () =>
      caseOf({
        startOn: dayBetween(allowanceMinimumSince, LAST_DAY),
        base: anyCentimes({ max: 200_000_000 }),
        quarters: fc.integer({ min: 20, max: 59 }),
      }),
    relations: async (one, ask, law) =>
      atLeast(
        await ask.pension(
          man(
            one.startOn,
            careerOf(one.startOn, one.quarters, () => one.base),
          ),
        ),
        law.read(minimumAllowance, one.startOn) ?? 0,
      ),
  }),
  property({
    id: "start.first-of-the-next-month",
    branch: "pension",
    needs: ["pensionStart"],
    series: pensionStart,
    cases: () => caseOf({ claimReceivedOn: dayBetween(startSince, LAST_DAY) }),
    relations: async (one, ask) => equal(await ask.pensionStart(one), firstOfNextMonth(one.claimReceivedOn)),
  }),
] as const;

const allowanceMinimumSince = /* @__PURE__ */ minimumAllowance.entries.find(({ value }) => value !== null)?.from as Day;
const startSince = /* @__PURE__ */ pensionStart.entries.at(-1)?.from as Day;

/** Where the pension has no ceiling its base has one: the ceiling of the base at the greatest rate. */
function ceilingByTheBase(startOn: Day, law: Figures): number {
  const base = law.read(pensionBaseCeiling, startOn) ?? 0;
  const byRate = around(base, law.read(pensionRateCap, startOn)).most;
  // A minimum is what is paid, whatever the ceiling of the base.
  return Math.max(byRate, law.read(minimumPension, startOn));
}
