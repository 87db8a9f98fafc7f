/**
 * Whole populations: columns in, columns out, through the same rules as a single answer.
 *
 * Columns are typed arrays in Arrow's layout: amounts are whole centimes (Float64 or Int64), days are counted from
 * 1970-01-01 (Date32), names are places in a list (Dictionary), lists have offsets (List), and a null mask is a validity
 * bitmap. The buffers of an Arrow table are read where they lie.
 *
 * @packageDocumentation
 */
export { ages, type AgeColumns, type AgeResults } from "./ages.js";
export type { CareerColumns } from "./careers.js";
export { READINGS, SOURCES, type CertaintyColumns } from "./certainty.js";
export { CODES } from "./codes.js";
export {
  NO_DAY,
  type AmountColumn,
  type Bits,
  type CountColumn,
  type DayColumn,
  type DayOrNoneColumn,
  type DaysOrNone,
  type FlagColumn,
  type ListColumn,
  type Masked,
  type NameColumn,
  type Names,
  type Nullable,
} from "./columns.js";
export { contributions, type ContributionColumns, type ContributionResults } from "./contributions.js";
export { entitlements, type EntitlementColumns, type EntitlementResults } from "./entitlements.js";
export type { FamilyColumns } from "./families.js";
export { lateFilingPenalties, type LateFilingColumns, type LateFilingResults } from "./late-filing-penalties.js";
export {
  lateSurcharges,
  type LateSurchargeColumns,
  type LateSurchargeResults,
  type PaymentColumns,
  type SurchargeRatesText,
} from "./late-surcharges.js";
export { pensions, type PensionColumns, type PensionResults } from "./pensions.js";
export type { PersonColumns } from "./persons.js";
export type { RateText } from "./rates.js";
export { revaluations, type GivenRaiseText, type RevaluationColumns, type RevaluationResults } from "./revaluations.js";
export type { BatchOptions, Reasons, RowMarks, Settled } from "./rows.js";
export {
  survivorsPensions,
  type DeceasedInsuredColumns,
  type DeceasedPensionerColumns,
  type SurvivorsColumns,
  type SurvivorsResults,
} from "./survivors.js";
