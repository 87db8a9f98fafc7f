import type { Day } from "../calendar/day.js";
import type { ContributionAccount, DossierActivity } from "../dossier/dossier.js";

/** An activity with its place among those that were given, of which some may begin later. */
export interface PlacedActivity extends DossierActivity {
  readonly place: number;
}

/** A person's account on the day to be in order. */
export interface Settling {
  /** The day asked for: what is filed and paid by it is done. */
  readonly on: Day;
  /** The account on the day to be in order, with what was paid by the day asked for. */
  readonly account: ContributionAccount;
  /** The activities begun by the day to be in order. */
  readonly activities: readonly PlacedActivity[];
  /** The years of the account. */
  readonly years: readonly number[];
  /** One month after the day to be in order. */
  readonly oneMonthLater: Day;
}

/** The same account one month later, with nothing more paid. */
export function laterAccount({ account, oneMonthLater }: Settling): ContributionAccount {
  return { ...account, on: oneMonthLater };
}
