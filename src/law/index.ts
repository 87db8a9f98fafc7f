/**
 * What the texts say: dated series, the texts themselves, and the readings where they can be read in more than one way.
 *
 * @packageDocumentation
 */
import type { Text } from "./series.js";
import * as all from "./texts.js";

export { readings, type OptionOf, type ReadingChoices, type ReadingId } from "./readings.js";
export {
  CHECKED_ON,
  UNKNOWN,
  type Entry,
  type MonthDay,
  type Multiple,
  type Papers,
  type AnySeries,
  type Series,
  type SourceStatus,
  type Text,
  type Unit,
  type UnitValues,
  type ValueOf,
} from "./series.js";
export * from "./wages.js";
export * from "./contribution.js";
export * from "./deadlines.js";
export * from "./penalties.js";
export * from "./retirement-age.js";
export * from "./pension.js";
export * from "./affiliation.js";

/** Every text that the series cite, oldest first. */
export const texts: Readonly<Record<string, Text>> = all;
