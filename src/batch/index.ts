/**
 * Whole populations: columns in, columns out, through the same rules as a single answer.
 *
 * @packageDocumentation
 */
export { CODES, type Settled } from "./columns.js";
export { contributions, type ContributionColumns, type ContributionResults } from "./contributions.js";
export { pensions, type PensionColumns, type PensionResults } from "./pensions.js";
