/**
 * The rules of CASNOS, the Algerian social security (sécurité sociale, الضمان الاجتماعي) of the self-employed
 * (non-salariés, غير الأجراء): exact, dated, cited, explained.
 *
 * Days are text `YYYY-MM-DD` from 1850-01-01 to 2200-12-31. Amounts come in as decimal text, a finite number or an object
 * whose text is decimal, 0 to 10^12 DA with at most two decimals, and go out as `{ centimes, dinars }`. A fact that is left
 * out is unknown; `null` is known not to be.
 *
 * @packageDocumentation
 */
import type { AnnualContribution, AnnualFacts } from "./contributions/annual.js";
import type { LateSurcharge, LateSurchargeFacts } from "./contributions/late-surcharge.js";
import type { Schedule, ScheduleFacts } from "./contributions/schedule.js";
import type { Affiliation, AffiliationFacts } from "./eligibility/affiliation.js";
import type { FilingDeadline, FilingDeadlineFacts } from "./eligibility/filing-deadline.js";
import type { LateFilingPenalty, LateFilingPenaltyFacts } from "./eligibility/late-filing-penalty.js";
import type { LawValue } from "./catalogue/value.js";
import type { SeriesId } from "./catalogue/series.js";
import { assess } from "./dossier/assess.js";
import type { Assessment } from "./dossier/assessment.js";
import type { Dossier } from "./dossier/dossier.js";
import { operations, type FactsOf, type OperationId, type ResultOf } from "./operations.js";
import type { AgeFacts, RetirementAge } from "./retirement/age.js";
import type { Entitlement, EntitlementFacts } from "./retirement/entitlement.js";
import type { Pension, PensionFacts } from "./retirement/pension.js";
import type { StartDate, StartDateFacts } from "./retirement/start-date.js";
import type { InputOf } from "./schemas/input.js";
import { dossierSchema, inputSchemas } from "./schemas/inputs.js";
import { optionsSchema, type CasnosOptions } from "./schemas/options.js";
import { read } from "./schemas/read.js";
import type { Answer } from "./working/answer.js";
import { contextOf } from "./working/context.js";
import { determine } from "./working/determine.js";
import type { Context, Rule } from "./working/working.js";

