import * as fc from "fast-check";
import {
  addDays,
  dayNumber,
  dayOf,
  dayOfMonth,
  daysInMonth,
  earlier,
  firstOfYear,
  isDay,
  later,
  monthOf,
  yearOf,
  type Day,
} from "../../calendar/day.js";
import { addMonths } from "../../calendar/months.js";
import { FIRST_DAY_OF_LAW, monthDays, turningCentimes, turningDays, turningDelays } from "../boundaries.js";
import { simplified, towards } from "./simplified.js";

/** What is drawn. */
export interface FactsOptions {
  /** Whether facts that may be unknown are left out of some cases; false, the default, gives every fact. */
  readonly leftOut?: boolean | undefined;
}

/** Something drawn that still lacks the day it is placed by. */
export type Placed<T> = fc.Arbitrary<(on: Day) => T>;

const FIRST = "1950-01-01" as Day;
const LAST = "2100-12-31" as Day;
const LEAP_DAY = { month: 2, day: 29 } as const;

/** Fields drawn one by one: all of them, or the optional ones sometimes left out. */
export function fields<T, K extends keyof T>(
  model: { readonly [F in keyof T]: fc.Arbitrary<T[F]> },
  required: readonly K[],
  { leftOut = false }: FactsOptions,
): fc.Arbitrary<Pick<T, K> & Partial<T>> {
  const requiredKeys = leftOut ? [...required] : (Object.keys(model) as K[]);
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as unknown as fc.Arbitrary<Pick<T, K> & Partial<T>>;
}

/**
 * A day from 1950 to 2100: often one on which a value of the law comes into force, a day before or after it, a day on
 * which something is due, the 29th of February or the end of a month.
 *
 * @returns Days as text; a failing case shrinks towards 1 January 1984.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyDay(), { numRuns: 50, seed: 1 }).every((day) => day >= "1950-01-01"); // => true
 * ```
 */
export function anyDay(): fc.Arbitrary<Day> {
  const number = (day: Day): number => dayNumber(day);
  const years = fc.integer({ min: yearOf(FIRST), max: yearOf(LAST) });
  const ofYear = (from: readonly string[]): fc.Arbitrary<Day> =>
    fc.tuple(years, fc.constantFrom(...from), fc.constantFrom(-1, 0, 1)).map(([year, monthDay, days]) => {
      const [month = 1, day = 1] = monthDay.split("-").map(Number);
      return within(addDays(dayOf(year, month, day), days));
    });
  const everywhere = fc.integer({ min: 0, max: number(LAST) - number(FIRST) }).map((days) => addDays(FIRST, days));
  const recent = fc.integer({ min: 0, max: number(LAST) - number(FIRST) }).map((days) => {
    const length = dayNumber(RECENT.last) - dayNumber(RECENT.first);
    return addDays(RECENT.first, days % (length + 1));
  });
  const endsOfMonths = fc
    .tuple(years, fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => dayOf(year, month, daysInMonth(year, month)));
  const leapDays = years.map((year) => {
    const leap = year - (year % 4);
    return within(dayOf(leap, LEAP_DAY.month, Math.min(LEAP_DAY.day, daysInMonth(leap, LEAP_DAY.month))));
  });
  const draw = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...turningDays.filter((day) => day >= FIRST)) },
    { weight: 2, arbitrary: ofYear(["01-01", ...monthDays]) },
    { weight: 1, arbitrary: leapDays },
    { weight: 1, arbitrary: endsOfMonths },
    { weight: 3, arbitrary: recent },
    { weight: 1, arbitrary: everywhere },
  );
  return simplified(draw, simplerDays, isDayInRange);
}

/** The years that most files are about. */
const RECENT = { first: "1984-01-01" as Day, last: "2030-12-31" as Day };

function within(day: Day): Day {
  return earlier(later(day, FIRST), LAST);
}

function isDayInRange(value: unknown): value is Day {
  return typeof value === "string" && isDay(value) && value >= FIRST && value <= LAST;
}

/** 1 January before the first of a month, and that before any other day; then nearer to the first day of the law. */
function* simplerDays(day: Day): Generator<Day> {
  const [year, month] = [yearOf(day), monthOf(day)];
  const target = FIRST_DAY_OF_LAW;
  const newYear = firstOfYear(year);
  if (day === newYear) {
    for (const nearer of towards(yearOf(target), year)) yield firstOfYear(nearer);
    return;
  }
  yield newYear;
  if (year < yearOf(LAST)) yield firstOfYear(year + 1);
  if (dayOfMonth(day) === 1) {
    for (const nearer of towards(1, month)) yield dayOf(year, nearer, 1);
    for (const nearer of towards(yearOf(target), year)) yield dayOf(nearer, month, 1);
    return;
  }
  yield dayOf(year, month, 1);
  if (addMonths(dayOf(year, month, 1), 1) <= LAST) yield addMonths(dayOf(year, month, 1), 1);
  for (const nearer of towards(yearOf(target), year - (year % 4))) {
    if (dayOfMonth(day) <= daysInMonth(nearer, month)) yield dayOf(nearer, month, dayOfMonth(day));
  }
  for (const nearer of towards(dayNumber(target), dayNumber(day))) yield addDays(target, nearer - dayNumber(target));
}

/**
 * A calendar year, often one in which the law changes.
 *
 * @param bounds - The first and the last year; 1984 to 2030 when left out.
 * @returns Years; a failing case shrinks towards 1984.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyYear({ min: 2016, max: 2016 }), 1); // => [2016]
 * ```
 */
