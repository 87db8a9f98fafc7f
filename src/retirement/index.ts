/**
 * The rules of retirement alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { age, type AgeFacts, type RetirementAge } from "./age.js";
export { buyBack, type BuyBack, type BuyBackFacts } from "./buy-back.js";
export { claimWindow, type ClaimWindow, type ClaimWindowFacts } from "./claim-window.js";
export { entitlement, type Entitlement, type EntitlementFacts } from "./entitlement.js";
export { pension, type Pension, type PensionFacts } from "./pension.js";
export type { Raise, RaiseNotHad, StoppedBefore } from "./raises.js";
export { revalue, type Revaluation, type RevalueFacts } from "./revalue.js";
export { startDate, type StartDate, type StartDateFacts } from "./start-date.js";
export { survivors, type Survivors, type SurvivorsFacts } from "./survivors.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
export { ratioText } from "../money/fraction.js";
