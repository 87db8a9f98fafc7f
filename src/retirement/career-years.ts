import type { Day } from "../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";
import type { ContributedYear, Period } from "../facts/career.js";
import { moudjahid, totallyIncapacitated, type Person } from "../facts/person.js";
import { benefitsOfTwoActivities } from "../law/affiliation.js";
import {
  buyBackYearsAtMost,
  chahidChildRate,
  chahidChildYears,
  ministryInvalidityYears,
  nationalServiceYears,
  otherFundYears,
} from "../law/career.js";
import { warYearCounts } from "../law/pension.js";
import { lesserRatio, plus, ratio, type Ratio } from "../money/fraction.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { isFreedByWarInvalidity } from "./age.js";
import { NONE, effectiveYears, inYears, type Duration } from "./duration.js";
import { benefitsOfOneFundChosen, otherFundPays } from "./notices.js";
import * as step from "./steps.js";

/** The years of a career that open a right: each calendar year once, but for those of the war. */
export interface YearsForTheRight extends Duration {
  /** Contributed here. */
  readonly contributed: Ratio;
  /** Contributed to another fund, and not here in the same quarters. */
  readonly otherFund: Ratio;
  /** Granted to a child of a chahid, as effectively worked. */
  readonly childOfChahid: Ratio;
  /** National service, where no other scheme holds the same quarters. */
  readonly nationalService: Ratio;
  /** Bought back, within the most that the law allows. */
  readonly boughtBack: Ratio;
  /** Invalidity served by the ministry, where no fund holds the same quarters. */
  readonly ministryInvalidity: Ratio;
  /** Whether the career has nothing but years contributed here and those of the war. */
  readonly plain: boolean;
}

/** The years of a career that this fund pays. */
export interface YearsPaidHere {
  /** At the ordinary rate. */
  readonly ordinary: Ratio;
  /** At the rate of the war. */
  readonly war: Ratio;
  /** Those at the ordinary rate that are national service. */
  readonly nationalService: Ratio;
  /** Invalidity served by the ministry: no source read gives its rate. */
  readonly withoutRate: Ratio;
}

/** The years that open a right: those of all schemes (décret 85-35, article 17), a quarter that two of them hold once. */
export function yearsForTheRight(periods: readonly Period[], person: Person, on: Day, w: Working): YearsForTheRight {
  const contributed = contributedHere(periods, w);
  const war = yearsOfWar(periods, person, on, w);
  if (isPlain(periods, person)) return plainYears(contributed, war, w);

  const childOfChahid = yearsOfChahidChild(person, on, w);
  const counted = withoutUncountedService(periods, person, on, w);
  const schemes = quartersInTurn(counted, ["other-fund", "ministry-invalidity", "national-service"]);
  const by = schemes.inARow ? "quarters-in-a-row" : undefined;
  const nationalService = yearsOfNationalService(counted, schemes.of("national-service"), on, w);
  const otherFund = yearsOfOtherFund(counted, schemes.of("other-fund"), on, w);
  const boughtBack = boughtBackYears(counted, person, on, w);
  const ministryInvalidity = yearsOfMinistryInvalidity(counted, schemes.of("ministry-invalidity"), on, w);

  const others = plus(otherFund, childOfChahid);
  const effective =
    others.numerator === 0
      ? contributed
      : w.step(step.effectiveInAll, { contributed, otherFund, childOfChahid }, plus(contributed, others), by);
  const validated = w.step(
    step.validatedInAll,
    { effective, war, nationalService, boughtBack, ministryInvalidity },
    [war, nationalService, boughtBack, ministryInvalidity].reduce(plus, effective),
    by,
  );
  const ofSchemes = { contributed, otherFund, childOfChahid, nationalService, boughtBack, ministryInvalidity };
  return { effective, war, validated, ...ofSchemes, plain: false };
}

/** The years paid here: each quarter once, and those that another fund holds by that fund, unless contributed here. */
export function yearsPaidHere(held: YearsForTheRight, on: Day, w: Working): YearsPaidHere {
  const { contributed, childOfChahid, boughtBack, nationalService, ministryInvalidity, war } = held;
  if (held.plain) return { ordinary: contributed, war, nationalService: NONE, withoutRate: NONE };
  sayRateOfChahidChild(held, on, w);
  const ordinary = w.step(
    step.yearsPaid,
    { contributed, childOfChahid, nationalService, boughtBack },
    [childOfChahid, nationalService, boughtBack].reduce(plus, contributed),
  );
  return { ordinary, war, nationalService, withoutRate: ministryInvalidity };
}

