import { exercisedIn, startOf } from "./activities.js";
import { isAutoEntrepreneur } from "./annual-contribution.js";
import { type DayNumber, dayOfWeek, firstOfYear, numberOf, textOf, yearMonthDay, yearOf } from "./civil-days.js";
import { covered } from "./coverage.js";
import type { ActivityIn } from "./facts.js";
import { type Readings, holds } from "./readings.js";
import { Unknown } from "./unknown.js";

/** From when the contribution of a year can be paid, and until when; null for a year without activity. */
export function dueDays(year: number, activities: readonly ActivityIn[] | undefined, readings: Readings): unknown {
  const exercised = exercisedIn(year, activities);
  if (exercised.length === 0) return null;
  covered(firstOfYear(year));
  const start = startOf(year, activities);
  const farming = exercised.filter(({ activity }) => activity === "farmer" || activity === "breeder").length;
  const beside = farming > 0 && farming < exercised.length;
  // Who farms beside another activity has two due days, and no source says which holds.
  if (beside && ordinaryDueDay(year, true) !== ordinaryDueDay(year, false)) throw new Unknown("no-known-rule");
  return {
    payableFrom: textOf(Math.max(numberOf(`${String(year)}-${firstDayOf(year)}`), start)),
    dueOn: textOf(offWeekend(dueOn(year, start, farming > 0), readings)),
  };
}

/** The last day to declare the base of a year; null where none is to be declared. It never rolls on a weekend. */
export function declareBy(year: number, activities: readonly ActivityIn[] | undefined, readings: Readings): unknown {
  const exercised = exercisedIn(year, activities);
  if (exercised.length === 0) return null;
  covered(firstOfYear(year));
  if (year < 2016 || yearOf(startOf(year, activities)) === year) return null;
  // No source says whether who pays the flat amount declares a base.
  const options = exercised.every(isAutoEntrepreneur) ? exercised.map(({ option }) => option) : [];
  if (options.length > 0 && !options.includes("general")) {
    if (options.includes(undefined)) throw new Unknown("missing-fact", "no-known-rule");
    throw new Unknown("no-known-rule");
  }
  return year === 2026 && holds(readings, "base-declaration-2026", "fund") ? "2026-03-01" : `${String(year)}-01-31`;
}

function firstDayOf(year: number): string {
  return year >= 2011 && year <= 2014 ? "03-01" : "01-01";
}

function dueOn(year: number, start: DayNumber, farming: boolean): DayNumber {
  const ordinary = numberOf(`${String(year)}-${ordinaryDueDay(year, farming)}`);
  const tenDaysAfter = start + 10;
  const beganInSecondHalf = yearOf(start) === year && yearMonthDay(start).month >= 7;
  if (beganInSecondHalf && !(farming && year >= 2008)) {
    return year === 2019 ? Math.max(tenDaysAfter, ordinary) : tenDaysAfter;
  }
  return ordinary < start ? tenDaysAfter : ordinary;
}

function ordinaryDueDay(year: number, farming: boolean): string {
  if (farming && year >= 2008) return "09-30";
  if (year === 2019) return "09-30";
  return year >= 2008 && year <= 2015 ? "04-30" : "06-30";
}

function offWeekend(day: DayNumber, readings: Readings): DayNumber {
  if (holds(readings, "weekend-deadline", "no-roll")) return day;
  let working = day;
  while (isWeekend(working)) working += 1;
  return working;
}

/** Friday and Saturday since 2009-08-14, Thursday and Friday before. */
function isWeekend(day: DayNumber): boolean {
  const weekday = dayOfWeek(day);
  if (weekday === 5) return true;
  return day >= numberOf("2009-08-14") ? weekday === 6 : weekday === 4;
}
