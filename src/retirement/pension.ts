import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR } from "../calendar/months.js";
import { periodsFact, type Period } from "../facts/career.js";
import { dependentSpouse, type Person } from "../facts/person.js";
import { spouseIncrease } from "../law/pension.js";
import { amount, exactAmount, ratioAsText, type Amount, type ExactAmount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import type { Condition, NoRight } from "./entitlement.js";
import { liquidation } from "./liquidation.js";
import type { RetirementRight } from "./monthly-amount.js";
import * as step from "./steps.js";

/** What a pension depends on. */
export interface PensionFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The career, at most 400 periods, none after the start. */
  readonly periods?: readonly Period[] | undefined;
  /** The day the pension starts; the law of that day is applied. */
  readonly startOn: Day;
  /** Whether the person has a dependent spouse. */
  readonly dependentSpouse?: boolean | undefined;
}

/** A pension or an allowance, with its amount. */
export interface PensionAward {
  /** A pension, or the allowance of a short career. */
  readonly right: RetirementRight;
  /** The day it starts. */
  readonly startOn: Day;
  /** The rate, decimal text: `"0.5"` is 50 %. */
  readonly rate: string;
  /** The mean of the best annual bases, DA a month, before its ceiling. */
  readonly monthlyBase: ExactAmount;
  /** DA a month, without the spouse increase. */
  readonly monthly: Amount;
  /** DA a year: twelve times the monthly amount. */
  readonly annual: Amount;
  /** DA a month; unknown in some periods. */
  readonly spouseIncrease: Answer<Amount>;
  /** DA a month, the spouse increase included. */
  readonly total: Answer<Amount>;
  /** What was asked, and held. */
  readonly conditions: readonly Condition[];
}

/** A pension or an allowance; or none, with the conditions required and held. */
export type Pension = PensionAward | NoRight;

/**
 * The pension of a person from a day (pension de retraite, معاش التقاعد), or the allowance of a short career.
 *
 * @remarks Décret exécutif 15-289, articles 9 to 11; décret 85-35, article 10, before 18 November 2015; minima of loi
 * 83-12. In order: base, ceiling of the base, rate, month, minimum, ceiling of the pension, spouse increase.
 * @param facts - The person, the career with its bases in centimes a year, the day it starts, the dependent spouse.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The amount, DA a month and a year; or no right, with the conditions required and held.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const birthDate = "1950-03-01" as Day;
 * const person = { sex: "male", birthDate, moudjahid: false, totallyIncapacitated: false } as const;
 * const years = Array.from({ length: 20 }, (_, place) => 1995 + place);
 * const periods = years.map((year) => ({ kind: "contributed", year, base: dinarText("720000") }) as const);
 * const answer = determine(pension, { person, periods, startOn: "2016-02-01" as Day }, contextOf());
 * answer.kind === "determined" && answer.value.right === "pension" && answer.value.monthly.dinars; // => "30000.00"
 * ```
 */
export function pension({ person, periods, startOn, dependentSpouse: spouse }: PensionFacts, w: Working): Pension {
  const career = w.need(periodsFact, periods);
  const liquidated = liquidation({ person, periods: career, startOn }, w);
  if (liquidated.right === "none") return liquidated;

  const { right, rate, mean, monthly, conditions } = liquidated;
  return {
    right,
    startOn,
    rate: ratioAsText(rate),
    monthlyBase: exactAmount(mean),
    monthly: amount(monthly),
    annual: amount(centimes(monthly * MONTHS_IN_A_YEAR)),
    spouseIncrease: w.part((part) => amount(increaseForSpouse(spouse, right, startOn, part))),
    total: w.part(
      (part) => amount(withIncrease(monthly, increaseForSpouse(spouse, right, startOn, part), part)),
      "the-whole",
    ),
    conditions,
  };
}

/** What is paid a month from a day, the increase for a dependent spouse included; null where there is no right. */
export function paidMonthly(facts: PensionFacts, w: Working): Centimes | null {
  const { person, startOn, dependentSpouse: spouse } = facts;
  const liquidated = liquidation({ person, periods: w.need(periodsFact, facts.periods), startOn }, w);
  if (liquidated.right === "none") return null;
  const { right, monthly } = liquidated;
  return withIncrease(monthly, increaseForSpouse(spouse, right, startOn, w), w);
}

/** One increase a pensioner, for a dependent spouse (loi 83-12, article 15). */
export function increaseForSpouse(
  spouse: boolean | undefined,
  right: RetirementRight,
  startOn: Day,
  w: Working,
): Centimes {
  if (!w.need(dependentSpouse, spouse)) return w.step(step.noSpouseIncrease, {}, centimes(0));
  if (right === "allowance") noKnownRule("spouse-increase-of-an-allowance", startOn);
  const increase = w.law.read(spouseIncrease, startOn);
  return w.step(step.spouseIncrease, { increase }, increase.value);
}

/** The monthly amount with the increase for a spouse. */
export function withIncrease(monthly: Centimes, spouseIncrease: Centimes, w: Working): Centimes {
  return w.step(step.total, { monthly, spouseIncrease }, centimes(monthly + spouseIncrease));
}
