import { annualAmount, annualTerms } from "../../contributions/annual-amount.js";
import { amount, type Amount } from "../../money/amount.js";
import type { Centimes } from "../../money/centimes.js";
import { Silent } from "../../working/silent.js";
import type { Context, Working } from "../../working/working.js";
import * as step from "../steps.js";
import { interval, type Interval } from "./interval.js";
import { nearest, preimage, type RisingRule } from "./preimage.js";

/** The contribution whose bases are searched. */
export interface ContributionBasesFacts {
  /** Calendar year. */
  readonly year: number;
  /** DA a year. */
  readonly contribution: Centimes;
}

/** Some bases give the contribution. */
export interface ContributionBasesFound {
  /** Some bases give it. */
  readonly found: true;
  /** The contribution never falls, so that one stretch holds them all. */
  readonly intervals: readonly [Interval];
}

/** No base gives the contribution. */
export interface NoContributionBase {
  /** No base gives it. */
  readonly found: false;
  /** The next lesser contribution that a base gives, DA a year; null where none is. */
  readonly below: Amount | null;
  /** The next greater one, DA a year; null where none is. */
  readonly above: Amount | null;
}

/** All bases that give a contribution; where none does, the nearest contributions that some base gives. */
export type ContributionBases = ContributionBasesFound | NoContributionBase;

/** All bases that give a contribution in a year, exact to the centime. */
export function contributionBases(
  { year, contribution }: ContributionBasesFacts,
  w: Working,
  context: Context,
): ContributionBases {
  const terms = annualTerms(w.law, year);
  const silent = new Silent({ ...context, law: w.law });
  const rule: RisingRule = (base) => annualAmount(base, terms, silent);
  const found = preimage(rule, contribution);
  const { floor, ceiling, rate } = terms;
  w.step(step.searchedBases, { year, contribution, floor, ceiling, rate }, found !== null);
  if (found !== null) return { found: true, intervals: [interval(found)] };
  const { below, above } = nearest(rule, contribution);
  const given = (base: Centimes | null): Amount | null => (base === null ? null : amount(rule(base)));
  return { found: false, below: given(below), above: given(above) };
}
