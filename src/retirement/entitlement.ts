import type { Day } from "../calendar/day.js";
import { periodsFact, type Period } from "../facts/career.js";
import { totallyIncapacitated, type Person } from "../facts/person.js";
import { allowanceAge, incapacityYears } from "../law/retirement-age.js";
import { minus, plus, type Ratio } from "../money/fraction.js";
import type { Working } from "../working/working.js";
import { noAgeForIncapacity, reached, requiredAge } from "./age.js";
import { yearsForTheRight, type YearsForTheRight } from "./career-years.js";
import {
  missingYears,
  refuseOpenRight,
  rightByDuration,
  yearsAskedFor,
  yearsCondition,
  type YearsCondition,
} from "./duration.js";
import type { RetirementRight } from "./monthly-amount.js";
import * as step from "./steps.js";

/** What a right to a pension or an allowance depends on. */
export interface EntitlementFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The career, at most 400 periods, none after the day. */
  readonly periods?: readonly Period[] | undefined;
  /** The day of the law and of the right. */
  readonly on: Day;
}

/** The age, as a condition of a right. */
export interface AgeMet {
  /** The age. */
  readonly condition: "age";
  /** The age asked, whole years; null when none is. */
  readonly requiredYears: number | null;
  /** The day it is reached; null when none is asked. */
  readonly reachedOn: Day | null;
  /** Whether it is reached on the day, or none is asked. */
  readonly met: boolean;
}

/** A condition of a right, and whether it is met. */
export type Condition = AgeMet | YearsCondition;

/** A right that is open, with the conditions that were met. */
export interface OpenRight {
  /** The right that is open. */
  readonly right: RetirementRight;
  /** What was asked, and held. */
  readonly conditions: readonly Condition[];
}

/** No right, with the conditions required and held. Refused is not zero. */
export interface NoRight {
  /** No right is open. */
  readonly right: "none";
  /** The right that the career comes nearest to, whose conditions these are. */
  readonly nearest: RetirementRight;
  /** What is asked, and held. */
  readonly conditions: readonly Condition[];
}

/** Whether a person has a right to a pension or an allowance. */
export type Entitlement = OpenRight | NoRight;

/** A right, and the years of the career that it was found with. */
export interface EntitlementWorking {
  readonly entitlement: Entitlement;
  readonly held: YearsForTheRight;
  /** For incapacity, the years that lack to the least that counts; null for a right by age and duration. */
  readonly missingForIncapacity: Ratio | null;
}

/**
 * Whether a person has a right to a pension, to an allowance, or to neither, on a day (droit à la retraite).
 *
 * @remarks Loi 83-12, articles 6 and 47, from 1984; décret exécutif 15-289, articles 9 and 11, from 2015-11-18. A
 * pension asks for 15 validated years, 7.5 of them contributed; an allowance for 5.
 * @param facts - The person, the career, and the day of the law.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The right, with the conditions required and held.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const birthDate = "1950-03-01" as Day;
 * const person = { sex: "male", birthDate, moudjahid: false, totallyIncapacitated: false } as const;
 * const periods = [2013, 2014].map((year) => ({ kind: "contributed", year, base: dinarText("300000") }) as const);
 * const answer = determine(entitlement, { person, periods, on: "2016-01-01" as Day }, contextOf());
 * answer.kind === "determined" && answer.value.right; // => "none"
 * ```
 */
export function entitlement(facts: EntitlementFacts, w: Working): Entitlement {
  return entitlementWithYears(facts, w).entitlement;
}

/** What one right asks on a day, and what is held, be the right open or not. */
export function conditionsOfRight(
  right: RetirementRight,
  { person, periods, on }: EntitlementFacts,
  w: Working,
): readonly Condition[] {
  const held = yearsForTheRight(w.need(periodsFact, periods), person, on, w);
  if (!w.need(totallyIncapacitated, person.totallyIncapacitated)) {
    return [...yearsAskedFor(right, held, person, on, w), ageOfRight(right, person, on, w)];
  }
  noAgeForIncapacity(on, w);
  return conditionsForIncapacity(held);
}

/** The age asked for a right, and whether it is reached. */
export type AgeOfRight = (right: RetirementRight, person: Person, on: Day, w: Working) => AgeMet;

/** No age is asked for a right. */
export const NO_AGE_ASKED: AgeMet = { condition: "age", requiredYears: null, reachedOn: null, met: true };

/** The right with the years that the amount is computed on; the age asked is that of the right, or as given. */
export function entitlementWithYears(
  { person, periods, on }: EntitlementFacts,
  w: Working,
  ageOf: AgeOfRight = ageOfRight,
): EntitlementWorking {
  const held = yearsForTheRight(w.need(periodsFact, periods), person, on, w);
  return w.need(totallyIncapacitated, person.totallyIncapacitated)
    ? forIncapacity(held, on, w)
    : { entitlement: byAgeAndDuration(held, person, on, ageOf, w), held, missingForIncapacity: null };
}

/** Total and definitive incapacity: neither age nor duration is asked (loi 83-12, article 9). */
function forIncapacity(held: YearsForTheRight, on: Day, w: Working): EntitlementWorking {
  noAgeForIncapacity(on, w);
  const atLeast = w.law.read(incapacityYears, on);
  // Without those of another fund and those bought back, for which no age may be lacking.
  const own = minus(minus(held.validated, held.otherFund), held.boughtBack);
  const missing = missingYears(own, atLeast.value);
  w.step(step.countedYears, { validated: own, atLeast }, plus(own, missing));
  w.step(step.right, { on }, "pension");
  return {
    entitlement: { right: "pension", conditions: conditionsForIncapacity(held) },
    held,
    missingForIncapacity: missing,
  };
}

function conditionsForIncapacity({ validated }: YearsForTheRight): readonly Condition[] {
  return [NO_AGE_ASKED, yearsCondition("validated-years", validated, null)];
}

function byAgeAndDuration(held: YearsForTheRight, person: Person, on: Day, ageOf: AgeOfRight, w: Working): Entitlement {
  const byDuration = rightByDuration(held, person, on, w);
  const { right, enough, conditions } = byDuration;
  if (!enough) {
    w.step(step.right, { on }, "none");
    return { right: "none", nearest: right, conditions };
  }
  const age = ageOf(right, person, on, w);
  if (age.met) refuseOpenRight(byDuration, on);
  w.step(step.right, { on }, age.met ? right : "none");
  const all = [...conditions, age];
  return age.met ? { right, conditions: all } : { right: "none", nearest: right, conditions: all };
}

/** The age asked for a right, and whether it is reached. */
export function ageOfRight(right: RetirementRight, person: Person, on: Day, w: Working): AgeMet {
  return right === "pension" ? pensionAge(person, on, w) : ageOfAllowance(person, on, w);
}

function pensionAge(person: Person, on: Day, w: Working): AgeMet {
  const required = requiredAge(person, on, w);
  return typeof required === "string" ? NO_AGE_ASKED : ageMet(required, person, on, w);
}

/** Since 2015 an age of its own, without the reductions; before, the age of the pension. */
export function ageOfAllowance(person: Person, on: Day, w: Working): AgeMet {
  const own = w.law.read(allowanceAge, on);
  w.step(step.allowanceAge, { age: own }, own.value);
  return own.value === null ? pensionAge(person, on, w) : ageMet(own.value, person, on, w);
}

function ageMet(requiredYears: number, person: Person, on: Day, w: Working): AgeMet {
  const { reachedOn, reached: met } = reached(requiredYears, person, on, w);
  return { condition: "age", requiredYears, reachedOn, met };
}
