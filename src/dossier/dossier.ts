import type { Day } from "../calendar/day.js";
import type { ActivityPeriod } from "../facts/activity.js";
import type { Period } from "../facts/career.js";
import type { DeclaredBase, IncomeOfYear } from "../facts/income.js";
import type { Payment } from "../facts/payment.js";
import type { Person } from "../facts/person.js";

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
}
