/**
 * The rules of CASNOS, the Algerian social security of the self-employed: exact, dated, cited, explained.
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
    /** The duty to be affiliated, and the papers. */
    readonly affiliation: (input: InputOf<AffiliationFacts>) => Answer<Affiliation>;
    /** The last day to file the affiliation. */
    readonly filingDeadline: (input: InputOf<FilingDeadlineFacts>) => Answer<FilingDeadline>;
    /** What filing late costs. */
    readonly lateFilingPenalty: (input: InputOf<LateFilingPenaltyFacts>) => Answer<LateFilingPenalty>;
  };
  /** What is owed, when, and what paying late costs. */
  readonly contributions: {
    /** The contribution of a year. */
    readonly annual: (input: InputOf<AnnualFacts>) => Answer<AnnualContribution>;
    /** The contributions of some years, with their days. */
    readonly schedule: (input: InputOf<ScheduleFacts>) => Answer<Schedule>;
    /** What paying late costs. No text read gives its rate. */
    readonly lateSurcharge: (input: InputOf<LateSurchargeFacts>) => Answer<LateSurcharge>;
  };
  /** The age, the right and the amount of a pension. */
  readonly retirement: {
    /** The age of a pension, and the day it is reached. */
    readonly age: (input: InputOf<AgeFacts>) => Answer<RetirementAge>;
    /** Whether there is a right to a pension or an allowance. */
    readonly entitlement: (input: InputOf<EntitlementFacts>) => Answer<Entitlement>;
    /** The pension, or the allowance of a short career, from a day. */
    readonly pension: (input: InputOf<PensionFacts>) => Answer<Pension>;
    /** The first day of a pension. */
    readonly startDate: (input: InputOf<StartDateFacts>) => Answer<StartDate>;
  };
  /** The law itself. */
  readonly law: {
    /** The value of a series on a day, with its source. */
    readonly value: (series: SeriesId, question: { readonly on: string }) => Answer<LawValue>;
  };
  /** A person's whole file: one answer for each duty and right. */
  readonly assess: (dossier: InputOf<Dossier>) => Assessment;
  /** Any operation by its name. */
  readonly answer: <O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>) => Answer<ResultOf<O>>;
  /** The same law with some options changed. */
  readonly with: (options: CasnosOptions) => Casnos;
  /** The context that the rules run in, for `casnos-rules/reasoning` and `/batch`. */
  readonly context: Context;
}

/**
 * Makes the law ready to be asked. Nothing is read from the clock: every question carries its day.
 *
 * @param options - What is settled for all questions; see `CasnosOptions`.
 * @returns The operations by branch of law.
 * @throws CasnosInputError for an option that is wrong.
 *
 * @example
 * ```ts
 * const casnos = createCasnos();
 * const answer = casnos.contributions.annual({
 *   year: 2026,
 *   activities: [{ activity: "trader", from: "2019-03-01", to: null }],
 *   declared: [{ year: 2026, base: "1000000" }],
 * });
 * answer.kind === "determined" && answer.value.contribution === "general" && answer.value.amount.dinars; // => "150000.00"
 * ```
 */
export function createCasnos(options: CasnosOptions = {}): Casnos {
  const settled = read(optionsSchema, options);
  const context = contextOf(settled);

  function answer<O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>): Answer<ResultOf<O>> {
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
export type { AssessedActivity, AssessedRetirement, AssessedYear, Assessment, NextDate } from "./dossier/assessment.js";
export type { Dossier, DossierActivity, DossierPayment } from "./dossier/dossier.js";
export type { Payment } from "./facts/payment.js";
export type { AgeCondition, AgeFacts, NoAgeCondition, RetirementAge } from "./retirement/age.js";
export type { YearsCondition } from "./retirement/duration.js";
export type { AgeMet, Entitlement, EntitlementFacts, OpenRight } from "./retirement/entitlement.js";
export type { RetirementRight } from "./retirement/monthly-amount.js";
export type { StartDate, StartDateFacts } from "./retirement/start-date.js";
export type { Condition, NoRight } from "./retirement/entitlement.js";
export type { Pension, PensionAward, PensionFacts } from "./retirement/pension.js";
export type { LawValue } from "./catalogue/value.js";
export { seriesIds, type SeriesId } from "./catalogue/series.js";
export { readings, type OptionOf, type ReadingChoices, type ReadingId } from "./law/readings.js";
export { CHECKED_ON, type SourceStatus } from "./law/series.js";
export type { FactsOf, OperationId, ResultOf } from "./operations.js";
export { CasnosInputError, type InputCode, type InputIssue, type SpokenIssue } from "./schemas/input-error.js";
export type { AmountInput, InputOf, RateInput } from "./schemas/input.js";
export type { CasnosOptions } from "./schemas/options.js";
export type * from "./working/index.js";
