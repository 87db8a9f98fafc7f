import { dayInYear, yearOf, type Day } from "../../calendar/day.js";
import { activityFact } from "../../facts/activity.js";
import * as fact from "../../facts/debt.js";
import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import * as step from "../steps.js";
import type { AmnestiesFacts, Amnesty, AmnestyCondition } from "./amnesty.js";
import { met, notKnown, notMet, state, stillPossible } from "./conditions.js";
import { openingOf, windowOf } from "./window.js";

/** Taxis and carriers in 2018, as reported: a first part before 30 June, the rest to December. No waiver is reported. */
export function carriers2018(facts: AmnestiesFacts, w: Working): Amnesty | "unsure" | null {
  const opening = openingOf("carriers-2018", law.carriers2018, facts.on, w);
  if (opening === null || opening === "unsure") return opening;
  const { from } = w.law.stretch(law.carriers2018, facts.on);
  return windowOf(opening, { conditions: [isCarrier(facts), firstPartInTime(facts, from, w)] }, facts.on, w);
}

function isCarrier({ activity }: AmnestiesFacts): AmnestyCondition {
  return state("carrier", activityFact, activity === undefined ? undefined : activity === "carrier");
}

/**
 * The first part is paid in the window and before a day; of that day itself the source says nothing. A payment from before
 * the window is none of it, and one after the day asked for is still to come.
 */
function firstPartInTime({ on, firstPartPaidOn }: AmnestiesFacts, from: Day, w: Working): AmnestyCondition {
  const condition = "first-part-in-time";
  const monthDay = w.law.read(law.carriersFirstPart, from);
  const before = w.step(step.firstPart, { monthDay }, dayInYear(yearOf(from), monthDay.value));
  if (firstPartPaidOn === undefined) return notKnown(condition, fact.firstPartPaidOn);
  const isPaid = firstPartPaidOn !== null && firstPartPaidOn >= from && firstPartPaidOn <= on;
  const day = isPaid ? firstPartPaidOn : on;
  if (day > before) return notMet(condition);
  if (day === before) return notKnown(condition);
  return isPaid ? met(condition) : stillPossible(condition);
}
