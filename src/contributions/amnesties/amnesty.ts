import type { Day } from "../../calendar/day.js";
import type { Activity } from "../../facts/activity.js";
import type { Answer } from "../../working/answer.js";

/** What amnesties depend on. All but the day may be left out: what is missing leaves conditions unknown. */
export interface AmnestiesFacts {
  /** The day asked for. */
  readonly on: Day;
  /** What the debtor exercises. */
  readonly activity?: Activity | undefined;
  /** The day of birth of the debtor. */
  readonly birthDate?: Day | undefined;
  /** Whether the debtor is in good faith. */
  readonly goodFaith?: boolean | undefined;
  /** Whether the debtor is in financial difficulty. */
  readonly financialDifficulty?: boolean | undefined;
  /** Whether the contribution of the current year is paid. */
  readonly currentYearPaid?: boolean | undefined;
  /** Whether a schedule of payment was asked for and signed (échéancier, رزنامة). */
  readonly scheduleSigned?: boolean | undefined;
  /** Whether all arrears are paid at once. */
  readonly paidAtOnce?: boolean | undefined;
  /** Whether surcharges and penalties are all that is owed. */
  readonly onlySurcharges?: boolean | undefined;
  /** Whether the debtor holds a schedule from before. */
  readonly hasEarlierSchedule?: boolean | undefined;
  /** The day the affiliation was filed; null while it is not. */
  readonly filedOn?: Day | null | undefined;
  /** The day on which a carrier paid the first part; null while it is not paid. */
  readonly firstPartPaidOn?: Day | null | undefined;
}

/** The name of an amnesty, or of a call or a plan of the fund that was taken for one. */
export type AmnestyId =
  | "loi-08-08"
  | "late-filing-2008"
  | "farmers-plan-2009"
  | "campaign-2010"
  | "lfc-2015"
  | "lfc-2015-other-debtors"
  | "call-2017"
  | "farmers-drought-or-fire"
  | "carriers-2018"
  | "ordonnance-21-12"
  | "call-2025";

/** What an open window wipes out, or gives. */
export type AmnestyWipes = "surcharges-and-penalties" | "penalties" | "late-filing-penalty" | "payment-in-two-parts";

/** A condition of an amnesty. */
export type AmnestyConditionName =
  | "good-faith"
  | "financial-difficulty"
  | "payment-schedule"
  | "current-contribution-paid"
  | "all-paid-or-schedule"
  | "only-surcharges"
  | "earlier-schedule-or-only-surcharges"
  | "not-affiliated-before"
  | "affiliated-in-the-window"
  | "carrier"
  | "first-part-in-time";

/** A condition, and whether it is met on the day asked for. */
export interface AmnestyCondition {
  /** Which one. */
  readonly condition: AmnestyConditionName;
  /** Null when that cannot be said: not yet done but still possible, a fact missing, or a source silent. */
  readonly met: boolean | null;
  /** Whether it is an act that is not done, and that can still be done in time on the day asked for. */
  readonly stillPossible: boolean;
  /** The names of the facts that are missing to say whether it is met. */
  readonly missing: readonly string[];
}

/** What loses an amnesty. */
export type AmnestyLoss = "default-on-the-schedule" | "default-at-the-last-instalment";

/** How many past years may be paid: all, all since 1996, or a number. */
export type AmnestyYears = "all" | "since-1996" | number;

/** A window open on the day asked for. */
export interface Amnesty {
  /** Its name. */
  readonly amnesty: AmnestyId;
  /** Its first day; null where none is known. */
  readonly from: Day | null;
  /** Its last day, extensions included; null where none is known. */
  readonly until: Day | null;
  /** What it wipes out, or gives. */
  readonly wipes: AmnestyWipes;
  /** Its conditions as of the day; none where none is known. */
  readonly conditions: readonly AmnestyCondition[];
  /** Whether it is open to this debtor: all conditions met, one that can no longer be, or null when that cannot be said. */
  readonly open: boolean | null;
  /** What loses it. */
  readonly lostBy: Answer<AmnestyLoss>;
  /** How many past years may be paid. */
  readonly yearsThatMayBePaid: Answer<AmnestyYears>;
  /** The months that a schedule may last. */
  readonly scheduleMonths: Answer<number>;
}

/** The amnesties of a day. */
export interface Amnesties {
  /** The windows open on that day, the oldest law first; empty where none was found. */
  readonly windows: readonly Amnesty[];
  /** Measures that were reported, of which no source says whether they hold on that day. */
  readonly unsure: readonly AmnestyId[];
}
