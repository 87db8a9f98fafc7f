import type { Answer, Casnos, InputOf, FactsOf, OperationId, ResultOf } from "casnos-rules";
import type { Case } from "../cases/case.js";
import * as amnestyCases from "../cases/amnesties.js";
import * as buyBackCases from "../cases/buy-back.js";
import * as careCases from "../cases/care.js";
import * as contributionCases from "../cases/contributions.js";
import * as debtCases from "../cases/debts.js";
import * as dependantCases from "../cases/dependants.js";
import * as familyCases from "../cases/family.js";
import * as insuredCases from "../cases/insured.js";
import * as penaltyCases from "../cases/penalties.js";
import * as retirementCases from "../cases/retirement.js";
import * as schemeCases from "../cases/schemes.js";
import { adjustment } from "../law/adjustment.js";
import { amnesties } from "../law/amnesties.js";
import { annualContribution } from "../law/annual-contribution.js";
import { autoEntrepreneurStatus } from "../law/auto-entrepreneur-status.js";
import { buyBack } from "../law/buy-back.js";
import { careRights } from "../law/care-rights.js";
import { claimWindow } from "../law/claim-window.js";
import { deathCapital } from "../law/death-capital.js";
import { dependant } from "../law/dependant.js";
import { enforcement } from "../law/enforcement.js";
import { entitlement } from "../law/entitlement.js";
import { filingDeadline } from "../law/filing-deadline.js";
import { invalidity } from "../law/invalidity.js";
import { lapseOfBenefits } from "../law/lapse-of-benefits.js";
import { lateFilingPenalty } from "../law/late-filing-penalty.js";
import { lateSurcharge } from "../law/late-surcharge.js";
import { limitation } from "../law/limitation.js";
import { maintainedRights } from "../law/maintained-rights.js";
import { pension } from "../law/pension.js";
import type { ReadingId, Readings } from "../law/readings.js";
import { reimbursement } from "../law/reimbursement.js";
import { remission } from "../law/remission.js";
import { retirementAge } from "../law/retirement-age.js";
import { revalue } from "../law/revaluation.js";
import { schedule } from "../law/schedule.js";
import { settlement } from "../law/settlement.js";
import { startDate } from "../law/start-date.js";
import { survivors } from "../law/survivors.js";
import { thirdPartyPayment } from "../law/third-party-payment.js";
import { answerOf } from "../law/unknown.js";
import { voluntaryScheme } from "../law/voluntary-scheme.js";
import type { Random } from "./random.js";
import { type Told, told } from "./told.js";
import * as views from "./views.js";

/** One operation with both its answers: the library's as told, and what the rules written again expect. */
export interface Compared {
  readonly name: OperationId;
  readonly random: (random: Random) => Case<unknown>;
  readonly boundaries: () => Iterable<Case<unknown>>;
  readonly expected: (input: unknown, readings: Readings) => unknown;
  readonly actual: (casnos: Casnos, input: unknown) => Actual;
  /** The readings that can change what is expected. */
  readonly readings: readonly ReadingId[];
  /** The parts of the answer that are answers of their own, and say themselves what disputes them. */
  readonly parts: readonly string[];
}

/** What the library told, and which readings it says would change it; null where there is no answer. */
export interface Actual {
  readonly told: Told;
  readonly disputed: readonly string[] | null;
}

interface Definition<O extends OperationId, I> {
  readonly rule: (input: I, readings: Readings) => unknown;
  readonly readings: readonly ReadingId[];
  readonly parts?: readonly string[];
  readonly view: (value: ResultOf<O>) => Told;
  readonly random: (random: Random) => Case<I>;
  readonly boundaries: () => Iterable<Case<I>>;
}

function compared<O extends OperationId, I>(
  name: O,
  { rule, view, random, boundaries, readings, parts = [] }: Definition<O, I>,
): Compared {
  return {
    name,
    random,
    boundaries,
    readings,
    parts,
    expected: (input, chosen) => answerOf(() => rule(input as I, chosen)),
    // What is generated has the shape that the operation reads; the library validates it anyhow.
    actual: (casnos, input) => {
      const answer = casnos.answer(name, input as InputOf<FactsOf<O>>) as Answer<ResultOf<O>>;
      return { told: told(answer, view), disputed: answer.kind === "determined" ? answer.certainty.disputed : null };
    },
  };
}

