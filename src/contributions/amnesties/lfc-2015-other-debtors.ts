import * as fact from "../../facts/debt.js";
import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import type { AmnestiesFacts, Amnesty, AmnestyCondition } from "./amnesty.js";
import { currentYearPaid, either, onlySurcharges, state } from "./conditions.js";
import { openingOf, windowOf } from "./window.js";

/**
 * LFC 2015, article 57, 2015-08-15 to 2016-03-31, as reported: debtors who hold an older schedule, or owe surcharges only, once
 * the current year is paid.
 */
export function lfc2015OtherDebtors(facts: AmnestiesFacts, w: Working): Amnesty | "unsure" | null {
  const opening = openingOf("lfc-2015-other-debtors", law.otherDebtors2015, facts.on, w);
  if (opening === null || opening === "unsure") return opening;
  const conditions = [earlierScheduleOrOnlySurcharges(facts), currentYearPaid(facts)];
  return windowOf(opening, { conditions }, facts.on, w);
}

function earlierScheduleOrOnlySurcharges(facts: AmnestiesFacts): AmnestyCondition {
  const condition = "earlier-schedule-or-only-surcharges";
  const earlierSchedule = state(condition, fact.hasEarlierSchedule, facts.hasEarlierSchedule);
  return either(condition, [earlierSchedule, onlySurcharges(facts)]);
}
