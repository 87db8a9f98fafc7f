import type { Revaluation, RevalueFacts } from "../retirement/revalue.js";
import type { AgeFacts, RetirementAge } from "../retirement/age.js";
import type { BuyBack, BuyBackFacts } from "../retirement/buy-back.js";
import type { ClaimWindow, ClaimWindowFacts } from "../retirement/claim-window.js";
import type { Entitlement, EntitlementFacts } from "../retirement/entitlement.js";
import type { Pension, PensionFacts } from "../retirement/pension.js";
import type { StartDate, StartDateFacts } from "../retirement/start-date.js";
import type { Survivors, SurvivorsFacts } from "../retirement/survivors.js";
import type { Earliest, EarliestFacts } from "../what-if/earliest.js";
import type { OneMoreYear, OneMoreYearFacts } from "../what-if/one-more-year.js";
import type { InputOf } from "../schemas/input.js";
import type { Answer } from "../working/answer.js";

/** The age, the right and the amount of a pension. */
export interface RetirementOperations {
  /**
   * The age of a pension, and the day it is reached (âge de la retraite, سن التقاعد).
   *
   * @remarks Décret exécutif 15-289, article 9, from 2015-11-18; loi 83-12, articles 8, 9 and 21.
   * @param input - The person, and the day of the law.
   * @returns The age in whole years and its day; or why no age is asked.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const born = { sex: "female", birthDate: "1968-05-10", childrenRaised: 2 } as const;
   * const person = { ...born, moudjahid: false, totallyIncapacitated: false };
   * const age = unwrap(createCasnos().retirement.age({ person, on: "2026-01-01" }));
   * age; // => { condition: "age", years: 58, reachedOn: "2026-05-10", reached: false }
   * ```
   */
  readonly age: (input: InputOf<AgeFacts>) => Answer<RetirementAge>;
  /**
   * Whether there is a right to a pension or an allowance (droit à la retraite).
   *
   * @remarks Loi 83-12, articles 6, 11 and 47, from 1984; décret exécutif 15-289, articles 9, 11 and 13, from
   * 2015-11-18. Years of another fund count for the right; that fund pays its own part.
   * @param input - The person; the career, at most 400 periods; the day of the law.
   * @returns The right, with the conditions required and held.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const person = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
   * const periods = [2013, 2014].map((year) => ({ kind: "contributed", year, base: "300000" }) as const);
   * const right = unwrap(createCasnos().retirement.entitlement({ person, periods, on: "2016-01-01" }));
   * right.right; // => "none"
   * right.conditions; // => [{ condition: "validated-years", required: "5", held: "2", met: false }]
   * ```
   */
  readonly entitlement: (input: InputOf<EntitlementFacts>) => Answer<Entitlement>;
  /**
   * The pension (pension de retraite, معاش التقاعد), or the allowance of a short career (allocation de retraite, منحة
   * التقاعد), from a day.
   *
   * @remarks Décret exécutif 15-289, articles 9 to 11, from 2015-11-18; décret 85-35, article 10, before. Law of the
   * start.
   * @param input - The person; the career, bases in DA a year; the first day; whether there is a dependent spouse.
   * @returns The amount, DA a month and a year; or no right, with the conditions required and held.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const person = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
   * const years = Array.from({ length: 20 }, (_, place) => 1995 + place);
   * const periods = years.map((year) => ({ kind: "contributed", year, base: "720000" }) as const);
   * const pension = unwrap(createCasnos().retirement.pension({ person, periods, startOn: "2016-02-01" }));
   * pension.right !== "none" && [pension.rate, pension.monthly.dinars]; // => ["0.5", "30000.00"]
   * ```
   */
  readonly pension: (input: InputOf<PensionFacts>) => Answer<Pension>;
  /**
   * Whether years can be bought back, how many, and what they would open (rachat d'années, شراء السنوات).
   *
   * @remarks Décret exécutif 15-289, article 13, from 2015-11-18; unknown before. At most five years in all, after the
   * age of article 9, for who lacks years. They count in the duration and the rate; where a right hangs on whether they are contributed
   * ones, which no source says, there is no answer. No source gives the price.
   * @param input - The person; the career, at most 400 periods; the day of the law.
   * @returns Whether it is open, not needed, too early or used up; years as decimal text.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const person = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
   * const years = Array.from({ length: 12 }, (_, place) => 2003 + place);
   * const periods = years.map((year) => ({ kind: "contributed", year, base: "600000" }) as const);
   * const back = unwrap(createCasnos().retirement.buyBack({ person, periods, on: "2016-01-01" }));
   * back.buyBack === "open" && [back.missingYears, back.mostYears, back.opens]; // => ["3", "5", "pension"]
   * ```
   */
  readonly buyBack: (input: InputOf<BuyBackFacts>) => Answer<BuyBack>;
  /**
   * The days between which a pension is claimed that is to start on a day (demande de retraite, طلب التقاعد).
   *
   * @remarks Reported, no text known: from six to four months before. From 2015-11-18 a pension starts on the first day
   * of a month (décret exécutif 15-289, article 12); a notice says so where the wished day is another, and
   * one names the start that the article makes of a claim received on the last day.
   * @param input - The day on which the pension is wished to start.
   * @returns The first and the last day to claim it.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { claimWindow } = createCasnos().retirement;
   * unwrap(claimWindow({ startOn: "2026-09-01" })); // => { from: "2026-03-01", to: "2026-05-01" }
   * ```
   */
  readonly claimWindow: (input: InputOf<ClaimWindowFacts>) => Answer<ClaimWindow>;
  /**
   * The first day of a pension: the first of the month after the claim was received (date d'effet).
   *
   * @remarks Décret exécutif 15-289, article 12, from 2015-11-18; unknown before.
   * @param input - The day the fund received the claim.
   * @returns The first day paid.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { startDate } = createCasnos().retirement;
   * unwrap(startDate({ claimReceivedOn: "2026-03-15" })); // => { startOn: "2026-04-01" }
   * ```
   */
  readonly startDate: (input: InputOf<StartDateFacts>) => Answer<StartDate>;
  /**
   * The first day of a right to a pension and to an allowance, and what lacks until then.
   *
   * @remarks The rule of `entitlement`, on each day on which it can give another result. A quarter contributed further begins on
   * the day asked for or later, and counts once it has ended. A day on which the right is not known makes the first day
   * unknown, with the reason. No age above 120 is looked at.
   * @param input - The person; the career up to the day, at most 400 periods; the first day looked at; with `continuing` the
   * base of each further quarter, DA a year, else the career stays as it is.
   * @returns The first day of each right, or why there is none; what is asked, held and lacking on the day asked for.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const person = { sex: "male", birthDate: "1963-05-10", moudjahid: false, totallyIncapacitated: false } as const;
   * const years = Array.from({ length: 12 }, (_, place) => 2014 + place);
   * const periods = years.map((year) => ({ kind: "contributed", year, base: "400000" }) as const);
   * const input = { person, periods, on: "2026-01-01", continuing: { base: "400000" } };
   * const { pension, missingForPension } = unwrap(createCasnos().retirement.earliest(input));
   * const first = unwrap(pension);
   * first.first === "day" && first.day; // => "2029-01-01"
   * unwrap(missingForPension)[0]; // => { condition: "validated-years", required: "15", held: "12", met: false, missing: "3" }
   * ```
   */
  readonly earliest: (input: InputOf<EarliestFacts>) => Answer<Earliest>;
  /**
   * What one more year of contributions before the pension brings, costs, and when it is repaid.
   *
   * @remarks Two pensions, each by the law of its start, and the contribution of the year by its own rule. The further year is
   * the calendar year of the start, or the next one where the career holds that year. Raises of a pension in payment are
   * not counted.
   * @param input - The person; the career, at most 400 periods; the first start; the base of the further year, DA a year; whether
   * there is a dependent spouse.
   * @returns Both pensions, what lies between them, DA a month, the contribution and the pension not drawn, DA, and the
   * day and age by which each cost is repaid, or why it never is.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const person = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
   * const years = Array.from({ length: 20 }, (_, place) => 1995 + place);
   * const periods = years.map((year) => ({ kind: "contributed", year, base: "720000" }) as const);
   * const input = { person, periods, startOn: "2017-02-01", base: "720000" };
   * const { brings, contribution, repaid } = unwrap(createCasnos().retirement.oneMoreYear(input));
   * unwrap(brings); // => { brings: "more", monthly: { centimes: 150000, dinars: "1500.00" } }
   * unwrap(contribution).dinars; // => "108000.00"
   * unwrap(repaid); // => { repaid: "by", on: "2024-02-01", months: 72, age: { years: 73, months: 11 } }
   * ```
   */
  readonly oneMoreYear: (input: InputOf<OneMoreYearFacts>) => Answer<OneMoreYear>;
  /**
   * The pension of the survivors, and the part of each (pension de réversion, معاش منقول).
   *
   * @remarks Loi 83-12, articles 30 to 40, were not read: the parts are those reported, or commonly stated. The pension of
   * the deceased is by the law of the day of death; the family, its parts and the minimum by that of the day asked for. Years
   * bought back before the legal age do not count after a death; a pension of invalidity passes on as one of retirement.
   * @param input - Who died, with the pension in DA a month or the career; the family, at most 100 persons; the day.
   * @returns The total and the part of each survivor, DA a month; or none, and why.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const deceased = { was: "pensioner", diedOn: "2026-03-01", monthly: "40000", right: "pension" } as const;
   * const family = [{ relation: "spouse", remarriedOn: null }, { relation: "child", birthDate: "2015-06-01" }] as const;
   * const pension = unwrap(createCasnos().retirement.survivors({ deceased, family, on: "2026-11-21" }));
   * pension.right !== "none" && pension.total.dinars; // => "32000.00"
   * pension.right !== "none" && pension.shares.map(({ monthly }) => monthly.dinars); // => ["20000.00", "12000.00"]
   * ```
   */
  readonly survivors: (input: InputOf<SurvivorsFacts>) => Answer<Survivors>;
  /**
   * A pension followed through its annual raises (revalorisation des pensions, تثمين المعاشات), as far as they are known.
   *
   * @remarks Loi 83-12, article 43: 1 May of each year from 2000, and the raise of January 2026. Rates are unknown for
   * 2000 to 2003, 2008, 2016, 2019, 2021, 2022, 2024, May 2025 and from May 2026 on: the walk stops before the first of
   * them, unless the caller gives the rate. A given rate of a raise that is known is not used, and a notice says so. The
   * exceptional rise of 2012 (ordonnance 12-03, article 5) is added apart; no minimum is applied.
   * @param input - The contributory amount, DA a month, and the day it is of; the first day of the pension; the day asked
   * for; the net amount received on 1 January 2012, DA a month; rates of unknown raises, at most 30.
   * @returns The amounts, DA a month, each raise, and where the law known ends.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { revalue } = createCasnos().retirement;
   * const pension = { monthly: "10000", liquidatedOn: "2006-04-01", from: "2006-04-01", to: "2010-12-31" };
   * unwrap(revalue(pension)).stoppedBefore; // => { on: "2008-05-01", reason: "rate-unknown" }
   * const followed = unwrap(revalue({ ...pension, rates: [{ on: "2008-05-01", rate: "0.04" }] }));
   * followed.raises.map(({ on }) => on); // => ["2008-05-01", "2009-05-01", "2010-05-01"]
   * followed.contributory.dinars; // => "11684.40"
   * ```
   */
  readonly revalue: (input: InputOf<RevalueFacts>) => Answer<Revaluation>;
}

