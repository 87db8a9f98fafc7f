import { addDays, type Day } from "../calendar/day.js";
import { received2012 as received2012Fact, type GivenRaise } from "../facts/revaluation.js";
import { minimumPension } from "../law/pension.js";
import {
  exceptionalRise2012,
  exceptionalRise2012Minimum,
  pensionRaiseDay,
  publicAid2009Rate,
  publicAid2009Threshold,
  thirdPersonRaise,
} from "../law/revaluation.js";
import type { Scale } from "../law/series.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import { shareHalfUp } from "../money/fraction.js";
import type { Answer } from "../working/answer.js";
import type { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import { amountOn, rateIn, walkRaises, type Raise, type RaiseNotHad, type StoppedBefore, type Walk } from "./raises.js";
import * as step from "./steps.js";

/** What the revaluation of a pension depends on. */
export interface RevalueFacts {
  /** The contributory amount in force on `from`, DA a month, 0 to 10^7: without minimum, complements and rises apart. */
  readonly monthly: Centimes;
  /** The first day of the pension. */
  readonly liquidatedOn: Day;
  /** The day of the amount, not before the pension; raises of later days count. */
  readonly from: Day;
  /** The day asked for, not before `from`. */
  readonly to: Day;
  /** The net amount received on 1 January 2012, before the rise of that day, DA a month. */
  readonly received2012?: Centimes | undefined;
  /** Rates of raises that no source gives, at most 30. One of a raise that the law held here has is not used. */
  readonly rates?: readonly GivenRaise[] | undefined;
}

/** A pension after its raises. */
export interface Revaluation {
  /** The contributory amount on the day reached, DA a month. */
  readonly contributory: Amount;
  /** The day asked for, or the last one before a raise that is not known. */
  readonly reachedOn: Day;
  /** The raises it had, in order. */
  readonly raises: readonly Raise[];
  /** The raises it was liquidated too late for, in order. */
  readonly notRaised: readonly RaiseNotHad[];
  /** The raise that could not be applied; null where all were. */
  readonly stoppedBefore: StoppedBefore | null;
  /** The exceptional rise of 2012, DA a month, never revalued; null where the pension or the day has none. */
  readonly exceptionalRise2012: Answer<Amount> | null;
  /** The contributory amount and the exceptional rise, DA a month. */
  readonly total: Answer<Amount>;
}

/**
 * A pension followed through its annual raises (revalorisation des pensions, تثمين المعاشات).
 *
 * @remarks Loi 83-12, article 43: 1 May of each year, from 2000. A raise multiplies the contributory amount alone and is
 * rounded to the centime. Pensions liquidated by the end of the year before last in 2004 to 2008, all those liquidated
 * before the raise since 2009. No raise without one known rate is passed over: the walk stops before it. The exceptional
 * rise of 2012 (ordonnance 12-03, article 5) stands apart. No minimum is applied.
 *
 * A given rate is taken only where no source gives the raise; elsewhere it is named in a notice and not used. It is no
 * bad input, since what is known depends on the day of knowledge and grows with the library.
 * @param facts - The contributory amount in centimes a month, the day it is of, the first day of the pension, the day
 * asked for, the net amount received in 2012, rates of raises that no source gives.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The amounts in DA a month, each raise, and where the law known ends.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [liquidatedOn, from, to] = ["2007-03-01", "2008-06-01", "2010-12-31"] as [Day, Day, Day];
 * const answer = determine(revalue, { monthly: dinarText("10000"), liquidatedOn, from, to }, contextOf());
 * answer.kind === "determined" && answer.value.contributory.dinars; // => "11235.00"
 * ```
 */
export function revalue(facts: RevalueFacts, w: Working): Revaluation {
  const { monthly, liquidatedOn, from, to, rates = [] } = facts;
  w.step(step.amountBeforeRaises, { from, annual: w.law.read(pensionRaiseDay, from) }, monthly);
  const walk = walkRaises({ monthly, liquidatedOn, from, to, rates }, w);
  const { raises, notRaised, stoppedBefore } = walk;
  const reachedOn = stoppedBefore === null ? to : addDays(stoppedBefore.on, -1);
  const annual = w.law.read(pensionRaiseDay, reachedOn);
  const contributory = w.step(step.revalued, { reachedOn, annual, raises: raises.length }, walk.amount);

  const scale = exceptionalScale(liquidatedOn, reachedOn, w);
  const total = w.part((part) => amount(totalOf(contributory, scale, facts, part)), "the-whole");
  w.aside((aside) => {
    sayUnusedRates(rates, walk, aside);
    sayPublicAid(facts, walk, reachedOn, aside);
    if (scale !== null) sayRiseBeyondMinimum(scale, facts, aside);
    sayThirdPerson(walk, aside);
    sayMinimum(total, reachedOn, aside);
  });
  return {
    contributory: amount(contributory),
    reachedOn,
    raises,
    notRaised,
    stoppedBefore,
    exceptionalRise2012: scale === null ? null : w.part((part) => amount(exceptionalRise(scale, facts, part))),
    total,
  };
}

/** The rates of the exceptional rise, where the pension was liquidated before it and its day is reached. */
function exceptionalScale(liquidatedOn: Day, reachedOn: Day, w: Working): Cited<Scale> | null {
  const scale = w.law.find(exceptionalRise2012, reachedOn);
  return scale !== null && liquidatedOn < firstDay(scale) ? scale : null;
}

function exceptionalRise(scale: Cited<Scale>, facts: RevalueFacts, w: Working): Centimes {
  const received = w.need(received2012Fact, facts.received2012);
  const rate = rateIn(scale.value, received);
  return w.share(step.exceptionalRise, { received, scale, rate }, received, rate);
}

function totalOf(contributory: Centimes, scale: Cited<Scale> | null, facts: RevalueFacts, w: Working): Centimes {
  const rise = scale === null ? null : exceptionalRise(scale, facts, w);
  return w.step(step.revaluedTotal, { contributory, rise }, centimes(contributory + (rise ?? 0)));
}

function firstDay({ citations }: Cited<unknown>): Day {
  return (citations[0]?.inForceFrom ?? "") as Day;
}

function sayUnusedRates(rates: readonly GivenRaise[], { raises, notRaised }: Walk, w: Working): void {
  for (const { on, rate } of rates) {
    const raise = raises.find((one) => one.on === on);
    if (raise?.given === true) continue;
    const isTooYoung = notRaised.some((one) => one.on === on);
    const why = raise !== undefined ? "rate-known" : isTooYoung ? "liquidated-too-late" : "no-raise-reached";
    w.notice(notice.givenRateNotUsed, { on, rate, why });
  }
}

/** The public aid of 2009 is not computed in; who passes its day with a small amount is told (loi 08-21, article 65). */
function sayPublicAid({ from, monthly }: RevalueFacts, walk: Walk, reachedOn: Day, w: Working): void {
  const threshold = w.law.find(publicAid2009Threshold, reachedOn);
  const rate = w.law.find(publicAid2009Rate, reachedOn);
  if (threshold === null || rate === null || from >= firstDay(threshold)) return;
  const on = firstDay(threshold);
  const contributory = amountOn(on, monthly, walk);
  if (contributory < threshold.value) w.notice(notice.publicAid2009, { on, contributory, threshold, rate });
}

/** The instruction of 2012 pays no more than a round amount where the rise of a smaller one would pass it (ordonnance 12-03). */
function sayRiseBeyondMinimum(scale: Cited<Scale>, { received2012: received }: RevalueFacts, w: Working): void {
  const paid = w.law.find(exceptionalRise2012Minimum, firstDay(scale));
  if (received === undefined || paid === null || received >= paid.value) return;
  const raised = centimes(received + shareHalfUp(received, rateIn(scale.value, received)));
  if (raised > paid.value) w.notice(notice.exceptionalRiseBeyondMinimum, { received, raised, paid });
}

/** The increase for a third person is raised on its own, and is not part of the contributory amount. */
function sayThirdPerson({ raises }: Walk, w: Working): void {
  for (const { on } of raises) {
    const rate = w.law.find(thirdPersonRaise, on);
    if (rate !== null && firstDay(rate) === on) w.notice(notice.thirdPersonIncreaseRaised, { on, rate });
  }
}

/** No minimum is applied; a total below that of a pension is told. */
function sayMinimum(total: Answer<Amount>, on: Day, w: Working): void {
  const minimum = w.law.find(minimumPension, on);
  if (total.kind === "undetermined" || minimum === null) return;
  const reached = centimes(total.value.centimes);
  if (reached < minimum.value) w.notice(notice.totalBelowMinimum, { on, total: reached, minimum });
}
