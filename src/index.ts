/**
 * The rules of CASNOS, the Algerian social security of the self-employed: exact, dated, cited, explained.
 *
 * @packageDocumentation
 */
import type { AnnualContribution, AnnualFacts } from "./contributions/annual.js";
import type { LawValue } from "./catalogue/value.js";
import type { SeriesId } from "./catalogue/series.js";
import { operations, type FactsOf, type OperationId, type ResultOf } from "./operations.js";
import type { Pension, PensionFacts } from "./retirement/pension.js";
import type { InputOf } from "./schemas/input.js";
import { inputSchemas } from "./schemas/inputs.js";
import { optionsSchema, type CasnosOptions } from "./schemas/options.js";
import { read } from "./schemas/read.js";
import type { Answer } from "./working/answer.js";
import { contextOf } from "./working/context.js";
import { determine } from "./working/determine.js";
import type { Context, Rule } from "./working/working.js";

/** The law, ready to be asked. */
export interface Casnos {
  /** What is owed. */
  readonly contributions: {
    /** The contribution of a year. */
    annual(input: InputOf<AnnualFacts>): Answer<AnnualContribution>;
  };
  /** What is due later. */
  readonly retirement: {
    /** The pension, or the allowance of a short career, from a day. */
    pension(input: InputOf<PensionFacts>): Answer<Pension>;
  };
  /** The law itself. */
  readonly law: {
    /** The value of a series on a day, with its source. */
    value(series: SeriesId, question: { readonly on: string }): Answer<LawValue>;
  };
  /** Any operation by its name. */
  answer<O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>): Answer<ResultOf<O>>;
  /** The same law with some options changed. */
  with(options: CasnosOptions): Casnos;
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
    contributions: { annual: (input) => answer("contributions.annual", input) },
    retirement: { pension: (input) => answer("retirement.pension", input) },
    law: { value: (series, question) => answer("law.value", { ...question, series }) },
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
