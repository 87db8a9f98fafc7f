// Which values of the law each operation reads, seen by running it: over its examples, under every option of every
// reading.
import { readings, type OperationId, type ReadingId } from "casnos-rules";
import { examples } from "../../test/examples/index.js";
import { allSeries, type SeriesId } from "../../src/catalogue/series.js";
import type { AnySeries } from "../../src/law/series.js";
import { operations } from "../../src/operations.js";
import { inputSchemas } from "../../src/schemas/inputs.js";
import { read } from "../../src/schemas/read.js";
import { contextOf } from "../../src/working/context.js";
import { determine } from "../../src/working/determine.js";
import { readingsOf } from "../../src/working/law-entry.js";
import type { LawView } from "../../src/working/law-view.js";
import { watched } from "../../src/working/watched.js";
import type { Rule } from "../../src/working/working.js";

/** The values an operation reads, and the readings it depends on. */
export interface LawOfOperation {
  readonly series: readonly SeriesId[];
  readonly readings: readonly string[];
}

/** For each operation but the look-up of a value. */
export type LawOfOperations = ReadonlyMap<OperationId, LawOfOperation>;

/** The same, found by running each operation: it takes some seconds. */
export function lawOfOperations(): LawOfOperations {
  const found = new Map<OperationId, { series: Set<string>; readings: Set<string> }>();
  const contexts = everyChoice().map((choices) => contextOf({ readings: choices }));
  for (const [operation, input] of examples) {
    if (operation === "law.value") continue;
    const seen = found.get(operation) ?? { series: new Set<string>(), readings: new Set<string>() };
    found.set(operation, seen);
    const facts = read(inputSchemas[operation] as never, input);
    for (const context of contexts) {
      const watched = { ...context, law: watching(context.law, seen) };
      determine(operations[operation] as unknown as Rule<unknown, unknown>, facts, watched);
    }
  }
  return new Map(
    [...found].map(([operation, { series, readings: ids }]) => [
      operation,
      { series: Object.keys(allSeries).filter((id): id is SeriesId => series.has(id)), readings: [...ids].sort() },
    ]),
  );
}

/** The defaults, and each other option alone. */
function everyChoice(): readonly Readonly<Record<string, string>>[] {
  const others = (Object.keys(readings) as ReadingId[]).flatMap((id) =>
    readings[id].slice(1).map((option) => ({ [id]: option })),
  );
  return [{}, ...others];
}

function watching(law: LawView, seen: { series: Set<string>; readings: Set<string> }): LawView {
  const see = (series: AnySeries): void => {
    seen.series.add(series.id);
    readingsOf(series).forEach((reading) => seen.readings.add(reading));
    for (const { value } of series.entries) {
      if (typeof value === "object" && value !== null && "of" in value) see(value.of);
    }
  };
  return watched(law, { series: see, reading: (reading) => seen.readings.add(reading) });
}
