import type { Day } from "../calendar/day.js";
import { periodsFact, type Period } from "../facts/career.js";
import { totallyIncapacitated, type Person } from "../facts/person.js";
import { buyBackYearsAtMost } from "../law/career.js";
import { ratioAsText, type Amount } from "../money/amount.js";
import { minus, plus, type Ratio } from "../money/fraction.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { noAgeForIncapacity, reached, requiredAge } from "./age.js";
import { yearsForTheRight, type YearsForTheRight } from "./career-years.js";
import { askedForPension, missingYears, refuseOpenRight, rightByDuration, type ByDuration } from "./duration.js";
import { ageOfAllowance } from "./entitlement.js";
import type { RetirementRight } from "./monthly-amount.js";
import * as step from "./steps.js";

/** What buying years back depends on. */
export interface BuyBackFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The career, at most 400 periods, none after the day; the years bought back so far among them. */
  readonly periods?: readonly Period[] | undefined;
  /** The day of the law. */
  readonly on: Day;
}

/** Years may be bought back. */
export interface BuyBackOpen {
  /** Years may be bought back. */
  readonly buyBack: "open";
  /** The validated years that a pension lacks, decimal text. */
  readonly missingYears: string;
  /** The contributed years that a pension lacks, decimal text; no source says whether buying back gives any. */
  readonly missingContributedYears: string;
  /** The most years that may still be bought back, decimal text. */
  readonly mostYears: string;
  /** The best right that they can open on the day. */
  readonly opens: RetirementRight | "nothing";
  /** What they cost, DA; no source gives it. */
  readonly price: Answer<Amount>;
}

/** The career is long enough for a pension. */
export interface BuyBackNotNeeded {
  /** No year is lacking. */
  readonly buyBack: "not-needed";
}

/** The age is not reached. */
export interface BuyBackTooEarly {
  /** Years are bought back only after the age. */
  readonly buyBack: "too-early";
  /** The day on which the age is reached. */
  readonly ageReachedOn: Day;
}

/** The most years that the law allows were bought back. */
export interface BuyBackUsedUp {
  /** No more years may be bought back. */
  readonly buyBack: "used-up";
  /** The validated years that a pension still lacks, decimal text. */
  readonly missingYears: string;
}

/** Whether years may be bought back. */
export type BuyBack = BuyBackOpen | BuyBackNotNeeded | BuyBackTooEarly | BuyBackUsedUp;

/**
 * Whether years may be bought back, how many, and what they would open (rachat d'années, شراء السنوات).
 *
 * @remarks Décret exécutif 15-289, article 13, from 2015-11-18; unknown before. For who has reached the age of article 9
 * and lacks years; at most five in all. They count in the duration and the rate; no source says whether as contributed, and
 * where the right hangs on it there is no answer. The price, its base and the time to pay it are not known.
 * @param facts - The person, the career, and the day of the law.
 * @param w - What the rule works with; `determine` gives it.
 * @returns Whether it is open, not needed, too early or used up; years as decimal text.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const birthDate = "1970-03-01" as Day;
 * const person = { sex: "male", birthDate, moudjahid: false, totallyIncapacitated: false } as const;
 * const answer = determine(buyBack, { person, periods: [], on: "2026-01-01" as Day }, contextOf());
 * answer.kind === "determined" && answer.value; // => { buyBack: "too-early", ageReachedOn: "2035-03-01" }
 * ```
 */
export function buyBack({ person, periods, on }: BuyBackFacts, w: Working): BuyBack {
  const career = w.need(periodsFact, periods);
  const atMost = w.law.read(buyBackYearsAtMost, on);
  const held = yearsForTheRight(career, person, on, w);
  const { boughtBack: already } = held;
  const mostYears = w.step(step.buyBackAtMost, { atMost, already }, minus(atMost.value, already));
  if (w.need(totallyIncapacitated, person.totallyIncapacitated)) {
    noAgeForIncapacity(on, w);
    return notNeeded(on, w);
  }
  const now = rightByDuration(held, person, on, w);
  if (now.right === "pension" && now.enough && now.hangsOn === undefined) return notNeeded(on, w);

  const missing = missingFor(held, person, on, w);
  const required = requiredAge(person, on, w);
  if (typeof required === "string") noKnownRule("buy-back-where-no-age-is-asked", on);
  const age = reached(required, person, on, w);
  if (!age.reached) {
    return { buyBack: "too-early", ageReachedOn: w.step(step.buyBackTooEarly, { on }, age.reachedOn) };
  }
  // Whether more years are needed can hang on what those bought back so far are.
  if (now.right === "pension") refuseOpenRight(now, on);
  const missingText = ratioAsText(missing.validated);
  if (mostYears.numerator === 0) {
    w.step(step.buyBackUsedUp, { on, already }, "used-up");
    return { buyBack: "used-up", missingYears: missingText };
  }
  const opens = rightOpened(now, withBought(held, mostYears, w), { person, periods: career, on }, w);
  w.step(step.buyBackOpens, { on, mostYears }, opens);
  return {
    buyBack: "open",
    missingYears: missingText,
    missingContributedYears: ratioAsText(missing.contributed),
    mostYears: ratioAsText(mostYears),
    opens,
    price: w.part(() => noKnownRule("price-of-buy-back", on)),
  };
}

function notNeeded(on: Day, w: Working): BuyBackNotNeeded {
  w.step(step.buyBackNotNeeded, { on }, "not-needed");
  return { buyBack: "not-needed" };
}

interface Missing {
  readonly validated: Ratio;
  readonly contributed: Ratio;
}

/** The years that a pension lacks. */
function missingFor({ validated, effective }: YearsForTheRight, person: Person, on: Day, w: Working): Missing {
  const { required, requiredEffective } = askedForPension(person, on, w);
  const missing = missingYears(validated, required.value);
  const missingContributed = missingYears(effective, requiredEffective.value);
  w.step(step.buyBackMissing, { missing, missingContributed }, missing);
  return { validated: missing, contributed: missingContributed };
}

/** The career with the most years bought back. */
function withBought(held: YearsForTheRight, bought: Ratio, w: Working): YearsForTheRight {
  const { validated, boughtBack } = held;
  const more = w.step(step.buyBackValidated, { validated, bought }, plus(validated, bought));
  return { ...held, validated: more, boughtBack: plus(boughtBack, bought) };
}

/**
 * The best right that buying back can open: a pension with the most years; else the allowance that stands with those
 * years or without any, once its own age is reached.
 */
function rightOpened(
  now: ByDuration,
  held: YearsForTheRight,
  { person, on }: BuyBackFacts,
  w: Working,
): BuyBackOpen["opens"] {
  const most = rightByDuration(held, person, on, w);
  if (most.right === "pension" && most.enough) {
    refuseOpenRight(most, on);
    return "pension";
  }
  const best = most.enough ? most : now;
  if (!best.enough || !ageOfAllowance(person, on, w).met) return "nothing";
  refuseOpenRight(best, on);
  return "allowance";
}
