import { unixDay, type Day } from "../calendar/day.js";
import { readings, type ReadingId } from "../law/readings.js";
import type { SourceStatus } from "../law/series.js";
import type { Certainty } from "../working/answer.js";
import { NO_DAY } from "./columns.js";

/** How sure each row is: what `certainty` of a single answer says, as columns. */
export interface CertaintyColumns {
  /** The weakest source: a place in `SOURCES`, 255 where nothing was computed. */
  readonly sources: Uint8Array;
  /** The readings that would change the row: bit `i` for `READINGS[i]`. */
  readonly disputed: Uint32Array;
  /** The last day checked, where the row rests on later law, counted from 1970-01-01; else `NO_DAY`. */
  readonly projectedFrom: Int32Array;
  /** 1 where the row rests on a reform, or where later law was left out. */
  readonly hypothetical: Uint8Array;
}

/** What the places of `sources` mean. */
export const SOURCES: readonly SourceStatus[] = ["enacted", "reported", "unverified"];

/** What the bits of `disputed` mean. */
export const READINGS: readonly ReadingId[] = /* @__PURE__ */ Object.keys(readings) as ReadingId[];

const NO_SOURCE = 255;

/** Columns in which nothing is said yet. */
export function certaintyColumns(rows: number): CertaintyColumns {
  return {
    sources: new Uint8Array(rows).fill(NO_SOURCE),
    disputed: new Uint32Array(rows),
    projectedFrom: new Int32Array(rows).fill(NO_DAY),
    hypothetical: new Uint8Array(rows),
  };
}

/** Writes how sure a row is. */
export function writeCertainty(columns: CertaintyColumns, row: number, certainty: Certainty): void {
  const { source, projectedFrom, disputed, hypothetical } = certainty;
  columns.sources[row] = SOURCES.indexOf(source);
  columns.disputed[row] = disputed.reduce((bits, reading) => bits | (1 << READINGS.indexOf(reading)), 0);
  columns.projectedFrom[row] = projectedFrom === null ? NO_DAY : unixDay(projectedFrom as Day);
  columns.hypothetical[row] = hypothetical.length > 0 ? 1 : 0;
}
