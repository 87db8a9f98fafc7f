import { earlier, type Day } from "../calendar/day.js";
import { activitiesFact } from "../facts/activity.js";
import { affiliation } from "../eligibility/affiliation.js";
import { filingDeadline } from "../eligibility/filing-deadline.js";
import { lateFilingPenalty } from "../eligibility/late-filing-penalty.js";
import { age } from "../retirement/age.js";
import { entitlement } from "../retirement/entitlement.js";
import { pension } from "../retirement/pension.js";
import { startDate } from "../retirement/start-date.js";
import { determine } from "../working/determine.js";
import { frozen } from "../working/frozen.js";
import type { Context, Working } from "../working/working.js";
import type { AssessedActivity, AssessedRetirement, AssessedYear, Assessment } from "./assessment.js";
import type { Dossier } from "./dossier.js";
import { nextDates } from "./next-dates.js";
import { revaluationOf } from "./pension-in-payment.js";
import * as step from "./steps.js";
import { amnestiesOf, appealsOf, begunBy, careFilesOf, careOf, contestedOf, deathOf, dependantsOf } from "./rights.js";
import { totalBarred, totalBarredSurcharge, totalOverdue, totalSurcharge, totalUnpaid, yearsOf } from "./totals.js";
import { assessedYear, sayPaymentsOfOtherYears } from "./years.js";

/**
 * Assesses a person's file: one answer for each duty and right. What the file lacks leaves that answer undetermined, not
 * the others.
 */
export function assess(dossier: Dossier, context: Context): Assessment {
  const begun = begunBy(dossier);
  const activities = determine(assessedActivities, begun, context);
  const years = determine(assessedYears, begun, context);
  const retirement = assessedRetirement(dossier, context);
  const death = deathOf(dossier, context);
  const appeals = appealsOf(dossier, context);
  return frozen({
    on: dossier.on,
    activities,
    years,
    totalUnpaid: determine(totalUnpaid, begun, context),
    totalOverdue: determine(totalOverdue, begun, context),
    totalSurcharge: determine(totalSurcharge, begun, context),
    totalBarred: determine(totalBarred, begun, context),
    totalBarredSurcharge: determine(totalBarredSurcharge, begun, context),
    retirement,
    revaluation: revaluationOf(dossier, context),
    care: careOf(dossier, context),
    dependants: dependantsOf(dossier, context),
    careFiles: careFilesOf(dossier, context),
    death,
    amnesties: amnestiesOf(begun, context),
    contested: contestedOf(dossier),
    appeals,
    ...nextDates(dossier, { activities, retirement, death, appeals }, context),
  });
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
