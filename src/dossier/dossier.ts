import type { Day } from "../calendar/day.js";
import type { AppealFacts } from "../disputes/contested.js";
import type { ActivityPeriod } from "../facts/activity.js";
import type { Period } from "../facts/career.js";
import type { DeclaredBase, IncomeOfYear } from "../facts/income.js";
import type { DrawnRight } from "../facts/deceased.js";
import type { Relative } from "../facts/family.js";
import type { Payment } from "../facts/payment.js";
import type { Person } from "../facts/person.js";
import type { ReimbursementFacts } from "../health/reimbursement.js";
import type { Centimes } from "../money/centimes.js";
import type { RevalueFacts } from "../retirement/revalue.js";

/** An activity, and when its affiliation was filed. */
export interface DossierActivity extends ActivityPeriod {
  /** The day the affiliation of this activity was filed; null while it is not. */
  readonly filedOn?: Day | null | undefined;
}

/** A payment, and the year whose contribution it is made on. */
export interface DossierPayment extends Payment {
  /** The calendar year whose contribution it is made on. */
  readonly forYear: number;
}

/** A death, whose family asks. The person and the career of the file are those of who died. */
export interface DossierDeath {
  /** The day of death. */
  readonly diedOn: Day;
  /** The pension or the allowance drawn on that day; null of who was not yet retired. */
  readonly drawn: DrawnPension | null;
  /** The last annual base contributed on, of who was not yet retired, DA a year. */
  readonly lastBase?: Centimes | undefined;
  /** The day the death capital was claimed; null while it was not. */
  readonly claimedOn?: Day | null | undefined;
}

/** What was drawn on the day of death. */
export interface DrawnPension {
  /** A pension, the allowance of a short career, or the pension of an invalid. */
  readonly right: DrawnRight;
  /** DA a month, without the increase for a spouse. */
  readonly monthly: Centimes;
}

/** A pension in payment, to be followed through its raises to the day asked for. */
export type PensionInPayment = Omit<RevalueFacts, "to">;

/** The file of one person (dossier, ملف). What is left out is unknown. */
export interface Dossier {
  /** The day asked for. */
  readonly on: Day;
  /** The person it is of. */
  readonly person: Person;
  /** Activities exercised, at most 200. */
  readonly activities?: readonly DossierActivity[] | undefined;
  /** Whether the person is salaried as well. */
  readonly alsoSalaried?: boolean | undefined;
  /** Incomes earned, one a year. */
  readonly income?: readonly IncomeOfYear[] | undefined;
  /** Bases declared, one a year. */
  readonly declared?: readonly DeclaredBase[] | undefined;
  /** Payments made, at most 2000. */
  readonly payments?: readonly DossierPayment[] | undefined;
  /** The career as it counts for a pension. */
  readonly periods?: readonly Period[] | undefined;
  /** Whether the person has a dependent spouse (conjoint à charge, تحت الكفالة). */
  readonly dependentSpouse?: boolean | undefined;
  /** The family as on the day asked for, at most 100 persons; of a death, those who survive. */
  readonly family?: readonly Relative[] | undefined;
  /** A death, whose family asks for what it opens. */
  readonly death?: DossierDeath | undefined;
  /** A pension in payment. */
  readonly pensionInPayment?: PensionInPayment | undefined;
  /** Whether contributions, surcharges and penalties are all paid; where it is left out, what the file itself shows. */
  readonly upToDate?: boolean | undefined;
  /** Whether a schedule for the arrears is signed. */
  readonly arrearsSchedule?: boolean | undefined;
  /** The days on which formal notices were received; null when none was. */
  readonly noticesReceived?: readonly Day[] | null | undefined;
  /** Decisions that are contested, at most 100. */
  readonly contested?: readonly AppealFacts[] | undefined;
  /** Care to be reimbursed, at most 100 files. */
  readonly carePapers?: readonly ReimbursementFacts[] | undefined;
}

/** What the account of a person's contributions on a day rests on. */
export type ContributionAccount = Pick<Dossier, "on" | "activities" | "income" | "declared" | "payments">;
