import type { Day } from "../../calendar/day.js";
import { periodsFact, type Period } from "../../facts/career.js";
import type { Person } from "../../facts/person.js";
import { amount, type Amount } from "../../money/amount.js";
import { GREATEST_AMOUNT, centimes, type Centimes } from "../../money/centimes.js";
import { meanOver } from "../../retirement/best-bases.js";
import { contributedYears } from "../../retirement/career-years.js";
import type { NoRight } from "../../retirement/entitlement.js";
import { amountOnMean, besidesBases, type BesidesBases } from "../../retirement/liquidation.js";
import { monthlyBase, type RetirementRight } from "../../retirement/monthly-amount.js";
import { Refusal, type Reason } from "../../working/reasons.js";
import { Silent } from "../../working/silent.js";
import type { Context, Working } from "../../working/working.js";
import * as step from "../steps.js";
import { interval, type Interval } from "./interval.js";
import { firstWhere, nearest, preimage, type Stretch } from "./preimage.js";

/** The monthly amount whose bases are searched, and the career besides its bases. */
export interface PensionBasesFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The career, at most 400 periods, none after the start; the bases in it are not read. */
  readonly periods?: readonly Period[] | undefined;
  /** The day the pension starts; the law of that day is applied. */
  readonly startOn: Day;
  /** DA a month, without the spouse increase. */
  readonly monthly: Centimes;
}

/** Means on which the rule gives no amount, and why. */
export interface UnknownMeans extends Interval {
  /** Why there is no amount. */
  readonly reasons: readonly Reason[];
}

/** Some means give the amount. */
export interface PensionBasesFound {
  /** The right that the career opens. */
  readonly right: RetirementRight;
  /** Some means give it. */
  readonly found: true;
  /** The means that do: of the best annual bases, DA a year, as the law takes the mean of this career. */
  readonly intervals: readonly Interval[];
  /** Means on which the amount is not known: they may give it or not. */
  readonly unknown: readonly UnknownMeans[];
}

/** No mean is known to give the amount. */
export interface NoPensionBase {
  /** The right that the career opens. */
  readonly right: RetirementRight;
  /** No mean is known to give it. */
  readonly found: false;
  /** The next lesser amount that a mean gives, DA a month; null where none is known. */
  readonly below: Amount | null;
  /** The next greater one, DA a month; null where none is known. */
  readonly above: Amount | null;
  /** Means on which the amount is not known: they may give it or not. */
  readonly unknown: readonly UnknownMeans[];
}

/** All means of bases that give a pension; where none does, the nearest amounts; or no right, and why. */
export type PensionBases = PensionBasesFound | NoPensionBase | NoRight;

/** All means of the best annual bases that give a monthly amount, exact to the centime of the mean. */
export function pensionBases(facts: PensionBasesFacts, w: Working, context: Context): PensionBases {
  const { person, startOn, monthly } = facts;
  const periods = w.need(periodsFact, facts.periods);
  const besides = besidesBases({ person, periods, startOn }, w);
  if (besides.right === "none") return besides;

  const { right } = besides;
  const silent = new Silent({ ...context, law: w.law });
  const all: Stretch = { from: centimes(0), to: greatestMean(periods, besides, w) };
  const regions = regionsOf((mean) => reasonAgainst(mean, besides, silent), all);
  const unknown = regions.flatMap(({ reason, ...region }) =>
    reason === null ? [] : [{ ...interval(region), reasons: [reason] }],
  );
  const known = regions.filter(({ reason }) => reason === null);
  const [first] = regions;
  if (known.length === 0 && first !== undefined && first.reason !== null) throw new Refusal(first.reason);

  const rule = (mean: Centimes): Centimes => monthlyOn(mean, besides, silent);
  const found = known.map((region) => preimage(rule, monthly, region)).filter((region) => region !== null);
  const around = known.map((region) => nearest(rule, monthly, region));
  const below = around.findLast((near) => near.below !== null)?.below ?? null;
  const above = around.find((near) => near.above !== null)?.above ?? null;
  const shown = found[0]?.from ?? above ?? below;
  if (shown !== null) monthlyOn(shown, besides, w);
  w.step(step.searchedMeans, { startOn, right, monthly, greatest: all.to }, found.length > 0);
  if (found.length > 0) return { right, found: true, intervals: found.map(interval), unknown };
  const given = (mean: Centimes | null): Amount | null => (mean === null ? null : amount(rule(mean)));
  return { right, found: false, below: given(below), above: given(above), unknown };
}

/** The monthly amount on a mean of bases a year. */
function monthlyOn(mean: Centimes, besides: BesidesBases, w: Working): Centimes {
  return amountOnMean(monthlyBase({ numerator: mean, denominator: 1 }, 1, w), besides, w).monthly;
}

/** The greatest mean that bases within the library's bounds can have: nothing where no year was contributed. */
function greatestMean(periods: readonly Period[], { terms: { best } }: BesidesBases, w: Working): Centimes {
  const counted = Math.min(contributedYears(periods).length, best.value);
  return centimes(Math.floor((GREATEST_AMOUNT * counted) / meanOver(counted, best.value, w)));
}

/** Why there is no amount on a mean; null where there is one. */
function reasonAgainst(mean: Centimes, besides: BesidesBases, silent: Working): Reason | null {
  try {
    monthlyOn(mean, besides, silent);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

interface Region extends Stretch {
  readonly reason: Reason | null;
}

/** The stretches on which there is an amount, or one and the same reason why there is none: what refuses is a bound. */
function regionsOf(reasonOn: (mean: Centimes) => Reason | null, { from, to }: Stretch): readonly Region[] {
  const regions: Region[] = [];
  let begin: Centimes | null = from;
  while (begin !== null) {
    const reason = reasonOn(begin);
    const key = JSON.stringify(reason);
    const next: Centimes | null = firstWhere((of) => JSON.stringify(reasonOn(of)) !== key, { from: begin, to });
    regions.push({ from: begin, to: next === null ? to : centimes(next - 1), reason });
    begin = next;
  }
  return regions;
}
