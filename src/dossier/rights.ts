import { yearOf } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR } from "../calendar/months.js";
import { amnesties, type Amnesties } from "../contributions/amnesties.js";
import { appeal, type Appeal } from "../disputes/appeal.js";
import { lateFilingPenalty } from "../eligibility/late-filing-penalty.js";
import { activitiesFact } from "../facts/activity.js";
import type { Deceased } from "../facts/deceased.js";
import type { DeceasedMember } from "../facts/death-capital.js";
import { careRights, type CareRights } from "../health/care-rights.js";
import { deathCapital } from "../health/death-capital.js";
import { dependant, type Dependant } from "../health/dependant.js";
import { reimbursement } from "../health/reimbursement.js";
import { amount } from "../money/amount.js";
import { centimes } from "../money/centimes.js";
import { survivors } from "../retirement/survivors.js";
import type { Answer } from "../working/answer.js";
import { determine } from "../working/determine.js";
import type { Context, Working } from "../working/working.js";
import type { AssessedCareFile, AssessedDeath, ContestedDecision } from "./assessment.js";
import type { Dossier, DossierDeath } from "./dossier.js";
import { holdsOfSomeYear, surchargeIn } from "./totals.js";
import { isPaidUp, overdueOfYear } from "./years.js";

/** The right to care on the day asked for; null of who died. */
export function careOf(dossier: Dossier, context: Context): Answer<CareRights> | null {
  return dossier.death === undefined ? determine(assessedCare, begunBy(dossier), context) : null;
}

/** The file without the activities that have not begun on the day asked for: nothing is owed for them yet. */
export function begunBy(dossier: Dossier): Dossier {
  const { activities, on } = dossier;
  return { ...dossier, activities: activities?.filter(({ from }) => from <= on) };
}

function assessedCare(dossier: Dossier, w: Working): CareRights {
  const { on, pensionInPayment, arrearsSchedule } = dossier;
  if (pensionInPayment !== undefined) return careRights({ insured: "pension-holder", pension: "retirement", on }, w);
  const filedOn = firstFiled(dossier, w);
  const upToDate = standing(dossier, w);
  const currentYearPaid = upToDate === false ? isPaidUp(yearOf(on), dossier, w) : undefined;
  return careRights({ insured: "member", filedOn, on, upToDate, arrearsSchedule, currentYearPaid }, w);
}

/** The first day on which an activity of the file was filed; null when each is known not to be; unknown otherwise. */
function firstFiled(dossier: Dossier, w: Working): Dossier["on"] | null | undefined {
  const days = (w.need(activitiesFact, dossier.activities) as NonNullable<Dossier["activities"]>).map(
    ({ filedOn }) => filedOn,
  );
  const filed = days.filter((day) => typeof day === "string").sort();
  if (filed.length > 0 && !days.includes(undefined)) return filed[0];
  return days.includes(undefined) ? undefined : null;
}

/** Whether all is paid: as the file says, else as its contributions, surcharges and penalties show. */
function standing(dossier: Dossier, w: Working): boolean | undefined {
  if (dossier.upToDate !== undefined) return dossier.upToDate;
  const shown = w.part((part) => shownByFile(dossier, part));
  return shown.kind === "determined" ? (shownByFile(dossier, w) ?? undefined) : undefined;
}

/** Overdue contributions show that not all is paid; a surcharge or a penalty incurred leaves open whether it was paid. */
function shownByFile(dossier: Dossier, w: Working): boolean | null {
  if (holdsOfSomeYear(dossier, (year, of) => overdueOfYear(year, dossier, of) > 0, w)) return false;
  const isSurcharged = holdsOfSomeYear(dossier, (year, of) => surchargeIn(year, dossier, of) > 0, w);
  return isSurcharged || isPenalised(dossier, w) ? null : true;
}

