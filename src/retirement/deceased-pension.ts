import type { Day } from "../calendar/day.js";
import { periodsFact, type Period } from "../facts/career.js";
import {
  deceasedMonthly,
  deceasedRight,
  type Deceased,
  type DeceasedInsured,
  type DeceasedPensioner,
  type DrawnRight,
} from "../facts/deceased.js";
import type { Person } from "../facts/person.js";
import { buyBackYearsAtMost, nationalServiceYears } from "../law/career.js";
import { allowanceReversion, invalidityReversion, survivorsAgeCondition } from "../law/survivors.js";
import type { Centimes } from "../money/centimes.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { reached, requiredAge } from "./age.js";
import { boughtBackIn, yearsOf } from "./career-years.js";
import { NONE } from "./duration.js";
import { NO_AGE_ASKED, type AgeOfRight, type NoRight } from "./entitlement.js";
import { liquidation, type Liquidated } from "./liquidation.js";
import * as step from "./steps.js";

/** The pension or the allowance that passes on to the survivors. */
export interface PassedOn {
  readonly right: DrawnRight;
  /** DA a month, on the day of death. */
  readonly monthly: Centimes;
}

/** The pension that the deceased had, or would have had by the law of the day of death; or no right at all. */
export function pensionOfDeceased(deceased: Deceased, w: Working): PassedOn | NoRight {
  const passedOn = deceased.was === "pensioner" ? drawn(deceased, w) : earned(deceased, w);
  const { diedOn } = deceased;
  if (passedOn.right === "allowance") {
    w.step(step.allowancePassesOn, { rule: w.law.read(allowanceReversion, diedOn) }, "as-a-pension");
  }
  if (passedOn.right === "invalidity") {
    w.step(step.invalidityPassesOn, { rule: w.law.read(invalidityReversion, diedOn) }, "as-a-retirement-pension");
  }
  return passedOn;
}

function drawn({ diedOn, ...deceased }: DeceasedPensioner, w: Working): PassedOn {
  const right = w.need(deceasedRight, deceased.right);
  const monthly = w.need(deceasedMonthly, deceased.monthly);
  return { right, monthly: w.step(step.drawnByDeceased, { right, diedOn }, monthly) };
}

function earned({ person, periods, diedOn }: DeceasedInsured, w: Working): PassedOn | NoRight {
  const career = w.need(periodsFact, periods);
  const liquidated = hangsOnLegalAge(career, person, diedOn, w)
    ? belowLegalAge(career, person, diedOn, w)
    : atDeath(career, person, diedOn, w);
  if (liquidated.right === "none") return liquidated;
  const { right, monthly } = liquidated;
  return { right, monthly: w.step(step.earnedByDeceased, { right, diedOn }, monthly) };
}

/** The career liquidated on the day of death; the right itself asks for no age. */
function atDeath(periods: readonly Period[], person: Person, diedOn: Day, w: Working): Liquidated | NoRight {
  return liquidation({ person, periods, startOn: diedOn }, w, noAgeAfterDeath);
}

/** Of who died before retirement no age is asked, for the pension of the survivors. */
const noAgeAfterDeath: AgeOfRight = (_right, _person, diedOn: Day, w) => {
  w.step(step.noAgeAfterDeath, { diedOn, rule: w.law.read(survivorsAgeCondition, diedOn) }, "none");
  return NO_AGE_ASKED;
};

/**
 * Whether the career has years that count at the legal age only, and the death came before it. Of whom no age is asked
 * alive, for incapacity or war invalidity, they count after the death as they did before.
 */
function hangsOnLegalAge(career: readonly Period[], person: Person, diedOn: Day, w: Working): boolean {
  const hasSuchYears = career.some(({ kind }) => kind === "bought-back" || kind === "national-service");
  return hasSuchYears && diedBelowLegalAge(person, diedOn, w);
}

function diedBelowLegalAge(person: Person, diedOn: Day, w: Working): boolean {
  const required = requiredAge(person, diedOn, w);
  return typeof required !== "string" && !reached(required, person, diedOn, w).reached;
}

/** The career of who died below the legal age: years bought back do not count, and of national service no source speaks. */
function belowLegalAge(career: readonly Period[], person: Person, diedOn: Day, w: Working): Liquidated | NoRight {
  const counted = withoutBoughtBack(career, diedOn, w);
  const years = yearsOf(counted, "national-service");
  if (years.length === 0) return atDeath(counted, person, diedOn, w);

  const rule = w.law.read(nationalServiceYears, diedOn);
  w.step(step.nationalServiceBelowTheAge, { rule, years, diedOn }, NONE);
  const withoutService = counted.filter(({ kind }) => kind !== "national-service");
  const liquidated = atDeath(withoutService, person, diedOn, w);
  const withService = w.part((part) => atDeath(counted, person, diedOn, part));
  if (withService.kind === "undetermined" || !isSameAmount(liquidated, withService.value)) {
    noKnownRule("national-service-after-a-death", diedOn);
  }
  return liquidated;
}

/** Only who has reached the age may buy years back (décret exécutif 15-289, article 13). */
function withoutBoughtBack(career: readonly Period[], diedOn: Day, w: Working): readonly Period[] {
  const given = boughtBackIn(career);
  if (given.numerator === 0) return career;
  const atMost = w.law.read(buyBackYearsAtMost, diedOn);
  w.step(step.boughtBackBeforeTheAge, { diedOn, given, atMost }, NONE);
  return career.filter(({ kind }) => kind !== "bought-back");
}

function isSameAmount(one: Liquidated | NoRight, other: Liquidated | NoRight): boolean {
  if (one.right === "none") return other.right === "none";
  return one.right === other.right && one.monthly === other.monthly;
}
