/**
 * The rules of contributions alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { annual, type AnnualContribution, type AnnualFacts } from "./annual.js";
export { annualAmount, annualTerms, type AnnualTerms } from "./annual-amount.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
