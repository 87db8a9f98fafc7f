/**
 * The rules of contributions alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { adjustment, type Adjustment, type AdjustmentFacts } from "./adjustment.js";
export { amnesties, type Amnesties, type AmnestiesFacts, type Amnesty, type AmnestyCondition } from "./amnesties.js";
export { annual, type AnnualContribution, type AnnualFacts } from "./annual.js";
export { annualAmount, annualTerms, type AnnualTerms } from "./annual-amount.js";
export { dueDays, type DueDays, type DueDaysFacts } from "./due-days.js";
export { lateSurcharge, type GivenRates, type LateSurcharge, type LateSurchargeFacts } from "./late-surcharge.js";
export { limitation, type DebtLimitation, type DebtLimitationFacts } from "./limitation.js";
export { remission, type Remission, type RemissionFacts, type RemissionForum } from "./remission.js";
export { schedule, type Schedule, type ScheduleFacts, type ScheduleLine } from "./schedule.js";
export { settlement, type SettledDebt, type Settlement, type SettlementFacts } from "./settlement.js";
export { voluntaryScheme, type VoluntaryScheme, type VoluntarySchemeFacts } from "./voluntary-scheme.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
export { ratioText } from "../money/fraction.js";
