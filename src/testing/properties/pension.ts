import * as fc from "fast-check";
import { yearOf, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR, QUARTERS_IN_A_YEAR, firstOfNextMonth } from "../../calendar/months.js";
import {
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
  warYearCounts,
} from "../../law/pension.js";
import { retirementAgeMen } from "../../law/retirement-age.js";
import { ratio, timesRatio, type Ratio } from "../../money/fraction.js";
import type { PensionCase } from "../adapter.js";
import { anyCentimes } from "../arbitraries/amounts.js";
import { record, type Model } from "../arbitraries/fields.js";
import { PAST_EVERY_AGE } from "../boundaries.js";
import { CAREER_LOOKED_AT, DINARS, MOST_CENTIMES } from "../limits.js";
import { yearsInARow } from "../years-in-a-row.js";
import { anyPlace, freeBase, type FreePension } from "./bases.js";
import { dayBetween, daySince, dinarsUpTo, firstDayWithValue, LAST_DAY, yearsBefore } from "./cases.js";
import {
  quartersAtCap,
  quartersForAllowance,
  quartersForPension,
  quartersUpToCap,
  yearsForPension,
} from "./durations.js";
import { around, type Figures } from "./figures.js";
import { propertiesOf } from "./property.js";
import { atLeast, atMost, between, equal } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("pension", ["pension"]);
const startProperty = /* @__PURE__ */ propertiesOf("pension", ["pensionStart"]);

/** First days of a month since the pension has a ceiling, and its base none: bases are taken as they are. */
const recentStart = /* @__PURE__ */ dayBetween(firstDayWithValue(pensionCeiling), LAST_DAY).map((day) =>
  firstOfNextMonth(day),
);
const anyStart = /* @__PURE__ */ daySince(minimumPension);
const startSince = /* @__PURE__ */ pensionStart.entries.at(-1)?.from as Day;

/** The pension of who is no moudjahid, long enough and free of its minimum and its ceiling. */
function ordinary(startOn: Day, law: Figures): FreePension {
  return {
    minimum: minimumPension,
    leastRate: rateOfShortest(startOn, law),
    mostRate: law.read(pensionRateCap, startOn),
  };
}

/** That of a moudjahid who contributed long enough. */
function ofMoudjahid(startOn: Day, law: Figures): FreePension {
  return {
    minimum: minimumPensionMoudjahid,
    leastRate: rateOfShortest(startOn, law),
    mostRate: law.read(pensionRateCapMoudjahid, startOn),
  };
}

/** That of a moudjahid at the cap of his rate. */
function ofMoudjahidAtCap(startOn: Day, law: Figures): FreePension {
  const cap = law.read(pensionRateCapMoudjahid, startOn);
  return { minimum: minimumPensionMoudjahid, leastRate: cap, mostRate: cap };
}

function rateOfShortest(startOn: Day, law: Figures): Ratio {
  return timesRatio(law.read(pensionRatePerYear, startOn), ratio(yearsForPension(law), 1));
}

/** A start since the pension has a ceiling, and bases on which neither it nor the minimum acts. */
function freeBases(law: Figures): fc.Arbitrary<{ readonly startOn: Day; readonly bases: readonly number[] }> {
  const places = fc.array(anyPlace, { minLength: yearsForPension(law), maxLength: CAREER_LOOKED_AT.mostBases });
  return record({ startOn: recentStart, places }).map(({ startOn, places: all }) => ({
    startOn,
    bases: all.map((place) => freeBase(place, startOn, ordinary(startOn, law), law)),
  }));
}

/** Other facts, with a start and one base on which neither the minimum nor the ceiling of a pension acts. */
function onFreeBase<T>(
  of: (startOn: Day, law: Figures) => FreePension,
  more: Model<T>,
  law: Figures,
): fc.Arbitrary<{ readonly startOn: Day; readonly base: number } & T> {
  return fc.tuple(recentStart, anyPlace, record(more)).map(([startOn, place, rest]) => ({
    startOn,
    base: freeBase(place, startOn, of(startOn, law), law),
    ...rest,
  }));
}

/** A man past every age with a career up to the year before the start. */
function contributor(startOn: Day, quarters: number, baseOf: (place: number) => number): PensionCase {
  const career = yearsInARow(yearOf(startOn) - 1, quarters).map(({ year, quarters: held }, place) => ({
    year,
    base: baseOf(place),
    quarters: held,
  }));
  const birthDate = yearsBefore(startOn, PAST_EVERY_AGE);
  return { sex: "male", moudjahid: false, birthDate, career, warYears: 0, startOn };
}

/** Who contributed whole years on these bases, the last year first. */
function contributed(startOn: Day, bases: readonly number[]): PensionCase {
  return contributor(startOn, bases.length * QUARTERS_IN_A_YEAR, (place) => bases[place] as number);
}

