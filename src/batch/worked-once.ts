import { dayOfUnix, unixDay, type Day } from "../calendar/day.js";
import type { Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import { reached } from "../retirement/age.js";
import { NO_AGE_ASKED, ageOfRight, entitlementWithYears } from "../retirement/entitlement.js";
import { besidesBases, type LiquidationFacts } from "../retirement/liquidation.js";
import { pensionRate, type PensionTerms, type RetirementRight } from "../retirement/monthly-amount.js";
import { increaseForSpouse } from "../retirement/pension.js";
import { FIRST_DAY } from "../facts/bounds.js";
import { Refusal, type Reason } from "../working/reasons.js";
import { Silent } from "../working/silent.js";
import type { Context } from "../working/working.js";
import { FIRST, LAST } from "./columns.js";
import { projectionSeen } from "./projection.js";

/** What the rules gave, or why they gave nothing, and whether they read law of a day after the last one checked. */
export type Once<T> = { readonly value: T; readonly projected: boolean } | { readonly reason: Reason };

/** What careers of one length open, and what makes an amount of the mean of their bases. */
export interface OfLength {
  readonly right: RetirementRight;
  readonly rate: Ratio;
  readonly terms: PensionTerms;
}

/** The right that a career is long enough for, and whether an age is asked for it. */
export interface RightOfLength {
  readonly right: RetirementRight | "none";
  readonly asksAge: boolean;
}

/** Gives the facts of a row, for a rule that has not met its like. */
export type FactsOfRow = () => LiquidationFacts;

/**
 * What depends on few facts, worked out once for all the rows that share them, by the same rules. A key stands for all
 * the facts that the rule looks at.
 */
export interface WorkedOnce {
  /** The right that careers of one length are long enough for. */
  rightOf(key: number, facts: FactsOfRow): Once<RightOfLength>;
  /** The last day of birth, counted from 1970-01-01, with which the age of a right is reached. */
  latestBirth(key: number, right: RetirementRight, facts: FactsOfRow): Once<number>;
  /** What makes the amount, where there is a right. */
  ofLength(key: number, facts: FactsOfRow): Once<OfLength>;
  /** What is added for a dependent spouse, centimes a month; nothing where there is none. */
  increase(key: number, spouse: boolean | undefined, right: RetirementRight, startOn: Day): Once<Centimes>;
}

/** What is worked out once under some law. */
export function workedOnce(context: Context): WorkedOnce {
  const { context: watched, wasProjected } = projectionSeen(context);
  const work = new Silent(watched);

  function once<T>(rule: () => T): Once<T> {
    wasProjected();
    try {
      const value = rule();
      return { value, projected: wasProjected() };
    } catch (error) {
      if (error instanceof Refusal) return { reason: error.reason };
      throw error;
    }
  }

  function kept<T>(): (key: number, rule: () => T) => Once<T> {
    const known = new Map<number, Once<T>>();
    return (key, rule) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = once(rule);
      known.set(key, made);
      return made;
    };
  }

  const rights = kept<RightOfLength>();
  const births = kept<number>();
  const lengths = kept<OfLength>();
  const increases = kept<Centimes>();

  return {
    rightOf: (key, facts) => rights(key, () => rightOfLength(facts(), work)),
    latestBirth: (key, right, facts) => births(key, () => latestBirth(right, facts(), work)),
    ofLength: (key, facts) => lengths(key, () => amountOfLength(facts(), work)),
    increase: (key, spouse, right, startOn) => increases(key, () => increaseForSpouse(spouse, right, startOn, work)),
  };
}

function rightOfLength({ person, periods, startOn: on }: LiquidationFacts, work: Silent): RightOfLength {
  let asksAge = false;
  const { entitlement } = entitlementWithYears({ person, periods, on }, work, () => {
    asksAge = true;
    return NO_AGE_ASKED;
  });
  return { right: entitlement.right, asksAge };
}

function amountOfLength(facts: LiquidationFacts, work: Silent): OfLength {
  const besides = besidesBases(facts, work, () => NO_AGE_ASKED);
  if (besides.right === "none") throw new RangeError(besides.right);
  const { right, terms, paid } = besides;
  return { right, terms, rate: pensionRate(paid.ordinary, paid.war, terms, work) };
}

function latestBirth(right: RetirementRight, { person, startOn }: LiquidationFacts, work: Silent): number {
  const { requiredYears } = ageOfRight(right, { ...person, birthDate: FIRST_DAY }, startOn, work);
  return requiredYears === null ? LAST : latestBirthWith(requiredYears, startOn, work);
}

/** The last day of birth with which an age is reached on a day: an earlier birth never reaches it later. */
function latestBirthWith(years: number, on: Day, work: Silent): number {
  const isReached = (birth: number): boolean => reached(years, { birthDate: dayOfUnix(birth) }, on, work).reached;
  // Looked for near the day itself so many years before, and where it does not lie there, in all days.
  const near = unixDay(on) - Math.round(years * DAYS_IN_A_YEAR);
  const [first, last] = [Math.max(FIRST, near - NEAR), Math.min(LAST, near + NEAR)];
  const isNear = first < last && isReached(first) && !isReached(last);
  let [least, most] = isNear ? [first, last - 1] : [FIRST, LAST];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (isReached(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** On average; which day it is, the rule says. */
const DAYS_IN_A_YEAR = 365.25;
const NEAR = 3;
