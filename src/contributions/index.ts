/**
 * The rules of contributions alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { annual, type AnnualContribution, type AnnualFacts } from "./annual.js";
export { annualAmount, annualTerms, type AnnualTerms } from "./annual-amount.js";
export { dueDays, type DueDays, type DueDaysFacts } from "./due-days.js";
export { lateSurcharge, type GivenRates, type LateSurcharge, type LateSurchargeFacts } from "./late-surcharge.js";
export { schedule, type Schedule, type ScheduleFacts, type ScheduleLine } from "./schedule.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
export { ratioText } from "../money/fraction.js";
