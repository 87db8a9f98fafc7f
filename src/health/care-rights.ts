import { addDays, type Day } from "../calendar/day.js";
import { filedOnFact } from "../facts/activity.js";
import {
  arrearsSchedule,
  currentYearPaid,
  insuredFact,
  pensionHeld,
  upToDate,
  type Insured,
  type PensionHeld,
} from "../facts/care.js";
import {
  careCovered,
  careDuration,
  careObligations,
  careOfLateAffiliation,
  careOfPensionHolders,
  careWaitingDays,
  careWithSchedule,
  dailyAllowance,
  maternityOfPensionHolders,
  memberCare,
} from "../law/care.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** What the right to care depends on. */
export interface CareRightsFacts {
  /** A contributor, or the holder of a pension. */
  readonly insured?: Insured | undefined;
  /** The day the affiliation was filed; null while it is not. Asked of a member only. */
  readonly filedOn?: Day | null | undefined;
  /** The day of the care. */
  readonly on: Day;
  /** Whether contributions, surcharges and penalties are paid. Asked of a member only. */
  readonly upToDate?: boolean | undefined;
  /** Whether a schedule for the arrears is signed. Asked of who is not up to date. */
  readonly arrearsSchedule?: boolean | undefined;
  /** Whether the contribution of the current year is paid. Asked of who signed a schedule. */
  readonly currentYearPaid?: boolean | undefined;
  /** What the pension is held for. Asked of the holder of a pension, for maternity. */
  readonly pension?: PensionHeld | undefined;
}

/** Care in kind is given on the day of the care. */
export interface CareOpen {
  /** The right is open. */
  readonly right: "open";
  /** The first day after the waiting days; null for the holder of a pension, who waits for nothing. */
  readonly openFrom: Day | null;
  /** The kinds of care. */
  readonly covers: readonly string[];
  /** Whether maternity care is part of it. */
  readonly maternity: Answer<boolean>;
  /** There is no daily sickness or maternity pay. */
  readonly dailyAllowance: "none";
}

/** A condition of the right to care that was looked at. */
export interface CareCondition {
  /** The affiliation filed by the day of the care, the waiting days over, or the obligations met. */
  readonly condition: "affiliation-filed" | "waiting-days" | "obligations";
  /** Whether it is met. */
  readonly met: boolean;
}

/** Care in kind is not given on the day of the care. */
export interface CareNone {
  /** There is no right. */
  readonly right: "none";
  /** The conditions that were looked at; the last is not met. */
  readonly conditions: readonly CareCondition[];
  /**
   * The day on which the waiting is over, from which the right is open when the obligations are met; null where the day
   * of the care lies after it, or nothing was filed.
   */
  readonly openFrom: Day | null;
}

/** The right to care in kind, or what it lacks. */
export type CareRights = CareOpen | CareNone;

/**
 * The right to care in kind of sickness and maternity insurance on a day (prestations en nature, الأداءات العينية).
 *
 * @remarks Décret 85-35 as the fund published it: fifteen days after the affiliation was filed, obligations met; unverified
 * since décret exécutif 15-289. Ordonnance 15-01, articles 57-58, from 2015-08-15 to 2016-12-31: a schedule for arrears
 * is enough once the current year is paid; on other days no source says what a schedule opens. Loi 83-11, articles 4, 8,
 * 9, 12, 69 and 70, from 1984. How long a health card stays valid is not known.
 * @param facts - Who is insured and how, the day of the care, and what is asked as far as needed.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The right with the care it covers, or the conditions and the day on which the waiting is over.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [filedOn, on] = ["2006-04-01", "2006-04-16"] as [Day, Day];
 * const answer = determine(careRights, { insured: "member", filedOn, on, upToDate: true }, contextOf());
 * answer.kind === "determined" && answer.value.right; // => "open"
 * ```
 */
export function careRights(facts: CareRightsFacts, w: Working): CareRights {
  return w.need(insuredFact, facts.insured) === "member" ? ofMember(facts, w) : ofPensionHolder(facts, w);
}

/** Fifteen days after the filing, obligations met. */
function ofMember(facts: CareRightsFacts, w: Working): CareRights {
  const { on } = facts;
  const filedOn = w.need(filedOnFact, facts.filedOn);
  const days = w.law.read(careWaitingDays, on);
  if (filedOn === null) {
    w.step(step.notFiled, { on, days }, false);
    return { right: "none", conditions: [{ condition: "affiliation-filed", met: false }], openFrom: null };
  }

  const openFrom = w.step(step.waiting, { filedOn, days }, addDays(filedOn, days.value));
  const filed: CareCondition = { condition: "affiliation-filed", met: filedOn <= on };
  if (on < openFrom) {
    w.aside((look) => sayException(on, look));
    w.step(step.stillWaiting, { on, openFrom }, false);
    return { right: "none", conditions: [filed, { condition: "waiting-days", met: false }], openFrom };
  }

  const waited: CareCondition = { condition: "waiting-days", met: true };
  if (!obligationsMet(facts, w)) {
    w.step(step.careRefused, { on }, false);
    return { right: "none", conditions: [filed, waited, { condition: "obligations", met: false }], openFrom: null };
  }
  return open(on, openFrom, (part) => maternityOfMember(on, part), w);
}

/** What was reported for who could not be affiliated in time. */
function sayException(on: Day, w: Working): void {
  const rule = w.law.find(careOfLateAffiliation, on);
  if (rule !== null) w.notice(notice.lateAffiliation, { rule });
}

/** Everything paid; or, in the time of the offer, the current year paid and a schedule signed for the rest. */
function obligationsMet(facts: CareRightsFacts, w: Working): boolean {
  const { on } = facts;
  const paid = w.need(upToDate, facts.upToDate);
  if (paid || !w.need(arrearsSchedule, facts.arrearsSchedule)) {
    return w.step(step.obligations, { rule: w.law.read(careObligations, on) }, paid);
  }
  const rule = w.law.read(careWithSchedule, on);
  const yearPaid = w.need(currentYearPaid, facts.currentYearPaid);
  return w.step(step.schedule, { rule, currentYearPaid: yearPaid }, yearPaid);
}

/** The holder of a pension waits for nothing. */
function ofPensionHolder(facts: CareRightsFacts, w: Working): CareRights {
  const { on } = facts;
  w.step(step.careOfPensionHolder, { rule: w.law.read(careOfPensionHolders, on) }, true);
  return open(on, null, (part) => maternityOfPensionHolder(facts, part), w);
}

function open(on: Day, openFrom: Day | null, maternity: (part: Working) => boolean, w: Working): CareOpen {
  const covers = w.law.read(careCovered, on);
  const duration = w.law.read(careDuration, on);
  const daily = w.law.read(dailyAllowance, on);
  w.step(step.careOpen, { on, covers, duration, dailyAllowance: daily }, true);
  return {
    right: "open",
    openFrom,
    covers: covers.value.flat(),
    maternity: w.part(maternity, "the-whole"),
    dailyAllowance: daily.value,
  };
}

function maternityOfMember(on: Day, w: Working): boolean {
  return w.step(step.maternityOfMember, { rule: w.law.read(memberCare, on) }, true);
}

/** Maternity goes with a pension of one's own; whether an allowance is one, the article as read does not say. */
function maternityOfPensionHolder({ pension, on }: CareRightsFacts, w: Working): boolean {
  const held = w.need(pensionHeld, pension);
  const rule = w.law.read(maternityOfPensionHolders, on);
  if (held === "retirement-allowance") return noKnownRule("maternity-of-an-allowance", on);
  return w.step(step.maternityOfPensionHolder, { pension: held, rule }, held !== "survivors");
}