/** The law, ready to be asked. */
export interface Casnos {
  /** Who must be affiliated, by when, and what filing late costs. */
  readonly eligibility: {
    /**
     * Whether own-account work must be affiliated (affiliation, الانتساب), and with which papers.
     *
     * @remarks Loi 83-11, article 4, from 1984; loi 83-14, article 5, as replaced from 2004-11-13; loi 22-23, article
     * 10.
     * @param input - The activity, the day of the law, and whether the person is salaried as well.
     * @returns The duty; the papers and the benefits are answers of their own.
     * @throws CasnosInputError for an input that is wrong.
     *
     * @example
     * ```ts
     * const { affiliation } = createCasnos().eligibility;
     * const duty = unwrap(affiliation({ activity: "trader", on: "2026-02-01", alsoSalaried: false }));
     * duty.obligation; // => "compulsory"
     * unwrap(duty.ownPapers); // => [["trade-register"]]
     * ```
     */
    readonly affiliation: (input: InputOf<AffiliationFacts>) => Answer<Affiliation>;
    /**
     * The last day to file the affiliation: ten calendar days after the start, the day of the start not counted.
     *
     * @remarks Loi 83-14, article 6; binding the self-employed expressly from 2004-11-13 (loi 04-17).
     * @param input - The day the activity began.
     * @returns The last day.
     * @throws CasnosInputError for an input that is wrong.
     *
     * @example
     * ```ts
     * const { filingDeadline } = createCasnos().eligibility;
     * unwrap(filingDeadline({ activityStart: "2026-02-01" })); // => { lastDay: "2026-02-11" }
     * ```
     */
    readonly filingDeadline: (input: InputOf<FilingDeadlineFacts>) => Answer<FilingDeadline>;
    /**
     * What filing late costs (pénalité de retard, غرامة التأخير).
     *
     * @remarks Loi 83-14, article 7: 2 000 DA and 200 a month from 1984, 5 000 DA and 1 000 a month from 2004-11-13.
     * @param input - The start of the activity, the day of filing (null while there is none), and the day asked for.
     * @returns The penalty, DA once, with the months that count; or that the filing is in time.
     * @throws CasnosInputError for an input that is wrong.
     *
     * @example
     * ```ts
     * const { lateFilingPenalty } = createCasnos().eligibility;
     * const cost = unwrap(lateFilingPenalty({ activityStart: "2026-02-01", filedOn: "2026-04-28", on: "2026-05-01" }));
     * cost.late && [cost.months, cost.penalty.dinars]; // => [2, "7000.00"]
     * ```
     */
    readonly lateFilingPenalty: (input: InputOf<LateFilingPenaltyFacts>) => Answer<LateFilingPenalty>;
  };
  /** What is owed, when, and what paying late costs. */
  readonly contributions: {
    /**
     * The contribution of a year (cotisation annuelle, اشتراك).
     *
     * @remarks Décret exécutif 15-289, article 14, from 2016; before, the practice the fund published. Law of 1 January
     * of the year; a year begun is owed in full.
     * @param input - The year, 1850 to 2200; the activities; incomes to 2015 and bases declared from 2016, DA a year.
     * @returns What is owed, DA a year, with the base, its bounds, and the rate as decimal text.
     * @throws CasnosInputError for an input that is wrong.
     *
     * @example
     * ```ts
     * const answer = createCasnos().contributions.annual({
     *   year: 2006,
     *   activities: [{ activity: "trader", from: "1999-03-01", to: null }],
     *   income: [{ year: 2005, amount: "50000" }],
     * });
     * const owed = unwrap(answer);
     * owed.contribution === "general" && owed.amount; // => { centimes: 1440000, dinars: "14400.00" }
     * ```
     */
    readonly annual: (input: InputOf<AnnualFacts>) => Answer<AnnualContribution>;
    /**
     * The contributions of some years, with their days (calendrier des cotisations, رزنامة).
     *
     * @remarks Each year by its own law: due 30 June, 30 April from 2008 to 2015, 30 September in 2019; for farmers and
     * breeders 30 September from 2008.
     * @param input - The first and the last year (at most 150 later), the activities, incomes and bases, DA a year.
     * @returns One line a year: contribution, days, and last day to declare, each an answer of its own.
     * @throws CasnosInputError for an input that is wrong.
     *
     * @example
     * ```ts
     * const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
     * const { lines } = unwrap(createCasnos().contributions.schedule({ activities, fromYear: 2018, toYear: 2019 }));
     * lines.map(({ days }) => unwrap(days)?.dueOn); // => ["2018-06-30", "2019-09-30"]
     * ```
     */
    readonly schedule: (input: InputOf<ScheduleFacts>) => Answer<Schedule>;
    /**
     * What paying late costs (majoration de retard, زيادة التأخير).
     *
     * @remarks No text read gives its rate: every answer is `unverified`. Law of the due day.
     * @param input - What is due, DA; its last day; the payments; the day asked for; rates to take instead.
     * @returns The surcharge incurred and what is still unpaid, DA.
     * @throws CasnosInputError for an input that is wrong.
     *
     * @example
     * ```ts
     * const { lateSurcharge } = createCasnos().contributions;
     * const cost = unwrap(lateSurcharge({ due: "32400", dueOn: "2018-06-30", payments: [], on: "2018-08-31" }));
     * cost.surcharge.dinars; // => "2268.00"
     * ```
     */
    readonly lateSurcharge: (input: InputOf<LateSurchargeFacts>) => Answer<LateSurcharge>;
  };
  /** The age, the right and the amount of a pension. */
  readonly retirement: {
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
     * @remarks Loi 83-12, articles 6 and 47, from 1984; décret exécutif 15-289, articles 9 and 11, from 2015-11-18.
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
  };
  /** The law itself. */
  readonly law: {
    /**
     * The value of a series on a day, with its source.
     *
     * @param series - The name of a series; `seriesIds` lists them.
     * @param question - The day of the law, `YYYY-MM-DD`.
     * @returns The value in the unit of the series: an amount in DA, a rate or years as decimal text, a count, a word.
     * @throws CasnosInputError for an input that is wrong.
     *
     * @example
     * ```ts
     * const answer = createCasnos().law.value("snmg", { on: "2020-07-01" });
     * unwrap(answer).value; // => { centimes: 2000000, dinars: "20000.00" }
     * answer.citations.length; // => 1
     * ```
     */
    readonly value: (series: SeriesId, question: { readonly on: string }) => Answer<LawValue>;
  };
  /**
   * A person's whole file (dossier, ملف): one answer for each duty and right.
   *
   * @param dossier - The day asked for, the person, activities, incomes, bases, payments and career; left out is
   * unknown.
   * @returns An answer for each activity, year and right, totals in DA, and the next dates.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const activities = [{ activity: "trader", from: "2026-02-01", to: null, filedOn: null }] as const;
   * const { nextDates } = createCasnos().assess({ on: "2026-02-05", person: {}, activities });
   * nextDates[0]; // => { day: "2026-02-11", what: "file", year: null, activity: "trader" }
   * ```
   */
  readonly assess: (dossier: InputOf<Dossier>) => Assessment;
  /**
   * Any operation by its name, for forms and programs that choose one at run time.
   *
   * @param operation - `"contributions.annual"`, `"law.value"` and so on.
   * @param input - What that operation takes.
   * @returns What that operation gives.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const answer = createCasnos().answer("contributions.annual", { year: 2006 });
   * answer.kind === "undetermined" && answer.reasons.map(({ code }) => code); // => ["missing-fact"]
   * ```
   */
  readonly answer: <O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>) => Answer<ResultOf<O>>;
  /**
   * The same law with some options changed.
   *
   * @param options - The options to change; the others stay.
   * @returns Another `Casnos`; this one is not changed.
   * @throws CasnosInputError for an option that is wrong.
   *
   * @example
   * ```ts
   * const then = createCasnos().with({ knownOn: "2020-12-31" });
   * unwrap(then.law.value("snmg", { on: "2020-07-01" })).value; // => { centimes: 1800000, dinars: "18000.00" }
   * ```
   */
  readonly with: (options: CasnosOptions) => Casnos;
  /** The context that the rules run in, for `casnos-rules/reasoning` and `/batch`. */
  readonly context: Context;
}

