import { addDays, dayInYear, firstOfYear, lastOfYear, yearOf, later, type Day } from "../calendar/day.js";
import type { GivenRaise } from "../facts/revaluation.js";
import {
  olderPensionRaise,
  pensionGeneration,
  pensionRaise,
  pensionRaiseDay,
  pensionRaiseScope,
  type RaiseScope,
} from "../law/revaluation.js";
import type { MonthDay, Scale, Series } from "../law/series.js";
import { amount, ratioAsText, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import { plus, share, type Ratio } from "../money/fraction.js";
import type { Cited } from "../working/cited.js";
import type { LawView } from "../working/law-view.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** A raise that the pension had. */
export interface Raise {
  /** Its day. */
  readonly on: Day;
  /** Decimal text: `"0.07"` is 7 %. */
  readonly rate: string;
  /** The contributory amount before it, DA a month. */
  readonly before: Amount;
  /** The contributory amount after it, DA a month. */
  readonly after: Amount;
  /** Whether the rate is the caller's. */
  readonly given: boolean;
}

/** A raise that the pension did not have. */
export interface RaiseNotHad {
  /** Its day. */
  readonly on: Day;
  /** The pension was liquidated too late for it. */
  readonly why: "liquidated-too-late";
}

/** Where the raises could not be followed further. */
export interface StoppedBefore {
  /** The day of the first raise that could not be applied. */
  readonly on: Day;
  /** No source gives its rate; or none says whether it reaches this pension. */
  readonly reason: "rate-unknown" | "scope-unknown";
}

/** The raises of a pension between two days, and the contributory amount they lead to. */
export interface Walk {
  readonly amount: Centimes;
  readonly raises: readonly Raise[];
  readonly notRaised: readonly RaiseNotHad[];
  readonly stoppedBefore: StoppedBefore | null;
}

/** What the raises of a pension depend on. */
export interface WalkFacts {
  readonly monthly: Centimes;
  readonly liquidatedOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly rates: readonly GivenRaise[];
}

/** Applies the raises whose day lies after `from` and not after `to`, up to the first one that is not known. */
export function walkRaises(facts: WalkFacts, w: Working): Walk {
  const { monthly, from, to } = facts;
  let walk: Walk = { amount: monthly, raises: [], notRaised: [], stoppedBefore: null };
  // Year by year, since a walk that ends early asks nothing of the years behind.
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const annual = w.law.read(pensionRaiseDay, firstOfYear(year));
    for (const on of raiseDaysOf(year, annual.value, w.law).filter((day) => day > from && day <= to)) {
      walk = afterRaise(walk, { on, annual }, facts, w);
      if (walk.stoppedBefore !== null) return walk;
    }
  }
  return walk;
}

/** Whether pensions were raised after a day and not after another; a year whose day is not known may have had a raise. */
export function isRaisedBetween(from: Day, to: Day, law: LawView): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const annual = law.find(pensionRaiseDay, firstOfYear(year));
    if (annual === null && year > yearOf(from)) return true;
    if (annual === null) continue;
    if (raiseDaysOf(year, annual.value, law).some((day) => day > from && day <= to)) return true;
  }
  return false;
}

const ONE: Ratio = { numerator: 1, denominator: 1 };

interface RaiseDay {
  readonly on: Day;
  /** The day of the annual raise in the law of that year. */
  readonly annual: Cited<MonthDay>;
}

/** The walk with one raise more: applied, not had, or where it stops. */
function afterRaise(walk: Walk, day: RaiseDay, { liquidatedOn, rates }: WalkFacts, w: Working): Walk {
  const { on } = day;
  const { amount: before, raises, notRaised } = walk;
  const reach = reachOf(day, liquidatedOn, w);
  if (reach === "left-out") return { ...walk, notRaised: [...notRaised, { on, why: "liquidated-too-late" }] };

  const scale = reach === "reached" ? scaleOf(on, liquidatedOn, w) : null;
  const rate = scale === null ? givenRate(day, rates, w) : rateIn(scale.value, before);
  if (rate === null) {
    return { ...walk, stoppedBefore: stopped(day, reach === "reached" ? "rate-unknown" : "scope-unknown", w) };
  }
  const after = w.round(step.raised, { on, before, scale, rate }, share(before, plus(ONE, rate)));
  const given = scale === null;
  const raise = { on, rate: ratioAsText(rate), before: amount(before), after: amount(after), given };
  return { ...walk, amount: after, raises: [...raises, raise] };
}

