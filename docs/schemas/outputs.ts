// What leaves the library, one name an operation: what the schemas of answers are written from. The compiler sees that
// none is missing and that each is what its operation gives.
import type {
  Adjustment,
  Affiliation,
  Amnesties,
  AnnualContribution,
  Answer,
  Appeal,
  Assessment,
  AutoEntrepreneurStatus,
  BenefitLimitation,
  BuyBack,
  CareRights,
  ClaimWindow,
  DeathCapital,
  DebtLimitation,
  Dependant,
  Enforcement,
  Earliest,
  Entitlement,
  FilingDeadline,
  Invalidity,
  LateFilingPenalty,
  LateSurcharge,
  LawValue,
  MaintainedRights,
  OneMoreYear,
  OperationId,
  Pension,
  Reimbursement,
  Remission,
  ResultOf,
  RetirementAge,
  Revaluation,
  Schedule,
  Settlement,
  SpokenIssue,
  StartDate,
  Survivors,
  ThirdPartyPayment,
  ToBeInOrder,
  VoluntaryScheme,
} from "casnos-rules";

/** What each operation gives, and a person's file. */
export interface Outputs {
  "eligibility.affiliation": Answer<Affiliation>;
  "eligibility.autoEntrepreneurStatus": Answer<AutoEntrepreneurStatus>;
  "eligibility.filingDeadline": Answer<FilingDeadline>;
  "eligibility.lateFilingPenalty": Answer<LateFilingPenalty>;
  "contributions.annual": Answer<AnnualContribution>;
  "contributions.schedule": Answer<Schedule>;
  "contributions.lateSurcharge": Answer<LateSurcharge>;
  "contributions.remission": Answer<Remission>;
  "contributions.limitation": Answer<DebtLimitation>;
  "contributions.amnesties": Answer<Amnesties>;
  "contributions.adjustment": Answer<Adjustment>;
  "contributions.settlement": Answer<Settlement>;
  "contributions.voluntaryScheme": Answer<VoluntaryScheme>;
  "contributions.toBeInOrder": Answer<ToBeInOrder>;
  "retirement.age": Answer<RetirementAge>;
  "retirement.entitlement": Answer<Entitlement>;
  "retirement.pension": Answer<Pension>;
  "retirement.buyBack": Answer<BuyBack>;
  "retirement.claimWindow": Answer<ClaimWindow>;
  "retirement.startDate": Answer<StartDate>;
  "retirement.earliest": Answer<Earliest>;
  "retirement.oneMoreYear": Answer<OneMoreYear>;
  "retirement.survivors": Answer<Survivors>;
  "retirement.revalue": Answer<Revaluation>;
  "health.invalidity": Answer<Invalidity>;
  "health.deathCapital": Answer<DeathCapital>;
  "health.careRights": Answer<CareRights>;
  "health.dependant": Answer<Dependant>;
  "health.reimbursement": Answer<Reimbursement>;
  "health.thirdPartyPayment": Answer<ThirdPartyPayment>;
  "health.maintainedRights": Answer<MaintainedRights>;
  "disputes.appeal": Answer<Appeal>;
  "disputes.enforcement": Answer<Enforcement>;
  "disputes.limitation": Answer<BenefitLimitation>;
  "law.value": Answer<LawValue>;
  assess: Assessment;
}

/** What is said of an input that is wrong. */
export interface RefusedInput {
  /** All that is wrong, at most 100. */
  readonly issues: readonly SpokenIssue[];
}

type Given = { [O in OperationId]: Answer<ResultOf<O>> } & { assess: Assessment };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Compiles only while `Outputs` is what the operations give, no more and no less. */
export type OutputsAreComplete = Same<Outputs, Given>;
true satisfies OutputsAreComplete;
