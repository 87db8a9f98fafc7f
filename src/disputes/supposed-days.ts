import { earlier, type Day } from "../calendar/day.js";
import type { RoadDay } from "./road-day.js";

/** A day of the road, stated or supposed. */
export interface DayOfRoad {
  readonly day: Day;
  readonly supposed: boolean;
}

/**
 * What was not stated is supposed on its last day, or on the first later day that was stated where that is earlier: no
 * text says so, and the road marks it.
 */
export function statedOrSupposed(given: RoadDay, lastDay: Day): DayOfRoad {
  if (given.kind === "stated") return { day: given.day, supposed: false };
  return { day: earlier(lastDay, given.nextStated ?? lastDay), supposed: true };
}

/** A stage was not taken, and its time is over on the day asked for, or a later stage was begun; else it is supposed. */
export function wasNotTaken(lodged: RoadDay, lastDay: Day, on: Day | undefined): boolean {
  return lodged.kind === "none" && (on === undefined || on > lastDay || lodged.nextStated !== null);
}