export type { AgeCondition, AgeFacts, NoAgeCondition, RetirementAge } from "../retirement/age.js";
export type {
  BuyBack,
  BuyBackFacts,
  BuyBackNotNeeded,
  BuyBackOpen,
  BuyBackTooEarly,
  BuyBackUsedUp,
} from "../retirement/buy-back.js";
export type { ClaimWindow, ClaimWindowFacts } from "../retirement/claim-window.js";
export type { YearsCondition } from "../retirement/duration.js";
export type {
  AgeMet,
  Condition,
  Entitlement,
  EntitlementFacts,
  NoRight,
  OpenRight,
} from "../retirement/entitlement.js";
export type { RetirementRight } from "../retirement/monthly-amount.js";
export type { Pension, PensionAward, PensionFacts } from "../retirement/pension.js";
export type { StartDate, StartDateFacts } from "../retirement/start-date.js";
export type { NoSurvivorReason, SurvivorGround } from "../retirement/survivor.js";
export type {
  DeceasedWithoutRight,
  NoSurvivorEntitled,
  Survivors,
  SurvivorsFacts,
  SurvivorShare,
  SurvivorsPension,
  WithoutShare,
} from "../retirement/survivors.js";
export type { DependencyGround } from "../family/dependant.js";
export type { Raise, RaiseNotHad, StoppedBefore } from "../retirement/raises.js";
export type { Revaluation, RevalueFacts } from "../retirement/revalue.js";
export type { Brought, MonthlyDifference, StillNoRight } from "../what-if/brought.js";
export type { Continuing } from "../what-if/continued-career.js";
export type {
  Earliest,
  EarliestFacts,
  FirstDayOfRight,
  FirstRight,
  MissingAge,
  MissingCondition,
  MissingYears,
  NeverOpen,
} from "../what-if/earliest.js";
export type { OneMoreYear, OneMoreYearFacts } from "../what-if/one-more-year.js";
export type { AgeThen, NeverRepaid, RepaidBy, Repayment } from "../what-if/repayment.js";
