/**
 * The rules of affiliation alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { affiliation, type Affiliation, type AffiliationFacts } from "./affiliation.js";
export {
  autoEntrepreneurStatus,
  type AutoEntrepreneurStatus,
  type AutoEntrepreneurStatusFacts,
} from "./auto-entrepreneur-status.js";
export { filingDeadline, type FilingDeadline, type FilingDeadlineFacts } from "./filing-deadline.js";
export {
  lateFilingPenalty,
  type FiledInTime,
  type FiledLate,
  type LateFilingPenalty,
  type LateFilingPenaltyFacts,
} from "./late-filing-penalty.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
