import { addMonths } from "../calendar/months.js";
import { appealedOn, courtSeizedOn, decisionNotifiedOn } from "../facts/dispute.js";
import { courtMonths, courtMonthsAfterSilence, priorAppealMonths, priorDecisionMonths } from "../law/disputes.js";
import type { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import type { HeardByCommissions } from "./contested.js";
import { follow, type Road, type StageRule } from "./road.js";
import { roadDay, type RoadDay } from "./road-day.js";
import { monthEnd, notification, openForMonths } from "./stage.js";
import * as step from "./steps.js";

/** The road of the law of 1983: one appeal, then the court (loi 83-15, articles 10 to 14). */
export function byOneAppeal(facts: HeardByCommissions, w: Working): Road {
  const court = roadDay(courtSeizedOn, facts.courtSeizedOn);
  const decision = roadDay(decisionNotifiedOn, facts.decisionNotifiedOn, court);
  const appeal = priorAppeal(facts, roadDay(appealedOn, facts.appealedOn, decision), decision);
  const opening = appeal.open(notification(facts.notifiedOn), w);
  return follow(appeal, opening, [beforeCourt(facts, court)], facts, w);
}

/** Articles 10 to 12. No source read names who decides it, nor gives a time to notify the decision. */
function priorAppeal({ notifiedOn }: HeardByCommissions, lodged: RoadDay, decision: RoadDay): StageRule {
  return {
    open: (start, w) => {
      const months = monthsOf1983(w.law.read(priorAppealMonths, notifiedOn));
      return openForMonths({ stage: "prior-appeal", forum: null }, start, months, w);
    },
    lodged,
    answer: {
      day: decision,
      times: (lodgedOn, w) => {
        const months = monthsOf1983(w.law.read(priorDecisionMonths, notifiedOn));
        const last = addMonths(lodgedOn, months.value);
        const decideBy = w.step(step.decideByInMonths, { lodgedOn, months }, last, monthEnd(lodgedOn, months));
        return { decideBy, notifyBy: null };
      },
    },
    afterSilence: "counted",
  };
}

/** Article 14. */
function beforeCourt({ notifiedOn }: HeardByCommissions, lodged: RoadDay): StageRule {
  return {
    open: (start, w) => {
      const months =
        start.countedFor === "silence"
          ? w.law.read(courtMonthsAfterSilence, notifiedOn)
          : w.law.read(courtMonths, notifiedOn);
      return openForMonths({ stage: "court-action", forum: "court" }, start, monthsOf1983(months), w);
    },
    lodged,
    answer: null,
    afterSilence: "counted",
  };
}

/** The law of 1983 always sets these months, and this road is taken only while it holds. */
function monthsOf1983(months: Cited<number | null>): Cited<number> {
  return months as Cited<number>;
}
