import { lawValue } from "./catalogue/value.js";
import { adjustment } from "./contributions/adjustment.js";
import { amnesties } from "./contributions/amnesties.js";
import { annual } from "./contributions/annual.js";
import { lateSurcharge } from "./contributions/late-surcharge.js";
import { limitation } from "./contributions/limitation.js";
import { remission } from "./contributions/remission.js";
import { schedule } from "./contributions/schedule.js";
import { appeal } from "./disputes/appeal.js";
import { enforcement } from "./disputes/enforcement.js";
import { limitation as benefitLimitation } from "./disputes/limitation.js";
import { settlement } from "./contributions/settlement.js";
import { voluntaryScheme } from "./contributions/voluntary-scheme.js";
import { affiliation } from "./eligibility/affiliation.js";
import { autoEntrepreneurStatus } from "./eligibility/auto-entrepreneur-status.js";
import { filingDeadline } from "./eligibility/filing-deadline.js";
import { lateFilingPenalty } from "./eligibility/late-filing-penalty.js";
import { deathCapital } from "./health/death-capital.js";
import { invalidity } from "./health/invalidity.js";
import { careRights } from "./health/care-rights.js";
import { dependant } from "./health/dependant.js";
import { maintainedRights } from "./health/maintained-rights.js";
import { reimbursement } from "./health/reimbursement.js";
import { thirdPartyPayment } from "./health/third-party-payment.js";
import { age } from "./retirement/age.js";
import { buyBack } from "./retirement/buy-back.js";
import { claimWindow } from "./retirement/claim-window.js";
import { entitlement } from "./retirement/entitlement.js";
import { pension } from "./retirement/pension.js";
import { revalue } from "./retirement/revalue.js";
import { startDate } from "./retirement/start-date.js";
import { survivors } from "./retirement/survivors.js";
import { earliest } from "./what-if/earliest.js";
import { oneMoreYear } from "./what-if/one-more-year.js";
import { toBeInOrder } from "./what-if/to-be-in-order.js";
import type { Rule } from "./working/working.js";

/** Every operation by its name: the one registry that types the facade, the schemas and the reasoning. */
export const operations = {
  "law.value": lawValue,
  "eligibility.affiliation": affiliation,
  "eligibility.autoEntrepreneurStatus": autoEntrepreneurStatus,
  "eligibility.filingDeadline": filingDeadline,
  "eligibility.lateFilingPenalty": lateFilingPenalty,
  "contributions.annual": annual,
  "contributions.schedule": schedule,
  "contributions.lateSurcharge": lateSurcharge,
  "contributions.remission": remission,
  "contributions.limitation": limitation,
  "contributions.amnesties": amnesties,
  "contributions.adjustment": adjustment,
  "contributions.settlement": settlement,
  "contributions.voluntaryScheme": voluntaryScheme,
  "contributions.toBeInOrder": toBeInOrder,
  "retirement.age": age,
  "retirement.entitlement": entitlement,
  "retirement.pension": pension,
  "retirement.buyBack": buyBack,
  "retirement.claimWindow": claimWindow,
  "retirement.startDate": startDate,
  "retirement.earliest": earliest,
  "retirement.oneMoreYear": oneMoreYear,
  "health.invalidity": invalidity,
  "health.deathCapital": deathCapital,
  "retirement.survivors": survivors,
  "retirement.revalue": revalue,
  "health.careRights": careRights,
  "health.dependant": dependant,
  "health.reimbursement": reimbursement,
  "health.thirdPartyPayment": thirdPartyPayment,
  "health.maintainedRights": maintainedRights,
  "disputes.appeal": appeal,
  "disputes.enforcement": enforcement,
  "disputes.limitation": benefitLimitation,
} as const satisfies Record<string, Rule<never, unknown>>;

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** The facts an operation takes, as rules take them. */
export type FactsOf<O extends OperationId> = Parameters<(typeof operations)[O]>[0];

/** What an operation gives when it is determined. */
export type ResultOf<O extends OperationId> = ReturnType<(typeof operations)[O]>;

/** The rule of an operation. */
export function ruleOf<O extends OperationId>(operation: O): Rule<FactsOf<O>, ResultOf<O>> {
  // The compiler does not see that the facts and the result of an operation are those of its rule.
  return operations[operation] as unknown as Rule<FactsOf<O>, ResultOf<O>>;
}
