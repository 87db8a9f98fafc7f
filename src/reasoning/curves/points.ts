import { dayNumber, dayOfNumber, type Day } from "../../calendar/day.js";
import { amount, type Amount } from "../../money/amount.js";
import { centimes } from "../../money/centimes.js";
import type { Axis, Points } from "./curve.js";

/** A point of an axis from its place on the grid: centimes of a base, the number of a day, or the count itself. */
export function pointAt<A extends Axis>(axis: A, place: number): Points[A] {
  return pointOf(axis, place) as Points[A];
}

/** The place of a point on the grid of its axis. */
export function placeOf(axis: Axis, point: Points[Axis]): number {
  if (axis === "base") return (point as Amount).centimes;
  return axis === "day" ? dayNumber(point as Day) : (point as number);
}

function pointOf(axis: Axis, place: number): Points[Axis] {
  if (axis === "base") return amount(centimes(place));
  return axis === "day" ? dayOfNumber(place) : place;
}