/**
 * Makes the law ready to be asked. Nothing is read from the clock: every question carries its day.
 *
 * @param options - What is settled for all questions; see `ContextOptions`.
 * @returns The operations by branch of law.
 * @throws CasnosInputError for an option that is wrong.
 *
 * @example
 * ```ts
 * const casnos = createCasnos({ readings: { "contribution-index": "statutory" } });
 * const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
 * const income = [{ year: 2005, amount: "50000" }];
 * const owed = unwrap(casnos.contributions.annual({ year: 2006, activities, income }));
 * owed.contribution === "general" && owed.amount.dinars; // => "18000.00"
 * ```
 */
export function createCasnos(options: CasnosOptions = {}): Casnos {
  const settled = read(optionsSchema, options);
  const context = contextOf(settled);

  function answer<O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>): Answer<ResultOf<O>> {
    // The compiler does not see that the facts and the result of an operation are those of its rule.
    const rule = operations[operation] as unknown as Rule<FactsOf<O>, ResultOf<O>>;
    return determine(rule, read(inputSchemas[operation], input), context);
  }

  return {
    eligibility: {
      affiliation: (input) => answer("eligibility.affiliation", input),
      filingDeadline: (input) => answer("eligibility.filingDeadline", input),
      lateFilingPenalty: (input) => answer("eligibility.lateFilingPenalty", input),
    },
    contributions: {
      annual: (input) => answer("contributions.annual", input),
      schedule: (input) => answer("contributions.schedule", input),
      lateSurcharge: (input) => answer("contributions.lateSurcharge", input),
    },
    retirement: {
      age: (input) => answer("retirement.age", input),
      entitlement: (input) => answer("retirement.entitlement", input),
      pension: (input) => answer("retirement.pension", input),
      startDate: (input) => answer("retirement.startDate", input),
    },
    law: { value: (series, question) => answer("law.value", { ...question, series }) },
    assess: (dossier) => assess(read(dossierSchema, dossier), context),
    answer,
    with: (changes) => createCasnos({ ...options, ...changes }),
    context,
  };
}

