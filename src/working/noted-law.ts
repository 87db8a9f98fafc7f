import type { ReadingId } from "../law/readings.js";
import type { AnySeries } from "../law/series.js";
import type { Cited } from "./cited.js";
import type { LawView } from "./law-view.js";
import { watched } from "./watched.js";

/** A view of the law that keeps a list of what was looked at. */
export interface NotedLaw {
  readonly law: LawView;
  readonly series: ReadonlySet<AnySeries>;
  readonly readings: ReadonlySet<ReadingId>;
}

/** The same law, which notes each series it is asked for, and each reading that it or a value hangs on. */
export function noting(law: LawView): NotedLaw {
  const series = new Set<AnySeries>();
  const readings = new Set<ReadingId>();
  // What is refused is noted as well: the day on which it is refused no more is a change.
  const seen = watched(law, { series: (one) => series.add(one), reading: (reading) => readings.add(reading) });
  const note = <C extends Cited<unknown> | null>(cited: C): C => {
    cited?.readings.forEach((reading) => readings.add(reading));
    return cited;
  };
  const noted: LawView = {
    ...seen,
    read: (one, day) => note(seen.read(one, day)),
    readEnding: (one, start) => note(seen.readEnding(one, start)),
    find: (one, day) => note(seen.find(one, day)),
    byYear(one) {
      const ofYear = seen.byYear(one);
      return (year) => note(ofYear(year));
    },
  };
  return { law: noted, series, readings };
}
