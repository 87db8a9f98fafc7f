import type { Day } from "../calendar/day.js";
import type { Period } from "../facts/career.js";
import { moudjahid, type Person } from "../facts/person.js";
import { nationalServiceRate } from "../law/career.js";
import { allowanceBase, incapacityMinimum } from "../law/pension.js";
import type { Centimes } from "../money/centimes.js";
import { compareRatios, minus, type Fraction, type Ratio } from "../money/fraction.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { bestBases } from "./best-bases.js";
import {
  contributedYears,
  yearsPaidForIncapacity,
  yearsPaidHere,
  type YearsForTheRight,
  type YearsPaidHere,
} from "./career-years.js";
import { needsNoYearsBoughtBack } from "./duration.js";
import { entitlementWithYears, type AgeOfRight, type Condition, type NoRight } from "./entitlement.js";
import {
  exactWithinBounds,
  isBelowCap,
  isBelowMinimum,
  monthBeforeBounds,
  monthToTheCentime,
  monthlyBase,
  pensionRate,
  pensionTerms,
  type PensionTerms,
  type RetirementRight,
} from "./monthly-amount.js";
import * as step from "./steps.js";

/** A career, and the day whose law makes a pension of it. */
export interface LiquidationFacts {
  readonly person: Person;
  readonly periods: readonly Period[];
  readonly startOn: Day;
}

/** A pension or an allowance as it is computed from a career, without what is added for a spouse. */
export interface Liquidated {
  readonly right: RetirementRight;
  readonly rate: Ratio;
  /** The mean of the best annual bases, a month, before its ceiling. */
  readonly mean: Fraction;
  /** The monthly amount before its rounding. */
  readonly exact: Fraction;
  /** DA a month. */
  readonly monthly: Centimes;
  readonly conditions: readonly Condition[];
}

/** What a career gives besides its bases: the right that is open, and what makes an amount of a mean of bases. */
export interface BesidesBases {
  readonly right: RetirementRight;
  readonly conditions: readonly Condition[];
  readonly terms: PensionTerms;
  readonly paid: YearsPaidHere;
  /** Whether years of another fund are counted, which pays them itself. */
  readonly isMixed: boolean;
  readonly isIncapacitated: boolean;
}

/** The right and the monthly amount of a career by the law of a day; the age asked is that of the right, or as given. */
export function liquidation(facts: LiquidationFacts, w: Working, ageOf?: AgeOfRight): Liquidated | NoRight {
  const besides = besidesBases(facts, w, ageOf);
  if (besides.right === "none") return besides;
  if (besides.right === "allowance") sayBaseOfAllowance(besides.terms, w);
  const { sum, over } = bestBases(contributedYears(facts.periods), besides.terms, w);
  return amountOnMean(monthlyBase(sum, over, w), besides, w);
}

/** The base of an allowance is taken as that of a pension. */
function sayBaseOfAllowance({ startOn, best }: PensionTerms, w: Working): void {
  w.step(step.allowanceBase, { rule: w.law.read(allowanceBase, startOn), best }, best.value);
}

/** What a career gives besides its bases, or the right that it does not open; refuses where no source read decides. */
export function besidesBases(
  { person, periods, startOn }: LiquidationFacts,
  w: Working,
  ageOf?: AgeOfRight,
): BesidesBases | NoRight {
  const { entitlement, held, missingForIncapacity } = entitlementWithYears({ person, periods, on: startOn }, w, ageOf);
  if (entitlement.right === "none") return entitlement;

  // The minimum and the rate of a moudjahid are those of a pension.
  const isForMoudjahid = entitlement.right === "pension" && w.need(moudjahid, person.moudjahid);
  const terms = pensionTerms(w.law, startOn, entitlement.right, isForMoudjahid);
  const paid =
    missingForIncapacity === null
      ? yearsPaidHere(held, startOn, w)
      : yearsPaidForIncapacity(held, missingForIncapacity, startOn, w);
  if (missingForIncapacity === null && needsNoYearsBoughtBack(held, person, startOn, w)) {
    refuseUnneededYears(held, paid, terms, w);
  }
  if (!held.plain && isBelowCap(paid.ordinary, paid.war, terms, w)) {
    if (missingForIncapacity !== null) refuseOpenYearsForIncapacity(held, missingForIncapacity, startOn);
    refuseOpenRate(paid, terms);
  }
  if (paid.nationalService.numerator > 0) sayRateOfNationalService(paid, terms, w);
  return {
    right: entitlement.right,
    conditions: entitlement.conditions,
    terms,
    paid,
    isMixed: periods.some(({ kind }) => kind === "other-fund"),
    isIncapacitated: person.totallyIncapacitated === true,
  };
}

/** The monthly amount on a mean of bases, DA a month, with what the career gives besides. It never falls as the mean rises. */
export function amountOnMean(mean: Fraction, besides: BesidesBases, w: Working): Liquidated {
  const { right, conditions, terms, paid, isMixed, isIncapacitated } = besides;
  const rate = pensionRate(paid.ordinary, paid.war, terms, w);
  const month = monthBeforeBounds(mean, rate, terms, w);
  if (isMixed) refuseOpenMinimum(month, terms);
  const exact = exactWithinBounds(month, terms, w);
  const monthly = monthToTheCentime(exact, terms, w);
  if (isIncapacitated && monthly === terms.minimum.value) {
    const rule = w.law.read(incapacityMinimum, terms.startOn);
    w.step(step.minimumForIncapacity, { rule, monthly }, monthly);
  }
  return { right, rate, mean, exact, monthly, conditions };
}

/** Ends where years bought back would raise a career long enough without them: article 13 is for who lacks years. */
function refuseUnneededYears(
  { boughtBack }: YearsForTheRight,
  paid: YearsPaidHere,
  terms: PensionTerms,
  w: Working,
): void {
  if (isBelowCap(minus(paid.ordinary, boughtBack), paid.war, terms, w)) {
    noKnownRule("bought-back-years-not-needed", terms.startOn);
  }
}

/** Ends where incapacity raises the years counted, and no source read says from how many, or to what. */
function refuseOpenYearsForIncapacity({ otherFund, boughtBack }: YearsForTheRight, missing: Ratio, on: Day): void {
  if (otherFund.numerator > 0 && missing.numerator > 0) noKnownRule("incapacity-years-of-a-mixed-career", on);
  // Those bought back change nothing where the least number of years counts with them and without.
  if (compareRatios(boughtBack, missing) > 0) noKnownRule("buy-back-where-no-age-is-asked", on);
}

/** Ends where years are paid at a rate that no source read gives. */
function refuseOpenRate({ nationalService, withoutRate }: YearsPaidHere, { right, startOn }: PensionTerms): void {
  if (right === "allowance" && nationalService.numerator > 0) noKnownRule("national-service-in-an-allowance", startOn);
  if (withoutRate.numerator > 0) noKnownRule("rate-of-ministry-invalidity", startOn);
}

/** Where national service raises the rate, it is that of a validated year, which no source read says of it. */
function sayRateOfNationalService(
  { ordinary, war, nationalService: years }: YearsPaidHere,
  terms: PensionTerms,
  w: Working,
): void {
  if (!isBelowCap(minus(ordinary, years), war, terms, w)) return;
  w.step(step.nationalServiceRate, { years, rule: w.law.read(nationalServiceRate, terms.startOn) }, years);
}

/** Ends where the minimum would raise the part of one fund: no source read says how it applies to a part. */
function refuseOpenMinimum(month: Fraction, terms: PensionTerms): void {
  if (isBelowMinimum(month, terms)) noKnownRule("minimum-of-a-mixed-career", terms.startOn);
}