export { UndeterminedError, unwrap } from "./working/unwrap.js";
export { toDecimal } from "./money/decimal.js";
export type { Amount, ExactAmount } from "./money/amount.js";
export type { Language } from "./calendar/format.js";
export type { Day } from "./calendar/day.js";
export { ACTIVITIES, type Activity, type ActivityPeriod, type ContributionOption } from "./facts/activity.js";
export type { ContributedYear, Period, WarYear } from "./facts/career.js";
export type { DeclaredBase, IncomeOfYear } from "./facts/income.js";
export type { Person } from "./facts/person.js";
export type {
  AnnualContribution,
  AnnualFacts,
  BaseBasis,
  ContributionSplit,
  FlatContribution,
  GeneralContribution,
  NoContribution,
} from "./contributions/annual.js";
export type { GivenRates, LateSurcharge, LateSurchargeFacts } from "./contributions/late-surcharge.js";
export type { DueDays } from "./contributions/due-days.js";
export type { Schedule, ScheduleFacts, ScheduleLine } from "./contributions/schedule.js";
export type { Affiliation, AffiliationFacts } from "./eligibility/affiliation.js";
export type { FilingDeadline, FilingDeadlineFacts } from "./eligibility/filing-deadline.js";
export type {
  FiledInTime,
  FiledLate,
  LateFilingPenalty,
  LateFilingPenaltyFacts,
} from "./eligibility/late-filing-penalty.js";
export type {
  AssessedActivity,
  AssessedRetirement,
  AssessedYear,
  Assessment,
  NextDate,
  OpenDate,
} from "./dossier/assessment.js";
export type { Dossier, DossierActivity, DossierPayment } from "./dossier/dossier.js";
export type { Payment } from "./facts/payment.js";
export type { AgeCondition, AgeFacts, NoAgeCondition, RetirementAge } from "./retirement/age.js";
export type { YearsCondition } from "./retirement/duration.js";
export type { AgeMet, Entitlement, EntitlementFacts, OpenRight } from "./retirement/entitlement.js";
export type { RetirementRight } from "./retirement/monthly-amount.js";
export type { StartDate, StartDateFacts } from "./retirement/start-date.js";
export type { Condition, NoRight } from "./retirement/entitlement.js";
export type { Pension, PensionAward, PensionFacts } from "./retirement/pension.js";
export type { LawAmount, LawChoice, LawCount, LawMonthDay, LawPapers, LawRatio, LawValue } from "./catalogue/value.js";
export { seriesIds, type SeriesId } from "./catalogue/series.js";
export { readings, type OptionOf, type ReadingChoices, type ReadingId } from "./law/readings.js";
export { CHECKED_ON, type SourceStatus } from "./law/series.js";
export type { FactsOf, OperationId, ResultOf } from "./operations.js";
export { CasnosInputError, type InputCode, type InputIssue, type SpokenIssue } from "./schemas/input-error.js";
export type { AmountInput, InputOf, RateInput, TextOfDecimal } from "./schemas/input.js";
export type { CasnosOptions } from "./schemas/options.js";
export type * from "./working/index.js";
