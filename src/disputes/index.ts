/**
 * The rules of disputes and clocks alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { appeal, type Appeal } from "./appeal.js";
export type {
  AppealFacts,
  Contested,
  ContestedDecision,
  ContestedInvalidity,
  ContestedMedicalDecision,
  ContestedSurcharges,
  HeardByCommissions,
} from "./contested.js";
export {
  enforcement,
  type Enforcement,
  type EnforcementAsked,
  type EnforcementFacts,
  type EnforcementNeed,
  type EnforcementObject,
} from "./enforcement.js";
export { limitation, type BenefitLimitation, type BenefitLimitationFacts } from "./limitation.js";
export type { SettledBy } from "./medical.js";
export type { AwaitedAnswer, EndOfRoad, LapsedStage, NextStep, OpenStage, StageStillOpen } from "./next-step.js";
export type { AppealStage, CountedFor, Forum, StageName } from "./stage.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
export { ratioText } from "../money/fraction.js";
