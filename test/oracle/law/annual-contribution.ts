import { exercisedIn, startOf } from "./activities.js";
import { type AmountIn, type Centimes, centimes, dinars, least, most, part } from "./amounts.js";
import { firstOfYear, numberOf, yearOf } from "./civil-days.js";
import { covered } from "./coverage.js";
import type { ActivityIn } from "./facts.js";
import { decimal } from "./fraction.js";
import { type Readings, holds } from "./readings.js";
import { type Code, Unknown, answerOf, known } from "./unknown.js";
import { indexWage } from "./wages.js";

export interface AnnualContributionIn {
  readonly year: number;
  readonly activities?: readonly ActivityIn[] | undefined;
  readonly income?: readonly { readonly year: number; readonly amount: AmountIn }[] | undefined;
  readonly declared?: readonly { readonly year: number; readonly base: AmountIn | null }[] | undefined;
}

// Rates of décret exécutif 15-289, article 14; 15 % is reported of the years before.
const RATE = decimal("0.15");
const SOCIAL_INSURANCE_RATE = decimal("0.075");

/** The first year whose base is declared, and whose ceiling is twenty times the floor. */
const FIRST_YEAR_OF_DECREE = 2016;

/** The status of auto-entrepreneur, loi 22-23; the flat amount is reported from 2024. */
const STATUS_FROM = numberOf("2022-12-18");
const FIRST_YEAR_OF_FLAT = 2024;

interface Base {
  readonly basis: "income" | "declared" | "provisional" | "minimum";
  readonly base: Centimes;
}

export function annualContribution(facts: AnnualContributionIn, readings: Readings): unknown {
  const { year } = facts;
  covered(firstOfYear(year), facts.activities, ...(facts.activities ?? []).map(({ to }) => to));
  const exercised = exercisedIn(year, facts.activities);
  if (exercised.length === 0) return { contribution: "none", year };
  if (isFlat(year, exercised)) return { contribution: "flat", year, amount: String(dinars(24_000)) };
  const { basis, base } = baseOf(facts, year, readings);
  const retained = withinBounds(base, year, readings);
  const amount = part(retained, RATE);
  return {
    contribution: "general",
    year,
    basis,
    base: String(base),
    retained: String(retained),
    rate: "0.15",
    amount: String(amount),
    split: answerOf(() => split(year, retained, amount)),
  };
}

export function floorOf(year: number, readings: Readings): Centimes {
  return 12n * indexWage(year, readings);
}

export function ceilingOf(year: number, readings: Readings): Centimes {
  if (year >= FIRST_YEAR_OF_DECREE) return 20n * floorOf(year, readings);
  // A contribution of 216 000 DA is 15 % of a base of 1 440 000 DA.
  if (year >= 2012 && holds(readings, "contribution-ceiling-2012", "fund-director")) return dinars(1_440_000);
  return 8n * floorOf(year, readings);
}

function withinBounds(base: Centimes, year: number, readings: Readings): Centimes {
  return least(most(base, floorOf(year, readings)), ceilingOf(year, readings));
}

function baseOf(facts: AnnualContributionIn, year: number, readings: Readings): Base {
  const minimum: Base = { basis: "minimum", base: floorOf(year, readings) };
  const start = startOf(year, facts.activities);
  if (year < FIRST_YEAR_OF_DECREE) {
    if (start >= firstOfYear(year - 1)) return minimum;
    return { basis: "income", base: centimes(known(facts.income?.find((i) => i.year === year - 1)).amount) };
  }
  const declared = known(facts.declared?.find((d) => d.year === year)).base;
  if (declared !== null) return { basis: "declared", base: centimes(declared) };
  if (yearOf(start) === year) return minimum;
  return { basis: "provisional", base: retainedIn(facts, year - 1, readings) };
}

/** The base retained for a year before, on which the next one is called provisionally. */
function retainedIn(facts: AnnualContributionIn, year: number, readings: Readings): Centimes {
  const exercised = exercisedIn(year, facts.activities);
  const declared = facts.declared?.find((one) => one.year === year);
  if (isFlat(year, exercised, declared)) throw new Unknown("no-known-rule");
  return withinBounds(baseOf(facts, year, readings).base, year, readings);
}

/** Whether the flat amount is owed. Beside another way of contributing nothing says what it does. */
function isFlat(year: number, exercised: readonly ActivityIn[], ...asked: readonly unknown[]): boolean {
  const entrepreneurs = exercised.filter(isAutoEntrepreneur);
  if (entrepreneurs.some((activity) => isBeforeStatus(year, activity))) {
    throw new Unknown("outside-coverage", ...missing([...entrepreneurs.map(({ option }) => option), ...asked]));
  }
  const flat = entrepreneurs.filter(({ option }) => known(option) === "flat");
  if (flat.length === 0) return false;
  const alone = flat.length === exercised.length;
  if (year < FIRST_YEAR_OF_FLAT) throw new Unknown("outside-coverage", ...(alone ? [] : ["no-known-rule" as const]));
  if (!alone) throw new Unknown("no-known-rule");
  return true;
}

/** Whether the activity of a year is exercised without the status: from 1 January, or from its start. */
function isBeforeStatus(year: number, { from }: ActivityIn): boolean {
  return Math.max(firstOfYear(year), numberOf(from)) < STATUS_FROM;
}

export function isAutoEntrepreneur({ activity }: ActivityIn): boolean {
  return activity === "auto-entrepreneur";
}

function missing(facts: readonly unknown[]): readonly Code[] {
  return facts.includes(undefined) ? ["missing-fact"] : [];
}

function split(year: number, retained: Centimes, amount: Centimes): unknown {
  if (year < FIRST_YEAR_OF_DECREE) throw new Unknown("no-known-rule");
  const socialInsurance = part(retained, SOCIAL_INSURANCE_RATE);
  return { socialInsurance: String(socialInsurance), retirement: String(amount - socialInsurance) };
}
