import type { Random } from "../comparison/random.js";
import { OPTIONS, type ReadingId, type Readings } from "../law/readings.js";

/** A question for both: the facts, and the options of readings that are not the default. */
export interface Case<I> {
  readonly readings: Readings;
  readonly input: I;
}

export const DEFAULTS: Readings = {};

/** Each choice of options of some readings. */
export function everyReading(...ids: readonly ReadingId[]): readonly Readings[] {
  return ids.reduce<readonly Readings[]>(
    (all, id) => all.flatMap((readings) => OPTIONS[id].map((option) => ({ ...readings, [id]: option }))),
    [DEFAULTS],
  );
}

/** Most often the defaults, else one choice of options. */
export function someReadings(random: Random, all: readonly Readings[]): Readings {
  return random.oneIn(2) ? DEFAULTS : random.of(all);
}
