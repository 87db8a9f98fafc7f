import type { Day } from "../calendar/day.js";
import {
  appealedOn,
  contestedAmount,
  courtSeizedOn,
  decisionNotifiedOn,
  furtherAppealedOn,
  furtherDecisionNotifiedOn,
} from "../facts/dispute.js";
import {
  appealDaysLocal,
  appealDaysNational,
  appealDaysNationalAfterSilence,
  appealDaysNationalAtOnce,
  courtDays,
  courtDaysAfterSilence,
  decisionDaysLocal,
  decisionDaysNational,
  notificationDaysLocal,
  notificationDaysNational,
} from "../law/disputes.js";
import { nationalCommissionFrom } from "../law/recovery.js";
import type { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import type { ContestedDecision, ContestedSurcharges } from "./contested.js";
import {
  given,
  notification,
  onward,
  openForDays,
  reach,
  reachLast,
  timesInDays,
  type Given,
  type Reached,
  type Start,
} from "./stage.js";
import * as step from "./steps.js";

type Facts = ContestedSurcharges | ContestedDecision;

/** The road by the commissions: local, national, court; or national at once, and court (loi 08-08, articles 4 to 15). */
export function byCommissions(facts: Facts, w: Working): readonly Reached[] {
  const { on } = facts;
  const court = given(courtSeizedOn, facts.courtSeizedOn);
  const toCourt = (start: Start): readonly Reached[] => [beforeCourt(facts, start, court, w)];
  if (isForNationalCommission(facts, w)) return onward(beforeNationalCommissionAtOnce(facts, court, w), on, toCourt, w);
  const furtherDecision = given(furtherDecisionNotifiedOn, facts.furtherDecisionNotifiedOn, court);
  const further = given(furtherAppealedOn, facts.furtherAppealedOn, furtherDecision);
  return onward(
    beforeLocalCommission(facts, further, w),
    on,
    (start) => onward(beforeNationalCommission(facts, start, further, furtherDecision, w), on, toCourt, w),
    w,
  );
}

/** Articles 7 and 12: surcharges and penalties from an amount on go to the national commission, all else to the local one. */
function isForNationalCommission(facts: Facts, w: Working): boolean {
  if (facts.matter === "decision") return false;
  const amount = w.need(contestedAmount, facts.amount);
  const from = w.law.read(nationalCommissionFrom, facts.notifiedOn);
  const isNational = amount >= from.value;
  w.step(step.forum, { amount, from }, isNational ? "national-commission" : "local-commission");
  return isNational;
}

/** Articles 6, 8 and 9: the local commission (commission locale, لجنة الطعن المحلية). */
function beforeLocalCommission(facts: Facts, further: Given, w: Working): Reached {
  const { notifiedOn } = facts;
  const days = w.law.read(appealDaysLocal, notifiedOn);
  const opening = openForDays({ stage: "prior-appeal", forum: "local-commission" }, notification(notifiedOn), days, w);
  const decision = given(decisionNotifiedOn, facts.decisionNotifiedOn, further);
  const times = (lodgedOn: Day) =>
    timesInDays(
      "local-commission",
      lodgedOn,
      w.law.read(decisionDaysLocal, notifiedOn),
      w.law.read(notificationDaysLocal, notifiedOn),
      w,
    );
  return reach(opening, given(appealedOn, facts.appealedOn, decision), decision, times, facts.on, w);
}

/** Article 13: against the decision of the local commission, or against its silence. */
function beforeNationalCommission(facts: Facts, start: Start, lodged: Given, decision: Given, w: Working): Reached {
  const days =
    start.countedFor === "silence"
      ? w.law.read(appealDaysNationalAfterSilence, facts.notifiedOn)
      : w.law.read(appealDaysNational, facts.notifiedOn);
  return heardByNationalCommission("further-appeal", facts, start, days, lodged, decision, w);
}

/** Article 12: the national commission at once, first and last. */
function beforeNationalCommissionAtOnce(facts: Facts, court: Given, w: Working): Reached {
  const { notifiedOn } = facts;
  const decision = given(decisionNotifiedOn, facts.decisionNotifiedOn, court);
  const lodged = given(appealedOn, facts.appealedOn, decision);
  const days = w.law.read(appealDaysNationalAtOnce, notifiedOn);
  return heardByNationalCommission("prior-appeal", facts, notification(notifiedOn), days, lodged, decision, w);
}

/** Articles 11 and 14: the national commission (commission nationale, لجنة الطعن الوطنية). */
function heardByNationalCommission(
  stage: "prior-appeal" | "further-appeal",
  { notifiedOn, on }: Facts,
  start: Start,
  days: Cited<number>,
  lodged: Given,
  decision: Given,
  w: Working,
): Reached {
  const opening = openForDays({ stage, forum: "national-commission" }, start, days, w);
  const times = (lodgedOn: Day) =>
    timesInDays(
      "national-commission",
      lodgedOn,
      w.law.read(decisionDaysNational, notifiedOn),
      w.law.read(notificationDaysNational, notifiedOn),
      w,
    );
  return reach(opening, lodged, decision, times, on, w);
}

/** Article 15: the court (tribunal, المحكمة). */
function beforeCourt({ notifiedOn, on }: Facts, start: Start, lodged: Given, w: Working): Reached {
  const days =
    start.countedFor === "silence" ? w.law.read(courtDaysAfterSilence, notifiedOn) : w.law.read(courtDays, notifiedOn);
  return reachLast(openForDays({ stage: "court-action", forum: "court" }, start, days, w), lodged, on, w);
}
