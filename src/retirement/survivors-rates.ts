import type { Day } from "../calendar/day.js";
import {
  halfOrphan,
  oneOtherRate,
  orphanRate,
  parentRate,
  severalOthersRate,
  severalSpouses,
  spouseAloneRate,
  spouseBesideOthersRate,
  survivorsCut,
  survivorsRateCap,
} from "../law/survivors.js";
import { compareRatios, plus, ratio, timesRatio, type Ratio } from "../money/fraction.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { partOfAFullOrphan } from "./notices.js";
import * as step from "./steps.js";
import type { Survivor } from "./survivor.js";

/** What part of the pension each survivor has, in the order of the list. */
export type RateOf = (survivor: Survivor) => Ratio;

/** The parts of the survivors of one day: with a spouse, or without (loi 83-12, articles 30 to 40, not read). */
export function ratesOfSurvivors(survivors: readonly Survivor[], on: Day, w: Working): readonly Ratio[] {
  const spouses = survivors.filter(({ relation }) => relation === "spouse").length;
  const rateOf = spouses > 0 ? withSpouse(spouses, survivors.length - spouses, on, w) : withoutSpouse(survivors, on, w);
  return survivors.map(rateOf);
}

/** The spouse first; one other survivor has a part, several share one, whoever they are. */
function withSpouse(spouses: number, others: number, on: Day, w: Working): RateOf {
  const ofSpouses = partOfSpouses(others, on, w);
  const ofSpouse = eachOf(spouses, ofSpouses, on, w);
  if (others === 0) return () => ofSpouse;
  const ofOther = others === 1 ? partOfOne(on, w) : partOfEach(others, on, w);
  return ({ relation }) => (relation === "spouse" ? ofSpouse : ofOther);
}

function partOfSpouses(others: number, on: Day, w: Working): Ratio {
  if (others === 0) {
    const alone = w.law.read(spouseAloneRate, on);
    return w.step(step.spouseAlone, { rate: alone }, alone.value);
  }
  const rate = w.law.read(spouseBesideOthersRate, on);
  return w.step(step.spouseBesideOthers, { others, rate }, rate.value);
}

/** Several widows share the part of the spouse. */
function eachOf(spouses: number, rate: Ratio, on: Day, w: Working): Ratio {
  if (spouses === 1) return rate;
  const rule = w.law.read(severalSpouses, on);
  return w.step(step.eachSpouse, { spouses, rate, rule }, timesRatio(rate, ratio(1, spouses)));
}

function partOfOne(on: Day, w: Working): Ratio {
  const rate = w.law.read(oneOtherRate, on);
  return w.step(step.oneOther, { rate }, rate.value);
}

function partOfEach(others: number, on: Day, w: Working): Ratio {
  const rate = w.law.read(severalOthersRate, on);
  return w.step(step.eachOfOthers, { others, rate }, timesRatio(rate.value, ratio(1, others)));
}

/** Each child and each parent has a part, all together no more than the most. */
function withoutSpouse(survivors: readonly Survivor[], on: Day, w: Working): RateOf {
  const count = (of: Survivor["relation"]): number => survivors.filter(({ relation }) => relation === of).length;
  if (count("female-collateral") > 0) noKnownRule("survivors-part-of-a-female-collateral", on);
  const children = survivors.filter(({ relation }) => relation === "child");
  const ofOrphan = partOfOrphan(children, on, w);
  const ofParent = partOfParent(count("parent"), on, w);
  const sum = plus(times(ofOrphan, children.length), times(ofParent, count("parent")));
  const factor = cut(sum, on, w);
  const [orphan, parent] = [timesRatio(ofOrphan, factor), timesRatio(ofParent, factor)];
  return ({ relation }) => (relation === "child" ? orphan : parent);
}

/** The part is reported of a full orphan; where the other parent may live it is taken to be the same, and that is said. */
function partOfOrphan(children: readonly Survivor[], on: Day, w: Working): Ratio {
  const orphans = children.length;
  if (orphans === 0) return NOTHING;
  const rate = w.law.read(orphanRate, on);
  if (children.every(({ fullOrphan }) => fullOrphan)) return w.step(step.eachOrphan, { orphans, rate }, rate.value);
  const rule = w.law.read(halfOrphan, on);
  w.notice(partOfAFullOrphan, { rate, rule });
  return w.step(step.eachHalfOrphan, { orphans, rate, rule }, rate.value);
}

function partOfParent(parents: number, on: Day, w: Working): Ratio {
  if (parents === 0) return NOTHING;
  const rate = w.law.read(parentRate, on);
  return w.step(step.eachParent, { parents, rate }, rate.value);
}

/** What each part is multiplied by, so that all together keep to the most. */
function cut(sum: Ratio, on: Day, w: Working): Ratio {
  const atMost = w.law.read(survivorsRateCap, on);
  if (compareRatios(sum, atMost.value) <= 0) {
    w.step(step.sumOfRates, { sum, atMost }, sum);
    return ALL;
  }
  w.step(step.cutRates, { sum, atMost, rule: w.law.read(survivorsCut, on) }, atMost.value);
  return timesRatio(atMost.value, { numerator: sum.denominator, denominator: sum.numerator });
}

function times(rate: Ratio, count: number): Ratio {
  return timesRatio(rate, { numerator: count, denominator: 1 });
}

const NOTHING: Ratio = { numerator: 0, denominator: 1 };
const ALL: Ratio = { numerator: 1, denominator: 1 };
