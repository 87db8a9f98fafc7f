import type { Day } from "../calendar/day.js";
import { addMonths } from "../calendar/months.js";
import { appealedOn, courtSeizedOn, decisionNotifiedOn } from "../facts/dispute.js";
import { courtMonths, courtMonthsAfterSilence, priorAppealMonths, priorDecisionMonths } from "../law/disputes.js";
import type { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import type { HeardByCommissions } from "./contested.js";
import {
  given,
  monthEnd,
  notification,
  onward,
  openForMonths,
  reach,
  reachLast,
  type Given,
  type Reached,
  type Start,
  type Times,
} from "./stage.js";
import * as step from "./steps.js";

/** The road of the law of 1983: one appeal, then the court (loi 83-15, articles 10 to 14). */
export function byOneAppeal(facts: HeardByCommissions, w: Working): readonly Reached[] {
  const court = given(courtSeizedOn, facts.courtSeizedOn);
  return onward(priorAppeal(facts, court, w), facts.on, (start) => [beforeCourt(facts, start, court, w)], w);
}

/** Articles 10 to 12. No source read names who decides it, nor gives a time to notify the decision. */
function priorAppeal(facts: HeardByCommissions, court: Given, w: Working): Reached {
  const { notifiedOn } = facts;
  const months = setThen(w.law.read(priorAppealMonths, notifiedOn));
  const opening = openForMonths({ stage: "prior-appeal", forum: null }, notification(notifiedOn), months, w);
  const decision = given(decisionNotifiedOn, facts.decisionNotifiedOn, court);
  const times = (lodgedOn: Day): Times => {
    const toDecide = setThen(w.law.read(priorDecisionMonths, notifiedOn));
    const last = addMonths(lodgedOn, toDecide.value);
    const inputs = { lodgedOn, months: toDecide };
    return { decideBy: w.step(step.decideByInMonths, inputs, last, monthEnd(lodgedOn, toDecide)), notifyBy: null };
  };
  return reach(opening, given(appealedOn, facts.appealedOn, decision), decision, times, facts.on, w);
}

/** Article 14. */
function beforeCourt({ notifiedOn, on }: HeardByCommissions, start: Start, lodged: Given, w: Working): Reached {
  const months =
    start.countedFor === "silence"
      ? w.law.read(courtMonthsAfterSilence, notifiedOn)
      : w.law.read(courtMonths, notifiedOn);
  const opening = openForMonths({ stage: "court-action", forum: "court" }, start, setThen(months), w);
  return reachLast(opening, lodged, on, w);
}

/** The months that the law of 1983 sets; this road is taken only while that law holds. */
function setThen(months: Cited<number | null>): Cited<number> {
  return months as Cited<number>;
}
