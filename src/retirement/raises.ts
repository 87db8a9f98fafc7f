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
import type { Scale, Series } from "../law/series.js";
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
export function walkRaises({ monthly, liquidatedOn, from, to, rates }: WalkFacts, w: Working): Walk {
  const raises: Raise[] = [];
  const notRaised: RaiseNotHad[] = [];
  let reached = monthly;
  for (const day of raiseDays(from, to, w.law)) {
    const { on } = day;
    const reach = reachOf(day, liquidatedOn, w);
    if (reach === "left-out") {
      notRaised.push({ on, why: "liquidated-too-late" });
      continue;
    }
    const scale = reach === "reached" ? scaleOf(on, liquidatedOn, w) : null;
    const rate = scale === null ? givenRate(day, rates, w) : rateIn(scale.value, reached);
    if (rate === null) {
      const reason = reach === "reached" ? "rate-unknown" : "scope-unknown";
      return { amount: reached, raises, notRaised, stoppedBefore: stopped(day, reason, w) };
    }
    const before = reached;
    reached = w.round(step.raised, { on, before, scale, rate }, share(before, plus(ONE, rate)));
    const given = scale === null;
    raises.push({ on, rate: ratioAsText(rate), before: amount(before), after: amount(reached), given });
  }
  return { amount: reached, raises, notRaised, stoppedBefore: null };
}

const ONE: Ratio = { numerator: 1, denominator: 1 };

interface RaiseDay {
  readonly on: Day;
  /** The day of the annual raise in the law of that year. */
  readonly annual: Cited<string>;
}

/**
 * The days of raise in order: the annual one of each year, and those of raises decided beside it, as far as known. Year by
 * year, since a walk that ends early asks nothing of the years behind.
 */
function* raiseDays(from: Day, to: Day, law: LawView): Generator<RaiseDay> {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const annual = law.read(pensionRaiseDay, firstOfYear(year));
    const beside = pensionRaise.entries
      .map((entry) => entry.from as Day)
      .filter((on) => yearOf(on) === year && beginningOn(pensionRaise, on, law) !== null);
    const days = new Set([dayInYear(year, annual.value), ...beside]);
    for (const on of [...days].sort()) if (on > from && on <= to) yield { on, annual };
  }
}

/** The value of a series that begins on a day; null where none does, or where it is not known. */
function beginningOn(series: Series<string, "scale", null>, on: Day, law: LawView): Cited<Scale> | null {
  const cited = law.find(series, on);
  // A raise not known on the day of knowledge leaves the one before in force, which is no raise of this day.
  return cited?.value != null && cited.citations[0]?.inForceFrom === on ? (cited as Cited<Scale>) : null;
}

/** The last day of liquidation that a raise reaches. */
const LAST_LIQUIDATION: Readonly<Record<RaiseScope, (day: RaiseDay) => Day>> = {
  "liquidated-by-end-of-year-before-last": ({ on }) => lastOfYear(yearOf(on) - 2),
  "liquidated-before-the-raise": ({ on }) => addDays(on, -1),
  "liquidated-before-the-last-annual-raise-day": ({ on, annual }) =>
    addDays(dayInYear(yearOf(on) - 1, annual.value), -1),
};

/** Whether a raise reaches a pension. Said only of a pension so young that not every raise would reach it. */
function reachOf(day: RaiseDay, liquidatedOn: Day, w: Working): "reached" | "left-out" | "unknown" {
  const { on } = day;
  const scope = w.law.find(pensionRaiseScope, on);
  if (scope === null || liquidatedOn <= lastOfYear(yearOf(on) - 2)) return "reached";
  const last = LAST_LIQUIDATION[scope.value](day);
  if (w.step(step.raiseReach, { on, liquidatedOn, last, scope }, liquidatedOn <= last)) return "reached";
  return scope.value === "liquidated-before-the-last-annual-raise-day" ? "unknown" : "left-out";
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
