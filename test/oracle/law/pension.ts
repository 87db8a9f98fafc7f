import { type Centimes, dinars } from "./amounts.js";
import { type DayNumber, firstOfYear, numberOf } from "./civil-days.js";
import { DECREE_2015 } from "./coverage.js";
import { type Right, rightTold, rightOf } from "./entitlement.js";
import type { PeriodIn, PersonIn } from "./facts.js";
import {
  type Fraction,
  decimal,
  fraction,
  greater,
  halfUp,
  isBelow,
  lesser,
  over,
  plus,
  sum,
  times,
  written,
} from "./fraction.js";
import { type Readings, holds } from "./readings.js";
import { spouseIncrease } from "./spouse-increase.js";
import { Unknown, answerOf, known } from "./unknown.js";
import { REFERENCE_WAGE, REFERENCE_WAGE_FROM, snmg } from "./wages.js";

export interface PensionIn {
  readonly person: PersonIn;
  readonly periods?: readonly PeriodIn[] | undefined;
  readonly startOn: string;
  readonly dependentSpouse?: boolean | undefined;
}

const BEST_YEARS = 10;
const RATE_OF_A_YEAR = decimal("0.025");
const RATE_OF_A_WAR_YEAR = decimal("0.035");
const CAP = decimal("0.8");
const CAP_OF_MOUDJAHID = decimal("1");
const YEARS_OF_INCAPACITY = decimal("15");
const TWELVE = decimal("12");

export function pension(facts: PensionIn, readings: Readings): unknown {
  const startOn = numberOf(facts.startOn);
  const right = rightOf(facts.person, facts.periods, startOn, readings);
  const told = rightTold(right, facts.person, startOn, readings);
  if (right.right === "none") return told;
  const { rate, monthlyBase, monthly } = amountOf(right, facts.person, startOn, readings);
  const increase = answerOf(() => increaseOf(right, facts, readings));
  return {
    ...told,
    startOn: facts.startOn,
    rate: written(rate),
    monthlyBase: written(monthlyBase),
    monthly: String(monthly),
    annual: String(12n * monthly),
    spouseIncrease: typeof increase === "bigint" ? String(increase) : increase,
    total: typeof increase === "bigint" ? String(monthly + increase) : increase,
  };
}

/** The articles on the increase are read of pensions; of an allowance no source says whether it has one. */
function increaseOf({ right }: Right, { dependentSpouse, startOn }: PensionIn, readings: Readings): Centimes {
  if (known(dependentSpouse) && right === "allowance") throw new Unknown("no-known-rule");
  return spouseIncrease(dependentSpouse, numberOf(startOn), readings);
}

export interface PensionAmount {
  readonly rate: Fraction;
  readonly monthlyBase: Fraction;
  readonly monthly: Centimes;
}

/** Base, ceiling of the base, rate, month, minimum, ceiling of the pension; one rounding. */
export function amountOf(right: Right, person: PersonIn, startOn: DayNumber, readings: Readings): PensionAmount {
  // Before the first known wage it can be said first, or who the person is asked first.
  if (startOn < firstOfYear(1990) && person.moudjahid === undefined) {
    throw new Unknown("outside-coverage", "missing-fact");
  }
  const wage = fraction(snmg(startOn, readings));
  const monthlyBase = over(meanOfBest(right.career.bases, readings), TWELVE);
  const countedBase = startOn < DECREE_2015 ? lesser(monthlyBase, times(decimal("8"), wage)) : monthlyBase;
  const rate = rateOf(right, person);
  let monthly = times(countedBase, rate);
  monthly = greater(monthly, minimum(right.right, person, startOn, readings));
  // It is a ceiling of pensions; of an allowance none was read.
  if (startOn >= DECREE_2015 && right.right === "pension") monthly = lesser(monthly, times(decimal("15"), wage));
  return { rate, monthlyBase, monthly: halfUp(monthly) };
}

function rateOf({ career }: Right, person: PersonIn): Fraction {
  let years = career.validated;
  if (known(person.totallyIncapacitated)) years = greater(years, YEARS_OF_INCAPACITY);
  const ordinaryYears = plus(years, times(career.war, fraction(-1n)));
  const rate = plus(times(ordinaryYears, RATE_OF_A_YEAR), times(career.war, RATE_OF_A_WAR_YEAR));
  if (!isBelow(CAP, rate)) return rate;
  return lesser(rate, known(person.moudjahid) ? CAP_OF_MOUDJAHID : CAP);
}

function meanOfBest(bases: readonly Fraction[], readings: Readings): Fraction {
  const best = bases.toSorted((a, b) => (isBelow(a, b) ? 1 : isBelow(b, a) ? -1 : 0)).slice(0, BEST_YEARS);
  const years = holds(readings, "short-career-mean", "ten") ? BEST_YEARS : best.length;
  if (best.length === 0) throw new Unknown("no-known-rule");
  return over(sum(best), fraction(BigInt(years)));
}

function minimum(right: Right["right"], person: PersonIn, startOn: DayNumber, readings: Readings): Fraction {
  if (right === "allowance") return minimumAllowance(startOn, readings);
  return known(person.moudjahid) ? minimumOfMoudjahid(startOn, readings) : minimumPension(startOn, readings);
}

export function minimumPension(on: DayNumber, readings: Readings): Fraction {
  const wage = fraction(snmg(on, readings));
  if (on >= firstOfYear(2023)) return wage;
  const threeQuarters = times(wage, decimal("0.75"));
  return on >= firstOfYear(2012) ? greater(threeQuarters, fraction(dinars(15_000))) : threeQuarters;
}

function minimumOfMoudjahid(on: DayNumber, readings: Readings): Fraction {
  const byReference = on >= REFERENCE_WAGE_FROM && holds(readings, "moudjahid-index", "reference-wage");
  return times(fraction(byReference ? REFERENCE_WAGE : snmg(on, readings)), decimal("2.5"));
}

function minimumAllowance(on: DayNumber, readings: Readings): Fraction {
  if (on >= firstOfYear(2023)) return times(fraction(snmg(on, readings)), decimal("0.75"));
  return fraction(on >= firstOfYear(2009) ? dinars(3500) : 0n);
}
