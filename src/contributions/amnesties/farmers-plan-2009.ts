import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import type { AmnestiesFacts } from "./amnesty.js";
import { isNoFarmer, sayReported, standingOn } from "./window.js";

/**
 * A plan for the arrears of farmers, reported of 2009 and 2010: 24 months, with support by credit. Its days are not known, so
 * it is unsure throughout; no waiver is reported.
 */
export function farmersPlan2009(facts: AmnestiesFacts, w: Working): "unsure" | null {
  const { on } = facts;
  if (isNoFarmer(facts) || standingOn(law.farmersPlan2009, on, w) === null) return null;
  const reported = { gives: law.farmersPlan2009Gives, months: law.farmersPlan2009Months };
  return sayReported("farmers-plan-2009", reported, on, w);
}
