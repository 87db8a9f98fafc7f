import { dayNumber, monthsLater, numberOf, textOf, yearMonthDay } from "./civil-days.js";
import { DECREE_2015 } from "./coverage.js";
import { Unknown } from "./unknown.js";

/** Décret exécutif 15-289, article 12: the first day of the month after the claim is received; before, unknown. */
export function startDate({ claimReceivedOn }: { readonly claimReceivedOn: string }): unknown {
  const received = numberOf(claimReceivedOn);
  if (received < DECREE_2015) throw new Unknown("no-known-rule", "outside-coverage");
  const { year, month } = yearMonthDay(received);
  return { startOn: textOf(monthsLater(dayNumber({ year, month, day: 1 }), 1)) };
}
