import type { Day } from "../../calendar/day.js";
import { filedOnFact } from "../../facts/activity.js";
import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import type { AmnestiesFacts, Amnesty, AmnestyCondition } from "./amnesty.js";
import { met, notKnown, notMet, state, stillPossible } from "./conditions.js";
import { openingOf, windowOf } from "./window.js";

/**
 * Under loi 08-08, 2008-03-02 to 2011-03-02, as reported: no penalty for late filing is claimed from those who were not
 * affiliated and come forward.
 */
export function lateFiling2008(facts: AmnestiesFacts, w: Working): Amnesty | "unsure" | null {
  const opening = openingOf("late-filing-2008", law.lateFilingAmnesty2008, facts.on, w);
  if (opening === null || opening === "unsure") return opening;
  const { from } = w.law.stretch(law.lateFilingAmnesty2008, facts.on);
  const conditions = [notAffiliatedBefore(facts, from), affiliatedInTheWindow(facts, from)];
  return windowOf(opening, { conditions }, facts.on, w);
}

function notAffiliatedBefore({ filedOn }: AmnestiesFacts, from: Day): AmnestyCondition {
  const isNew = filedOn === undefined ? undefined : filedOn === null || filedOn >= from;
  return state("not-affiliated-before", filedOnFact, isNew);
}

/** Who has not filed yet can still do so; who had filed before the window can not. */
function affiliatedInTheWindow({ filedOn, on }: AmnestiesFacts, from: Day): AmnestyCondition {
  const condition = "affiliated-in-the-window";
  if (filedOn === undefined) return notKnown(condition, filedOnFact);
  if (filedOn === null || filedOn > on) return stillPossible(condition);
  return filedOn >= from ? met(condition) : notMet(condition);
}
