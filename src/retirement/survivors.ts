import type { Day } from "../calendar/day.js";
import type { Deceased, DrawnRight } from "../facts/deceased.js";
import { familyFact, type Relative } from "../facts/family.js";
import { minimumSurvivorsPension, survivorsAfterDeparture } from "../law/survivors.js";
import type { Papers } from "../law/series.js";
import { amount, ratioAsText, type Amount } from "../money/amount.js";
import type { Centimes } from "../money/centimes.js";
import { atLeast, commonDenominator, plus, share, type Fraction, type Ratio } from "../money/fraction.js";
import { byLargestRemainder } from "../money/largest-remainder.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { pensionOfDeceased, type PassedOn } from "./deceased-pension.js";
import type { Condition, NoRight } from "./entitlement.js";
import type { RetirementRight } from "./monthly-amount.js";
import { notRaisedSinceDeath, survivorGone } from "./notices.js";
import { isRaisedBetween } from "./raises.js";
import * as step from "./steps.js";
import {
  isGone,
  survivorOf,
  yearlyProofs,
  type NoSurvivor,
  type NoSurvivorReason,
  type Survivor,
  type SurvivorGround,
} from "./survivor.js";
import { ratesOfSurvivors } from "./survivors-rates.js";

/** What a survivors' pension depends on. */
export interface SurvivorsFacts {
  /** Who died, and the pension or the career. */
  readonly deceased: Deceased;
  /** The family as it is on the day asked for, at most 100 persons. */
  readonly family?: readonly Relative[] | undefined;
  /** The day asked for, not before the death. */
  readonly on: Day;
}

/** The part of one survivor. */
export interface SurvivorShare {
  /** The place in the list of the family, from 0. */
  readonly index: number;
  /** What the survivor was to the deceased. */
  readonly relation: Relative["relation"];
  /** Why the survivor has a right. */
  readonly ground: SurvivorGround;
  /** The first day on which age ends this ground; null when no age does. */
  readonly until: Day | null;
  /** The part of the pension, decimal text, or a quotient where it does not end; before the minimum raises the total. */
  readonly rate: string;
  /** DA a month. */
  readonly monthly: Amount;
  /** What is proved each year; known for some grounds only. */
  readonly proofs: Answer<Papers>;
}

/** Somebody of the family who has no part. */
export interface WithoutShare {
  /** The place in the list of the family, from 0. */
  readonly index: number;
  /** What the person was to the deceased. */
  readonly relation: Relative["relation"];
  /** Why there is no right. */
  readonly reason: NoSurvivorReason;
}

/** A survivors' pension, with the part of each. */
export interface SurvivorsPension {
  /** There is a pension for the survivors. */
  readonly right: "survivors-pension";
  /** What it comes from: a retirement pension, the allowance of a short career, or a pension of invalidity. */
  readonly ofRight: DrawnRight;
  /** The pension of the deceased on the day of death, DA a month. */
  readonly of: Amount;
  /** What part of it all survivors have, decimal text, before the minimum. */
  readonly rate: string;
  /** DA a month, all survivors together. */
  readonly total: Amount;
  /** The part of each survivor, in the order of the list; together they are the total. */
  readonly shares: readonly SurvivorShare[];
  /** Those of the list without a right. */
  readonly without: readonly WithoutShare[];
  /**
   * The first day after the one asked for on which age ends the ground of somebody's right; null when none is known. The
   * right may go on from that day upon another ground, such as studies.
   */
  readonly nextChange: Day | null;
}

/** No survivors' pension: nobody of the family has a right. */
export interface NoSurvivorEntitled {
  /** There is none. */
  readonly right: "none";
  /** Nobody of the list has a right on the day asked for. */
  readonly why: "no-survivor-entitled";
  /** Those of the list, and why. */
  readonly without: readonly WithoutShare[];
}

/** No survivors' pension: the deceased had no right that could pass on. */
export interface DeceasedWithoutRight {
  /** There is none. */
  readonly right: "none";
  /** The career was too short for a pension and for an allowance. */
  readonly why: "deceased-without-right";
  /** The right that the career comes nearest to, whose conditions these are. */
  readonly nearest: RetirementRight;
  /** What is asked, and was held. */
  readonly conditions: readonly Condition[];
}

/** A survivors' pension; or none, and why. */
export type Survivors = SurvivorsPension | NoSurvivorEntitled | DeceasedWithoutRight;

/**
 * The pension of the survivors, and the part of each (pension de réversion, معاش منقول).
 *
 * @remarks Loi 83-12, articles 30 to 40, were not read: the parts are those reported, or commonly stated. The pension of
 * the deceased is by the law of the day of death, since the right opens then, and without the increase for a spouse; the
 * family, its parts and the minimum are by the law of the day asked for, since a minimum is raised for the pensions in
 * payment too: no source says either. The minimum is that of an ordinary pension, for all survivors together; it wins over
 * the most of 90 %, which limits the parts of the table, while a minimum is what is paid whatever the parts come to: no
 * source read says so. None is known for the survivors of an allowance, and none is applied. The pension of an invalid
 * passes on by the rules of retirement (loi 83-11, article 40). Years bought back before the legal age do not count after
 * a death (décret exécutif 15-289, article 13). Raises since the death are not counted.
 * @param facts - Who died, with the pension in centimes a month or the career; the family; the day asked for.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The total and the part of each survivor, DA a month; or none, and why.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [diedOn, on, birthDate] = ["2026-03-01", "2026-11-21", "2015-06-01"] as [Day, Day, Day];
 * const deceased = { was: "pensioner", diedOn, monthly: dinarText("40000"), right: "pension" } as const;
 * const family = [{ relation: "spouse", remarriedOn: null }, { relation: "child", birthDate }] as const;
 * const answer = determine(survivors, { deceased, family, on }, contextOf());
 * const value = answer.kind === "determined" && answer.value.right !== "none" ? answer.value : null;
 * value?.shares.map(({ monthly }) => monthly.dinars); // => ["20000.00", "12000.00"]
 * ```
 */