/** The years paid for incapacity: without those bought back, and with what was missing to the least that counts. */
export function yearsPaidForIncapacity(held: YearsForTheRight, missing: Ratio, on: Day, w: Working): YearsPaidHere {
  const { contributed, childOfChahid, ministryInvalidity, war } = held;
  sayRateOfChahidChild(held, on, w);
  const ordinary = [childOfChahid, missing].reduce(plus, contributed);
  return { ordinary, war, nationalService: NONE, withoutRate: ministryInvalidity };
}

/** The contributed years of a career. */
export function contributedYears(periods: readonly Period[]): readonly ContributedYear[] {
  return periods.filter((period) => period.kind === "contributed");
}

function isPlain(periods: readonly Period[], { childOfChahid }: Person): boolean {
  return childOfChahid !== true && periods.every(({ kind }) => kind === "contributed" || kind === "war");
}

function plainYears(contributed: Ratio, war: Ratio, w: Working): YearsForTheRight {
  const validated = plus(contributed, war);
  if (war.numerator > 0) w.step(step.validatedYears, { effective: contributed, war }, validated);
  // Written out: to spread the years that there are not took a third of the time of a pension.
  return {
    effective: contributed,
    war,
    validated,
    contributed,
    otherFund: NONE,
    childOfChahid: NONE,
    nationalService: NONE,
    boughtBack: NONE,
    ministryInvalidity: NONE,
    plain: true,
  };
}

function contributedHere(periods: readonly Period[], w: Working): Ratio {
  const quarters = contributedYears(periods).reduce((sum, year) => sum + (year.quarters ?? QUARTERS_IN_A_YEAR), 0);
  return effectiveYears(quarters, w);
}

/** War years count for a moudjahid only. */
function yearsOfWar(periods: readonly Period[], person: Person, on: Day, w: Working): Ratio {
  const calendarYears = periods.filter(({ kind }) => kind === "war").length;
  if (calendarYears === 0 || !w.need(moudjahid, person.moudjahid)) return NONE;
  const counts = w.law.read(warYearCounts, on);
  return w.step(step.warYears, { calendarYears, counts }, ratio(calendarYears * counts.value, 1));
}

function yearsOfChahidChild({ childOfChahid }: Person, on: Day, w: Working): Ratio {
  if (childOfChahid !== true) return NONE;
  const years = w.law.read(chahidChildYears, on);
  return w.step(step.chahidChildYears, { years }, years.value);
}

function sayRateOfChahidChild({ childOfChahid: years }: YearsForTheRight, on: Day, w: Working): void {
  if (years.numerator > 0) w.step(step.chahidChildRate, { years, rule: w.law.read(chahidChildRate, on) }, years);
}

/** National service counts only for a pension at the legal age (loi 83-12, article 11): not where no age is asked. */
function withoutUncountedService(periods: readonly Period[], person: Person, on: Day, w: Working): readonly Period[] {
  const years = yearsOf(periods, "national-service");
  if (years.length === 0) return periods;
  const isAgeAsked =
    !w.need(totallyIncapacitated, person.totallyIncapacitated) && !isFreedByWarInvalidity(person, on, w);
  if (isAgeAsked) return periods;
  w.step(step.nationalServiceWithoutAge, { rule: w.law.read(nationalServiceYears, on), years }, NONE);
  return periods.filter(({ kind }) => kind !== "national-service");
}

function yearsOfNationalService(periods: readonly Period[], quarters: number, on: Day, w: Working): Ratio {
  if (yearsOf(periods, "national-service").length === 0) return NONE;
  const rule = w.law.read(nationalServiceYears, on);
  return w.step(step.nationalServiceYears, { rule, quarters }, inYears(quarters));
}

