import { type DayNumber, firstOfYear, lastOfYear, numberOf } from "./civil-days.js";
import type { ActivityIn } from "./facts.js";
import { known } from "./unknown.js";

/** The activities exercised in a year. */
export function exercisedIn(year: number, activities: readonly ActivityIn[] | undefined): readonly ActivityIn[] {
  return known(activities).filter((activity) => isExercisedIn(year, activity));
}

function isExercisedIn(year: number, { from, to }: ActivityIn): boolean {
  const start = numberOf(from);
  if (start > lastOfYear(year)) return false;
  if (start >= firstOfYear(year)) return true;
  const end = known(to);
  return end === null || numberOf(end) >= firstOfYear(year);
}

/** The day on which the work of a year began: no day lies between it and the activities of the year without any. */
export function startOf(year: number, activities: readonly ActivityIn[] | undefined): DayNumber {
  const all = known(activities);
  let start = Math.min(...exercisedIn(year, all).map(({ from }) => numberOf(from)));
  for (const { from, to } of all.toSorted((a, b) => numberOf(b.from) - numberOf(a.from))) {
    if (numberOf(from) >= start) continue;
    const end = known(to);
    if (end === null || numberOf(end) >= start - 1) start = numberOf(from);
  }
  return start;
}
