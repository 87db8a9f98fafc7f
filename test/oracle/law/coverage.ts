import { type DayNumber, numberOf } from "./civil-days.js";
import { Unknown } from "./unknown.js";

// README.md, "Wages": rules that use no wage are covered from this day unless said otherwise.
export const COVERED_FROM = numberOf("1984-01-01");

/** Refuses a day before the law; where a fact is missing as well, either reason can be given. */
export function covered(on: DayNumber, ...facts: readonly unknown[]): void {
  if (on >= COVERED_FROM) return;
  throw facts.includes(undefined) ? new Unknown("outside-coverage", "missing-fact") : new Unknown("outside-coverage");
}

// Décret exécutif 15-289, Journal officiel 61 of that day.
export const DECREE_2015 = numberOf("2015-11-18");

// Loi 08-08, Journal officiel 11 of that day.
export const LAW_08_08 = numberOf("2008-03-02");
