import { type Career, EFFECTIVE_YEARS_OF_PENSION, YEARS_OF_ALLOWANCE, YEARS_OF_PENSION, careerOf } from "./career.js";
import { type DayNumber, numberOf, textOf } from "./civil-days.js";
import { DECREE_2015, covered } from "./coverage.js";
import type { PeriodIn, PersonIn } from "./facts.js";
import { type Fraction, decimal, isBelow, over, written } from "./fraction.js";
import { type Readings, holds } from "./readings.js";
import { type AgeAsked, ageReached, pensionAge } from "./retirement-age.js";
import { known } from "./unknown.js";

export interface EntitlementIn {
  readonly person: PersonIn;
  readonly periods?: readonly PeriodIn[] | undefined;
  readonly on: string;
}

export interface Right {
  readonly right: "pension" | "allowance" | "none";
  /** The right whose conditions these are. */
  readonly of: "pension" | "allowance";
  /** Validated and effective years asked; null where none are. */
  readonly asked: { readonly validated: Fraction; readonly contributed: Fraction | null } | null;
  readonly career: Career;
}

export function entitlement({ person, periods, on }: EntitlementIn, readings: Readings): unknown {
  return rightTold(rightOf(person, periods, numberOf(on), readings), person, numberOf(on), readings);
}

/** A right with what is asked and held. Where the years are too few the age is not asked. */
export function rightTold(
  { right, of, asked, career }: Right,
  person: PersonIn,
  on: DayNumber,
  readings: Readings,
): object {
  const years = asked === null ? nothingAsked(career) : yearsTold(asked.validated, career.validated);
  const contributed = asked?.contributed ? yearsTold(asked.contributed, career.contributed) : null;
  const enough = years.met && contributed?.met !== false;
  return {
    right,
    conditions: {
      "validated-years": years,
      ...(contributed === null ? {} : { "contributed-years": contributed }),
      ...(enough ? { age: ageTold(ageOf(of, person, on, readings), on) } : {}),
    },
  };
}

interface YearsTold {
  readonly required: string | null;
  readonly held: string;
  readonly met: boolean;
}

function ageTold(age: AgeAsked, on: DayNumber): object {
  if (age === null) return { requiredYears: null, reachedOn: null, met: true };
  return { requiredYears: age.years, reachedOn: textOf(age.reachedOn), met: on >= age.reachedOn };
}

function nothingAsked({ validated }: Career): YearsTold {
  return { required: null, held: written(validated), met: true };
}

function yearsTold(required: Fraction, held: Fraction): YearsTold {
  return { required: written(required), held: written(held), met: !isBelow(held, required) };
}

export function rightOf(
  person: PersonIn,
  periods: readonly PeriodIn[] | undefined,
  on: DayNumber,
  readings: Readings,
): Right {
  covered(on, person.totallyIncapacitated, person.moudjahid, person.sex, person.birthDate, periods);
  const incapacitated = known(person.totallyIncapacitated);
  const career = careerOf(person, periods);
  if (incapacitated) return { right: "pension", of: "pension", asked: null, career };
  const byYears = rightByYears(person, career, readings);
  if (byYears.right === "none") return byYears;
  const age = ageOf(byYears.of, person, on, readings);
  return age === null || on >= age.reachedOn ? byYears : { ...byYears, right: "none" };
}

/** The right that the years open, the age left aside: that of the survivors of who died before retirement. */
export function rightByYears(person: PersonIn, career: Career, readings: Readings): Right {
  const ofPension = ORDINARY_YEARS;
  const ofAllowance = { validated: YEARS_OF_ALLOWANCE, contributed: null };
  // Under that reading who the person is comes first: it sets the years.
  const shorter = yearsOfPension(person, readings);
  if (holdsBoth(career, ofPension)) return { right: "pension", of: "pension", asked: ofPension, career };
  if (holdsBoth(career, shorter)) return { right: "pension", of: "pension", asked: shorter, career };
  if (!isBelow(career.validated, YEARS_OF_PENSION)) return { right: "none", of: "pension", asked: shorter, career };
  if (isBelow(career.validated, YEARS_OF_ALLOWANCE))
    return { right: "none", of: "allowance", asked: ofAllowance, career };
  return { right: "allowance", of: "allowance", asked: ofAllowance, career };
}

interface YearsOfPension {
  readonly validated: Fraction;
  readonly contributed: Fraction;
}

const ORDINARY_YEARS: YearsOfPension = { validated: YEARS_OF_PENSION, contributed: EFFECTIVE_YEARS_OF_PENSION };

/** The fewest years that open a pension to the person. */
export function yearsOfPension(person: PersonIn, readings: Readings): YearsOfPension {
  if (!hasShorterDuration(person, readings)) return ORDINARY_YEARS;
  return { validated: half(YEARS_OF_PENSION), contributed: half(EFFECTIVE_YEARS_OF_PENSION) };
}

function holdsBoth(career: Career, asked: YearsOfPension): boolean {
  return !isBelow(career.validated, asked.validated) && !isBelow(career.contributed, asked.contributed);
}

function half(years: Fraction): Fraction {
  return over(years, decimal("2"));
}

function ageOf(of: Right["of"], person: PersonIn, on: DayNumber, readings: Readings): AgeAsked {
  if (of === "pension" || on < DECREE_2015) return pensionAge(person, on, readings);
  return known(person.totallyIncapacitated) ? null : allowanceAge(person, readings);
}

/** From the decree of 2015 the same age for everybody, without reductions. */
export function allowanceAge(person: PersonIn, readings: Readings): AgeAsked {
  return ageReached(known(person.birthDate), holds(readings, "allocation-age", "sixty-five") ? 65 : 70);
}

/** A moudjahid, and a woman who raised children, under the column of 2006. */
function hasShorterDuration(person: PersonIn, readings: Readings): boolean {
  if (!holds(readings, "short-duration", "column-2006")) return false;
  return known(person.moudjahid) || (known(person.sex) === "female" && known(person.childrenRaised) > 0);
}
