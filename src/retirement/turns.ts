import type { Day } from "../calendar/day.js";
import { birthDate, childrenRaised, warInvalidityPercent } from "../facts/person.js";
import {
  ageReductionMoudjahid,
  ageReductionPerChild,
  ageReductionPerInvalidityBand,
  allowanceAge,
  childrenCountedAtMost,
  invalidityBand,
  invalidityWithoutAgeCondition,
  retirementAgeMen,
  retirementAgeWomen,
} from "../law/retirement-age.js";
import type { Ratio } from "../money/fraction.js";
import type { LawView } from "../working/law-view.js";

/**
 * Where a fact can turn what the rules of retirement give by the law of a day, between two of which nothing changes: counts
 * of children and per cents of invalidity; for a day of birth the ages, whole years.
 */
export type Turns = (law: LawView, on: Day) => readonly number[];

/** The turns of the facts of a person, by the name of the fact. */
export const personTurns: Readonly<Record<string, Turns>> = {
  [childrenRaised.id]: (law, on) => upTo((law.find(childrenCountedAtMost, on)?.value ?? 0) + 1),
  [warInvalidityPercent.id]: (law, on) => {
    const [band, free] = [law.find(invalidityBand, on)?.value, law.find(invalidityWithoutAgeCondition, on)?.value];
    if (band === undefined || free === undefined) return [];
    const [step, threshold] = [percent(band), percent(free)];
    return [...upTo(Math.floor(HUNDRED / step)).map((count) => count * step), 1, threshold - 1, threshold];
  },
  [birthDate.id]: (law, on) => {
    const age = (series: Parameters<LawView["find"]>[0]): number => Number(law.find(series, on)?.value ?? 0);
    const [men, women] = [age(retirementAgeMen), age(retirementAgeWomen)];
    const bands = Math.floor(
      HUNDRED / percent(law.find(invalidityBand, on)?.value ?? { numerator: 1, denominator: 1 }),
    );
    const reductions =
      age(ageReductionPerChild) * age(childrenCountedAtMost) +
      age(ageReductionMoudjahid) +
      age(ageReductionPerInvalidityBand) * bands;
    const [least, most] = [Math.min(men, women) - reductions, Math.max(men, women, age(allowanceAge))];
    return upTo(most).filter((years) => years >= least);
  },
};

const HUNDRED = 100;

function upTo(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, count) => count);
}

function percent({ numerator, denominator }: Ratio): number {
  return Math.ceil((numerator * HUNDRED) / denominator);
}
