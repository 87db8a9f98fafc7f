import { type DayNumber, firstOfYear, lastOfYear, numberOf } from "./civil-days.js";
import type { ActivityIn } from "./facts.js";
import { Unknown, known } from "./unknown.js";

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

/** The day on which the oldest of some activities began. */
export function startOf(exercised: readonly ActivityIn[]): DayNumber {
  const [first, ...others] = exercised.map(({ from }) => numberOf(from));
  if (first === undefined) throw new Unknown("missing-fact");
  return Math.min(first, ...others);
}
