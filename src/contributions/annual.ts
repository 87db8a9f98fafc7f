import { firstOfYear, lastOfYear, later, type Day } from "../calendar/day.js";
import { activitiesFact, type ActivityPeriod } from "../facts/activity.js";
import { declaredBase, incomeAmount, type DeclaredBase, type IncomeOfYear } from "../facts/income.js";
import { affiliationDuty, autoEntrepreneurAffiliationDuty } from "../law/affiliation.js";
import {
  contributionBaseRule,
  flatContribution,
  newcomerBase,
  proration,
  socialInsuranceRate,
} from "../law/contribution.js";
import { amount, type Amount, ratioAsText } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { activeIn, beganOn, isFlat } from "./activities.js";
import { annualTerms, contributionOn, retainedBase, type AnnualTerms } from "./annual-amount.js";
import { provisionalBase, severalActivities } from "./notices.js";
import * as step from "./steps.js";

/** What the contribution of a year depends on. */
export interface AnnualFacts {
  /** The calendar year of the contribution, 1850 to 2200; bounds are known from 1990. */
  readonly year: number;
  /** Activities exercised at any time, at most 200. */
  readonly activities?: readonly ActivityPeriod[] | undefined;
  /** Incomes by the year they were earned in, DA a year; they count for the contributions up to 2015. */
  readonly income?: readonly IncomeOfYear[] | undefined;
  /** Bases by the year they were declared for, DA a year; they count from the contribution of 2016. */
  readonly declared?: readonly DeclaredBase[] | undefined;
}

/** What the base of a contribution rests on. */
export type BaseBasis = "income" | "declared" | "provisional" | "minimum";

/** The contribution of a year on a base between a floor and a ceiling. */
export interface GeneralContribution {
  /** On a base between bounds. */
  readonly contribution: "general";
  /** Calendar year. */
  readonly year: number;
  /** The income of the year before, the base declared, the base of the year before, or the minimum of a newcomer. */
  readonly basis: BaseBasis;
  /** The base before the bounds, DA a year. */
  readonly base: Amount;
  /** The base between the bounds, DA a year. */
  readonly retained: Amount;
  /** Decimal text, `"0.15"`. */
  readonly rate: string;
  /** What is owed, DA a year. */
  readonly amount: Amount;
  /** Where the contribution goes; unknown before 2016. */
  readonly split: Answer<ContributionSplit>;
}

/** The flat contribution of an auto-entrepreneur (cotisation forfaitaire, اشتراك جزافي). */
export interface FlatContribution {
  /** Flat, whatever the income. */
  readonly contribution: "flat";
  /** Calendar year. */
  readonly year: number;
  /** What is owed, DA a year. */
  readonly amount: Amount;
}

/** No contribution: no own-account activity in the year. */
export interface NoContribution {
  /** Nothing is owed. */
  readonly contribution: "none";
  /** Calendar year. */
  readonly year: number;
}

/** What is owed for a year. */
export type AnnualContribution = GeneralContribution | FlatContribution | NoContribution;

/** The two parts of a contribution, DA a year. */
export interface ContributionSplit {
  /** To social insurance, DA a year; rounded half up. */
  readonly socialInsurance: Amount;
  /** To retirement, DA a year: the rest. */
  readonly retirement: Amount;
}

/**
 * The contribution of a year (cotisation annuelle, اشتراك).
 *
 * @remarks Décret exécutif 15-289 of 14 November 2015, article 14, from the contribution of 2016; before, the practice
 * the fund published. Law as in force on 1 January of the year; no proration for a part of a year.
 * @param facts - The year, the activities, the incomes to 2015 and the bases declared from 2016, centimes a year.
 * @param w - What the rule works with; `determine` gives it.
 * @returns What is owed, DA a year, with the base, its bounds and the rate.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const activities = [{ activity: "trader", from: "1999-03-01" as Day, to: null }] as const;
 * const income = [{ year: 2005, amount: centimes(5_000_000) }];
 * const answer = determine(annual, { year: 2006, activities, income }, contextOf());
 * const owed = answer.kind === "determined" ? answer.value : null;
 * owed?.contribution === "general" && owed.amount.dinars; // => "14400.00"
 * ```
 */
export function annual(facts: AnnualFacts, w: Working): AnnualContribution {
  const owed = unsplitAnnual(facts, w);
  if (owed.contribution !== "general") return owed;
  const { contribution, year, basis, base, retained, rate, amount } = owed;
  const [kept, whole] = [centimes(retained.centimes), centimes(amount.centimes)];
  const parts = w.part((part) => split(year, kept, whole, part), "the-whole");
  // Written out: to spread the rest took a third of the time of a contribution.
  return { contribution, year, basis, base, retained, rate, amount, split: parts };
}

