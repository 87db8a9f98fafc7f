// Where the rules turn: days on which the law changes, month ends, amounts around a bound.
import type { Casnos } from "casnos-rules";
import { addDays, addMonths, type Day } from "casnos-rules/calendar";
import type { AnySeries } from "casnos-rules/law";
import { changes } from "./parameters.js";
import type { Random } from "./random.js";

/** Days to draw from: any day of a span, and often one on which the law or the month turns. */
export interface Days {
  any(random: Random): Day;
  /** The day before, the day itself or the day after. */
  around(day: Day, random: Random): Day;
  /** Close to so many months after a day, or that day itself. */
  monthsAfter(day: Day, atMost: number, random: Random): Day;
}

/** Days between two, where some series change. */
export function daysBetween(first: Day, last: Day, casnos: Casnos, series: readonly AnySeries[]): Days {
  const all: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) all.push(day);
  const turns = changes(casnos, series).filter((day) => day > first && day < last);
  const ends = all.filter((day, place) => all[place + 1]?.endsWith("-01") === true || day.endsWith("-01"));
  const leaps = all.filter((day) => day.endsWith("02-29"));
  const around = (day: Day, random: Random): Day => addDays(day, random.between(-1, 1));
  return {
    around,
    any(random) {
      const kind = random.below(10);
      if (kind === 0) return around(random.pick(turns), random);
      if (kind === 1) return random.pick(ends);
      return kind === 2 ? random.pick(leaps) : random.pick(all);
    },
    monthsAfter: (day, atMost, random) => around(addMonths(day, random.between(0, atMost)), random),
  };
}

/** The greatest amount that the rules take, in centimes. */
export const GREATEST_AMOUNT = 1e14;

/** An amount in centimes: close to one of the bounds, half a centime once a rate is applied, very large, or any. */
export function amountAround(bounds: readonly number[], ordinary: number, random: Random): number {
  const kind = random.below(10);
  if (kind < 3 && bounds.length > 0) return Math.max(0, random.pick(bounds) + random.between(-1, 1));
  // Of every tenth and fiftieth centime, a rate of so many percent leaves half a centime.
  if (kind === 3) return random.below(ordinary / 100) * 100 + random.pick([10, 30, 50, 70, 90]);
  if (kind === 4) return random.pick([0, 1, GREATEST_AMOUNT, GREATEST_AMOUNT - 1, random.below(GREATEST_AMOUNT)]);
  return random.below(ordinary);
}
