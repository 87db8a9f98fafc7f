import { monthsLater, numberOf, textOf } from "./civil-days.js";
import { covered } from "./coverage.js";

/** The dossier on retirement, section 7: claimed from six to four months before the wished day. */
export function claimWindow({ startOn }: { readonly startOn: string }): unknown {
  const start = numberOf(startOn);
  covered(start);
  return { from: textOf(monthsLater(start, -6)), to: textOf(monthsLater(start, -4)) };
}
