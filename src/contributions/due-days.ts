import { addDays, dayInYear, firstOfYear, later, type Day } from "../calendar/day.js";
import { DAYS_OF_WEEKEND, weekday } from "../calendar/weekdays.js";
import { activitiesFact, type ActivityPeriod } from "../facts/activity.js";
import {
  baseDeclarationDay,
  contributionDueDay,
  contributionPayableFrom,
  daysToPayAfterStart,
  farmerContributionDueDay,
  lateStartFrom,
  weekend,
} from "../law/deadlines.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { activeIn, beganOn, isFlat } from "./activities.js";
import * as step from "./steps.js";

/** Whose days are asked for. */
export interface DueDaysFacts {
  /** The calendar year of the contribution. */
  readonly year: number;
  /** Activities exercised at any time. */
  readonly activities?: readonly ActivityPeriod[] | undefined;
}

/** The days of a year's contribution. */
export interface DueDays {
  /** The first day on which it can be paid. */
  readonly payableFrom: Day;
  /** The last day on which it is paid in time (échéance, آخر أجل). */
  readonly dueOn: Day;
}

/**
 * From when a year's contribution can be paid, and until when.
 *
 * @remarks By the practice the fund published; from 2016 under décret exécutif 15-289, whose article was not read.
 * @param facts - The year and the activities.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The first and the last day of paying in time.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const activities = [{ activity: "trader", from: "1999-03-01" as Day, to: null }] as const;
 * const answer = determine(dueDays, { year: 2026, activities }, contextOf());
 * answer.kind === "determined" && answer.value; // => { payableFrom: "2026-01-01", dueOn: "2026-06-30" }
 * ```
 */
export function dueDays(facts: DueDaysFacts, w: Working): DueDays {
  const { year } = facts;
  const activities = w.need(activitiesFact, facts.activities);
  const active = activeIn(year, activities, w);
  if (active.length === 0) noKnownRule("due-day-without-activity", firstOfYear(year));
  const began = beganOn(year, activities, inYear(year), w);
  const opening = w.law.read(contributionPayableFrom, firstOfYear(year));
  const payableFrom = w.step(step.payableFrom, { year, opening, began }, later(dayInYear(year, opening.value), began));
  return { payableFrom, dueOn: offTheWeekend(dueDay(year, active, began, w), w) };
}

/** A start before the year is as good as one on its first day. */
function inYear(year: number): (began: Day) => Day {
  return (began) => later(began, firstOfYear(year));
}

/**
 * Until when the base of a year is declared; null where none is to be declared. In the year of the start there is none by
 * a convention of this library: article 14 names a day that lies before most starts, and says nothing of newcomers.
 */
export function declareBy(facts: DueDaysFacts, w: Working): Day | null {
  const { year } = facts;
  const activities = w.need(activitiesFact, facts.activities);
  const lastDay = w.law.read(baseDeclarationDay, firstOfYear(year));
  const isNewcomer = (on: Day): boolean => on >= firstOfYear(year);
  const began = beganOn(year, activities, isNewcomer, w);
  if (lastDay.value === null) return w.step(step.declareBy, { year, lastDay, began }, null);
  if (isNewcomer(began)) {
    return w.step(step.declareBy, { year, lastDay, began }, null, "no-declaration-in-the-year-of-the-start");
  }
  if (isFlatAlone(year, activities, w)) noKnownRule("declaration-of-a-flat-contributor", firstOfYear(year));
  return w.step(step.declareBy, { year, lastDay, began }, dayInYear(year, lastDay.value));
}

/** Whether nothing is exercised but what pays the flat contribution. */
function isFlatAlone(year: number, activities: readonly ActivityPeriod[], w: Working): boolean {
  const active = activeIn(year, activities, w);
  // One who declares is enough, so that nothing more is asked, in whatever order the activities stand.
  if (active.some(({ activity, option }) => activity !== "auto-entrepreneur" || option === "general")) return false;
  return active.every((activity) => isFlat(activity, activities, w));
}

function dueDay(year: number, active: readonly ActivityPeriod[], began: Day, w: Working): Day {
  const farms = isFarming(year, active, w);
  const late = !farms && isLateStart(year, began, w);
  const monthDay = w.law.read(farms ? farmerContributionDueDay : contributionDueDay, firstOfYear(year));
  const group = farms ? "farmers" : "others";
  const due = w.step(step.dueDay, { year, group, monthDay }, dayInYear(year, monthDay.value));
  return late || due < began ? soonAfter(began, due, w) : due;
}

/** Whether work began in the last part of the year; farmers and breeders have no such part. */
function isLateStart(year: number, began: Day, w: Working): boolean {
  if (began < firstOfYear(year)) return false;
  const lateFrom = w.law.read(lateStartFrom, firstOfYear(year));
  return began >= w.step(step.lateStart, { year, lateFrom }, dayInYear(year, lateFrom.value));
}

/** Whether the due day of farmers and breeders holds; unknown beside another activity, where the two days differ. */
function isFarming(year: number, active: readonly ActivityPeriod[], w: Working): boolean {
  const farming = active.filter(({ activity }) => activity === "farmer" || activity === "breeder");
  if (farming.length === 0 || farming.length === active.length) return farming.length > 0;
  const day = firstOfYear(year);
  if (w.law.find(farmerContributionDueDay, day)?.value === w.law.find(contributionDueDay, day)?.value) return false;
  return noKnownRule("due-day-of-farming-beside-another-activity", day);
}

/** Who begins late pays within days of the start, never before the ordinary due day. */
function soonAfter(began: Day, due: Day, w: Working): Day {
  const days = w.law.read(daysToPayAfterStart, began);
  return w.step(step.dueAfterStart, { began, days, due }, later(addDays(began, days.value), due));
}

/**
 * A due day on a weekend stands, unless the reading moves it to the next working day. Where it stands, the weekend is
 * only looked at, to know whether the reading matters.
 */
function offTheWeekend(due: Day, w: Working): Day {
  const isOff = (day: Day): boolean => {
    const off = w.law.find(weekend, day);
    return off !== null && DAYS_OF_WEEKEND[off.value].includes(weekday(day));
  };
  const rolls = w.law.option("weekend-deadline") === "next-working-day";
  if (isOff(due)) w.reading("weekend-deadline");
  if (!rolls) return due;
  let working = due;
  while (isOff(working)) working = addDays(working, 1);
  return w.step(step.workingDay, { due, weekend: w.law.read(weekend, due) }, working);
}