export function anyYear({ min = 1984, max = 2030 }: Bounds = {}): fc.Arbitrary<number> {
  const turning = [...new Set(turningDays.map(yearOf))].filter((year) => year >= min && year <= max);
  const draw = fc.oneof(fc.integer({ min, max }), fc.constantFrom(...(turning.length === 0 ? [min] : turning)));
  const target = Math.max(min, Math.min(max, yearOf(FIRST_DAY_OF_LAW)));
  return simplified(
    draw,
    (year) => towards(target, year),
    (value): value is number => typeof value === "number" && value >= min && value <= max,
  );
}

/** The least and the greatest that is drawn, both included. */
export interface Bounds {
  /** The least. */
  readonly min?: number | undefined;
  /** The greatest. */
  readonly max?: number | undefined;
}

/**
 * Centimes: often an amount of the law, floor, ceiling, minimum or end of a bracket, exact or one centime beside it.
 *
 * @param bounds - The least and the greatest, centimes; 0 to 10 000 000 DA when left out.
 * @returns Whole centimes; a failing case shrinks to round dinars.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyCentimes({ max: 100 }), 20).every((centimes) => centimes <= 100); // => true
 * ```
 */
export function anyCentimes({ min = 0, max = 1_000_000_000 }: Bounds = {}): fc.Arbitrary<number> {
  const turning = turningCentimes.filter((centimes) => centimes >= min && centimes <= max);
  const [least, most] = [Math.ceil(min / THOUSAND), Math.floor(max / THOUSAND)];
  const round = least > most ? fc.constant(min) : fc.integer({ min: least, max: most }).map((one) => one * THOUSAND);
  const draw = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...(turning.length === 0 ? [min] : turning)) },
    { weight: 2, arbitrary: round },
    { weight: 3, arbitrary: fc.integer({ min, max }) },
  );
  return simplified(
    draw,
    (centimes) => roundedOff(centimes, min, max),
    (value): value is number => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max,
  );
}

/** The centimes of a thousand dinars. */
const THOUSAND = 100_000;

/** Rounder amounts first, the nearest above and below; then smaller ones as round as this one. */
function* roundedOff(centimes: number, min: number, max: number): Generator<number> {
  if (centimes === min) return;
  yield min;
  let own = 1;
  while (centimes !== 0 && centimes % (own * 10) === 0) own *= 10;
  for (let step = 10 ** Math.floor(Math.log10(Math.max(1, centimes))); step > own; step /= 10) {
    const below = centimes - (centimes % step);
    if (below > min) yield below;
    if (below + step <= max) yield below + step;
  }
  for (const count of towards(Math.ceil(min / own), centimes / own)) {
    if (count * own > min) yield count * own;
  }
}

/**
 * An amount in DA as text: often one of the law, exact or one centime beside it.
 *
 * @param bounds - The least and the greatest, centimes; 0 to 10 000 000 DA when left out.
 * @returns Decimal text, `"32400"` or `"32400.01"`; a failing case shrinks to round dinars.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyAmount({ min: 3_240_001, max: 3_240_001 }), 1); // => ["32400.01"]
 * ```
 */
export function anyAmount(bounds: Bounds = {}): fc.Arbitrary<string> {
  return anyCentimes(bounds).map(dinarsText);
}

const CENTIMES_IN_A_DINAR = 100;

/** Centimes as people write dinars: without centimes where there are none. */
function dinarsText(centimes: number): string {
  const dinars = Math.floor(centimes / CENTIMES_IN_A_DINAR);
  const rest = centimes % CENTIMES_IN_A_DINAR;
  return rest === 0 ? String(dinars) : `${String(dinars)}.${String(rest).padStart(2, "0")}`;
}

/** A count of days, often a delay of the law or one more. */
export function anyDelay(most = 4000): fc.Arbitrary<number> {
  const turning = turningDelays.filter((days) => days <= most);
  return simplified(
    fc.oneof(fc.constantFrom(...turning), fc.nat(most)),
    (days) => towards(0, days),
    (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most,
  );
}

/** A day some time before the one it is placed by. */
export function dayBefore(most = 4000): Placed<Day> {
  return anyDelay(most).map((days) => (on) => addDays(on, -days));
}

/** A day some time after the one it is placed by. */
export function dayAfter(most = 4000): Placed<Day> {
  return anyDelay(most).map((days) => (on) => addDays(on, days));
}

/** A number from a few, those of the law before others. */
export function among(numbers: readonly number[], { min = 0, max = 100 }: Bounds = {}): fc.Arbitrary<number> {
  const turning = numbers.filter((one) => one >= min && one <= max);
  return simplified(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...(turning.length === 0 ? [min] : turning)) },
      { weight: 1, arbitrary: fc.integer({ min, max }) },
    ),
    (value) => towards(min, value),
    (value): value is number => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max,
  );
}

/** Null now and then: known not to be. */
export function orNone<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null, freq: 3 });
}

/** Something placed, now and then known not to be. */
export function placedOrNone<T>(placed: Placed<T>): Placed<T | null> {
  return fc.option(placed, { nil: () => null, freq: 3 });
}

/** What is placed by a day, put on that day. */
export function on<T extends object>(placed: Placed<T>, day: fc.Arbitrary<Day> = anyDay()): fc.Arbitrary<[Day, T]> {
  return fc.tuple(day, placed).map(([at, of]): [Day, T] => [at, of(at)]);
}