/** Every operation that is worked out twice. */
export const OPERATIONS: readonly Compared[] = [
  compared("eligibility.filingDeadline", {
    rule: filingDeadline,
    readings: [],
    view: views.filingDeadline,
    random: penaltyCases.filingDeadline,
    boundaries: penaltyCases.filingDeadlineBoundaries,
  }),
  compared("eligibility.lateFilingPenalty", {
    rule: lateFilingPenalty,
    readings: ["late-filing-months"],
    view: views.lateFilingPenalty,
    random: penaltyCases.lateFilingPenalty,
    boundaries: penaltyCases.lateFilingPenaltyBoundaries,
  }),
  compared("contributions.annual", {
    rule: annualContribution,
    readings: ["contribution-index", "contribution-ceiling-2012", "snmg-1997", "snmg-12000"],
    parts: ["split"],
    view: views.annualContribution,
    random: contributionCases.annual,
    boundaries: contributionCases.annualBoundaries,
  }),
  compared("contributions.schedule", {
    rule: schedule,
    readings: [
      "contribution-index",
      "contribution-ceiling-2012",
      "snmg-1997",
      "snmg-12000",
      "weekend-deadline",
      "base-declaration-2026",
    ],
    parts: ["lines"],
    view: views.schedule,
    random: contributionCases.schedule,
    boundaries: contributionCases.scheduleBoundaries,
  }),
  compared("contributions.lateSurcharge", {
    rule: lateSurcharge,
    readings: ["late-surcharge"],
    view: views.lateSurcharge,
    random: penaltyCases.lateSurcharge,
    boundaries: penaltyCases.lateSurchargeBoundaries,
  }),
  compared("contributions.remission", {
    rule: remission,
    readings: [],
    view: views.remission,
    random: penaltyCases.remission,
    boundaries: penaltyCases.remissionBoundaries,
  }),
  compared("contributions.limitation", {
    rule: limitation,
    readings: [],
    view: views.limitation,
    random: penaltyCases.limitation,
    boundaries: penaltyCases.limitationBoundaries,
  }),
  compared("retirement.age", {
    rule: retirementAge,
    readings: ["age-reductions"],
    view: views.retirementAge,
    random: retirementCases.age,
    boundaries: retirementCases.ageBoundaries,
  }),
  compared("retirement.entitlement", {
    rule: entitlement,
    readings: ["age-reductions", "allocation-age", "short-duration"],
    view: views.entitlement,
    random: retirementCases.entitlement,
    boundaries: retirementCases.entitlementBoundaries,
  }),
  compared("retirement.pension", {
    rule: pension,
    readings: [
      "age-reductions",
      "allocation-age",
      "short-duration",
      "short-career-mean",
      "moudjahid-index",
      "spouse-increase-2012",
      "snmg-1997",
      "snmg-12000",
    ],
    parts: ["spouseIncrease", "total"],
    view: views.pension,
    random: retirementCases.pension,
    boundaries: retirementCases.pensionBoundaries,
  }),
  compared("retirement.startDate", {
    rule: startDate,
    readings: [],
    view: views.startDate,
    random: retirementCases.startDate,
    boundaries: retirementCases.startDateBoundaries,
  }),
  compared("retirement.revalue", {
    rule: revalue,
    readings: ["raise-2025-edge"],
    parts: ["exceptionalRise2012", "total"],
    view: views.revaluation,
    random: retirementCases.revalue,
    boundaries: retirementCases.revalueBoundaries,
  }),
  compared("retirement.survivors", {
    rule: survivors,
    readings: ["short-career-mean", "moudjahid-index", "short-duration", "snmg-1997", "snmg-12000"],
    view: views.survivors,
    random: familyCases.survivors,
    boundaries: familyCases.survivorsBoundaries,
  }),
  compared("health.deathCapital", {
    rule: deathCapital,
    readings: ["snmg-1997", "snmg-12000"],
    parts: ["amount", "beneficiaries", "shares", "claimBy", "claim"],
    view: views.deathCapital,
    random: familyCases.deathCapital,
    boundaries: familyCases.deathCapitalBoundaries,
  }),
  compared("retirement.claimWindow", {
    rule: claimWindow,
    readings: [],
    view: views.claimWindow,
    random: careCases.claimWindow,
    boundaries: careCases.claimWindowBoundaries,
  }),
  compared("health.maintainedRights", {
    rule: maintainedRights,
    readings: ["maintained-rights", "snmg-1997", "snmg-12000"],
    view: views.maintainedRights,
    random: careCases.maintainedRights,
    boundaries: careCases.maintainedRightsBoundaries,
  }),
  compared("health.reimbursement", {
    rule: reimbursement,
    readings: [],
    view: views.reimbursement,
    random: careCases.reimbursement,
    boundaries: careCases.reimbursementBoundaries,
  }),
  compared("disputes.limitation", {
    rule: lapseOfBenefits,
    readings: [],
    view: views.lapse,
    random: careCases.lapse,
    boundaries: careCases.lapseBoundaries,
  }),
  compared("health.dependant", {
    rule: dependant,
    readings: ["snmg-1997", "snmg-12000"],
    view: views.dependant,
    random: dependantCases.dependant,
    boundaries: dependantCases.dependantBoundaries,
  }),
  compared("health.careRights", {
    rule: careRights,
    readings: [],
    parts: ["maternity"],
    view: views.careRights,
    random: insuredCases.careRights,
    boundaries: insuredCases.careRightsBoundaries,
  }),
  compared("health.thirdPartyPayment", {
    rule: thirdPartyPayment,
    readings: [],
    view: views.thirdPartyPayment,
    random: insuredCases.thirdPartyPayment,
    boundaries: insuredCases.thirdPartyPaymentBoundaries,
  }),
  compared("health.invalidity", {
    rule: invalidity,
    readings: [],
    parts: ["monthly", "thirdPersonSupplement", "convertsOn"],
    view: views.invalidity,
    random: insuredCases.invalidity,
    boundaries: insuredCases.invalidityBoundaries,
  }),
  compared("eligibility.autoEntrepreneurStatus", {
    rule: autoEntrepreneurStatus,
    readings: [],
    view: views.autoEntrepreneurStatus,
    random: schemeCases.autoEntrepreneurStatus,
    boundaries: schemeCases.autoEntrepreneurStatusBoundaries,
  }),
  compared("contributions.voluntaryScheme", {
    rule: voluntaryScheme,
    readings: [],
    parts: ["lastDay"],
    view: views.voluntaryScheme,
    random: schemeCases.voluntaryScheme,
    boundaries: schemeCases.voluntarySchemeBoundaries,
  }),
  compared("contributions.adjustment", {
    rule: adjustment,
    readings: ["contribution-index", "contribution-ceiling-2012"],
    parts: ["dueDay", "excess"],
    view: views.adjustment,
    random: schemeCases.adjustment,
    boundaries: schemeCases.adjustmentBoundaries,
  }),
  compared("contributions.settlement", {
    rule: settlement,
    readings: ["late-surcharge"],
    view: views.settlement,
    random: debtCases.settlement,
    boundaries: debtCases.settlementBoundaries,
  }),
  compared("retirement.buyBack", {
    rule: buyBack,
    readings: ["age-reductions", "allocation-age", "short-duration"],
    parts: ["price"],
    view: views.buyBack,
    random: buyBackCases.buyBack,
    boundaries: buyBackCases.buyBackBoundaries,
  }),
  compared("disputes.enforcement", {
    rule: enforcement,
    readings: [],
    parts: ["needs", "object", "force", "costs"],
    view: views.enforcement,
    random: debtCases.enforcement,
    boundaries: debtCases.enforcementBoundaries,
  }),
  compared("contributions.amnesties", {
    rule: amnesties,
    readings: [],
    parts: ["lostBy", "yearsThatMayBePaid", "scheduleMonths"],
    view: views.amnesties,
    random: amnestyCases.amnesties,
    boundaries: amnestyCases.amnestiesBoundaries,
  }),
];
