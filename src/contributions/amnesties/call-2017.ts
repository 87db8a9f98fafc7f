import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import type { AmnestiesFacts } from "./amnesty.js";
import { sayReported, standingOn } from "./window.js";

/**
 * A call of the fund to the end of 2017: settle the debts, then ask the commission for the ordinary remission. Its first day
 * is not known, and it gave nothing that the law does not give at any time.
 */
export function call2017({ on }: AmnestiesFacts, w: Working): "unsure" | null {
  if (standingOn(law.call2017, on, w) === null) return null;
  return sayReported("call-2017", { gives: law.call2017Gives }, on, w);
}
