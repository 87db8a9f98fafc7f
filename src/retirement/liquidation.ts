import type { Day } from "../calendar/day.js";
import type { Period } from "../facts/career.js";
import { moudjahid, type Person } from "../facts/person.js";
import { incapacityMinimum } from "../law/pension.js";
import type { Centimes } from "../money/centimes.js";
import type { Fraction, Ratio } from "../money/fraction.js";
import type { Working } from "../working/working.js";
import { bestBases } from "./best-bases.js";
import { contributedYears } from "./duration.js";
import { entitlementWithYears, type AgeOfRight, type Condition, type NoRight } from "./entitlement.js";
import { monthlyAmount, monthlyBase, pensionRate, pensionTerms, type RetirementRight } from "./monthly-amount.js";
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
  /** DA a month. */
  readonly monthly: Centimes;
  readonly conditions: readonly Condition[];
}

/** The right and the monthly amount of a career by the law of a day; the age asked is that of the right, or as given. */
export function liquidation(
  { person, periods, startOn }: LiquidationFacts,
  w: Working,
  ageOf?: AgeOfRight,
): Liquidated | NoRight {
  const { entitlement, years, warYears } = entitlementWithYears({ person, periods, on: startOn }, w, ageOf);
  if (entitlement.right === "none") return entitlement;

  // The minimum and the rate of a moudjahid are those of a pension.
  const isForMoudjahid = entitlement.right === "pension" && w.need(moudjahid, person.moudjahid);
  const terms = pensionTerms(w.law, startOn, entitlement.right, isForMoudjahid);
  const { sum, over } = bestBases(contributedYears(periods), terms, w);
  const mean = monthlyBase(sum, over, w);
  const rate = pensionRate(years, warYears, terms, w);
  const monthly = monthlyAmount(mean, rate, terms, w);
  if (person.totallyIncapacitated === true && monthly === terms.minimum.value) {
    w.step(step.minimumForIncapacity, { rule: w.law.read(incapacityMinimum, startOn), monthly }, monthly);
  }
  return { right: entitlement.right, rate, mean, monthly, conditions: entitlement.conditions };
}