export function survivors({ deceased, family, on }: SurvivorsFacts, w: Working): Survivors {
  const passedOn = pensionOfDeceased(deceased, w);
  if (passedOn.right === "none") return withoutRight(passedOn, on, w);

  const relatives = w.need(familyFact, family);
  const all = relatives.map((relative, index) => survivorOf(relative, index, deceased.diedOn, on, w));
  const entitled = all.filter((one) => one.entitled);
  const others = all.filter((one) => !one.entitled);
  const without = others.map(({ index, relation, reason }) => ({ index, relation, reason }));
  if (entitled.length === 0) {
    w.step(step.noSurvivorsPension, { on, why: "no-survivor-entitled" }, "none");
    return { right: "none", why: "no-survivor-entitled", without };
  }

  saySinceDeath(deceased, on, w);
  sayGone(others, relatives, entitled.length, deceased, on, w);
  const rates = ratesOfSurvivors(entitled, on, w);
  const rate = rates.reduce(plus);
  const total = totalOf(passedOn, rate, on, w);
  const shares = sharesOf(entitled, rates, total, on, w);
  w.step(step.survivorsPension, { on, survivors: shares.length }, total);
  return {
    right: "survivors-pension",
    ofRight: passedOn.right,
    of: amount(passedOn.monthly),
    rate: ratioAsText(rate),
    total: amount(total),
    shares,
    without,
    nextChange: firstOf(entitled),
  };
}

function withoutRight({ nearest, conditions }: NoRight, on: Day, w: Working): DeceasedWithoutRight {
  w.step(step.noSurvivorsPension, { on, why: "deceased-without-right" }, "none");
  return { right: "none", why: "deceased-without-right", nearest, conditions };
}

/** All survivors together, rounded once; raised to the minimum where a pension passes on, even beyond the most. */
function totalOf({ right, monthly: of }: PassedOn, rate: Ratio, on: Day, w: Working): Centimes {
  const month = w.step(step.survivorsMonth, { of, rate }, share(of, rate));
  const exact = right === "allowance" ? month : raised(month, on, w);
  return w.round(step.survivorsTotal, { exact }, exact);
}

function raised(month: Fraction, on: Day, w: Working): Fraction {
  const minimum = w.law.read(minimumSurvivorsPension, on);
  return w.step(step.survivorsMinimum, { month, minimum }, atLeast(month, minimum.value));
}

/** The total shared out in proportion to the parts, to the centime. */
function sharesOf(
  entitled: readonly Survivor[],
  rates: readonly Ratio[],
  total: Centimes,
  on: Day,
  w: Working,
): readonly SurvivorShare[] {
  const common = commonDenominator(rates);
  const parts = byLargestRemainder(
    total,
    rates.map(({ numerator, denominator }) => numerator * (common / denominator)),
  );
  return entitled.map((survivor, place) => {
    const { index, relation, ground, until } = survivor;
    const rate = rates[place] as Ratio;
    const { amount: monthly, rounded } = parts[place] as (typeof parts)[number];
    const by = rounded ? "largest-remainder" : undefined;
    w.step(step.survivorShare, { place: index + 1, relation, rate }, monthly, by);
    return {
      index,
      relation,
      ground,
      until,
      rate: ratioAsText(rate),
      monthly: amount(monthly),
      proofs: w.part((part) => yearlyProofs(survivor, on, part)),
    };
  });
}

function firstOf(entitled: readonly Survivor[]): Day | null {
  const days = entitled.flatMap(({ until }) => until ?? []);
  return days.sort()[0] ?? null;
}

/** A raise of the pensions may lie between the death and the day asked for. */
function saySinceDeath({ diedOn }: Deceased, on: Day, w: Working): void {
  w.aside((aside) => {
    if (isRaisedBetween(diedOn, on, aside.law)) aside.notice(notRaisedSinceDeath, { diedOn, on });
  });
}

/** Who left since the death is named, and what is made of the part that became free. */
function sayGone(
  others: readonly NoSurvivor[],
  relatives: readonly Relative[],
  survivors: number,
  { diedOn }: Deceased,
  on: Day,
  w: Working,
): void {
  const gone = others.filter((one) => isGone(one, relatives[one.index] as Relative, diedOn, w));
  if (gone.length === 0) return;
  if (gone.some(({ relation }) => relation === "spouse")) noKnownRule("share-freed-by-remarriage", on);
  const rule = w.law.read(survivorsAfterDeparture, on);
  w.step(step.afterDeparture, { on, gone: gone.length, rule }, survivors);
  for (const { index, relation } of gone) w.notice(survivorGone, { place: index + 1, relation, rule });
}
