import * as fc from "fast-check";
import { addDays } from "../../calendar/day.js";
import { allowanceYears, pensionYears } from "../../law/pension.js";
import { allowanceAge, retirementAgeMen, retirementAgeWomen } from "../../law/retirement-age.js";
import { record } from "../arbitraries/fields.js";
import { PAST_EVERY_AGE } from "../boundaries.js";
import { CAREER_LOOKED_AT } from "../limits.js";
import { ageSeries, anySex } from "./age.js";
import { dayBetween, daySince, firstDayWithValue, inEveryMonth, LAST_DAY, yearsBefore } from "./cases.js";
import { anyQuarters, durationsOf, quartersForAllowance, quartersForPension, quartersOf } from "./durations.js";
import type { Figures } from "./figures.js";
import { propertiesOf } from "./property.js";
import { atLeast, equal } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("entitlement", ["entitlement"]);
const on = /* @__PURE__ */ daySince(retirementAgeMen);

const RANK = { none: 0, allowance: 1, pension: 2 } as const;

function tooFewForPension(law: Figures): fc.Arbitrary<number> {
  const { allowance, pension } = durationsOf(law);
  return fc.oneof(fc.constantFrom(allowance - 1, allowance, allowance + 1, pension - 1), fc.nat({ max: pension - 1 }));
}

/** So young that no right is open without a reduction of the age. */
function youngest(law: Figures): number {
  return law.read(retirementAgeWomen, LAST_DAY) - CAREER_LOOKED_AT.yearsTooYoung;
}

/** The properties of the right. */
export const entitlementProperties = /* @__PURE__ */ [
  property({
    id: "right.fifteen-years",
    series: pensionYears,
    cases: (law) => record({ sex: anySex, quarters: anyQuarters(law), on }),
    relations: async ({ sex, quarters, on: day }, ask, law) => {
      const right = await ask.entitlement({ sex, birthDate: yearsBefore(day, PAST_EVERY_AGE), quarters, on: day });
      const enough = quarters >= quartersOf(law.read(pensionYears, day));
      return equal(right === "pension" ? right : "no-pension", enough ? "pension" : "no-pension");
    },
  }),
  property({
    id: "right.five-years",
    series: allowanceYears,
    cases: (law) => record({ sex: anySex, quarters: tooFewForPension(law), on }),
    relations: async ({ sex, quarters, on: day }, ask, law) =>
      equal(
        await ask.entitlement({ sex, birthDate: yearsBefore(day, PAST_EVERY_AGE), quarters, on: day }),
        quarters >= quartersOf(law.read(allowanceYears, day)) ? "allowance" : "none",
      ),
  }),
  property({
    id: "right.day-of-the-age",
    series: retirementAgeMen,
    cases: (law) => record({ sex: anySex, quarters: quartersForPension(law), on }),
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
    series: pensionYears,
    cases: (law) =>
      record({
        sex: anySex,
        age: fc.integer({ min: youngest(law), max: PAST_EVERY_AGE }),
        quarters: anyQuarters(law),
        more: anyQuarters(law),
        on,
      }),
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
    series: allowanceAge,
    cases: (law) =>
      record({
        sex: anySex,
        quarters: quartersForAllowance(law),
        on: dayBetween(firstDayWithValue(allowanceAge), LAST_DAY),
        years: fc.integer({ min: 1, max: CAREER_LOOKED_AT.yearsTooYoung }),
      }),
    relations: async ({ sex, quarters, on: day, years }, ask, law) => {
      const age = law.read(allowanceAge, day) ?? PAST_EVERY_AGE;
      return equal(await ask.entitlement({ sex, birthDate: yearsBefore(day, age - years), quarters, on: day }), "none");
    },
  }),
] as const;
