import { addDays, firstOfYear, lastOfYear, type Day } from "../calendar/day.js";
import { activityEnd, contributionOption, type ActivityPeriod } from "../facts/activity.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** The activities exercised at some time in a year. */
export function activeIn(year: number, activities: readonly ActivityPeriod[], w: Working): readonly ActivityPeriod[] {
  return activities.filter((activity) => {
    if (activity.from > lastOfYear(year)) return false;
    if (activity.from >= firstOfYear(year)) return true;
    const end = endOf(activity, activities, w);
    return end === null || end >= firstOfYear(year);
  });
}

/**
 * The day own-account work began, as it counts for a year: an activity taken up no later than the day after another
 * one ended continues it. A convention of this library: no text read says it. It is named where it changed what is
 * decided from the day.
 */
export function beganOn(
  year: number,
  activities: readonly ActivityPeriod[],
  decided: (began: Day) => boolean | Day,
  w: Working,
): Day {
  const first = earliestStart(activeIn(year, activities, w));
  const start = continuedFrom(first, activities, w);
  return w.step(step.began, { year }, start, decided(start) === decided(first) ? undefined : "succession");
}

/** Whether an activity is that of an auto-entrepreneur who pays the flat contribution. */
export function isFlat(activity: ActivityPeriod, activities: readonly ActivityPeriod[], w: Working): boolean {
  if (activity.activity !== "auto-entrepreneur") return false;
  return w.need(contributionOption, activity.option, { index: activities.indexOf(activity) }) === "flat";
}

function continuedFrom(start: Day, activities: readonly ActivityPeriod[], w: Working): Day {
  const before = activities.filter(({ from }) => from < start);
  const leadingUp = before.filter((activity) => {
    const end = endOf(activity, activities, w);
    return end === null || end >= addDays(start, -1);
  });
  return leadingUp.length === 0 ? start : continuedFrom(earliestStart(leadingUp), activities, w);
}

function earliestStart(activities: readonly ActivityPeriod[]): Day {
  return activities.map(({ from }) => from).reduce((earliest, from) => (from < earliest ? from : earliest));
}

function endOf(activity: ActivityPeriod, activities: readonly ActivityPeriod[], w: Working): Day | null {
  return w.need(activityEnd, activity.to, { index: activities.indexOf(activity) });
}