/** The days of raise of a year in order: the annual one, and those of raises decided beside it, as far as known. */
function raiseDaysOf(year: number, annual: MonthDay, law: LawView): readonly Day[] {
  const beside = law
    .days(pensionRaise)
    .filter((on) => yearOf(on) === year && beginningOn(pensionRaise, on, law) !== null);
  return [...new Set([dayInYear(year, annual), ...beside])].sort();
}

/** The value of a series that begins on a day; null where none does, or where it is not known. */
function beginningOn(series: Series<string, "scale", null>, on: Day, law: LawView): Cited<Scale> | null {
  const cited = law.find(series, on);
  // A raise not known on the day of knowledge leaves the one before in force, which is no raise of this day.
  return cited?.value != null && cited.citations[0]?.inForceFrom === on ? (cited as Cited<Scale>) : null;
}

/** Whether a raise reaches a pension. Said only of a pension so young that not every raise would reach it. */
function reachOf(day: RaiseDay, liquidatedOn: Day, w: Working): "reached" | "left-out" | "unknown" {
  const { on } = day;
  const scope = w.law.find(pensionRaiseScope, on);
  if (scope === null || liquidatedOn <= endOfYearBeforeLast(on)) return "reached";
  const last = lastLiquidation(scope.value, day);
  if (w.step(step.raiseReach, { on, liquidatedOn, last, scope }, liquidatedOn <= last)) return "reached";
  return scope.value === "liquidated-before-the-last-annual-raise-day" ? "unknown" : "left-out";
}

/** The last day of liquidation that a raise is known to reach. */
function lastLiquidation(scope: RaiseScope, { on, annual }: RaiseDay): Day {
  switch (scope) {
    case "liquidated-by-end-of-year-before-last":
      return endOfYearBeforeLast(on);
    case "liquidated-before-the-raise":
      return addDays(on, -1);
    case "liquidated-before-the-last-annual-raise-day":
      return addDays(dayInYear(yearOf(on) - 1, annual.value), -1);
  }
}

/** The rule N-2: what was liquidated by the end of the year before last is reached by every raise, under any scope. */
function endOfYearBeforeLast(on: Day): Day {
  return lastOfYear(yearOf(on) - 2);
}

/** The rates of the raise of a day for a pension; null where no source gives them. */
function scaleOf(on: Day, liquidatedOn: Day, w: Working): Cited<Scale> | null {
  const ofAll = beginningOn(pensionRaise, on, w.law);
  const ofOlder = beginningOn(olderPensionRaise, on, w.law);
  if (ofOlder === null) return ofAll;
  // A pension older than the law held here is of the first generation all the same.
  const first = pensionGeneration.entries[0].from as Day;
  const generation = w.law.read(pensionGeneration, later(liquidatedOn, first));
  w.step(step.pensionGeneration, { on, liquidatedOn, generation }, generation.value);
  return generation.value === "older-pension" ? ofOlder : ofAll;
}

/** The rate of an amount in a scale. */
export function rateIn(scale: Scale, of: Centimes): Ratio {
  const band = scale.find(({ upTo, included }) => upTo === null || of < upTo || (included && of === upTo));
  return band?.rate ?? { numerator: 0, denominator: 1 };
}

function givenRate({ on, annual }: RaiseDay, rates: readonly GivenRaise[], w: Working): Ratio | null {
  const given = rates.find((one) => one.on === on);
  return given === undefined ? null : w.step(step.givenRaiseRate, { on, annual }, given.rate, "given-rates");
}

function stopped({ on, annual }: RaiseDay, reason: StoppedBefore["reason"], w: Working): StoppedBefore {
  w.step(step.stoppedBeforeRaise, { on, annual, reason }, addDays(on, -1));
  return { on, reason };
}

/** The contributory amount in force on a day of the walk. */
export function amountOn(day: Day, monthly: Centimes, { raises }: Walk): Centimes {
  const last = raises.filter(({ on }) => on <= day).at(-1);
  return last === undefined ? monthly : centimes(last.after.centimes);
}
