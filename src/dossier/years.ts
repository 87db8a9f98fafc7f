import type { Day } from "../calendar/day.js";
import { annual } from "../contributions/annual.js";
import { dueDays } from "../contributions/due-days.js";
import { lateSurcharge, type LateSurcharge } from "../contributions/late-surcharge.js";
import { limitation, type DebtLimitation } from "../contributions/limitation.js";
import { leftOf, paidUpTo } from "../contributions/payments.js";
import { scheduleLine } from "../contributions/schedule.js";
import { unpaid } from "../contributions/steps.js";
import { paymentsFact } from "../facts/payment.js";
import { amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import type { AssessedYear } from "./assessment.js";
import type { ContributionAccount, Dossier, DossierPayment } from "./dossier.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** The contribution of one year of a file: what it is, when it is due, what is unpaid and what that costs. */
export function assessedYear(year: number, dossier: Dossier, w: Working): AssessedYear {
  return {
    ...scheduleLine(year, contributor(dossier), w),
    paid: w.part((part) => amount(paidFor(year, dossier, part))),
    unpaid: w.part((part) => {
      const left = unpaidOfYear(year, dossier, part);
      return left === null ? null : amount(left);
    }),
    surcharge: w.part((part) => surchargeOfYear(year, dossier, part)),
    limitation: w.part((part) => limitationOfYear(year, dossier, part)),
  };
}

/** What is unpaid of a year's contribution; null for a year without one. */
export function unpaidOfYear(year: number, dossier: ContributionAccount, w: Working): Centimes | null {
  const owed = annual({ ...contributor(dossier), year }, w);
  const due = centimes(owed.contribution === "none" ? 0 : owed.amount.centimes);
  sayPaidTooMuch(year, due, dossier, w);
  if (owed.contribution === "none") return null;
  const paid = paidFor(year, dossier, w);
  return w.step(unpaid, { due, paid, on: dossier.on }, leftOf(due, paid));
}

/** What is unpaid of a year's contribution past its due day. */
export function overdueOfYear(year: number, dossier: ContributionAccount, w: Working): Centimes {
  const left = unpaidOfYear(year, dossier, w);
  if (left === null) return centimes(0);
  const { dueOn } = dueDays({ ...contributor(dossier), year }, w);
  return isLate(year, dueOn, dossier, w) ? left : centimes(0);
}

/** The surcharge of a year's contribution; null while nothing is late. */
export function surchargeOfYear(year: number, dossier: ContributionAccount, w: Working): LateSurcharge | null {
  const { on } = dossier;
  const facts = { ...contributor(dossier), year };
  const owed = annual(facts, w);
  if (owed.contribution === "none") return null;
  const { dueOn } = dueDays(facts, w);
  const payments = paymentsFor(year, dossier, w);
  if (!isLate(year, dueOn, dossier, w)) return null;
  return lateSurcharge({ due: centimes(owed.amount.centimes), dueOn, payments, on }, w);
}

/** Until when what is late of a year's contribution can be recovered; null while nothing is late, or it was paid. */
export function limitationOfYear(year: number, dossier: Dossier, w: Working): DebtLimitation | null {
  const { on, noticesReceived } = dossier;
  if (overdueOfYear(year, dossier, w) === 0) return null;
  const { dueOn } = dueDays({ ...contributor(dossier), year }, w);
  // The day the sum became due is taken to be the last day to pay it in time, as the limitation says.
  const notices = noticesReceived?.filter((day) => day <= on) ?? noticesReceived;
  return limitation({ dueOn, notices, on }, w);
}

function isLate(year: number, dueOn: Day, { on }: ContributionAccount, w: Working): boolean {
  const late = on > dueOn;
  if (!late) w.step(step.nothingLate, { year, on }, true);
  return late;
}

/** Whether the base of a year is known to be declared. */
export function isDeclared(year: number, { declared = [] }: Pick<Dossier, "declared">): boolean {
  return declared.some((one) => one.year === year && one.base !== null);
}

/** Whether nothing is unpaid of a year's contribution; unknown where what is unpaid is. */
export function isPaidUp(year: number, dossier: Dossier, w: Working): boolean | undefined {
  const left = w.part((part) => unpaidOfYear(year, dossier, part));
  return left.kind === "determined" ? (unpaidOfYear(year, dossier, w) ?? 0) === 0 : undefined;
}

function sayPaidTooMuch(year: number, due: Centimes, { on, payments = [] }: ContributionAccount, w: Working): void {
  const paid = paidUpTo(on, ofYear(year, payments));
  if (paid > due) w.notice(notice.paidTooMuch, { year, excess: centimes(paid - due) });
}

/** Says which payments made by the day asked for are for none of the years. */
export function sayPaymentsOfOtherYears(
  years: readonly number[],
  { on, payments = [] }: ContributionAccount,
  w: Working,
): void {
  const paid = payments.filter((payment) => payment.on <= on).map(({ forYear }) => forYear);
  const others = new Set(paid.filter((year) => !years.includes(year)));
  if (others.size > 0) w.notice(notice.paymentsOfOtherYears, { years: [...others].sort((a, b) => a - b) });
}

function paidFor(year: number, dossier: ContributionAccount, w: Working): Centimes {
  const { on } = dossier;
  return w.step(step.paid, { year, on }, paidUpTo(on, paymentsFor(year, dossier, w)));
}

function paymentsFor(year: number, { payments }: ContributionAccount, w: Working): readonly DossierPayment[] {
  const all = w.need(paymentsFact, payments) as readonly DossierPayment[];
  return ofYear(year, all);
}

function ofYear(year: number, payments: readonly DossierPayment[]): readonly DossierPayment[] {
  return payments.filter(({ forYear }) => forYear === year);
}

/** The facts of a file that its contributions depend on. */
export function contributor({
  activities,
  income,
  declared,
}: ContributionAccount): Pick<ContributionAccount, "activities" | "income" | "declared"> {
  return { activities, income, declared };
}
