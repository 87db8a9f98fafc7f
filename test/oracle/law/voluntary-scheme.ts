import { part } from "./amounts.js";
import { numberOf, textOf, yearsLater } from "./civil-days.js";
import { covered } from "./coverage.js";
import { decimal } from "./fraction.js";
import type { Readings } from "./readings.js";
import { snmg } from "./wages.js";

// Ordonnance 15-01 of that day, article 60; taken as closed after three years.
const OPENED = numberOf("2015-07-23");
const YEARS = 3;

/** The dossier on affiliation, 1.3, and that on benefits, section 5: 12 % of the wage a month, at the employees' fund. */
export function voluntaryScheme({ on: onText }: { readonly on: string }, readings: Readings): unknown {
  const on = numberOf(onText);
  covered(on);
  if (on < OPENED) return { scheme: "none" };
  const lastDay = yearsLater(OPENED, YEARS);
  if (on > lastDay) return { scheme: "closed", lastDay: textOf(lastDay) };
  return {
    scheme: "open",
    fund: "cnas",
    monthly: String(part(snmg(on, readings), decimal("0.12"))),
    rate: "3/25",
    gives: "sickness-and-maternity-care",
    mostYears: YEARS,
    lastDay: textOf(lastDay),
  };
}
