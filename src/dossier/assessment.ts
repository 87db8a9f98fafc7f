import type { Day } from "../calendar/day.js";
import type { AnnualContribution } from "../contributions/annual.js";
import type { DueDays } from "../contributions/due-days.js";
import type { LateSurcharge } from "../contributions/late-surcharge.js";
import type { Affiliation } from "../eligibility/affiliation.js";
import type { FilingDeadline } from "../eligibility/filing-deadline.js";
import type { LateFilingPenalty } from "../eligibility/late-filing-penalty.js";
import type { Activity } from "../facts/activity.js";
import type { Amount } from "../money/amount.js";
import type { RetirementAge } from "../retirement/age.js";
import type { Entitlement } from "../retirement/entitlement.js";
import type { Pension } from "../retirement/pension.js";
import type { StartDate } from "../retirement/start-date.js";
import type { Answer } from "../working/answer.js";

/** The affiliation of one activity. */
export interface AssessedActivity {
  readonly activity: Activity;
  readonly from: Day;
  /** Null while it goes on, or when not known. */
  readonly to: Day | null;
  readonly affiliation: Answer<Affiliation>;
  readonly deadline: Answer<FilingDeadline>;
  readonly penalty: Answer<LateFilingPenalty>;
}

/** The contribution of one year. */
export interface AssessedYear {
  readonly year: number;
  readonly contribution: Answer<AnnualContribution>;
  /** Null for a year without activity. */
  readonly days: Answer<DueDays | null>;
  /** The last day to declare the base; null where none is to be declared. */
  readonly declareBy: Answer<Day | null>;
  /** What was paid on it up to the day asked for. */
  readonly paid: Answer<Amount>;
  /** What is unpaid of it on that day; null for a year without contribution. */
  readonly unpaid: Answer<Amount | null>;
  /** Null while nothing is late. */
  readonly surcharge: Answer<LateSurcharge | null>;
}

/** What a person is owed later. */
export interface AssessedRetirement {
  readonly age: Answer<RetirementAge>;
  readonly entitlement: Answer<Entitlement>;
  /** The first day of a pension claimed on the day asked for. */
  readonly startDate: Answer<StartDate>;
  /** The pension from that day; from the day asked for, where no source gives the start. */
  readonly pension: Answer<Pension>;
}

/** A day to keep. */
export interface NextDate {
  readonly day: Day;
  readonly what: "file" | "declare" | "pay" | "retirement";
  /** The year of the contribution, or null. */
  readonly year: number | null;
  /** The activity to file, or null. */
  readonly activity: Activity | null;
}

/** Everything that can be said of a person's file on a day: one answer for each duty and right. */
export interface Assessment {
  readonly on: Day;
  readonly activities: Answer<readonly AssessedActivity[]>;
  readonly years: Answer<readonly AssessedYear[]>;
  /** What is unpaid in all; undetermined when one year is. */
  readonly totalUnpaid: Answer<Amount>;
  /** The surcharges in all; undetermined when one year's is. */
  readonly totalSurcharge: Answer<Amount>;
  readonly retirement: AssessedRetirement;
  /** In ascending order, from the day asked for. */
  readonly nextDates: readonly NextDate[];
}