/** The same, for who does not ask where the contribution goes. */
export function unsplitAnnual(
  facts: AnnualFacts,
  w: Working,
): Omit<GeneralContribution, "split"> | FlatContribution | NoContribution {
  const { year } = facts;
  const activities = w.need(activitiesFact, facts.activities);
  const active = activeIn(year, activities, w);
  if (active.length === 0) {
    w.step(step.noActivity, { year, duty: w.law.read(affiliationDuty, firstOfYear(year)) }, "none");
    return { contribution: "none", year };
  }
  sayStatus(active, year, w);
  sayWholeYear(active, year, w);
  if (active.length > 1) w.notice(severalActivities, { year, activities: active.length });
  if (paysFlat(active, activities, year, w)) {
    const flat = w.law.read(flatContribution, firstOfYear(year));
    return { contribution: "flat", year, amount: amount(w.step(step.flat, { year, flat }, flat.value)) };
  }
  const terms = annualTerms(w.law, year);
  const { basis, base } = baseOf(year, terms, facts, activities, w);
  const retained = retainedBase(base, terms, w);
  const owed = contributionOn(retained, terms, w);
  return {
    contribution: "general",
    year,
    basis,
    base: amount(base),
    retained: amount(retained),
    rate: ratioAsText(terms.rate.value),
    amount: amount(owed),
  };
}

/** A year in which own-account work began or ended owes the whole contribution. */
function sayWholeYear(active: readonly ActivityPeriod[], year: number, w: Working): void {
  const [first, last] = [firstOfYear(year), lastOfYear(year)];
  const startsLate = active.every(({ from }) => from > first);
  const endsEarly = active.every(({ to }) => typeof to === "string" && to < last);
  if (startsLate || endsEarly) w.step(step.wholeYear, { year, rule: w.law.read(proration, first) }, "whole-year");
}

/** The status of auto-entrepreneur exists since the law that made it; before, nothing is known of it. */
function sayStatus(active: readonly ActivityPeriod[], year: number, w: Working): void {
  for (const { activity, from } of active) {
    if (activity !== "auto-entrepreneur") continue;
    const on = later(from, firstOfYear(year));
    w.step(step.autoEntrepreneur, { on, duty: w.law.read(autoEntrepreneurAffiliationDuty, on) }, activity);
  }
}

function paysFlat(
  active: readonly ActivityPeriod[],
  activities: readonly ActivityPeriod[],
  year: number,
  w: Working,
): boolean {
  const flat = active.filter((activity) => isFlat(activity, activities, w));
  if (flat.length > 0 && flat.length < active.length) {
    noKnownRule("flat-contribution-beside-another-activity", firstOfYear(year));
  }
  return flat.length > 0;
}

interface Base {
  readonly basis: BaseBasis;
  readonly base: Centimes;
}

function baseOf(
  year: number,
  terms: AnnualTerms,
  facts: AnnualFacts,
  activities: readonly ActivityPeriod[],
  w: Working,
): Base {
  const rule = w.law.read(contributionBaseRule, firstOfYear(year));
  const minimum = (began: Day): Base => {
    const newcomer = w.law.read(newcomerBase, firstOfYear(year));
    const { floor } = terms;
    return { basis: "minimum", base: w.step(step.minimum, { year, began, rule, newcomer, floor }, floor.value) };
  };

  if (rule.value === "income-of-previous-year") {
    const earnedIn = year - 1;
    const isNewcomer = (on: Day): boolean => on >= firstOfYear(earnedIn);
    const began = beganOn(year, activities, isNewcomer, w);
    if (isNewcomer(began)) return minimum(began);
    const known = facts.income?.find((income) => income.year === earnedIn)?.amount;
    const earned = w.need(incomeAmount, known, { year: earnedIn });
    return { basis: "income", base: w.step(step.income, { year, earnedIn, rule }, earned) };
  }

  const known = facts.declared?.find((declared) => declared.year === year)?.base;
  const declared = w.need(declaredBase, known, { year });
  if (declared !== null) return { basis: "declared", base: w.step(step.declared, { year, rule }, declared) };
  const isNewcomer = (on: Day): boolean => on >= firstOfYear(year);
  const began = beganOn(year, activities, isNewcomer, w);
  if (isNewcomer(began)) return minimum(began);
  const previousYear = year - 1;
  const before = retainedFor(previousYear, facts, activities, w);
  w.notice(provisionalBase, { year, previousYear });
  return { basis: "provisional", base: w.step(step.provisional, { year, previousYear, rule }, before) };
}

/** The base retained for a year, on which the next one is provisionally called when nothing is declared. */
function retainedFor(year: number, facts: AnnualFacts, activities: readonly ActivityPeriod[], w: Working): Centimes {
  const active = activeIn(year, activities, w);
  sayStatus(active, year, w);
  if (paysFlat(active, activities, year, w)) {
    noKnownRule("base-of-flat-contribution", firstOfYear(year));
  }
  const terms = annualTerms(w.law, year);
  return retainedBase(baseOf(year, terms, facts, activities, w).base, terms, w);
}

function split(year: number, retained: Centimes, owed: Centimes, w: Working): ContributionSplit {
  const rate = w.law.read(socialInsuranceRate, firstOfYear(year));
  const socialInsurance = w.share(step.socialInsurance, { retained, rate }, retained, rate.value);
  const rest = w.step(step.retirementPart, { amount: owed, socialInsurance }, centimes(owed - socialInsurance));
  return { socialInsurance: amount(socialInsurance), retirement: amount(rest) };
}
