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
import { assess } from "./dossier/assess.js";
import type { Assessment } from "./dossier/assessment.js";
import type { Dossier } from "./dossier/dossier.js";
import type { ContributionsOperations } from "./facade/contributions.js";
import type { DisputesOperations } from "./facade/disputes.js";
import type { EligibilityOperations } from "./facade/eligibility.js";
import type { HealthOperations } from "./facade/health.js";
import type { LawOperations } from "./facade/law.js";
import type { RetirementOperations } from "./facade/retirement.js";
import { operations, ruleOf, type FactsOf, type OperationId, type ResultOf } from "./operations.js";
import { readable } from "./refusal/readable.js";
import type { InputOf } from "./schemas/input.js";
import { dossierSchema, inputSchemas, questionOf, schemaIn } from "./schemas/inputs.js";
import { optionsSchema, type CasnosOptions } from "./schemas/options.js";
import { read } from "./schemas/read.js";
import { writtenOptions, type SettledOptions } from "./schemas/written-options.js";
import type { Answer } from "./working/answer.js";
import { contextOf, settledOptions } from "./working/context.js";
import { determine } from "./working/determine.js";
import type { Context } from "./working/working.js";

/** The law, ready to be asked. */
export interface Casnos {
  /** Who must be affiliated, by when, and what filing late costs. */
  readonly eligibility: EligibilityOperations;
  /** What is owed, when, and what paying late costs. */
  readonly contributions: ContributionsOperations;
  /** The age, the right and the amount of a pension. */
  readonly retirement: RetirementOperations;
  /** Care, invalidity and death. */
  readonly health: HealthOperations;
  /** Appeals, forced recovery, and what lapses. */
  readonly disputes: DisputesOperations;
  /** The law itself. */
  readonly law: LawOperations;
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
  /** What it was made with, each option with the value that holds: frozen plain data, for receipts and logs. */
  readonly options: SettledOptions;
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
    const facts = read(schemaIn(inputSchemas, operation), input);
    return determine(ruleOf(operation), facts, context);
  }

  const { law, ...branches } = byBranch(answer);
  return {
    ...branches,
    law: {
      // The type of the value follows from the name of the series, as the registry has it.
      value: ((series, question) =>
        law.value(readable(() => ({ ...questionOf(question), series })))) as LawOperations["value"],
    },
    assess: (dossier) => assess(read(dossierSchema, dossier), context),
    answer,
    with: (changes) => createCasnos(readable(() => ({ ...options, ...changes }))),
    options: writtenOptions(settledOptions(settled)),
    context,
  };
}

/** Any operation, asked by its name. */
type Ask = <O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>) => Answer<ResultOf<O>>;

type BranchOf<O extends OperationId> = O extends `${infer Branch}.${string}` ? Branch : never;

/** The operations under their branch of law, each a function of its input. */
type ByBranch = {
  readonly [B in BranchOf<OperationId>]: {
    readonly [O in OperationId as O extends `${B}.${infer Name}` ? Name : never]: (
      input: InputOf<FactsOf<O>>,
    ) => Answer<ResultOf<O>>;
  };
};

/** The registry as `branch.operation(input)`. Names are split here once; `ByBranch` says what comes of it. */
function byBranch(ask: Ask): ByBranch {
  const branches: Record<string, Record<string, unknown>> = {};
  for (const id of Object.keys(operations) as OperationId[]) {
    const [branch = "", name = ""] = id.split(".");
    branches[branch] = { ...branches[branch], [name]: (input: never) => ask(id, input) };
  }
  return branches as unknown as ByBranch;
}

export type * from "./facade/contributions.js";
export type * from "./facade/disputes.js";
export type * from "./facade/eligibility.js";
export type * from "./facade/health.js";
export type * from "./facade/law.js";
export type * from "./facade/retirement.js";
export { UndeterminedError, unwrap } from "./working/unwrap.js";
export { toDecimal } from "./money/decimal.js";
export type { Amount, ExactAmount } from "./money/amount.js";
export type { Language } from "./calendar/format.js";
export type { Day } from "./calendar/day.js";
export { ACTIVITIES, type Activity, type ActivityPeriod, type ContributionOption } from "./facts/activity.js";
export type { ActiveMember, DeceasedMember, PensionHolder } from "./facts/death-capital.js";
export type { Deceased, DeceasedInsured, DeceasedPensioner, DrawnRight } from "./facts/deceased.js";
export type { CareKind, Insured, MaintainedRelation, PensionHeld } from "./facts/care.js";
export type { Child, FemaleCollateral, Parent, Relative, Spouse } from "./facts/family.js";
export type {
  BoughtBackYears,
  ContributedYear,
  MinistryInvalidityYear,
  NationalServiceYear,
  OtherFundYear,
  Period,
  WarYear,
} from "./facts/career.js";
export { REMISSION_GROUNDS, type Debt, type RemissionGround } from "./facts/debt.js";
export type { DeclaredBase, IncomeOfYear } from "./facts/income.js";
export {
  ENFORCEMENT_MEASURES,
  LAPSING_CLAIMS,
  MATTERS,
  type EnforcementMeasure,
  type LapsingClaim,
  type Matter,
} from "./facts/dispute.js";
export type { Person } from "./facts/person.js";
export type { TurnoverOfYear } from "./facts/turnover.js";
export type {
  AssessedActivity,
  AssessedCareFile,
  AssessedDeath,
  AssessedRetirement,
  AssessedYear,
  Assessment,
  ContestedDecision,
  NextDate,
  OpenDate,
} from "./dossier/assessment.js";
export type {
  Dossier,
  DossierActivity,
  DossierDeath,
  DossierPayment,
  DrawnPension,
  PensionInPayment,
} from "./dossier/dossier.js";
export type { Payment } from "./facts/payment.js";
export type { GivenRaise } from "./facts/revaluation.js";
export { seriesIds } from "./catalogue/series.js";
export { readings, type OptionOf, type ReadingChoices, type ReadingId } from "./law/readings.js";
export { CHECKED_ON, type SourceStatus } from "./law/series.js";
export type { FactsOf, OperationId, ResultOf } from "./operations.js";
export { CasnosInputError, type InputCode, type InputIssue, type SpokenIssue } from "./refusal/input-error.js";
export type { AmountInput, InputOf, RateInput, TextOfDecimal } from "./schemas/input.js";
export type { CasnosOptions } from "./schemas/options.js";
export type {
  InputOfSeries,
  MultipleInput,
  ReformChange,
  ReformInput,
  ReformValue,
  ScaleInput,
  UnitInputs,
} from "./schemas/reform.js";
export type { SeriesOf } from "./catalogue/series.js";
export type { SettledOptions } from "./schemas/written-options.js";
export type * from "./working/index.js";
