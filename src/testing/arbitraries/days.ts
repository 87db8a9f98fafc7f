import * as fc from "fast-check";
import {
  addDays,
  dayInYear,
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
import { MONTHS_IN_A_YEAR, addMonths } from "../../calendar/months.js";
import { FIRST_DAY_OF_LAW, monthDays, turningDays, turningDelays } from "../boundaries.js";
import { CALENDAR, DRAWN_DAYS, MOST_DAYS, OFTEN } from "../limits.js";
import { simplified, simplifiedCount, towards, type Bounds } from "./simplified.js";

const { first: FIRST, lastRecent: LAST_RECENT, last: LAST } = DRAWN_DAYS;
const ALL_DAYS = /* @__PURE__ */ dayNumber(LAST) - /* @__PURE__ */ dayNumber(FIRST);
const { newYear: NEW_YEAR, leapDay: LEAP_DAY, leapYearEvery: LEAP_YEAR_EVERY } = CALENDAR;

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
  const years = fc.integer({ min: yearOf(FIRST), max: yearOf(LAST) });
  const ofYear = (from: readonly string[]): fc.Arbitrary<Day> =>
    fc
      .tuple(years, fc.constantFrom(...from), fc.constantFrom(-1, 0, 1))
      .map(([year, monthDay, days]) => within(addDays(dayInYear(year, monthDay), days)));
  const everywhere = fc.integer({ min: 0, max: ALL_DAYS }).map((days) => addDays(FIRST, days));
  const recent = fc.integer({ min: 0, max: ALL_DAYS }).map((days) => {
    const length = dayNumber(LAST_RECENT) - dayNumber(FIRST_DAY_OF_LAW);
    return addDays(FIRST_DAY_OF_LAW, days % (length + 1));
  });
  const endsOfMonths = fc
    .tuple(years, fc.integer({ min: 1, max: MONTHS_IN_A_YEAR }))
    .map(([year, month]) => dayOf(year, month, daysInMonth(year, month)));
  const leapDays = years.map((year) => {
    const leap = year - (year % LEAP_YEAR_EVERY);
    return within(dayOf(leap, LEAP_DAY.month, Math.min(LEAP_DAY.day, daysInMonth(leap, LEAP_DAY.month))));
  });
  const draw = fc.oneof(
    { weight: OFTEN.most, arbitrary: fc.constantFrom(...turningDays.filter((day) => day >= FIRST)) },
    { weight: OFTEN.some, arbitrary: ofYear([NEW_YEAR, ...monthDays]) },
    { weight: OFTEN.least, arbitrary: leapDays },
    { weight: OFTEN.least, arbitrary: endsOfMonths },
    { weight: OFTEN.more, arbitrary: recent },
    { weight: OFTEN.least, arbitrary: everywhere },
  );
  return simplified(draw, simplerDays, isDayInRange);
}

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
  for (const nearer of towards(yearOf(target), year - (year % LEAP_YEAR_EVERY))) {
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
export function anyYear({
  min = yearOf(FIRST_DAY_OF_LAW),
  max = yearOf(LAST_RECENT),
}: Bounds = {}): fc.Arbitrary<number> {
  const turning = [...new Set(turningDays.map(yearOf))].filter((year) => year >= min && year <= max);
  const draw = fc.oneof(fc.integer({ min, max }), fc.constantFrom(...(turning.length === 0 ? [min] : turning)));
  const target = Math.max(min, Math.min(max, yearOf(FIRST_DAY_OF_LAW)));
  return simplifiedCount(draw, (year) => towards(target, year), { min, max });
}

/** A count of days, often a delay of the law or one more. */
export function anyDelay(most: number = MOST_DAYS.any): fc.Arbitrary<number> {
  const turning = turningDelays.filter((days) => days <= most);
  const draw = fc.oneof(fc.constantFrom(...turning), fc.nat(most));
  return simplifiedCount(draw, (days) => towards(0, days), { min: 0, max: most });
}
