import { type Career, EFFECTIVE_YEARS_OF_PENSION, YEARS_OF_ALLOWANCE, YEARS_OF_PENSION, careerOf } from "./career.js";
import { type DayNumber, numberOf, textOf } from "./civil-days.js";
import { DECREE_2015 } from "./coverage.js";
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
  readonly age: AgeAsked;
  /** Validated and effective years asked; null where none are. */
  readonly asked: { readonly validated: Fraction; readonly contributed: Fraction | null } | null;
  readonly career: Career;
}

export function entitlement({ person, periods, on }: EntitlementIn, readings: Readings): unknown {
  return rightAsTold(rightOf(person, periods, numberOf(on), readings));
}

/** A right as the library tells it: what is asked and held. */
export function rightAsTold({ right, age, asked, career }: Right): unknown {
  return {
    right,
    age: age === null ? null : { years: age.years, reachedOn: textOf(age.reachedOn) },
    asked: asked === null ? null : written(asked.validated),
    effectiveAsked: asked?.contributed ? written(asked.contributed) : null,
    held: written(career.validated),
    effectiveHeld: written(career.contributed),
  };
}

export function rightOf(
  person: PersonIn,
  periods: readonly PeriodIn[] | undefined,
  on: DayNumber,
  readings: Readings,
): Right {
  const ofPension = pensionAge(person, on, readings);
  const career = careerOf(person, periods);
  if (known(person.totallyIncapacitated)) {
    return { right: "pension", of: "pension", age: null, asked: null, career };
  }
  return opened(rightByYears(person, career, readings), ofPension, person, on, readings);
}

/** The right that the years open, the age left aside: that of the survivors of who died before retirement. */
export function rightByYears(person: PersonIn, career: Career, readings: Readings): Omit<Right, "age"> {
  const shorter = hasShorterDuration(person, readings);
  const validated = shorter ? over(YEARS_OF_PENSION, decimal("2")) : YEARS_OF_PENSION;
  const contributed = shorter ? over(EFFECTIVE_YEARS_OF_PENSION, decimal("2")) : EFFECTIVE_YEARS_OF_PENSION;
  const enough = !isBelow(career.validated, validated);
  const effective = !isBelow(career.contributed, contributed);
  const asked = { validated, contributed };
  if (enough && effective) return { right: "pension", of: "pension", asked, career };
  if (!isBelow(career.validated, YEARS_OF_PENSION)) return { right: "none", of: "pension", asked, career };
  const ofAllowance = { validated: YEARS_OF_ALLOWANCE, contributed: null };
  if (isBelow(career.validated, YEARS_OF_ALLOWANCE)) return { right: "none", of: "allowance", asked: ofAllowance, career };
  return { right: "allowance", of: "allowance", asked: ofAllowance, career };
}

function opened(
  byYears: Omit<Right, "age">,
  ofPension: AgeAsked,
  person: PersonIn,
  on: DayNumber,
  readings: Readings,
): Right {
  const age = byYears.of === "pension" ? ofPension : allowanceAge(ofPension, person, on, readings);
  const reached = age === null || on >= age.reachedOn;
  return { ...byYears, right: reached ? byYears.right : "none", age };
}

/** From the decree of 2015 the same age for everybody, without reductions; before, as the pension. */
function allowanceAge(ofPension: AgeAsked, person: PersonIn, on: DayNumber, readings: Readings): AgeAsked {
  if (on < DECREE_2015) return ofPension;
  return ageReached(known(person.birthDate), holds(readings, "allocation-age", "sixty-five") ? 65 : 70);
}

/** A moudjahid, and a woman who raised children, under the column of 2006. */
function hasShorterDuration(person: PersonIn, readings: Readings): boolean {
  if (!holds(readings, "short-duration", "column-2006")) return false;
  return known(person.moudjahid) || (known(person.sex) === "female" && known(person.childrenRaised) > 0);
}
