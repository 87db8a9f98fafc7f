import { type DayNumber, numberOf, textOf, yearsLater } from "./civil-days.js";
import { covered } from "./coverage.js";
import type { PersonIn } from "./facts.js";
import { type Readings, holds } from "./readings.js";
import { known } from "./unknown.js";

export interface AgeIn {
  readonly person: PersonIn;
  readonly on: string;
}

/** The age asked of a person, or null where none is. */
export type AgeAsked = { readonly years: number; readonly reachedOn: DayNumber } | null;

export function retirementAge({ person, on }: AgeIn, readings: Readings): unknown {
  const asked = pensionAge(person, numberOf(on), readings);
  if (asked === null)
    return { condition: "none", ground: person.totallyIncapacitated ? "incapacity" : "war-invalidity" };
  const { years, reachedOn } = asked;
  return { condition: "age", years, reachedOn: textOf(reachedOn), reached: numberOf(on) >= reachedOn };
}

/** Décret exécutif 15-289, article 9, with loi 83-12, articles 8, 9 and 21. */
export function pensionAge(person: PersonIn, on: DayNumber, readings: Readings): AgeAsked {
  covered(on, person.totallyIncapacitated, person.moudjahid, person.sex, person.birthDate);
  if (known(person.totallyIncapacitated)) return null;
  const invalidity = known(person.moudjahid) ? known(person.warInvalidityPercent) : 0;
  if (invalidity >= 100) return null;
  const woman = known(person.sex) === "female";
  let reduction = 0;
  if (woman) reduction += Math.min(known(person.childrenRaised), 3);
  if (known(person.moudjahid)) reduction += 5 + Math.floor(invalidity / 10);
  if (holds(readings, "age-reductions", "at-most-ten")) reduction = Math.min(reduction, 10);
  return ageReached(known(person.birthDate), (woman ? 60 : 65) - reduction);
}

export function ageReached(birthDate: string, years: number): { years: number; reachedOn: DayNumber } {
  return { years, reachedOn: yearsLater(numberOf(birthDate), years) };
}
