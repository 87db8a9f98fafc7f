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
import type { Working } from "../working/working.js";
import type { ContestedDecision, ContestedSurcharges } from "./contested.js";
import { follow, type Road, type StageRule } from "./road.js";
import { roadDay, type RoadDay } from "./road-day.js";
import { notification, openForDays, timesInDays, type AnswerTimes } from "./stage.js";
import * as step from "./steps.js";

type Facts = ContestedSurcharges | ContestedDecision;

/** The road by the commissions: local, national, court; or national at once, and court (loi 08-08, articles 4 to 15). */
export function byCommissions(facts: Facts, w: Working): Road {
  const isAtOnce = isForNationalCommission(facts, w);
  const court = roadDay(courtSeizedOn, facts.courtSeizedOn);
  const toCourt = beforeCourt(facts, court);
  const furtherDecision = roadDay(furtherDecisionNotifiedOn, facts.furtherDecisionNotifiedOn, court);
  const further = roadDay(furtherAppealedOn, facts.furtherAppealedOn, furtherDecision);
  const decision = roadDay(decisionNotifiedOn, facts.decisionNotifiedOn, isAtOnce ? court : further);
  const appeal = roadDay(appealedOn, facts.appealedOn, decision);
  const [first, after] = isAtOnce
    ? [beforeNationalCommissionAtOnce(facts, appeal, decision), [toCourt]]
    : [
        beforeLocalCommission(facts, appeal, decision),
        [beforeNationalCommission(facts, further, furtherDecision), toCourt],
      ];
  return follow(first, first.open(notification(facts.notifiedOn), w), after, facts, w);
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

/** Articles 6-7, 8 and 9: the local commission (commission locale, لجنة الطعن المحلية). */
function beforeLocalCommission({ notifiedOn }: Facts, lodged: RoadDay, decision: RoadDay): StageRule {
  const forum = "local-commission";
  return {
    open: (start, w) =>
      openForDays({ stage: "prior-appeal", forum }, start, w.law.read(appealDaysLocal, notifiedOn), w),
    lodged,
    answer: {
      day: decision,
      times: (lodgedOn, w) =>
        timesInDays(
          forum,
          lodgedOn,
          w.law.read(decisionDaysLocal, notifiedOn),
          w.law.read(notificationDaysLocal, notifiedOn),
          w,
        ),
    },
    afterSilence: "counted",
  };
}

/** Articles 11, 13-14: against the decision of the local commission, or against its silence. */
function beforeNationalCommission({ notifiedOn }: Facts, lodged: RoadDay, decision: RoadDay): StageRule {
  return {
    open: (start, w) => {
      const days =
        start.countedFor === "silence"
          ? w.law.read(appealDaysNationalAfterSilence, notifiedOn)
          : w.law.read(appealDaysNational, notifiedOn);
      return openForDays({ stage: "further-appeal", forum: "national-commission" }, start, days, w);
    },
    lodged,
    answer: { day: decision, times: timesOfNationalCommission(notifiedOn) },
    afterSilence: "counted",
  };
}

/** Article 12: the national commission at once, first and last. */
function beforeNationalCommissionAtOnce({ notifiedOn }: Facts, lodged: RoadDay, decision: RoadDay): StageRule {
  return {
    open: (start, w) => {
      const days = w.law.read(appealDaysNationalAtOnce, notifiedOn);
      return openForDays({ stage: "prior-appeal", forum: "national-commission" }, start, days, w);
    },
    lodged,
    answer: { day: decision, times: timesOfNationalCommission(notifiedOn) },
    afterSilence: "counted",
  };
}

/** Articles 11, 13-14: the national commission (commission nationale, لجنة الطعن الوطنية). */
function timesOfNationalCommission(notifiedOn: Day): (lodgedOn: Day, w: Working) => AnswerTimes {
  return (lodgedOn, w) =>
    timesInDays(
      "national-commission",
      lodgedOn,
      w.law.read(decisionDaysNational, notifiedOn),
      w.law.read(notificationDaysNational, notifiedOn),
      w,
    );
}

/** Article 15: the court (tribunal, المحكمة). */
function beforeCourt({ notifiedOn }: Facts, lodged: RoadDay): StageRule {
  return {
    open: (start, w) => {
      const days =
        start.countedFor === "silence"
          ? w.law.read(courtDaysAfterSilence, notifiedOn)
          : w.law.read(courtDays, notifiedOn);
      return openForDays({ stage: "court-action", forum: "court" }, start, days, w);
    },
    lodged,
    answer: null,
    afterSilence: "counted",
  };
}
