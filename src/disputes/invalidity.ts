import type { Day } from "../calendar/day.js";
import { appealedOn, courtSeizedOn, decisionNotifiedOn } from "../facts/dispute.js";
import {
  appealDaysInvalidity,
  courtDaysInvalidity,
  decisionDaysInvalidity,
  notificationDaysInvalidity,
} from "../law/disputes.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import type { ContestedInvalidity } from "./contested.js";
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

/** The road of a decision on invalidity: the commission of the wilaya, then the court (loi 08-08, articles 31 to 35). */
export function byInvalidityCommission(facts: ContestedInvalidity, w: Working): readonly Reached[] {
  const court = given(courtSeizedOn, facts.courtSeizedOn);
  return onward(beforeCommission(facts, court, w), facts.on, (start) => [beforeCourt(facts, start, court, w)], w);
}

/** The invalidity commission of the wilaya (commission d'invalidité, لجنة العجز). */
function beforeCommission(facts: ContestedInvalidity, court: Given, w: Working): Reached {
  const { notifiedOn } = facts;
  const days = w.law.read(appealDaysInvalidity, notifiedOn);
  const opening = openForDays(
    { stage: "prior-appeal", forum: "invalidity-commission" },
    notification(notifiedOn),
    days,
    w,
  );
  const decision = given(decisionNotifiedOn, facts.decisionNotifiedOn, court);
  const times = (lodgedOn: Day) =>
    timesInDays(
      "invalidity-commission",
      lodgedOn,
      w.law.read(decisionDaysInvalidity, notifiedOn),
      w.law.read(notificationDaysInvalidity, notifiedOn),
      w,
    );
  return reach(opening, given(appealedOn, facts.appealedOn, decision), decision, times, facts.on, w);
}

/** The court, after a decision; no source read gives its time when the commission stays silent. */
function beforeCourt({ notifiedOn, on }: ContestedInvalidity, start: Start, lodged: Given, w: Working): Reached {
  if (start.countedFor === "silence") noKnownRule("court-after-silence-on-invalidity", notifiedOn);
  const days = w.law.read(courtDaysInvalidity, notifiedOn);
  return reachLast(openForDays({ stage: "court-action", forum: "court" }, start, days, w), lodged, on, w);
}
