import { annualAmountPieces } from "../contributions/annual-amount-pieces.js";
import { annualAmount, annualTerms, type AnnualTerms } from "../contributions/annual-amount.js";
import { amount, ratioAsText, type Amount } from "../money/amount.js";
import type { Centimes } from "../money/centimes.js";
import { Silent } from "../working/silent.js";
import type { LawView } from "../working/law-view.js";
import type { Working } from "../working/working.js";
import { nearest, preimage } from "./preimage.js";
import * as step from "./steps.js";

/** A stretch of bases, DA a year, both ends included. */
export interface Interval {
  /** The least base, DA a year. */
  readonly from: Amount;
  /** The greatest base, DA a year. */
  readonly to: Amount;
}

/** All bases that give a contribution; where none does, the nearest contributions that some base gives. */
export type ContributionBases =
  | {
      /** Some bases give it. */
      readonly found: true;
      /** The contribution never falls, so that one stretch holds them all. */
      readonly intervals: readonly [Interval];
    }
  | {
      /** No base gives it. */
      readonly found: false;
      /** The next lesser contribution that a base gives, DA a year; null where none is. */
      readonly below: Amount | null;
      /** The next greater one, DA a year; null where none is. */
      readonly above: Amount | null;
    };

/** A straight piece of the contribution as a function of the base. */
export interface CurvePiece {
  /** The first base of the piece, DA a year. */
  readonly from: Amount;
  /** The contribution on it, DA a year. */
  readonly amount: Amount;
  /** What each further dinar of base adds before rounding to the centime, decimal text. */
  readonly slope: string;
}

/** The contribution of a year on every base: exact pieces in ascending order, each rounded half up to the centime. */
export interface ContributionCurve {
  /** Calendar year. */
  readonly year: number;
  /** From the base 0 up, without gaps. */
  readonly pieces: readonly CurvePiece[];
}

/** The contribution whose bases are searched. */
export interface ContributionBasesFacts {
  readonly year: number;
  /** DA a year. */
  readonly contribution: Centimes;
}

/** All bases that give a contribution in a year, exact to the centime. */
export function contributionBases({ year, contribution }: ContributionBasesFacts, w: Working): ContributionBases {
  const terms = annualTerms(w.law, year);
  const rule = ruleOf(terms, w.law);
  const found = preimage(rule, contribution);
  const { floor, ceiling, rate } = terms;
  w.step(step.searchedBases, { year, contribution, floor, ceiling, rate }, found !== null);
  if (found !== null) return { found: true, intervals: [{ from: amount(found.from), to: amount(found.to) }] };
  const { below, above } = nearest(rule, contribution);
  return { found: false, below: amountOrNull(below), above: amountOrNull(above) };
}

/** The contribution of a year on every base, as exact pieces. */
export function contributionCurve({ year }: { readonly year: number }, w: Working): ContributionCurve {
  const terms = annualTerms(w.law, year);
  const rule = ruleOf(terms, w.law);
  const pieces = annualAmountPieces(terms).map(({ from, slope }) => ({
    from: amount(from),
    amount: amount(rule(from)),
    slope: ratioAsText(slope),
  }));
  const { floor, ceiling, rate } = terms;
  w.step(step.drewCurve, { year, floor, ceiling, rate }, pieces.length);
  return { year, pieces };
}

function ruleOf(terms: AnnualTerms, law: LawView): (base: Centimes) => Centimes {
  const silent = new Silent({ law, leftOut: "unknown", minimumSource: "unverified" });
  return (base) => annualAmount(base, terms, silent);
}

function amountOrNull(value: Centimes | null): Amount | null {
  return value === null ? null : amount(value);
}