function isPenalised(dossier: Dossier, w: Working): boolean {
  const { on, activities = [] } = dossier;
  return activities
    .filter(({ from }) => from <= on)
    .some(({ from, filedOn }) => lateFilingPenalty({ activityStart: from, filedOn, on }, w).late);
}

/** Whether each person of the family is covered through the insured. */
export function dependantsOf({ on, family = [], death }: Dossier, context: Context): readonly Answer<Dependant>[] {
  if (death !== undefined) return [];
  return family.map((relative) => determine(dependant, { relative, on }, context));
}

/** Each care file: the right on the day of the care, and what is reimbursed. */
export function careFilesOf(dossier: Dossier, context: Context): readonly AssessedCareFile[] {
  const { on, carePapers = [] } = dossier;
  return carePapers.map((facts) => ({
    right: careOf({ ...dossier, on: facts.careOn }, context),
    reimbursement: determine(reimbursement, { ...facts, on: facts.on ?? on }, context),
  }));
}

/** What a death opens for the family. */
export function deathOf(dossier: Dossier, context: Context): AssessedDeath | null {
  const { on, family, death } = dossier;
  if (death === undefined) return null;
  const { diedOn, claimedOn } = death;
  return {
    survivors: determine(survivors, { deceased: deceasedOf(dossier, death), family, on }, context),
    deathCapital: determine(
      deathCapital,
      { deceased: memberOf(death), diedOn, family: stillUnmarried(family), claimedOn, on },
      context,
    ),
  };
}

function deceasedOf({ person, periods }: Dossier, { diedOn, drawn }: DossierDeath): Deceased {
  return drawn === null ? { was: "insured", diedOn, person, periods } : { was: "pensioner", diedOn, ...drawn };
}

function memberOf({ drawn, lastBase }: DossierDeath): DeceasedMember {
  if (drawn === null) return { was: "active", lastBase };
  return { was: "pensioner", annualPension: centimes(drawn.monthly * MONTHS_IN_A_YEAR) };
}

/** The family as on the day of death, before any later marriage. */
function stillUnmarried(family: Dossier["family"]): Dossier["family"] {
  return family?.map((relative) => (relative.relation === "spouse" ? { ...relative, remarriedOn: null } : relative));
}

/** The waivers open on the day asked for, where something is owed late; nothing of a file that tells no activity. */
export function amnestiesOf(dossier: Dossier, context: Context): Answer<Amnesties> | null {
  if (dossier.activities === undefined) return null;
  const owed = determine(owesLate, dossier, context);
  if (owed.kind === "undetermined") return owed;
  if (!owed.value) return null;
  const { on, person, activities, arrearsSchedule } = dossier;
  const current = activities.findLast(({ from, to = null }) => from <= on && (to === null || to >= on));
  const facts = {
    on,
    activity: current?.activity,
    birthDate: person.birthDate,
    scheduleSigned: arrearsSchedule,
    filedOn: current?.filedOn,
  };
  return determine(amnesties, facts, context);
}

function owesLate(dossier: Dossier, w: Working): boolean {
  const isLate = (year: number, of: Working): boolean =>
    overdueOfYear(year, dossier, of) > 0 || surchargeIn(year, dossier, of) > 0;
  return holdsOfSomeYear(dossier, isLate, w);
}

/** The road of each contested decision. */
export function appealsOf({ on, contested = [] }: Dossier, context: Context): readonly Answer<Appeal>[] {
  return contested.map((facts) => determine(appeal, { ...facts, on: facts.on ?? on }, context));
}

/** What each contested decision is about. */
export function contestedOf({ contested = [] }: Dossier): readonly ContestedDecision[] {
  return contested.map((facts) => {
    const contestedAmount = facts.matter === "surcharges" ? facts.amount : undefined;
    return {
      matter: facts.matter,
      amount: contestedAmount === undefined ? null : amount(contestedAmount),
      notifiedOn: facts.notifiedOn,
    };
  });
}
