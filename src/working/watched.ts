import type { ReadingId } from "../law/readings.js";
import type { AnySeries } from "../law/series.js";
import type { LawView } from "./law-view.js";

/** Told of what is read through a view of the law. */
export interface Watcher {
  /** A series was read. */
  readonly series: (series: AnySeries) => void;
  /** The option of a reading was asked for. */
  readonly reading: (reading: ReadingId) => void;
}

/** The same view of the law, which tells what is read through it. */
export function watched(law: LawView, seen: Watcher): LawView {
  return {
    read: (series, day) => (seen.series(series), law.read(series, day)),
    readEnding: (series, start) => (seen.series(series), law.readEnding(series, start)),
    find: (series, day) => (seen.series(series), law.find(series, day)),
    days: (series) => (seen.series(series), law.days(series)),
    stretch: (series, day) => (seen.series(series), law.stretch(series, day)),
    byYear: (series) => (seen.series(series), law.byYear(series)),
    readings: (series) => law.readings(series),
    option: (reading) => (seen.reading(reading), law.option(reading)),
    under: (reading, option) => watched(law.under(reading, option), seen),
    leftOut: law.leftOut,
  };
}
