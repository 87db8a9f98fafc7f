import * as fact from "../../facts/debt.js";
import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import type { AmnestiesFacts, Amnesty, AmnestyCondition } from "./amnesty.js";
import { scheduleSigned, state } from "./conditions.js";
import { openingOf, windowOf } from "./window.js";

/**
 * Loi 08-08, article 87, 2008-03-02 to 2011-03-02: debtors in good faith and in financial difficulty who sign a schedule. What
 * they pay under it is free of surcharges and penalties; a default on the schedule loses that.
 */
export function loi0808(facts: AmnestiesFacts, w: Working): Amnesty | "unsure" | null {
  const opening = openingOf("loi-08-08", law.amnesty2008, facts.on, w);
  if (opening === null || opening === "unsure") return opening;
  const conditions = [inGoodFaith(facts), inFinancialDifficulty(facts), scheduleSigned(facts)];
  return windowOf(opening, { conditions, lostBy: law.amnesty2008Loss }, facts.on, w);
}

function inGoodFaith({ goodFaith }: AmnestiesFacts): AmnestyCondition {
  return state("good-faith", fact.goodFaith, goodFaith);
}

function inFinancialDifficulty({ financialDifficulty }: AmnestiesFacts): AmnestyCondition {
  return state("financial-difficulty", fact.financialDifficulty, financialDifficulty);
}
