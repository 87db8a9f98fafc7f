import type { Day } from "../calendar/day.js";
import type { Centimes } from "../money/centimes.js";

/**
 * What every road depends on. A day that is left out is not known, and is supposed on its last day; null says that it did
 * not happen up to the day asked for.
 */
export interface Contested {
  /** The day the contested decision was notified; its law rules the whole road. */
  readonly notifiedOn: Day;
  /** Whether the decisions notified state the ways and the time limits of appeal. Asked when a time ran out. */
  readonly wayStated?: boolean | undefined;
  /** The day the first appeal, or the request for an expertise, was received: the sources count from its receipt. */
  readonly appealedOn?: Day | null | undefined;
  /** The day asked for, for what can still be done. */
  readonly on?: Day | undefined;
}

/** The days of a road by appeals, in order. */
export interface HeardByCommissions extends Contested {
  /** The day the decision on the first appeal was notified; null when none was, which is silence. */
  readonly decisionNotifiedOn?: Day | null | undefined;
  /** The day the appeal to the national commission, after the local one, was received. */
  readonly furtherAppealedOn?: Day | null | undefined;
  /** The day its decision was notified; null when none was. */
  readonly furtherDecisionNotifiedOn?: Day | null | undefined;
  /** The day the court was seized. */
  readonly courtSeizedOn?: Day | null | undefined;
}

/** Surcharges or penalties that are contested. */
export interface ContestedSurcharges extends HeardByCommissions {
  /** Late surcharges and penalties. */
  readonly matter: "surcharges";
  /** Their amount, DA, 0 to 10^12; it sets the commission, and is asked under the law of 2008 only. */
  readonly amount?: Centimes | undefined;
}

/** Another decision of the fund that is contested. */
export interface ContestedDecision extends HeardByCommissions {
  /** A decision of the fund. */
  readonly matter: "decision";
}

/** A medical decision that is contested. */
export interface ContestedMedicalDecision extends Contested {
  /** A decision on a medical ground. */
  readonly matter: "medical";
  /** The day the fund proposed three experts; null when it proposed none. */
  readonly expertsProposedOn?: Day | null | undefined;
  /** The day the insured answered. */
  readonly expertsAnsweredOn?: Day | null | undefined;
}

/** A decision on invalidity that is contested. */
export interface ContestedInvalidity extends Contested {
  /** A decision on invalidity. */
  readonly matter: "invalidity";
  /** The day the decision of the commission was notified; null when none was. */
  readonly decisionNotifiedOn?: Day | null | undefined;
  /** The day the court was seized. */
  readonly courtSeizedOn?: Day | null | undefined;
}

/** What is contested, and the days that are known. */
export type AppealFacts = ContestedSurcharges | ContestedDecision | ContestedMedicalDecision | ContestedInvalidity;
