import { yearOf } from "../calendar/day.js";
import { activitiesFact } from "../facts/activity.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import type { ContributionAccount, Dossier } from "./dossier.js";
import * as step from "./steps.js";
import { isBarred, overdueOfYear, surchargeOfYear, unpaidOfYear } from "./years.js";

/** The calendar years from the first activity of a file to the day asked for. */
export function yearsOf({ on, activities }: ContributionAccount, w: Working): readonly number[] {
  const last = yearOf(on);
  const starts = w.need(activitiesFact, activities).map(({ from }) => yearOf(from));
  const first = Math.min(last + 1, ...starts);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** What is unpaid in all. */
export function totalUnpaid(dossier: ContributionAccount, w: Working): Amount {
  return amount(total(dossier, w, (year) => unpaidOfYear(year, dossier, w) ?? 0));
}

/** What of it is past its due day. */
export function totalOverdue(dossier: Dossier, w: Working): Amount {
  return amount(total(dossier, w, (year) => overdueOfYear(year, dossier, w)));
}

/** The surcharges in all. */
export function totalSurcharge(dossier: ContributionAccount, w: Working): Amount {
  return amount(surchargesIncurred(dossier, w));
}

/** What of it can no longer be recovered. */
export function totalBarred(dossier: Dossier, w: Working): Amount {
  return amount(total(dossier, w, (year) => (isBarred(year, dossier, w) ? overdueOfYear(year, dossier, w) : 0)));
}

/** The surcharges incurred on contributions that can no longer be recovered. */
export function totalBarredSurcharge(dossier: Dossier, w: Working): Amount {
  return amount(total(dossier, w, (year) => (isBarred(year, dossier, w) ? surchargeIn(year, dossier, w) : 0)));
}

/** Whether something holds of one of the years: one is enough, whatever is not known of the others. */
export function holdsOfSomeYear(
  dossier: ContributionAccount,
  holds: (year: number, w: Working) => boolean,
  w: Working,
): boolean {
  const years = yearsOf(dossier, w);
  const known = years.find((year) => {
    const { answer } = w.trial((silent) => holds(year, silent));
    return answer.kind === "determined" && answer.value;
  });
  return known === undefined ? years.some((year) => holds(year, w)) : holds(known, w);
}

/** Surcharges incurred, in all. */
export function surchargesIncurred(dossier: ContributionAccount, w: Working): Centimes {
  return total(dossier, w, (year) => surchargeIn(year, dossier, w));
}

/** The surcharge of a year, nothing while nothing is late. */
export function surchargeIn(year: number, dossier: ContributionAccount, w: Working): number {
  return surchargeOfYear(year, dossier, w)?.surcharge.centimes ?? 0;
}

function total(dossier: ContributionAccount, w: Working, of: (year: number) => number): Centimes {
  const years = yearsOf(dossier, w);
  const sum = years.reduce((all, year) => all + of(year), 0);
  return w.step(step.total, { years: years.length }, centimes(sum));
}
