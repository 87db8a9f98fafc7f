import type { Day } from "../calendar/day.js";

// How far, how many and how often is drawn, and how large a case is chosen so that a property can be seen on it. No text
// sets any of it: where the law turns is read from its series in boundaries.ts.

/** Which random cases are tried, and how many, where a caller says neither. */
export const TRIED = { seed: 20_261_121, runs: 100, mostRuns: 1_000_000 } as const;

/** The days that are drawn; most of them lie up to the end of the recent ones. */
export const DRAWN_DAYS = {
  first: "1950-01-01" as Day,
  lastRecent: "2030-12-31" as Day,
  last: "2100-12-31" as Day,
} as const;

/** What the calendar has. */
export const CALENDAR = {
  newYear: "01-01",
  leapDay: { month: 2, day: 29 },
  leapYearEvery: 4,
  daysInAMonth: [28, 29, 30, 31],
  daysInAYear: [365, 366],
} as const;

/** The digits that amounts are written in. */
export const DIGITS = 10;

/** How often one of several is drawn. */
export const OFTEN = { most: 4, more: 3, some: 2, least: 1 } as const;

/** One in so many, of what few persons or careers have. */
export const ONE_IN = { person: 8, career: 4 } as const;

/** In one of so many a fact is known not to be. */
export const NONE_IN = 3;

/** The most days between two days of one case. */
export const MOST_DAYS = {
  any: 4000,
  activity: 12_000,
  affiliation: 8000,
  pensionHeld: 2000,
  pensionFollowed: 8000,
  toBeInOrder: 800,
  appeal: 600,
  stepOfAppeal: 120,
  care: 400,
  filing: 400,
  paymentBefore: 200,
  paymentAfter: 800,
  notice: 1500,
  oneOfTwoNotices: 1400,
  afterRaise: 100,
} as const;

/** The last day of a year, counted from its first; of a half; of a month that every month has. */
export const DAYS_WITHIN = { year: 364, half: 183, month: 27 } as const;

/** The most of each kind in one case. */
export const MOST = {
  activities: 3,
  ofYears: 4,
  yearsOfSchedule: 8,
  ofDebt: 3,
  noticesOfDossier: 2,
  rates: 3,
  bases: 12,
  relatives: 5,
  children: 8,
  monthsLate: 60,
  longerLate: 120,
  daysInMonth: 5,
  raises: 20,
} as const;

/** The most survivors of each kind, and one more of those that are to be several. */
export const SURVIVORS = { spouses: 3, children: 5, parents: 2, severalSpouses: 4, severalChildren: 6 } as const;

/** The oldest person, and the oldest child of a family. */
export const OLDEST = { person: 100, child: 40 } as const;

/** Births of persons whose legal age is reached in days that the law was looked through for. */
export const BORN = { first: "1950-01-01" as Day, last: "1980-12-31" as Day } as const;

/** A pension that every raise is for. */
export const LONG_LIQUIDATED = "1995-01-01" as Day;

/** The first year of the war of liberation: no text of social security names its years. */
export const FIRST_YEAR_OF_WAR = 1954;

/** The most years of each kind in a career, and quarters in it. */
export const MOST_OF_CAREER = {
  quarters: 180,
  yearsSinceItsEnd: 30,
  war: 4,
  service: 2,
  otherFund: 20,
  boughtBack: 6,
  invalidity: 5,
} as const;

/** Quarters and years of careers whose pension is looked at. */
export const CAREER_LOOKED_AT = {
  mostQuarters: 160,
  fullQuarters: 100,
  quartersBeyondTheCap: 40,
  mostYears: 40,
  mostBases: 20,
  yearsBesideTheWar: 3,
  yearsOfTheWar: 4,
  yearsTooYoung: 5,
  yearsWaited: 10,
} as const;

/** Years before the one asked for, of which the facts are given. */
export const YEARS_BEFORE = 3;

/** Centimes: the most of an amount, of a pension a month, of what a family or a prescription has. */
export const MOST_CENTIMES = {
  any: 1_000_000_000,
  baseOfPension: 300_000_000,
  baseOfAllowance: 200_000_000,
  monthly: 100_000_000,
  modest: 10_000_000,
  smallPension: 4_000_000,
  step: 100_000,
} as const;

/** The centimes of a thousand dinars, which round amounts are multiples of. */
export const THOUSAND_DINARS = 100_000;

/** Centimes of pensions that are raised. */
export const RAISED = { min: 100_000, max: 15_000_000 } as const;

/** Pensions whose smallest part lies above every minimum: up to so many times the least of them. */
export const TIMES_ABOVE_MINIMA = 4;

/** Bases around the bounds of every year: up to so many times the greatest ceiling. */
export const TIMES_THE_CEILING = 2;

/** Whole dinars a year: bases, and dues. */
export const DINARS = {
  base: 3_000_000,
  due: 1_000_000,
} as const;

/** In how many steps the way from the least to the greatest of what the law leaves free is gone. */
export const PLACES = 1_000_000;

/** Hundreds of dinars, a part of which by a rate of whole percents is whole centimes: their centimes, and how many. */
export const HUNDREDS = { centimes: 10_000, most: 10_000 } as const;

/** Rates that callers give and no text does: of a surcharge beside those of the law, of a raise, of a base. */
export const GIVEN_RATES = {
  surcharge: ["0", "0.1", "1"],
  raise: ["0", "0.02", "0.04", "0.5"],
  coefficient: ["1", "1.05", "2.5"],
} as const;
