import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import {
  birthDate,
  childrenRaised,
  moudjahid,
  sex,
  totallyIncapacitated,
  warInvalidityPercent,
  type Person,
} from "../facts/person.js";
import {
  ageReductionMoudjahid,
  ageReductionPerChild,
  ageReductionPerInvalidityBand,
  ageReductionsAtMost,
  childrenCountedAtMost,
  incapacityAgeCondition,
  invalidityBand,
  invalidityWithoutAgeCondition,
  retirementAgeMen,
  retirementAgeWomen,
  yearsRaisingAChild,
} from "../law/retirement-age.js";
import { compareRatios, ratio } from "../money/fraction.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What the retirement age depends on. */
export interface AgeFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The day of the law, and the day on which the age is reached or not. */
  readonly on: Day;
}

/** An age is asked. */
export interface AgeCondition {
  /** An age is asked. */
  readonly condition: "age";
  /** The age asked of this person, whole years. */
  readonly years: number;
  /** The day it is reached. */
  readonly reachedOn: Day;
  /** Whether it is reached on the day asked for. */
  readonly reached: boolean;
}

/** No age is asked, and why. */
export interface NoAgeCondition {
  /** No age is asked. */
  readonly condition: "none";
  /** Total and definitive incapacity, or the invalidity due to the war. */
  readonly ground: "incapacity" | "war-invalidity";
}

/** The retirement age of a person. */
export type RetirementAge = AgeCondition | NoAgeCondition;

/**
 * The age of a pension, and the day it is reached (âge de la retraite, سن التقاعد).
 *
 * @remarks Décret exécutif 15-289, article 9, from 2015-11-18, which keeps articles 8, 9 and 21 of loi 83-12: 65 for
 * men, 60 for women; one year less a child a woman raised (three at most), five less for a moudjahid.
 * @param facts - The person, and the day of the law.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The age in whole years and its day; or why no age is asked.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const birthDate = "1961-05-10" as Day;
 * const person = { sex: "male", birthDate, moudjahid: false, totallyIncapacitated: false } as const;
 * const answer = determine(age, { person, on: "2026-01-01" as Day }, contextOf());
 * const value = answer.kind === "determined" ? answer.value : null;
 * value; // => { condition: "age", years: 65, reachedOn: "2026-05-10", reached: false }
 * ```
 */
export function age({ person, on }: AgeFacts, w: Working): RetirementAge {
  const required = requiredAge(person, on, w);
  return typeof required === "string" ? { condition: "none", ground: required } : reached(required, person, on, w);
}

/** The years asked of a person, or the ground on which none are. */
export function requiredAge(person: Person, on: Day, w: Working): number | NoAgeCondition["ground"] {
  if (w.need(totallyIncapacitated, person.totallyIncapacitated)) {
    noAgeForIncapacity(on, w);
    return "incapacity";
  }
  if (isFreedByWarInvalidity(person, on, w)) return "war-invalidity";

  const ordinary = ordinaryAge(person, on, w);
  const total = childrenReduction(person, on, w) + warReduction(person, on, w);
  if (total === 0) return ordinary;
  const reductions = limited(total, on, w);
  return w.step(step.requiredAge, { ordinary, reductions }, ordinary - reductions);
}

/** Total and definitive incapacity: no age is asked (loi 83-12, article 9). */
export function noAgeForIncapacity(on: Day, w: Working): void {
  w.step(step.noAgeForIncapacity, { rule: w.law.read(incapacityAgeCondition, on) }, "none");
}

/** The age asked and the day a person reaches it. */
export function reached(years: number, person: Person, on: Day, w: Working): AgeCondition {
  const born = w.need(birthDate, person.birthDate);
  const months = years * MONTHS_IN_A_YEAR;
  const reachedOn = w.step(
    step.reachedOn,
    { birthDate: born, age: years },
    addMonths(born, months),
    isClamped(born, months) ? "month-end" : undefined,
  );
  return { condition: "age", years, reachedOn, reached: reachedOn <= on };
}

/** Whether the invalidity due to the war frees a moudjahid of the age. */
export function isFreedByWarInvalidity(person: Person, on: Day, w: Working): boolean {
  if (!w.need(moudjahid, person.moudjahid)) return false;
  const percent = w.need(warInvalidityPercent, person.warInvalidityPercent);
  if (percent === 0) return false;
  const invalidity = ratio(percent, 100);
  const from = w.law.read(invalidityWithoutAgeCondition, on);
  return w.step(step.freedByWarInvalidity, { invalidity, from }, compareRatios(invalidity, from.value) >= 0);
}

function ordinaryAge(person: Person, on: Day, w: Working): number {
  const of = w.need(sex, person.sex);
  const ordinary = w.law.read(of === "female" ? retirementAgeWomen : retirementAgeMen, on);
  return w.step(step.ordinaryAge, { sex: of, age: ordinary }, ordinary.value);
}

/** All reductions together, where a reading sets them a limit. */
function limited(total: number, on: Day, w: Working): number {
  if (w.reading("age-reductions") === "cumulated") return total;
  const atMost = w.law.read(ageReductionsAtMost, on);
  return w.step(step.reductions, { total, atMost }, Math.min(total, atMost.value));
}

function childrenReduction(person: Person, on: Day, w: Working): number {
  if (w.need(sex, person.sex) === "male") return 0;
  const raised = w.need(childrenRaised, person.childrenRaised);
  if (raised === 0) return 0;
  const perChild = w.law.read(ageReductionPerChild, on);
  const atMost = w.law.read(childrenCountedAtMost, on);
  const yearsEach = w.law.read(yearsRaisingAChild, on);
  return w.step(
    step.childrenReduction,
    { childrenRaised: raised, yearsEach, perChild, atMost },
    Math.min(raised, atMost.value) * perChild.value,
  );
}

function warReduction(person: Person, on: Day, w: Working): number {
  if (!w.need(moudjahid, person.moudjahid)) return 0;
  const reduction = w.law.read(ageReductionMoudjahid, on);
  const asMoudjahid = w.step(step.moudjahidReduction, { reduction }, reduction.value);
  const percent = w.need(warInvalidityPercent, person.warInvalidityPercent);
  if (percent === 0) return asMoudjahid;
  const invalidity = ratio(percent, 100);
  const band = w.law.read(invalidityBand, on);
  const perBand = w.law.read(ageReductionPerInvalidityBand, on);
  const bands = Math.floor((percent * band.value.denominator) / (100 * band.value.numerator));
  return asMoudjahid + w.step(step.invalidityReduction, { invalidity, band, perBand }, bands * perBand.value);
}