/** Who contributed some quarters on one base. */
function steady(one: { readonly startOn: Day; readonly quarters: number; readonly base: number }): PensionCase {
  return contributor(one.startOn, one.quarters, () => one.base);
}

/** A month of a base at a rate per year for some quarters. */
function monthOf(base: number, quarters: number, perYear: Ratio): { readonly least: number; readonly most: number } {
  return around(base, timesRatio(perYear, ratio(quarters, QUARTERS_IN_A_YEAR * MONTHS_IN_A_YEAR)));
}

/** The properties of the amount of a pension. */
export const pensionProperties = /* @__PURE__ */ [
  property({
    id: "pension.order-of-the-years",
    series: bestYears,
    cases: freeBases,
    relations: async (one, ask) => {
      const given = contributed(one.startOn, one.bases);
      return equal(await ask.pension({ ...given, career: [...given.career].reverse() }), await ask.pension(given));
    },
  }),
  property({
    id: "pension.a-worse-year",
    series: bestYears,
    cases: (law) =>
      record({
        startOn: anyStart,
        base: anyCentimes({ max: MOST_CENTIMES.baseOfPension }),
        worse: anyCentimes({ max: MOST_CENTIMES.baseOfPension }),
        years: fc.integer({ min: yearsForPension(law), max: CAREER_LOOKED_AT.mostYears }),
      }),
    relations: async (one, ask) => {
      const bases = Array.from({ length: one.years }, () => one.base);
      const longer = [...bases, Math.min(one.base, one.worse)];
      return atLeast(
        await ask.pension(contributed(one.startOn, longer)),
        await ask.pension(contributed(one.startOn, bases)),
      );
    },
  }),
  property({
    id: "pension.rate-for-each-quarter",
    series: pensionRatePerYear,
    cases: (law) => onFreeBase(ordinary, { quarters: quartersUpToCap(law) }, law),
    relations: async (one, ask, law) =>
      between(
        await ask.pension(steady(one)),
        monthOf(one.base, one.quarters, law.read(pensionRatePerYear, one.startOn)),
      ),
  }),
  property({
    id: "pension.rate-cap",
    series: pensionRateCap,
    cases: () =>
      record({
        startOn: anyStart,
        base: dinarsUpTo(DINARS.base),
        more: fc.nat({ max: CAREER_LOOKED_AT.quartersBeyondTheCap }),
      }),
    relations: async (one, ask, law) => {
      const full = quartersAtCap(law.read(pensionRateCap, one.startOn), law.read(pensionRatePerYear, one.startOn));
      const after = async (quarters: number): Promise<number> => ask.pension(steady({ ...one, quarters }));
      return equal(await after(full + one.more), await after(full));
    },
  }),
  property({
    id: "pension.rate-cap-of-a-moudjahid",
    series: pensionRateCapMoudjahid,
    cases: (law) => onFreeBase(ofMoudjahidAtCap, { more: fc.nat({ max: CAREER_LOOKED_AT.quartersBeyondTheCap }) }, law),
    relations: async (one, ask, law) => {
      const perYear = law.read(pensionRatePerYear, one.startOn);
      const full = quartersAtCap(law.read(pensionRateCapMoudjahid, one.startOn), perYear);
      return between(
        await ask.pension({ ...steady({ ...one, quarters: full + one.more }), moudjahid: true }),
        monthOf(one.base, full, perYear),
      );
    },
  }),
  property({
    id: "pension.minimum",
    series: minimumPension,
    cases: (law) => record({ startOn: anyStart, base: anyCentimes(), quarters: quartersForPension(law) }),
    relations: async (one, ask, law) => atLeast(await ask.pension(steady(one)), law.read(minimumPension, one.startOn)),
  }),
  property({
    id: "pension.minimum-of-a-moudjahid",
    series: minimumPensionMoudjahid,
    cases: (law) => record({ startOn: anyStart, base: anyCentimes(), quarters: quartersForPension(law) }),
    relations: async (one, ask, law) =>
      atLeast(await ask.pension({ ...steady(one), moudjahid: true }), law.read(minimumPensionMoudjahid, one.startOn)),
  }),
  property({
    id: "pension.ceiling",
    series: pensionCeiling,
    cases: (law) => record({ startOn: anyStart, base: anyCentimes(), quarters: quartersForPension(law) }),
    relations: async (one, ask, law) => {
      const ceiling = law.read(pensionCeiling, one.startOn) ?? ceilingByTheBase(one.startOn, law);
      return atMost(await ask.pension(steady(one)), ceiling);
    },
  }),
  property({
    id: "pension.never-falls-with-a-base",
    series: bestYears,
    cases: (law) =>
      record({
        startOn: anyStart,
        base: anyCentimes(),
        more: anyCentimes(),
        place: fc.nat({ max: yearsForPension(law) - 1 }),
        quarters: quartersUpToCap(law),
      }),
    relations: async (one, ask) => {
      const given = steady(one);
      const career = given.career.map((year, place) =>
        place === one.place ? { ...year, base: one.base + one.more } : year,
      );
      return atLeast(await ask.pension({ ...given, career }), await ask.pension(given));
    },
  }),
  property({
    id: "pension.rounded-once",
    series: pensionRatePerYear,
    cases: freeBases,
    relations: async (one, ask, law) => {
      const { length } = one.bases;
      const counted = law.read(bestYears, one.startOn);
      const best = [...one.bases].sort((a, b) => b - a).slice(0, counted);
      const sum = best.reduce((a, b) => a + b, 0);
      const rate = timesRatio(law.read(pensionRatePerYear, one.startOn), ratio(length, MONTHS_IN_A_YEAR * counted));
      const { least, most } = around(sum, rate);
      // Half a centime goes up: twice the product tells which of the two whole amounts is nearer.
      const twice = around(2 * sum, rate).least;
      const exact = twice >= 2 * least + 1 ? most : least;
      return equal(await ask.pension(contributed(one.startOn, one.bases)), exact);
    },
  }),
  property({
    id: "pension.war-year",
    series: pensionRatePerWarYear,
    cases: (law) =>
      onFreeBase(
        ofMoudjahid,
        {
          years: fc.integer({
            min: yearsForPension(law),
            max: yearsForPension(law) + CAREER_LOOKED_AT.yearsBesideTheWar,
          }),
          warYears: fc.nat({ max: CAREER_LOOKED_AT.yearsOfTheWar }),
        },
        law,
      ),
    relations: async (one, ask, law) => {
      const quarters = one.years * QUARTERS_IN_A_YEAR;
      const ofWar = timesRatio(
        law.read(pensionRatePerWarYear, one.startOn),
        ratio(law.read(warYearCounts, one.startOn) * one.warYears, MONTHS_IN_A_YEAR),
      );
      const contributed = monthOf(one.base, quarters, law.read(pensionRatePerYear, one.startOn));
      const war = around(one.base, ofWar);
      return between(await ask.pension({ ...steady({ ...one, quarters }), moudjahid: true, warYears: one.warYears }), {
        least: contributed.least + war.least,
        most: contributed.most + war.most,
      });
    },
  }),
  property({
    id: "pension.law-of-the-first-day",
    series: minimumPension,
    cases: (law) => record({ startOn: anyStart, quarters: quartersUpToCap(law) }),
    relations: async (one, ask, law) =>
      equal(await ask.pension(steady({ ...one, base: 0 })), law.read(minimumPension, one.startOn)),
  }),
  property({
    id: "pension.no-more-for-waiting",
    series: retirementAgeMen,
    cases: () =>
      record({
        startOn: anyStart,
        base: dinarsUpTo(DINARS.base),
        waited: fc.nat({ max: CAREER_LOOKED_AT.yearsWaited }),
      }),
    relations: async (one, ask, law) => {
      const given = steady({ ...one, quarters: CAREER_LOOKED_AT.fullQuarters });
      const of = (age: number): PensionCase => ({ ...given, birthDate: yearsBefore(one.startOn, age) });
      const age = law.read(retirementAgeMen, one.startOn);
      return equal(await ask.pension(of(age + one.waited)), await ask.pension(of(age)));
    },
  }),
  property({
    id: "allowance.minimum",
    series: minimumAllowance,
    cases: (law) =>
      record({
        startOn: dayBetween(firstDayWithValue(minimumAllowance), LAST_DAY),
        base: anyCentimes({ max: MOST_CENTIMES.baseOfAllowance }),
        quarters: quartersForAllowance(law),
      }),
    relations: async (one, ask, law) =>
      atLeast(await ask.pension(steady(one)), law.read(minimumAllowance, one.startOn) ?? 0),
  }),
  startProperty({
    id: "start.first-of-the-next-month",
    series: pensionStart,
    cases: () => record({ claimReceivedOn: dayBetween(startSince, LAST_DAY) }),
    relations: async (one, ask) => equal(await ask.pensionStart(one), firstOfNextMonth(one.claimReceivedOn)),
  }),
] as const;

/** Where the pension has no ceiling its base has one: the ceiling of the base at the greatest rate. */
function ceilingByTheBase(startOn: Day, law: Figures): number {
  const base = law.read(pensionBaseCeiling, startOn) ?? 0;
  const byRate = around(base, law.read(pensionRateCap, startOn)).most;
  // A minimum is what is paid, whatever the ceiling of the base.
  return Math.max(byRate, law.read(minimumPension, startOn));
}
