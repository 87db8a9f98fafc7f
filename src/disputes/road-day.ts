import type { Day } from "../calendar/day.js";
import type { Fact } from "../working/fact.js";
import type { Working } from "../working/working.js";

/** A day of the road as it was given: stated, known not to have come, or not known. */
export type RoadDay = StatedDay | NoDay | UnknownDay;

/** A day that was stated. */
export interface StatedDay extends OnTheRoad {
  readonly kind: "stated";
  readonly day: Day;
}

/** It did not happen up to the day asked for. */
export interface NoDay extends OnTheRoad {
  readonly kind: "none";
}

/** Nothing was said of it. */
export interface UnknownDay extends OnTheRoad {
  readonly kind: "not-known";
}

interface OnTheRoad {
  readonly fact: Fact<Day | null>;
  /** The first later day of the road that was stated; null where none was. */
  readonly nextStated: Day | null;
}

/** A day of the road, before the one that comes after it. */
export function roadDay(fact: Fact<Day | null>, given: Day | null | undefined, next?: RoadDay): RoadDay {
  const nextStated = next === undefined ? null : firstStated(next);
  if (given === undefined) return { kind: "not-known", fact, nextStated };
  return given === null ? { kind: "none", fact, nextStated } : { kind: "stated", day: given, fact, nextStated };
}

function firstStated(day: RoadDay): Day | null {
  return day.kind === "stated" ? day.day : day.nextStated;
}

/** The day as given, null where it did not come; asked for where it is not known. */
export function needDay(day: RoadDay, w: Working): Day | null {
  if (day.kind === "stated") return day.day;
  return day.kind === "none" ? null : w.need(day.fact, undefined);
}
