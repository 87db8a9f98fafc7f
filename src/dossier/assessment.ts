import type { Day } from "../calendar/day.js";
import type { Amnesties } from "../contributions/amnesties.js";
import type { LateSurcharge } from "../contributions/late-surcharge.js";
import type { DebtLimitation } from "../contributions/limitation.js";
import type { ScheduleLine } from "../contributions/schedule.js";
import type { Appeal } from "../disputes/appeal.js";
import type { Affiliation } from "../eligibility/affiliation.js";
import type { FilingDeadline } from "../eligibility/filing-deadline.js";
import type { LateFilingPenalty } from "../eligibility/late-filing-penalty.js";
import type { Activity } from "../facts/activity.js";
import type { Matter } from "../facts/dispute.js";
import type { CareRights } from "../health/care-rights.js";
import type { DeathCapital } from "../health/death-capital.js";
import type { Dependant } from "../health/dependant.js";
import type { Reimbursement } from "../health/reimbursement.js";
import type { Amount } from "../money/amount.js";
import type { RetirementAge } from "../retirement/age.js";
import type { Entitlement } from "../retirement/entitlement.js";
import type { Pension } from "../retirement/pension.js";
import type { Revaluation } from "../retirement/revalue.js";
import type { StartDate } from "../retirement/start-date.js";
import type { Survivors } from "../retirement/survivors.js";
import type { Answer } from "../working/answer.js";
import type { Reason } from "../working/reasons.js";

/** The affiliation of one activity. */
export interface AssessedActivity {
  /** What is exercised. */
  readonly activity: Activity;
  /** The day it began. */
  readonly from: Day;
  /** Null while it goes on, or when not known. */
  readonly to: Day | null;
  /** The duty to be affiliated, and the papers. */
  readonly affiliation: Answer<Affiliation>;
  /** The last day to file the affiliation. */
  readonly deadline: Answer<FilingDeadline>;
  /** What filing late costs, on the day asked for. */
  readonly penalty: Answer<LateFilingPenalty>;
}

/** The contribution of one year. */
export interface AssessedYear extends ScheduleLine {
  /** What was paid on it up to the day asked for, DA. */
  readonly paid: Answer<Amount>;
  /** What is unpaid of it on that day, DA; null for a year without contribution. */
  readonly unpaid: Answer<Amount | null>;
  /** What paying it late costs up to that day, DA; null while nothing is late. */
  readonly surcharge: Answer<LateSurcharge | null>;
  /** Until when what is late can be recovered; null while nothing is late. */
  readonly limitation: Answer<DebtLimitation | null>;
}

/** What a person is owed later. */
export interface AssessedRetirement {
  /** The age of a pension, and the day it is reached. */
  readonly age: Answer<RetirementAge>;
  /** The right on the first day of a pension claimed on the day asked for. */
  readonly entitlement: Answer<Entitlement>;
  /** The first day of a pension claimed on the day asked for. */
  readonly startDate: Answer<StartDate>;
  /** The pension from that day; from the day asked for, where no source gives the start. */
  readonly pension: Answer<Pension>;
}

/** One care file. */
export interface AssessedCareFile {
  /** The right to care on the day of the first act; null of who died. */
  readonly right: Answer<CareRights> | null;
  /** What is reimbursed while that right is open. */
  readonly reimbursement: Answer<Reimbursement>;
}

/** What the family of who died is owed. */
export interface AssessedDeath {
  /** The pension of the survivors. */
  readonly survivors: Answer<Survivors>;
  /** The capital paid once. */
  readonly deathCapital: Answer<DeathCapital>;
}

/** A decision of the file that is contested. */
export interface ContestedDecision {
  /** What is contested. */
  readonly matter: Matter;
  /** The amount contested, DA; null of another matter than surcharges, or where it is not known. */
  readonly amount: Amount | null;
  /** The day the decision was notified. */
  readonly notifiedOn: Day;
}

/** A day to keep. */
export interface NextDate {
  /** The day. */
  readonly day: Day;
  /** What is to be done by it, or reached on it. */
  readonly what: "file" | "declare" | "pay" | "retirement" | "appeal" | "claim-death-capital" | "survivor-leaves";
  /** The year of the contribution, or null. */
  readonly year: number | null;
  /** The activity to file, or null. */
  readonly activity: Activity | null;
}

/** A day to keep that cannot be said. */
export interface OpenDate extends Pick<NextDate, "what" | "year" | "activity"> {
  /** Why it cannot. */
  readonly reasons: readonly Reason[];
}

/** Everything that can be said of a person's file on a day: one answer for each duty and right. */
export interface Assessment {
  /** The day asked for. */
  readonly on: Day;
  /** The affiliation of each activity begun by that day. */
  readonly activities: Answer<readonly AssessedActivity[]>;
  /** Each year from the first activity to the day asked for. */
  readonly years: Answer<readonly AssessedYear[]>;
  /** What is unpaid in all, DA; undetermined when one year is. */
  readonly totalUnpaid: Answer<Amount>;
  /** What of it is past its due day on the day asked for, DA; undetermined when one year's is. */
  readonly totalOverdue: Answer<Amount>;
  /** The surcharges in all, DA; undetermined when one year's is. */
  readonly totalSurcharge: Answer<Amount>;
  /** What of the unpaid can no longer be recovered, DA; undetermined when the limitation of one late year is. */
  readonly totalBarred: Answer<Amount>;
  /** The surcharges incurred on contributions that can no longer be recovered, DA. */
  readonly totalBarredSurcharge: Answer<Amount>;
  /** Age, right, start and amount of a pension; of no use for who died, or draws one. */
  readonly retirement: AssessedRetirement;
  /** The pension in payment, through its raises to the day asked for or the death; null where there is none. */
  readonly revaluation: Answer<Revaluation> | null;
  /** The right to care on the day asked for; null of who died. */
  readonly care: Answer<CareRights> | null;
  /** Whether each person of the family is covered through the insured, in the order of the file; empty of who died. */
  readonly dependants: readonly Answer<Dependant>[];
  /** Each care file: the right on the day of the care, and what is reimbursed. */
  readonly careFiles: readonly AssessedCareFile[];
  /** What the family of who died is owed; null where there is no death. */
  readonly death: AssessedDeath | null;
  /** The waivers of surcharges and penalties open on the day asked for; null where nothing is owed late, or no activity is told. */
  readonly amnesties: Answer<Amnesties> | null;
  /** Each contested decision: what it is about, DA for surcharges where it is known, and its first day. */
  readonly contested: readonly ContestedDecision[];
  /** The road of each contested decision, in the same order. */
  readonly appeals: readonly Answer<Appeal>[];
  /** In ascending order, from the day asked for. */
  readonly nextDates: readonly NextDate[];
  /** The answer that each of them comes from, always determined, in the same order. */
  readonly nextDateAnswers: readonly Answer<Day>[];
  /** Those that cannot be said, with the reasons. */
  readonly openDates: readonly OpenDate[];
}
