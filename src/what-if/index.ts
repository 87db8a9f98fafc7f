/**
 * What if: when a right first opens, what one more year brings, what being in order takes. The rules alone, which run
 * those of the branches on several days: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export type { Brought, MonthlyDifference, StillNoRight } from "./brought.js";
export type { Continuing } from "./continued-career.js";
export {
  earliest,
  type Earliest,
  type EarliestFacts,
  type FirstDayOfRight,
  type FirstRight,
  type MissingAge,
  type MissingCondition,
  type MissingYears,
  type NeverOpen,
} from "./earliest.js";
export type { FilingLine } from "./filings.js";
export { oneMoreYear, type OneMoreYear, type OneMoreYearFacts } from "./one-more-year.js";
export type { AgeThen, NeverRepaid, RepaidBy, Repayment } from "./repayment.js";
export { toBeInOrder, type ToBeInOrder, type ToBeInOrderFacts } from "./to-be-in-order.js";
export type { YearToSettle } from "./years-to-settle.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
export { ratioText } from "../money/fraction.js";
