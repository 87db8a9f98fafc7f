import * as fc from "fast-check";
import { addDays, type Day } from "../../calendar/day.js";
import { MOST_DAYS, NONE_IN } from "../limits.js";
import { anyDay, anyDelay } from "./days.js";
import { given } from "./fields.js";

/** Something drawn that still lacks the day it is placed by. */
export type Placed<T> = fc.Arbitrary<(on: Day) => T>;

/** A day some time before the one it is placed by. */
export function dayBefore(most: number = MOST_DAYS.any): Placed<Day> {
  return anyDelay(most).map((days) => (on) => addDays(on, -days));
}

/** A day some time after the one it is placed by. */
export function dayAfter(most: number = MOST_DAYS.any): Placed<Day> {
  return anyDelay(most).map((days) => (on) => addDays(on, days));
}

/** Something placed, now and then known not to be. */
export function placedOrNone<T>(placed: Placed<T>): Placed<T | null> {
  return fc.option(placed, { nil: () => null, freq: NONE_IN });
}

/** A few that are placed by one day. */
export function placedList<T>(placed: Placed<T>, maxLength: number): Placed<readonly T[]> {
  return fc.array(placed, { maxLength }).map((all) => (on) => all.map((one) => one(on)));
}

/** Fields as drawn: those that still lack the day, and others. */
type Fields = Readonly<Record<string, unknown>>;

/** Fields that lie on their day; a field that was not drawn is not there. */
export type Put<F> = {
  readonly [K in keyof F]: Exclude<F[K], undefined> extends (on: Day) => infer T ? T : Exclude<F[K], undefined>;
};

/** Puts what lacks a day on it, and leaves out what was not drawn. */
export function put<F extends Fields>(all: F, day: Day): Put<F> {
  const entries = Object.entries<unknown>(given(all)).map(([name, value]) => [
    name,
    typeof value === "function" ? (value as (on: Day) => unknown)(day) : value,
  ]);
  return Object.fromEntries(entries) as Put<F>;
}

/** Fields that are placed by one day. */
export function placed<F extends Fields>(drawn: fc.Arbitrary<F>): Placed<Put<F>> {
  return drawn.map((all) => (on) => put(all, on));
}

/** Any day, and what was drawn put on it. */
export function after<F extends Fields, T>(
  drawn: fc.Arbitrary<F>,
  build: (day: Day, all: Put<F>) => T,
): fc.Arbitrary<T> {
  return fc.tuple(anyDay(), drawn).map(([day, all]) => build(day, put(all, day)));
}

/** What is placed by a day, put on that day. */
export function on<T extends object>(placed: Placed<T>, day: fc.Arbitrary<Day> = anyDay()): fc.Arbitrary<[Day, T]> {
  return fc.tuple(day, placed).map(([at, of]): [Day, T] => [at, of(at)]);
}
