import type { Day } from "../calendar/day.js";
import type { AnySeries, Entry } from "../law/series.js";

/** Law that is supposed: a draft, a projected wage. It stands over the law that the library holds. */
export interface Reform {
  /** The name that answers carry, `"snmg-2028"`. */
  readonly id: string;
  /** What it does, in the words of who supposes it. */
  readonly title: string;
  /** The day it was published; null where it counts on every day of knowledge. */
  readonly publishedOn: Day | null;
  /** The values it sets; of two for one day the later in the list holds. */
  readonly changes: readonly Change[];
}

/** A value that a reform sets, from a day on, whatever the law held after that day. */
export interface Change {
  /** The name of the series. */
  readonly series: string;
  /** The value, as law is written. */
  readonly entry: SupposedEntry;
  /** The last day on which it holds; null where it has no end. */
  readonly until: Day | null;
}

/** A dated value that no text sets. */
export interface SupposedEntry extends Entry {
  /** The name of the reform. */
  readonly reform: string;
}

/** The value that reforms known on a day set for a series; the last one where several do. */
export function supposedOn(
  series: AnySeries,
  on: Day,
  reforms: readonly Reform[],
  knownOn: Day | null,
): SupposedEntry | undefined {
  return changesOf(series, reforms, knownOn).findLast(
    ({ entry, until }) => entry.from <= on && (until === null || on <= until),
  )?.entry;
}

/** What reforms known on a day change in a series. */
export function changesOf(series: AnySeries, reforms: readonly Reform[], knownOn: Day | null): readonly Change[] {
  return reforms
    .filter(({ publishedOn }) => knownOn === null || publishedOn === null || publishedOn <= knownOn)
    .flatMap(({ changes }) => changes.filter((change) => change.series === series.id));
}

/** The name under which an answer says that later law was left out. */
export function lawOf(day: Day): string {
  return `law-of-${day}`;
}
