import type { ReadingId } from "../law/readings.js";
import type { AnySeries } from "../law/series.js";
import type { Cited } from "./cited.js";
import type { LawView } from "./law-view.js";

/** A view of the law that keeps a list of what was looked at. */
export interface NotedLaw {
  readonly law: LawView;
  readonly series: ReadonlySet<AnySeries>;
  readonly readings: ReadonlySet<ReadingId>;
}

/** The same law, which notes each series and each reading it is asked for. */
export function noting(law: LawView): NotedLaw {
  const series = new Set<AnySeries>();
  const readings = new Set<ReadingId>();
  // What is refused is noted as well: the day on which it is refused no more is a change.
  const note = <C extends Cited<unknown> | null>(one: AnySeries, look: () => C): C => {
    series.add(one);
    const cited = look();
    cited?.readings.forEach((reading) => readings.add(reading));
    return cited;
  };
  const noted: LawView = {
    ...law,
    read: (one, day) => note(one, () => law.read(one, day)),
    readEnding: (one, start) => note(one, () => law.readEnding(one, start)),
    find: (one, day) => note(one, () => law.find(one, day)),
    stretch(one, day) {
      series.add(one);
      return law.stretch(one, day);
    },
    byYear(one) {
      const ofYear = law.byYear(one);
      return (year) => note(one, () => ofYear(year));
    },
    option(reading) {
      readings.add(reading);
      return law.option(reading);
    },
  };
  return { law: noted, series, readings };
}
