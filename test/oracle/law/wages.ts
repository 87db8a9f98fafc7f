import { type DayNumber, firstOfYear, numberOf } from "./civil-days.js";
import { type Centimes, dinars } from "./amounts.js";
import { type Readings, holds } from "./readings.js";
import { Unknown } from "./unknown.js";

// README.md, "Wages": DA a month, by the first day in force.
const SNMG: readonly (readonly [string, number])[] = [
  ["1990-01-01", 1000],
  ["1991-01-01", 1800],
  ["1991-07-01", 2000],
  ["1992-04-01", 2500],
  ["1994-01-01", 4000],
  ["1997-05-01", 4800],
  ["1998-01-01", 5400],
  ["1998-09-01", 6000],
  ["2001-01-01", 8000],
  ["2004-01-01", 10_000],
  ["2007-01-01", 12_000],
  ["2010-01-01", 15_000],
  ["2012-01-01", 18_000],
  ["2020-06-01", 20_000],
  ["2026-01-01", 24_000],
];

interface Wage {
  readonly from: DayNumber;
  readonly monthly: Centimes;
}

const wages: readonly Wage[] = SNMG.map(([from, monthly]) => ({ from: numberOf(from), monthly: dinars(monthly) }));

/** The national minimum wage of a day, a month. */
export function snmg(on: DayNumber, readings: Readings): Centimes {
  let monthly: Centimes | null = null;
  for (const wage of wages) if (firstDay(wage, readings) <= on) monthly = wage.monthly;
  if (monthly === null) throw new Unknown("outside-coverage");
  return monthly;
}

/** Two sources disagree on the day of two of them. */
function firstDay({ from, monthly }: Wage, readings: Readings): DayNumber {
  if (monthly === dinars(4800) && holds(readings, "snmg-1997", "april")) return numberOf("1997-04-01");
  if (monthly === dinars(12_000) && holds(readings, "snmg-12000", "2006")) return numberOf("2006-01-01");
  return from;
}

/** The reference wage, décret exécutif 20-240; in force from 2020-06-01. */
export const REFERENCE_WAGE = dinars(18_000);
export const REFERENCE_WAGE_FROM = numberOf("2020-06-01");

/** The wage that the bounds of a year's contribution follow. */
export function indexWage(year: number, readings: Readings): Centimes {
  if (holds(readings, "contribution-index", "as-published")) {
    if (year >= 2000 && year <= 2006) return dinars(8000);
    if (year >= 2021 && year <= 2025) return dinars(18_000);
  }
  return snmg(firstOfYear(year), readings);
}
