import * as fc from "fast-check";
import type { Day } from "../../calendar/day.js";
import { warInvalidityPercent } from "../../facts/person.js";
import {
  ageReductionMoudjahid,
  ageReductionPerChild,
  ageReductionPerInvalidityBand,
  ageReductionsAtMost,
  childrenCountedAtMost,
  invalidityBand,
  retirementAgeMen,
  retirementAgeWomen,
} from "../../law/retirement-age.js";
import { countsOf } from "../arbitraries/counts.js";
import { record } from "../arbitraries/fields.js";
import { BORN, MOST } from "../limits.js";
import { dayBetween, daySince, inEveryMonth, LAST_DAY, yearsAfter } from "./cases.js";
import type { Figures } from "./figures.js";
import { propertiesOf } from "./property.js";
import { equal } from "./relation.js";

const property = /* @__PURE__ */ propertiesOf("age", ["retirementAge"]);
const dayProperty = /* @__PURE__ */ propertiesOf("age", ["retirementDay"]);

const on = /* @__PURE__ */ daySince(retirementAgeMen);
const plain = { childrenRaised: 0, moudjahid: false, warInvalidityPercent: 0 } as const;

/** Sets the age. */
export const anySex = /* @__PURE__ */ fc.constantFrom("male" as const, "female" as const);

/** The series of the age of a sex. */
export function ageSeries(sex: "female" | "male") {
  return sex === "male" ? retirementAgeMen : retirementAgeWomen;
}

const WHOLE = /* @__PURE__ */ countsOf(warInvalidityPercent).most;

/** The percent of one band. */
function bandPercent(law: Figures, day: Day): number {
  const { numerator, denominator } = law.read(invalidityBand, day);
  return (WHOLE * numerator) / denominator;
}

/** The percent up to which a moudjahid's reductions together pass no bound, so that every reading adds them up. */
function percentWithinBound(law: Figures): number {
  const bound = Number(ageReductionsAtMost.entries[0].value);
  const left = bound - law.read(ageReductionMoudjahid, LAST_DAY);
  const bands = left / law.read(ageReductionPerInvalidityBand, LAST_DAY);
  return bands * bandPercent(law, LAST_DAY);
}

/** The properties of the retirement age. */
export const ageProperties = /* @__PURE__ */ [
  property({
    id: "age.of-each-sex",
    series: retirementAgeMen,
    cases: () => record({ sex: anySex, on }),
    relations: async (one, ask, law) =>
      equal(await ask.retirementAge({ ...plain, ...one }), law.read(ageSeries(one.sex), one.on)),
  }),
  property({
    id: "age.children-of-a-woman",
    series: ageReductionPerChild,
    cases: () => record({ childrenRaised: fc.nat({ max: MOST.children }), on }),
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
    series: ageReductionPerChild,
    cases: () => record({ childrenRaised: fc.nat({ max: MOST.children }), on }),
    relations: async (one, ask) =>
      equal(
        await ask.retirementAge({ ...plain, ...one, sex: "male" }),
        await ask.retirementAge({ ...plain, sex: "male", on: one.on }),
      ),
  }),
  property({
    id: "age.moudjahid",
    series: ageReductionMoudjahid,
    cases: () => record({ sex: anySex, on }),
    relations: async (one, ask, law) =>
      equal(
        await ask.retirementAge({ ...plain, ...one, moudjahid: true }),
        (await ask.retirementAge({ ...plain, ...one })) - law.read(ageReductionMoudjahid, one.on),
      ),
  }),
  property({
    id: "age.bands-of-war-invalidity",
    series: ageReductionPerInvalidityBand,
    cases: (law) =>
      record({
        sex: anySex,
        warInvalidityPercent: fc.nat({ max: percentWithinBound(law) + bandPercent(law, LAST_DAY) - 1 }),
        on,
      }),
    relations: async (one, ask, law) => {
      const percent = Math.min(one.warInvalidityPercent, percentWithinBound(law));
      const bands = Math.floor(percent / bandPercent(law, one.on));
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
    series: ageReductionPerInvalidityBand,
    cases: () => record({ sex: anySex, warInvalidityPercent: fc.nat({ max: WHOLE - 1 }), on }),
    relations: async (one, ask) =>
      equal(
        await ask.retirementAge({ ...plain, ...one }),
        await ask.retirementAge({ ...plain, sex: one.sex, on: one.on }),
      ),
  }),
  dayProperty({
    id: "age.on-the-birthday",
    series: retirementAgeMen,
    cases: () => record({ sex: anySex, birthDate: dayBetween(BORN.first, BORN.last), on }),
    relations: async (one, ask, law) => {
      const birthDate = inEveryMonth(one.birthDate);
      return equal(
        await ask.retirementDay({ ...one, birthDate }),
        yearsAfter(birthDate, law.read(ageSeries(one.sex), one.on)),
      );
    },
  }),
] as const;
