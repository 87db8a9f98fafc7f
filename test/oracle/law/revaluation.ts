import { type AmountIn, type Centimes, centimes, dinars, part, rateOf } from "./amounts.js";
import { type DayNumber, firstOfYear, lastOfYear, numberOf, textOf, yearOf } from "./civil-days.js";
import { type Fraction, decimal, times, written } from "./fraction.js";
import { type Readings, holds } from "./readings.js";
import { type NoAnswer, Unknown, answerOf, isNoAnswer, known } from "./unknown.js";

export interface RevalueIn {
  readonly monthly: AmountIn;
  readonly liquidatedOn: string;
  readonly from: string;
  readonly to: string;
  readonly received2012?: AmountIn | undefined;
  readonly rates?: readonly { readonly on: string; readonly rate: string | number }[] | undefined;
}

/** A rate in percent of amounts below a bound, or up to it; the last one has no bound. */
type Bracket = readonly ["below" | "up-to", number, string] | readonly ["rest", string];

// Dossier on retirement, 4.4; 1 May of each year. A year that is not here has no known rate.
const BY_YEAR: Readonly<Record<number, readonly Bracket[]>> = {
  2004: [["rest", "4"]],
  2005: [["rest", "4"]],
  2006: [["rest", "4"]],
  2007: [["rest", "4"]],
  2009: [["rest", "5"]],
  2010: [["rest", "7"]],
  2011: [["rest", "10"]],
  2012: [["rest", "9"]],
  2013: [["rest", "11"]],
  2014: [["rest", "12"]],
  2015: [["rest", "5"]],
  2017: [["rest", "2.5"]],
  2018: [
    ["below", 20_000, "5"],
    ["below", 40_000, "2.5"],
    ["below", 60_000, "1.5"],
    ["below", 80_000, "1"],
    ["rest", "0.5"],
  ],
  2020: [
    ["up-to", 20_000, "7"],
    ["up-to", 50_000, "4"],
    ["up-to", 80_000, "3"],
    ["rest", "2"],
  ],
  2023: [
    ["up-to", 20_000, "5"],
    ["up-to", 50_000, "4"],
    ["rest", "3"],
  ],
};

/** Those liquidated before 1992 had more in two years. */
const BEFORE_1992: Readonly<Record<number, readonly Bracket[]>> = { 2004: [["rest", "6"]], 2005: [["rest", "8"]] };

// Dossier on retirement, 4.3: of the net amount received.
const RISE_OF_2012: readonly Bracket[] = [
  ["up-to", 15_000, "30"],
  ["below", 20_000, "28"],
  ["below", 25_000, "26"],
  ["below", 30_000, "24"],
  ["below", 35_000, "22"],
  ["below", 40_000, "20"],
  ["rest", "15"],
];

/** The raise decided on 2025-12-14, seen on payments of January 2026. */
const RAISE_OF_DECEMBER_2025 = numberOf("2026-01-01");

export function revalue(facts: RevalueIn, readings: Readings): unknown {
  const liquidatedOn = numberOf(facts.liquidatedOn);
  const from = numberOf(facts.from);
  const to = numberOf(facts.to);
  // The dossier lists raises from those of 2000.
  if (from < firstOfYear(2000)) throw new Unknown("outside-coverage");
  let contributory = centimes(facts.monthly);
  let stoppedBefore: DayNumber | null = null;
  const raises: unknown[] = [];
  const notRaised: string[] = [];
  for (const day of raiseDays(from, to)) {
    if (liquidatedTooLate(liquidatedOn, day)) {
      notRaised.push(textOf(day));
      continue;
    }
    const known = knownRate(day, liquidatedOn, contributory, readings);
    const rate = known ?? givenRate(facts, day);
    if (rate === null) {
      stoppedBefore = day;
      break;
    }
    const before = contributory;
    contributory += part(before, rate);
    raises.push({
      on: textOf(day),
      rate: written(rate),
      before: String(before),
      after: String(contributory),
      given: known === null,
    });
  }
  const reachedOn = stoppedBefore === null ? to : stoppedBefore - 1;
  const rise = riseOf2012(facts, liquidatedOn, reachedOn);
  return {
    contributory: String(contributory),
    reachedOn: textOf(reachedOn),
    raises,
    notRaised,
    stoppedBefore: stoppedBefore === null ? null : textOf(stoppedBefore),
    exceptionalRise2012: typeof rise === "bigint" ? String(rise) : rise,
    total: isNoAnswer(rise) ? rise : String(contributory + (rise ?? 0n)),
  };
}

/** The days of raises after one day and up to another. */
function raiseDays(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  const days: DayNumber[] = [RAISE_OF_DECEMBER_2025];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) days.push(numberOf(`${String(year)}-05-01`));
  return days.filter((day) => from < day && day <= to).sort((a, b) => a - b);
}

/** To 2008 those liquidated by the end of the year before last; from 2009 those liquidated before 1 May. */
function liquidatedTooLate(liquidatedOn: DayNumber, day: DayNumber): boolean {
  const year = yearOf(day);
  if (year < 2004) return false;
  if (year <= 2008) return liquidatedOn > lastOfYear(year - 2);
  return liquidatedOn >= day;
}

function knownRate(day: DayNumber, liquidatedOn: DayNumber, amount: Centimes, readings: Readings): Fraction | null {
  if (day === RAISE_OF_DECEMBER_2025) {
    // Those liquidated since 1 May had no raise of 2025 to miss; no source says whether this one reaches them.
    if (liquidatedOn >= numberOf("2025-05-01")) return null;
    const tenPercent = holds(readings, "raise-2025-edge", "ten-percent");
    return bracket(
      [
        [tenPercent ? "up-to" : "below", 20_000, "10"],
        ["rest", "5"],
      ],
      amount,
    );
  }
  const older = liquidatedOn < firstOfYear(1992) ? BEFORE_1992[yearOf(day)] : undefined;
  const brackets = older ?? BY_YEAR[yearOf(day)];
  return brackets === undefined ? null : bracket(brackets, amount);
}

function givenRate({ rates }: RevalueIn, day: DayNumber): Fraction | null {
  const given = rates?.find(({ on }) => numberOf(on) === day);
  return given === undefined ? null : rateOf(given.rate);
}

function bracket(brackets: readonly Bracket[], amount: Centimes): Fraction {
  for (const one of brackets) {
    if (one[0] === "rest") return percent(one[1]);
    const bound = dinars(one[1]);
    if (amount < bound || (one[0] === "up-to" && amount === bound)) return percent(one[2]);
  }
  throw new RangeError("brackets without a last one");
}

function percent(text: string): Fraction {
  return times(decimal(text), decimal("0.01"));
}

/** Ordonnance 12-03, article 5: added apart and never revalued. */
function riseOf2012(facts: RevalueIn, liquidatedOn: DayNumber, on: DayNumber): Centimes | null | NoAnswer {
  if (liquidatedOn >= firstOfYear(2012) || on < firstOfYear(2012)) return null;
  return answerOf(() => {
    const received = centimes(known(facts.received2012));
    return part(received, bracket(RISE_OF_2012, received));
  });
}
