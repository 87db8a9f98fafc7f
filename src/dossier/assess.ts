import { earlier, yearOf, type Day } from "../calendar/day.js";
import { activitiesFact } from "../facts/activity.js";
import { affiliation } from "../eligibility/affiliation.js";
import { filingDeadline } from "../eligibility/filing-deadline.js";
import { lateFilingPenalty } from "../eligibility/late-filing-penalty.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes } from "../money/centimes.js";
import { age } from "../retirement/age.js";
import { entitlement } from "../retirement/entitlement.js";
import { pension } from "../retirement/pension.js";
import { startDate } from "../retirement/start-date.js";
import { determine } from "../working/determine.js";
import type { Context, Working } from "../working/working.js";
import type { AssessedActivity, AssessedRetirement, AssessedYear, Assessment } from "./assessment.js";
import type { Dossier } from "./dossier.js";
import { nextDates } from "./next-dates.js";
import * as step from "./steps.js";
import { assessedYear, overdueOfYear, sayPaymentsOfOtherYears, surchargeOfYear, unpaidOfYear } from "./years.js";

/**
 * Assesses a person's file: one answer for each duty and right. What the file lacks leaves that answer undetermined, not
 * the others.
 */
export function assess(dossier: Dossier, context: Context): Assessment {
  const begun = begunBy(dossier);
  const activities = determine(assessedActivities, begun, context);
  const years = determine(assessedYears, begun, context);
  const retirement = assessedRetirement(dossier, context);
  return Object.freeze({
    on: dossier.on,
    activities,
    years,
    totalUnpaid: determine(totalUnpaid, begun, context),
    totalOverdue: determine(totalOverdue, begun, context),
    totalSurcharge: determine(totalSurcharge, begun, context),
    retirement,
    ...nextDates(dossier, activities, retirement, context),
  });
}

/** The file without the activities that have not begun on the day asked for: nothing is owed for them yet. */
function begunBy(dossier: Dossier): Dossier {
  const { activities, on } = dossier;
  return { ...dossier, activities: activities?.filter(({ from }) => from <= on) };
}

/** Each activity is declared within days of its start. */
function assessedActivities(dossier: Dossier, w: Working): readonly AssessedActivity[] {
  const { on, alsoSalaried } = dossier;
  const activities = w.need(activitiesFact, dossier.activities) as NonNullable<Dossier["activities"]>;
  w.step(step.listed, {}, activities.length);
  return activities.map(({ activity, from, to = null, filedOn }) => ({
    activity,
    from,
    to,
    affiliation: w.part((part) =>
      affiliation({ activity, on: to === null ? on : earlier(to, on), alsoSalaried }, part),
    ),
    deadline: w.part((part) => filingDeadline({ activityStart: from }, part)),
    penalty: w.part((part) => lateFilingPenalty({ activityStart: from, on, filedOn }, part)),
  }));
}

/** Each year from the first activity to the day asked for. */
function assessedYears(dossier: Dossier, w: Working): readonly AssessedYear[] {
  const years = yearsOf(dossier, w);
  w.step(step.listed, {}, years.length);
  sayPaymentsOfOtherYears(years, dossier, w);
  return years.map((year) => assessedYear(year, dossier, w));
}

function totalUnpaid(dossier: Dossier, w: Working): Amount {
  return total(dossier, w, (year) => unpaidOfYear(year, dossier, w) ?? 0);
}

function totalOverdue(dossier: Dossier, w: Working): Amount {
  return total(dossier, w, (year) => overdueOfYear(year, dossier, w));
}

function totalSurcharge(dossier: Dossier, w: Working): Amount {
  return total(dossier, w, (year) => surchargeOfYear(year, dossier, w)?.surcharge.centimes ?? 0);
}

function total(dossier: Dossier, w: Working, of: (year: number) => number): Amount {
  const years = yearsOf(dossier, w);
  const sum = years.reduce((all, year) => all + of(year), 0);
  return amount(w.step(step.total, { years: years.length }, centimes(sum)));
}

function yearsOf(dossier: Dossier, w: Working): readonly number[] {
  const last = yearOf(dossier.on);
  const starts = w.need(activitiesFact, dossier.activities).map(({ from }) => yearOf(from));
  const first = Math.min(last + 1, ...starts);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function assessedRetirement(dossier: Dossier, context: Context): AssessedRetirement {
  const { on, person, periods, dependentSpouse } = dossier;
  const start = determine(startDate, { claimReceivedOn: on }, context);
  const startOn: Day = start.kind === "determined" ? start.value.startOn : on;
  const career = { person, periods };
  return {
    age: determine(age, { person, on }, context),
    entitlement: determine(entitlement, { ...career, on: startOn }, context),
    startDate: start,
    pension: determine(pension, { ...career, startOn, dependentSpouse }, context),
  };
}
