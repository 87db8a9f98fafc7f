import type { AnnualContribution, AnnualFacts } from "../contributions/annual.js";
import type { LateSurcharge, LateSurchargeFacts } from "../contributions/late-surcharge.js";
import type { Schedule, ScheduleFacts } from "../contributions/schedule.js";
import type { InputOf } from "../schemas/input.js";
import type { Answer } from "../working/answer.js";

/** What is owed, when, and what paying late costs. */
export interface ContributionsOperations {
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
}

export type {
  AnnualContribution,
  AnnualFacts,
  BaseBasis,
  ContributionSplit,
  FlatContribution,
  GeneralContribution,
  NoContribution,
} from "../contributions/annual.js";
export type { GivenRates, LateSurcharge, LateSurchargeFacts } from "../contributions/late-surcharge.js";
export type { DueDays } from "../contributions/due-days.js";
export type { Schedule, ScheduleFacts, ScheduleLine } from "../contributions/schedule.js";
