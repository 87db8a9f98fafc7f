/**
 * What the texts say: dated series, each entry with its text, and the readings where they can be read in more than one way.
 *
 * @packageDocumentation
 */
export { readings, type OptionOf, type ReadingChoices, type ReadingId } from "./readings.js";
export {
  CHECKED_ON,
  UNKNOWN,
  type Entry,
  type MonthDay,
  type Multiple,
  type Papers,
  type AnySeries,
  type Scale,
  type ScaleBand,
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
export * from "./recovery.js";
export * from "./amnesties.js";
export * from "./voluntary-scheme.js";
export * from "./retirement-age.js";
export * from "./pension.js";
export * from "./career.js";
export * from "./revaluation.js";
export * from "./affiliation.js";
export * from "./family.js";
export * from "./invalidity.js";
export * from "./death-capital.js";
export * from "./survivors.js";
export * from "./care.js";
export * from "./disputes.js";
