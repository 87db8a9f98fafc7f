import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import type { AmnestiesFacts } from "./amnesty.js";
import { isNoFarmer, sayReported, standingOn } from "./window.js";

/**
 * Farmers, as reported in September 2017: past penalties waived on proof of drought or fire, case by case. No text and no day
 * is known, so it is unsure on every day, whatever is proved.
 */
export function farmersDroughtOrFire(facts: AmnestiesFacts, w: Working): "unsure" | null {
  const { on } = facts;
  if (isNoFarmer(facts) || standingOn(law.farmerDisaster, on, w) === null) return null;
  return sayReported("farmers-drought-or-fire", { gives: law.farmerDisasterWipes }, on, w);
}
