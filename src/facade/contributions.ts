import type { Adjustment, AdjustmentFacts } from "../contributions/adjustment.js";
import type { Amnesties, AmnestiesFacts } from "../contributions/amnesties.js";
import type { AnnualContribution, AnnualFacts } from "../contributions/annual.js";
import type { LateSurcharge, LateSurchargeFacts } from "../contributions/late-surcharge.js";
import type { DebtLimitation, DebtLimitationFacts } from "../contributions/limitation.js";
import type { Remission, RemissionFacts } from "../contributions/remission.js";
import type { Schedule, ScheduleFacts } from "../contributions/schedule.js";
import type { Settlement, SettlementFacts } from "../contributions/settlement.js";
import type { VoluntaryScheme, VoluntarySchemeFacts } from "../contributions/voluntary-scheme.js";
import type { ToBeInOrder, ToBeInOrderFacts } from "../what-if/to-be-in-order.js";
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
  /**
   * What can be remitted of late surcharges and penalties (remise, تخفيض).
   *
   * @remarks Loi 08-08, articles 7 and 12, from 2008-03-02: half on a justified file, all in force majeure; the local
   * commission below 1 000 000 DA, the national one from there. Before, loi 83-15, article 83, on late surcharges alone: at most
   * three quarters, as the commission decides, all in good faith or force majeure.
   * @param input - The surcharges and penalties, DA; the day and the ground of the request.
   * @returns What is remitted, exactly or at most, and what stays due, DA; or that the law has no such ground.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { remission } = createCasnos().contributions;
   * const half = unwrap(remission({ surcharge: "1000000", on: "2020-01-15", ground: "justified-file" }));
   * half.remission === "allowed" && half.remitted.dinars; // => "500000.00"
   * half.remission === "allowed" && unwrap(half.forum); // => "national-commission"
   * ```
   */
  readonly remission: (input: InputOf<RemissionFacts>) => Answer<Remission>;
  /**
   * Until when an unpaid contribution can be recovered (prescription, التقادم).
   *
   * @remarks Four years from the day the sum became due: loi 08-08, article 79, before 2008-03-02 loi 83-15, article 76. That
   * day is taken to be the last one to pay in time. A notice received in time begins four new years, which is `unverified`.
   * @param input - The day the sum became due, the days notices were received (null for none), the day asked for.
   * @returns The last day, whether it has passed, and the day it is counted from.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const answer = createCasnos().contributions.limitation({ dueOn: "2018-06-30", notices: null, on: "2022-07-01" });
   * unwrap(answer); // => { lastDay: "2022-06-30", barred: true, countedFrom: "2018-06-30" }
   * ```
   */
  readonly limitation: (input: InputOf<DebtLimitationFacts>) => Answer<DebtLimitation>;
  /**
   * The amnesties of surcharges and penalties open on a day (exonération, إعفاء).
   *
   * @remarks Loi 08-08, article 87 (2008 to 2011); ordonnance 15-01, article 57 (2015 and 2016); ordonnance 21-12 (2021 and
   * 2022); calls and facilities of the fund as reported. No window was found after January 2022.
   * @param input - The day, and what is known of the debtor; a condition whose fact is left out is unknown, and what is not
   * done but can still be done in the window refuses nothing.
   * @returns The windows open on that day: first and last day, what each wipes out, its conditions, what loses it; and the
   * measures that were reported, of which no source says whether they hold on that day.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { windows } = unwrap(createCasnos().contributions.amnesties({ on: "2016-10-01" }));
   * windows.map(({ amnesty, until }) => [amnesty, until]); // => [["lfc-2015", "2016-12-31"]]
   * ```
   */
  readonly amnesties: (input: InputOf<AmnestiesFacts>) => Answer<Amnesties>;
  /**
   * What changes when the fund settles another base than the one a year was called on (régularisation, تسوية).
   *
   * @remarks Décret exécutif 15-289, article 14, from 2016. Both amounts are those of `annual`. By when the rest is paid, and
   * what becomes of an excess, no source says.
   * @param input - What `annual` takes, and the base settled by the fund, DA a year.
   * @returns What was called and what is owed, DA a year, and the difference.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const activities = [{ activity: "trader", from: "2010-03-01", to: null }] as const;
   * const declared = [{ year: 2018, base: "400000" }];
   * const { adjustment } = createCasnos().contributions;
   * const { difference } = unwrap(adjustment({ year: 2018, activities, declared, settledBase: "300000" }));
   * difference; // => { direction: "in-excess", amount: { centimes: 1500000, dinars: "15000.00" } }
   * ```
   */
  readonly adjustment: (input: InputOf<AdjustmentFacts>) => Answer<Adjustment>;
  /**
   * What payments tied to no year settle (imputation des paiements, توزيع المدفوعات).
   *
   * @remarks No source says what a payment settles first. A convention: the contribution that fell due first, and surcharges
   * only once every contribution listed is paid, one that is not yet due included.
   * @param input - The contributions owed (each year once, at most 150) and the payments, DA, at most 10^10 each; the day.
   * @returns Each debt with what is paid and unpaid, DA, what went to surcharges, and what is left over.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const debts = [{ year: 2017, dueOn: "2017-06-30", due: "32400" }];
   * const payments = [{ on: "2017-06-01", amount: "40000" }];
   * const { leftOver } = unwrap(createCasnos().contributions.settlement({ debts, payments, on: "2018-01-01" }));
   * leftOver.dinars; // => "7600.00"
   * ```
   */
  readonly settlement: (input: InputOf<SettlementFacts>) => Answer<Settlement>;
  /**
   * The voluntary affiliation of persons who work informally, at another fund (affiliation volontaire, الانتساب الإرادي).
   *
   * @remarks Ordonnance 15-01 (LFC 2015), article 60, from 2015-07-23, at the fund of the employees (CNAS). Taken as closed
   * after three years: no source says whether it still is open.
   * @param input - The day asked for.
   * @returns What it costs, DA a month, what it gives, and how long; or that it is closed or not yet there.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const scheme = unwrap(createCasnos().contributions.voluntaryScheme({ on: "2016-01-01" }));
   * scheme.scheme === "open" && scheme.monthly.dinars; // => "2160.00"
   * ```
   */
  readonly voluntaryScheme: (input: InputOf<VoluntarySchemeFacts>) => Answer<VoluntaryScheme>;
  /**
   * What to file, declare and pay to be in order on a day (mise à jour, تسوية الوضعية), and what one month more costs.
   *
   * @remarks The rules of the contribution, of its days, of the late surcharge and of the late filing, on that day and one month
   * later. No text read gives the rate of the surcharge: what rests on it is `unverified`. Whether surcharges or penalties
   * were paid is not asked: they are those incurred.
   * @param input - The activities, each with the day it was filed; incomes and bases, DA a year; payments by the year they are
   * for, DA; the day asked for, by which they are made; the day to be in order, not before it.
   * @returns One line for each activity and each year, what is due by that day, and totals, DA, each an answer of its own.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const activities = [{ activity: "trader", from: "2018-01-10", to: null, filedOn: "2018-01-15" }] as const;
   * const input = { activities, declared: [{ year: 2018, base: "216000" }], payments: [], on: "2018-07-15", by: "2018-08-31" };
   * const order = unwrap(createCasnos().contributions.toBeInOrder(input));
   * unwrap(order.totalToPay).dinars; // => "34668.00"
   * unwrap(order.totalWaiting).dinars; // => "324.00"
   * ```
   */
  readonly toBeInOrder: (input: InputOf<ToBeInOrderFacts>) => Answer<ToBeInOrder>;
}

export type { Adjustment, AdjustmentFacts, InExcess, NoDifference, ToPay } from "../contributions/adjustment.js";
export type {
  Amnesties,
  AmnestiesFacts,
  Amnesty,
  AmnestyCondition,
  AmnestyConditionName,
  AmnestyId,
  AmnestyLoss,
  AmnestyWipes,
  AmnestyYears,
} from "../contributions/amnesties.js";
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
export type { DebtLimitation, DebtLimitationFacts } from "../contributions/limitation.js";
export type {
  AllowedRemission,
  NoRemission,
  Remission,
  RemissionFacts,
  RemissionForum,
} from "../contributions/remission.js";
export type { SettledDebt, Settlement, SettlementFacts } from "../contributions/settlement.js";
export type {
  ClosedVoluntaryScheme,
  NoVoluntaryScheme,
  OpenVoluntaryScheme,
  VoluntaryScheme,
  VoluntarySchemeFacts,
} from "../contributions/voluntary-scheme.js";
export type { FilingLine } from "../what-if/filings.js";
export type { ToBeInOrder, ToBeInOrderFacts } from "../what-if/to-be-in-order.js";
export type { YearToSettle } from "../what-if/years-to-settle.js";
