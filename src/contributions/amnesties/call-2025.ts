import * as law from "../../law/amnesties.js";
import type { Working } from "../../working/working.js";
import type { AmnestiesFacts } from "./amnesty.js";
import { standingOn } from "./window.js";

/** A call of the fund in December 2025, of which neither the first day nor the content is known. */
export function call2025({ on }: AmnestiesFacts, w: Working): "unsure" | null {
  return standingOn(law.call2025, on, w) === null ? null : "unsure";
}
