import { activeIn } from "../contributions/activities.js";
import { annual } from "../contributions/annual.js";
import { declareBy, dueDays } from "../contributions/due-days.js";
import { lateSurcharge, type LateSurcharge } from "../contributions/late-surcharge.js";
import { activitiesFact } from "../facts/activity.js";
import { paymentsFact } from "../facts/payment.js";
import { amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import type { AssessedYear } from "./assessment.js";
import type { Dossier, DossierPayment } from "./dossier.js";
import * as step from "./steps.js";

/** The contribution of one year of a file: what it is, when it is due, what is unpaid and what that costs. */
export function assessedYear(year: number, dossier: Dossier, w: Working): AssessedYear {
  const facts = { ...contributor(dossier), year };
  const isIdle = (part: Working): boolean =>
    activeIn(year, part.need(activitiesFact, dossier.activities), part).length === 0;
  return {
    year,
    contribution: w.part((part) => annual(facts, part)),
    days: w.part((part) => (isIdle(part) ? null : dueDays(facts, part))),
    declareBy: w.part((part) => (isIdle(part) ? null : declareBy(facts, part))),
    paid: w.part((part) => amount(paidFor(year, dossier, part))),
    unpaid: w.part((part) => {
      const unpaid = unpaidOfYear(year, dossier, part);
      return unpaid === null ? null : amount(unpaid);
    }),
    surcharge: w.part((part) => surchargeOfYear(year, dossier, part)),
  };
}

/** What is unpaid of a year's contribution; null for a year without one. */
export function unpaidOfYear(year: number, dossier: Dossier, w: Working): Centimes | null {
  const owed = annual({ ...contributor(dossier), year }, w);
  if (owed.contribution === "none") return null;
  const due = centimes(owed.amount.centimes);
  const paid = paidFor(year, dossier, w);
  return w.step(step.unpaid, { due, paid }, centimes(Math.max(0, due - paid)));
}

/** The surcharge of a year's contribution; null while nothing is late. */
export function surchargeOfYear(year: number, dossier: Dossier, w: Working): LateSurcharge | null {
  const { on } = dossier;
  const facts = { ...contributor(dossier), year };
  const owed = annual(facts, w);
  if (owed.contribution === "none") return null;
  const { dueOn } = dueDays(facts, w);
  const payments = paymentsFor(year, dossier, w);
  if (on <= dueOn) {
    w.step(step.nothingLate, { year, on }, true);
    return null;
  }
  return lateSurcharge({ due: centimes(owed.amount.centimes), dueOn, payments, on }, w);
}

function paidFor(year: number, dossier: Dossier, w: Working): Centimes {
  const { on } = dossier;
  const made = paymentsFor(year, dossier, w).filter((payment) => payment.on <= on);
  return w.step(step.paid, { year, on }, centimes(made.reduce((total, payment) => total + payment.amount, 0)));
}

function paymentsFor(year: number, { payments }: Dossier, w: Working): readonly DossierPayment[] {
  const all = w.need(paymentsFact, payments) as readonly DossierPayment[];
  return all.filter(({ forYear }) => forYear === year);
}

/** The facts of a file that its contributions depend on. */
export function contributor({
  activities,
  income,
  declared,
}: Dossier): Pick<Dossier, "activities" | "income" | "declared"> {
  return { activities, income, declared };
}
