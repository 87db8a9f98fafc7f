import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import * as step from "../steps.js";
import type { AmnestiesFacts, Amnesty } from "./amnesty.js";
import { closingOf, sayReported, standingOn, windowOf } from "./window.js";

/**
 * The campaign of the fund in 2010: all penalties, schedules up to 18 months, to 2010-12-31, prolonged to 2011-01-31. No text
 * is known, and no condition; its first day is not known either, so that it is unsure before the last day of 2010.
 */
export function campaign2010({ on }: AmnestiesFacts, w: Working): Amnesty | "unsure" | null {
  const amnesty = "campaign-2010";
  const standing = standingOn(law.campaign2010, on, w);
  if (standing === null) return null;
  if (standing === "unsure") {
    return sayReported(amnesty, { gives: law.campaign2010Wipes, months: law.campaign2010Months }, on, w);
  }
  const wipes = w.law.read(law.campaign2010Wipes, on);
  w.step(step.amnestyOpenSince, { on, amnesty, standing: w.law.read(law.campaign2010, on), wipes }, "not-known");
  const { until } = w.law.stretch(law.campaign2010, on);
  if (until !== null) {
    w.step(step.amnestyCloses, { amnesty, closing: closingOf(law.campaign2010, until, w) }, until);
  }
  const opening = { amnesty, from: null, until, wipes: wipes.value } as const;
  return windowOf(opening, { conditions: [], months: law.campaign2010Months }, on, w);
}
