import { appealedOn, courtSeizedOn, decisionNotifiedOn } from "../facts/dispute.js";
import {
  appealDaysInvalidity,
  courtDaysInvalidity,
  decisionDaysInvalidity,
  notificationDaysInvalidity,
} from "../law/disputes.js";
import type { Working } from "../working/working.js";
import type { ContestedInvalidity } from "./contested.js";
import { follow, type Road, type StageRule } from "./road.js";
import { roadDay, type RoadDay } from "./road-day.js";
import { notification, openForDays, timesInDays } from "./stage.js";

/** The road of a decision on invalidity: the commission of the wilaya, then the court (loi 08-08, articles 31 to 35). */
export function byInvalidityCommission(facts: ContestedInvalidity, w: Working): Road {
  const court = roadDay(courtSeizedOn, facts.courtSeizedOn);
  const decision = roadDay(decisionNotifiedOn, facts.decisionNotifiedOn, court);
  const appeal = beforeCommission(facts, roadDay(appealedOn, facts.appealedOn, decision), decision);
  const opening = appeal.open(notification(facts.notifiedOn), w);
  return follow(appeal, opening, [beforeCourt(facts, court)], facts, w);
}

/** The invalidity commission of the wilaya (commission d'invalidité, لجنة العجز). */
function beforeCommission({ notifiedOn }: ContestedInvalidity, lodged: RoadDay, decision: RoadDay): StageRule {
  const forum = "invalidity-commission";
  return {
    open: (start, w) =>
      openForDays({ stage: "prior-appeal", forum }, start, w.law.read(appealDaysInvalidity, notifiedOn), w),
    lodged,
    answer: {
      day: decision,
      times: (lodgedOn, w) =>
        timesInDays(
          forum,
          lodgedOn,
          w.law.read(decisionDaysInvalidity, notifiedOn),
          w.law.read(notificationDaysInvalidity, notifiedOn),
          w,
        ),
    },
    afterSilence: "counted",
  };
}

/** The court, after a decision; no source read gives its time when the commission stays silent. */
function beforeCourt({ notifiedOn }: ContestedInvalidity, lodged: RoadDay): StageRule {
  return {
    open: (start, w) =>
      openForDays({ stage: "court-action", forum: "court" }, start, w.law.read(courtDaysInvalidity, notifiedOn), w),
    lodged,
    answer: null,
    afterSilence: "court-after-silence-on-invalidity",
  };
}