function yearsOfOtherFund(periods: readonly Period[], quarters: number, on: Day, w: Working): Ratio {
  const years = yearsOf(periods, "other-fund");
  if (years.length === 0) return NONE;
  const rule = w.law.read(otherFundYears, on);
  w.notice(otherFundPays, { years });
  w.aside((aside) => {
    sayYearsInBoth(periods, years, on, aside);
  });
  return w.step(step.otherFundYears, { rule, years, quarters }, inYears(quarters));
}

/** In a year with both activities the insured chooses the benefits of one fund (décret 85-35, articles 15 and 16). */
function sayYearsInBoth(periods: readonly Period[], otherFund: readonly number[], on: Day, w: Working): void {
  const rule = w.law.find(benefitsOfTwoActivities, on);
  const here = new Set(contributedYears(periods).map(({ year }) => year));
  const years = otherFund.filter((year) => here.has(year));
  if (rule !== null && years.length > 0) w.notice(benefitsOfOneFundChosen, { years, rule });
}

/** Years bought back so far, within the most that the law allows in all (décret exécutif 15-289, article 13). */
function boughtBackYears(periods: readonly Period[], person: Person, on: Day, w: Working): Ratio {
  const given = boughtBackIn(periods);
  if (given.numerator === 0) return NONE;
  const atMost = w.law.read(buyBackYearsAtMost, on);
  const years = w.step(step.boughtBackYears, { given, atMost }, lesserRatio(given, atMost.value));
  // For incapacity no duration is asked, and the right does not hang on them.
  if (w.need(totallyIncapacitated, person.totallyIncapacitated)) return years;
  if (isFreedByWarInvalidity(person, on, w)) noKnownRule("buy-back-where-no-age-is-asked", on);
  return years;
}

/** All years bought back, as they are given. */
export function boughtBackIn(periods: readonly Period[]): Ratio {
  return ratio(
    periods.reduce((sum, period) => sum + (period.kind === "bought-back" ? period.years : 0), 0),
    1,
  );
}

function yearsOfMinistryInvalidity(periods: readonly Period[], quarters: number, on: Day, w: Working): Ratio {
  const years = yearsOf(periods, "ministry-invalidity");
  if (years.length === 0) return NONE;
  const rule = w.law.read(ministryInvalidityYears, on);
  return w.step(step.ministryInvalidityYears, { rule, years, quarters }, inYears(quarters));
}

type Scheme = "other-fund" | "ministry-invalidity" | "national-service";

interface QuartersInTurn {
  /** The quarters that a scheme adds to those before it. */
  of(scheme: Scheme): number;
  /** Whether quarters of one year in two schemes were taken to follow one another. */
  readonly inARow: boolean;
}

/** The quarters that each scheme adds, in turn, to those contributed here; a calendar year has four. */
function quartersInTurn(periods: readonly Period[], schemes: readonly Scheme[]): QuartersInTurn {
  const held = quartersHere(periods);
  const added = new Map<Scheme, number>();
  let inARow = false;
  for (const scheme of schemes) {
    for (const { year, quarters } of periodsOf(periods, scheme)) {
      const before = held.get(year) ?? 0;
      const after = Math.min(QUARTERS_IN_A_YEAR, before + quarters);
      inARow ||= after > Math.max(before, quarters);
      held.set(year, after);
      added.set(scheme, (added.get(scheme) ?? 0) + after - before);
    }
  }
  return { of: (scheme) => added.get(scheme) ?? 0, inARow };
}

function quartersHere(periods: readonly Period[]): Map<number, number> {
  return new Map(contributedYears(periods).map(({ year, quarters }) => [year, quarters ?? QUARTERS_IN_A_YEAR]));
}

interface QuartersOfYear {
  readonly year: number;
  readonly quarters: number;
}

function periodsOf(periods: readonly Period[], scheme: Scheme): readonly QuartersOfYear[] {
  return periods.flatMap((period) => {
    if (period.kind !== scheme) return [];
    const quarters = period.kind === "ministry-invalidity" ? undefined : period.quarters;
    return [{ year: period.year, quarters: quarters ?? QUARTERS_IN_A_YEAR }];
  });
}

/** The calendar years of a scheme, in order. */
export function yearsOf(periods: readonly Period[], scheme: Scheme): readonly number[] {
  return periodsOf(periods, scheme)
    .map(({ year }) => year)
    .sort((a, b) => a - b);
}
