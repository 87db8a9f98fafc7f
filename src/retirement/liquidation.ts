import type { Day } from "../calendar/day.js";
import type { Period } from "../facts/career.js";
import { moudjahid, type Person } from "../facts/person.js";
import { chahidChildRate } from "../law/career.js";
import { incapacityMinimum } from "../law/pension.js";
import type { Centimes } from "../money/centimes.js";
import type { Fraction, Ratio } from "../money/fraction.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { bestBases } from "./best-bases.js";
import { contributedYears } from "./duration.js";
import {
  entitlementWithYears,
  type AgeOfRight,
  type Condition,
  type EntitlementWorking,
  type NoRight,
} from "./entitlement.js";
import {
  isBelowCap,
  isBelowMinimum,
  monthlyAmount,
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
  const working = entitlementWithYears({ person, periods, on: startOn }, w, ageOf);
  const { entitlement, years, warYears } = working;
  if (entitlement.right === "none") return entitlement;

  // The minimum and the rate of a moudjahid are those of a pension.
  const isForMoudjahid = entitlement.right === "pension" && w.need(moudjahid, person.moudjahid);
  const terms = pensionTerms(w.law, startOn, entitlement.right, isForMoudjahid);
  refuseOpenRate(working, terms, w);
  const { sum, over } = bestBases(contributedYears(periods), terms, w);
  const mean = monthlyBase(sum, over, w);
  sayYearsPaid(working, startOn, w);
  const rate = pensionRate(years, warYears, terms, w);
  const isMixed = periods.some(({ kind }) => kind === "other-fund");
  if (isMixed && isBelowMinimum(mean, rate, terms)) noKnownRule("minimum-of-a-mixed-career", startOn);
  const monthly = monthlyAmount(mean, rate, terms, w);
  if (person.totallyIncapacitated === true && monthly === terms.minimum.value) {
    w.step(step.minimumForIncapacity, { rule: w.law.read(incapacityMinimum, startOn), monthly }, monthly);
  }
  return { right: entitlement.right, rate, mean, monthly, conditions: entitlement.conditions };
}

/** Says which years are paid here at the ordinary rate, where they are not those contributed here alone. */
function sayYearsPaid({ held, years }: EntitlementWorking, startOn: Day, w: Working): void {
  if (held.beside === null) return;
  const { childOfChahid, nationalServiceRated: nationalService, boughtBack } = held.beside;
  if (childOfChahid.numerator > 0) {
    w.step(step.chahidChildRate, { years: childOfChahid, rule: w.law.read(chahidChildRate, startOn) }, childOfChahid);
  }
  // For incapacity the years counted were said, and are not those of the career.
  if (years !== held.rated) return;
  w.step(step.yearsPaid, { contributed: held.contributed, childOfChahid, nationalService, boughtBack }, years);
}

/** Ends where the rate hangs on what no source read says, and is not at its cap without it. */
function refuseOpenRate({ openRate, years, warYears }: EntitlementWorking, terms: PensionTerms, w: Working): void {
  if (openRate === null) return;
  if (isBelowCap(years, warYears, terms, w)) noKnownRule(openRate, terms.startOn);
}
