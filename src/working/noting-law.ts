import { addDays, earlier, type Day } from "../calendar/day.js";
import type { ReadingId } from "../law/readings.js";
import type { AnySeries } from "../law/series.js";
import type { Cited } from "./cited.js";
import type { LawView } from "./law-view.js";

/** A view of the law that notes what is read through it. */
export interface NotingLaw {
  /** The same law. */
  readonly law: LawView;
  /** The values found and the readings consulted since the notes were last begun anew. */
  readonly noted: ReadonlySet<Cited<unknown> | ReadingId>;
  /** The first day after a day on which something of what was read can be another; null where nothing can. */
  nextChange(day: Day): Day | null;
  /** Forgets what was noted. */
  beginAnew(): void;
}

/** Notes what is read from a view, so that one who draws a result day by day knows when to ask again. */
export function notingLaw(law: LawView): NotingLaw {
  const series = new Set<AnySeries>();
  const noted = new Set<Cited<unknown> | ReadingId>();
  let readsDelay = false;

  function note<T extends Cited<unknown> | null>(value: T): T {
    if (value !== null) noted.add(value);
    return value;
  }

  const noting: LawView = {
    read(of, day) {
      series.add(of);
      return note(law.read(of, day));
    },
    readEnding(of, start) {
      readsDelay = true;
      return note(law.readEnding(of, start));
    },
    find(of, day) {
      series.add(of);
      return note(law.find(of, day));
    },
    stretch(of, day) {
      series.add(of);
      return law.stretch(of, day);
    },
    days(of) {
      series.add(of);
      return law.days(of);
    },
    byYear(of) {
      series.add(of);
      const values = law.byYear(of);
      return (year) => note(values(year));
    },
    readings: (of) => law.readings(of),
    option(reading) {
      noted.add(reading);
      return law.option(reading);
    },
    under: (reading, option) => law.under(reading, option),
    leftOut: law.leftOut,
  };

  return {
    law: noting,
    noted,
    nextChange(day) {
      // The law of the day on which a delay ends is not that of its start: the next day is asked for anew.
      if (readsDelay) return addDays(day, 1);
      const days = [...series].map((of) => law.days(of).find((on) => on > day)).filter((on) => on !== undefined);
      return days.length === 0 ? null : days.reduce(earlier);
    },
    beginAnew() {
      series.clear();
      noted.clear();
      readsDelay = false;
    },
  };
}
