import type { Random } from "../comparison/random.js";
import { numberOf, textOf, yearsLater } from "../law/civil-days.js";
import type { DependantIn } from "../law/dependant.js";
import type { RelativeIn } from "../law/facts.js";
import { halfUp } from "../law/fraction.js";
import { minimumPension } from "../law/pension.js";
import type { Readings } from "../law/readings.js";
import { answerOf, isNoAnswer } from "../law/unknown.js";
import { type Case, DEFAULTS, everyReading, someReadings } from "./case.js";
import { AROUND_THE_LAW, MONTH_ENDS, around, someDay } from "./days.js";
import { aroundAmount, someAmount } from "./money.js";

const WAGES = everyReading("snmg-1997", "snmg-12000");
const EITHER = [true, false, undefined] as const;

/** Birthdays of each age limit, each fact known or not; resources around the minimum pension of each day. */
export function* dependantBoundaries(): Iterable<Case<DependantIn>> {
  for (const born of ["1971-07-05", "1975-07-06", "1984-02-29", "2005-11-21"]) {
    for (const years of [18, 21, 25]) {
      for (const on of around(textOf(yearsLater(numberOf(born), years)))) {
        for (const relative of children(born)) {
          yield { readings: DEFAULTS, input: { relative, on, treatmentBegunOn: null } };
        }
      }
    }
    const twentyOne = textOf(yearsLater(numberOf(born), 21));
    for (const treatmentBegunOn of [...around(twentyOne), null, undefined]) {
      for (const studying of EITHER) {
        const relative = { relation: "child", birthDate: born, sex: "male", studying, ...NO_OTHER_GROUND } as const;
        yield { readings: DEFAULTS, input: { relative, on: textOf(numberOf(twentyOne) + 2), treatmentBegunOn } };
      }
    }
  }
  for (const on of [...AROUND_THE_LAW, ...MONTH_ENDS]) {
    for (const readings of WAGES) {
      for (const resources of resourcesAround(on, readings)) {
        yield { readings, input: { relative: { relation: "parent", resources }, on } };
      }
    }
    for (const paidActivity of EITHER) {
      for (const salariedWithoutOwnRight of EITHER) {
        yield {
          readings: DEFAULTS,
          input: { relative: { relation: "spouse", paidActivity }, on, salariedWithoutOwnRight },
        };
      }
    }
    for (const ownIncome of EITHER) {
      yield { readings: DEFAULTS, input: { relative: { relation: "female-collateral", ownIncome }, on } };
    }
  }
}

export function dependant(random: Random): Case<DependantIn> {
  const on = random.oneIn(15) ? someDay(random, 1982, 1990) : someDay(random, 1990, 2030);
  const readings = someReadings(random, WAGES);
  const relation = random.of(["spouse", "child", "child", "child", "parent", "female-collateral"] as const);
  switch (relation) {
    case "spouse": {
      const relative = { relation, paidActivity: random.of(EITHER) };
      return { readings, input: { relative, on, salariedWithoutOwnRight: random.of(EITHER) } };
    }
    case "parent": {
      const resources = random.oneIn(2) ? random.of(resourcesAround(on, readings)) : someAmount(random, 40_000);
      return { readings, input: { relative: { relation, ...(random.oneIn(20) ? {} : { resources }) }, on } };
    }
    case "female-collateral":
      return { readings, input: { relative: { relation, ownIncome: random.of(EITHER) }, on } };
    case "child":
      return { readings, input: someChild(random, on) };
  }
}

function someChild(random: Random, on: string): DependantIn {
  const years = random.of([3, 17, 18, 19, 21, 22, 24, 25, 26, 40]);
  const born = yearsLater(numberOf(on), -years) + random.of([-1, 0, 0, 1, 77]);
  const relative = {
    relation: "child",
    birthDate: textOf(Math.min(born, numberOf(on))),
    sex: random.of(["female", "male"] as const),
    studying: fact(random),
    apprentice: fact(random),
    incapacitated: random.oneIn(12) ? undefined : random.oneIn(5),
    ownIncome: fact(random),
  } as const;
  const begun = textOf(Math.min(numberOf(on), yearsLater(born, 21) + random.between(-2, 1)));
  const treatment = random.oneIn(8) ? {} : { treatmentBegunOn: random.oneIn(2) ? null : begun };
  return { relative: random.oneIn(30) ? { relation: "child" } : relative, on, ...treatment };
}

function fact(random: Random): boolean | undefined {
  return random.oneIn(12) ? undefined : random.oneIn(2);
}

const NO_OTHER_GROUND = { apprentice: false, incapacitated: false, ownIncome: true } as const;

function children(birthDate: string): readonly RelativeIn[] {
  return EITHER.flatMap((studying) =>
    EITHER.flatMap((apprentice) =>
      EITHER.flatMap((incapacitated) =>
        EITHER.flatMap((ownIncome) =>
          (["male", "female", undefined] as const).map((sex): RelativeIn => {
            return { relation: "child", birthDate, sex, studying, apprentice, incapacitated, ownIncome };
          }),
        ),
      ),
    ),
  );
}

function resourcesAround(on: string, readings: Readings): ReturnType<typeof aroundAmount> {
  const minimum = answerOf(() => halfUp(minimumPension(numberOf(on), readings)));
  return isNoAnswer(minimum) ? ["500"] : aroundAmount(minimum);
}
