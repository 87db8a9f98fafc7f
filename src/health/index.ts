/**
 * The rules of health alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { invalidity, type Invalidity, type InvalidityFacts } from "./invalidity.js";
export { deathCapital, type DeathCapital, type DeathCapitalFacts } from "./death-capital.js";
export {
  careRights,
  type CareCondition,
  type CareNone,
  type CareOpen,
  type CareRights,
  type CareRightsFacts,
} from "./care-rights.js";
export {
  dependant,
  type CoveredDependant,
  type Dependant,
  type DependantFacts,
  type UncoveredDependant,
} from "./dependant.js";
export {
  reimbursement,
  type Reimbursement,
  type ReimbursementDue,
  type ReimbursementFacts,
  type ReimbursementLost,
} from "./reimbursement.js";
export {
  thirdPartyPayment,
  type BeyondThirdParty,
  type ThirdPartyPayment,
  type ThirdPartyPaymentFacts,
  type WithinThirdParty,
} from "./third-party-payment.js";
export {
  maintainedRights,
  type MaintainedCondition,
  type MaintainedRights,
  type MaintainedRightsFacts,
} from "./maintained-rights.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
export { ratioText } from "../money/fraction.js";
