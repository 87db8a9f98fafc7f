import type { Day } from "../calendar/day.js";
import { annual } from "../contributions/annual.js";
import { dueDays } from "../contributions/due-days.js";
import { lateSurcharge, type LateSurcharge } from "../contributions/late-surcharge.js";
import { limitation, type DebtLimitation } from "../contributions/limitation.js";
import { leftOf, paidUpTo } from "../contributions/payments.js";
import { isIdle, scheduleLine } from "../contributions/schedule.js";
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
  const due = owedFor(year, dossier, w);
  sayPaidTooMuch(year, due, dossier, w);
  if (isIdle(year, dossier.activities, w)) return null;
  const paid = paidFor(year, dossier, w);
  return w.step(unpaid, { due, paid, on: dossier.on }, leftOf(due, paid));
}

/** What is unpaid of a year's contribution past its due day. */
export function overdueOfYear(year: number, dossier: ContributionAccount, w: Working): Centimes {
  if (lateSince(year, dossier, w) !== null) return centimes(unpaidOfYear(year, dossier, w) ?? 0);
  sayKnownExcess(year, dossier, w);
  return centimes(0);
}

/** The surcharge of a year's contribution; null while nothing is late. */
export function surchargeOfYear(year: number, dossier: ContributionAccount, w: Working): LateSurcharge | null {
  const dueOn = lateSince(year, dossier, w);
  if (dueOn === null) return null;
  const due = owedFor(year, dossier, w);
  return lateSurcharge({ due, dueOn, payments: paymentsFor(year, dossier, w), on: dossier.on }, w);
}

/** Until when what is late of a year's contribution can be recovered; null while nothing is late, or it was paid. */
function limitationOfYear(year: number, dossier: Dossier, w: Working): DebtLimitation | null {
  const dueOn = lateSince(year, dossier, w);
  if (dueOn === null || unpaidOfYear(year, dossier, w) === 0) return null;
  return limitationFrom(dueOn, dossier, w);
}

/** Whether what is late of a year's contribution can no longer be recovered. */
export function isBarred(year: number, dossier: Dossier, w: Working): boolean {
  // Of an amount that is not known it is enough that it can still be recovered.
  const overdue = w.trial((silent) => overdueOfYear(year, dossier, silent)).answer;
  const outOfTime = w.trial((silent) => isOutOfTime(year, dossier, silent)).answer;
  const isEnough = overdue.kind === "undetermined" && outOfTime.kind === "determined" && !outOfTime.value;
  return isEnough ? isOutOfTime(year, dossier, w) : limitationOfYear(year, dossier, w)?.barred === true;
}

function isOutOfTime(year: number, dossier: Dossier, w: Working): boolean {
  const dueOn = lateSince(year, dossier, w);
  return dueOn !== null && limitationFrom(dueOn, dossier, w).barred;
}

/** The day the sum became due is taken to be the last day to pay it in time, as the limitation says. */
function limitationFrom(dueOn: Day, { on, noticesReceived }: Dossier, w: Working): DebtLimitation {
  const notices = noticesReceived?.filter((day) => day <= on) ?? noticesReceived;
  return limitation({ dueOn, notices, on }, w);
}

/**
 * The due day of a year's contribution where it has passed; null where it has not, or there is none. It is looked at before
 * the amount: what is not yet late is nothing, whatever is owed.
 */
function lateSince(year: number, dossier: ContributionAccount, w: Working): Day | null {
  const { on } = dossier;
  const dueOn = dueDayOfYear(year, dossier, w);
  if (dueOn === null || on > dueOn) return dueOn;
  w.step(step.nothingLate, { year, on }, true);
  return null;
}

/** The last day to pay a year's contribution in time; null for a year without one. */
export function dueDayOfYear(year: number, dossier: ContributionAccount, w: Working): Day | null {
  const facts = { ...contributor(dossier), year };
  if (!isIdle(year, facts.activities, w)) return dueDays(facts, w).dueOn;
  annual(facts, w);
  return null;
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

/** What is owed for a year, nothing for a year without contribution. */
function owedFor(year: number, dossier: ContributionAccount, w: Working): Centimes {
  const owed = annual({ ...contributor(dossier), year }, w);
  return centimes(owed.contribution === "none" ? 0 : owed.amount.centimes);
}

/** What was paid too much for a year whose amount is not asked for is said where it is known. */
export function sayKnownExcess(year: number, dossier: ContributionAccount, w: Working): void {
  w.aside((look) => {
    const owed = look.trial((silent) => owedFor(year, dossier, silent)).answer;
    if (owed.kind === "determined") sayPaidTooMuch(year, owed.value, dossier, look);
  });
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
