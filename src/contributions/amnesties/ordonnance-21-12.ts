import * as fact from "../../facts/debt.js";
import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import { earlierDecision } from "../notices.js";
import type { AmnestiesFacts, Amnesty, AmnestyCondition } from "./amnesty.js";
import { act, currentYearPaid, either, onlySurcharges, scheduleSigned } from "./conditions.js";
import { openingOf, windowOf } from "./window.js";

/**
 * Ordonnance 21-12, 2021-08-25 to 2022-01-31, as reported: pay the current contribution, and all at once or under a schedule.
 * Those who owe surcharges only are cleared without more, and so is what a decision of the commission had left.
 */
export function ordonnance2112(facts: AmnestiesFacts, w: Working): Amnesty | "unsure" | null {
  const { on } = facts;
  const opening = openingOf("ordonnance-21-12", law.amnesty2021, on, w);
  if (opening === null || opening === "unsure") return opening;
  w.notice(earlierDecision, { amnesty: opening.amnesty, wipes: w.law.read(law.amnesty2021, on) });
  return windowOf(opening, { conditions: conditionsOf(facts), months: law.scheduleMonths2021 }, on, w);
}

function conditionsOf(facts: AmnestiesFacts): readonly AmnestyCondition[] {
  if (facts.onlySurcharges === true) return [onlySurcharges(facts)];
  return [currentYearPaid(facts), allPaidOrSchedule(facts)];
}

function allPaidOrSchedule(facts: AmnestiesFacts): AmnestyCondition {
  const condition = "all-paid-or-schedule";
  return either(condition, [act(condition, fact.paidAtOnce, facts.paidAtOnce), scheduleSigned(facts)]);
}
