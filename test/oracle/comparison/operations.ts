import type { Answer, Casnos, InputOf, FactsOf, OperationId, ResultOf } from "casnos-rules";
import type { Case } from "../cases/case.js";
import * as contributionCases from "../cases/contributions.js";
import * as familyCases from "../cases/family.js";
import * as penaltyCases from "../cases/penalties.js";
import * as retirementCases from "../cases/retirement.js";
import { annualContribution } from "../law/annual-contribution.js";
import { deathCapital } from "../law/death-capital.js";
import { entitlement } from "../law/entitlement.js";
import { filingDeadline } from "../law/filing-deadline.js";
import { lateFilingPenalty } from "../law/late-filing-penalty.js";
import { lateSurcharge } from "../law/late-surcharge.js";
import { limitation } from "../law/limitation.js";
import { pension } from "../law/pension.js";
import type { Readings } from "../law/readings.js";
import { remission } from "../law/remission.js";
import { retirementAge } from "../law/retirement-age.js";
import { revalue } from "../law/revaluation.js";
import { schedule } from "../law/schedule.js";
import { startDate } from "../law/start-date.js";
import { survivors } from "../law/survivors.js";
import { answerOf } from "../law/unknown.js";
import type { Random } from "./random.js";
import { type Told, told } from "./told.js";
import * as views from "./views.js";

/** One operation with both its answers: the library's as told, and what the rules written again expect. */
export interface Compared {
  readonly name: OperationId;
  readonly random: (random: Random) => Case<unknown>;
  readonly boundaries: () => Iterable<Case<unknown>>;
  readonly expected: (input: unknown, readings: Readings) => unknown;
  readonly actual: (casnos: Casnos, input: unknown) => Told;
}

interface Definition<O extends OperationId, I> {
  readonly rule: (input: I, readings: Readings) => unknown;
  readonly view: (value: ResultOf<O>) => Told;
  readonly random: (random: Random) => Case<I>;
  readonly boundaries: () => Iterable<Case<I>>;
}

function compared<O extends OperationId, I>(name: O, { rule, view, random, boundaries }: Definition<O, I>): Compared {
  return {
    name,
    random,
    boundaries,
    expected: (input, readings) => answerOf(() => rule(input as I, readings)),
    // What is generated has the shape that the operation reads; the library validates it anyhow.
    actual: (casnos, input) => told(casnos.answer(name, input as InputOf<FactsOf<O>>) as Answer<ResultOf<O>>, view),
  };
}

/** Every operation that is worked out twice. */
export const OPERATIONS: readonly Compared[] = [
  compared("eligibility.filingDeadline", {
    rule: filingDeadline,
    view: views.filingDeadline,
    random: penaltyCases.filingDeadline,
    boundaries: penaltyCases.filingDeadlineBoundaries,
  }),
  compared("eligibility.lateFilingPenalty", {
    rule: lateFilingPenalty,
    view: views.lateFilingPenalty,
    random: penaltyCases.lateFilingPenalty,
    boundaries: penaltyCases.lateFilingPenaltyBoundaries,
  }),
  compared("contributions.annual", {
    rule: annualContribution,
    view: views.annualContribution,
    random: contributionCases.annual,
    boundaries: contributionCases.annualBoundaries,
  }),
  compared("contributions.schedule", {
    rule: schedule,
    view: views.schedule,
    random: contributionCases.schedule,
    boundaries: contributionCases.scheduleBoundaries,
  }),
  compared("contributions.lateSurcharge", {
    rule: lateSurcharge,
    view: views.lateSurcharge,
    random: penaltyCases.lateSurcharge,
    boundaries: penaltyCases.lateSurchargeBoundaries,
  }),
  compared("contributions.remission", {
    rule: remission,
    view: views.remission,
    random: penaltyCases.remission,
    boundaries: penaltyCases.remissionBoundaries,
  }),
  compared("contributions.limitation", {
    rule: limitation,
    view: views.limitation,
    random: penaltyCases.limitation,
    boundaries: penaltyCases.limitationBoundaries,
  }),
  compared("retirement.age", {
    rule: retirementAge,
    view: views.retirementAge,
    random: retirementCases.age,
    boundaries: retirementCases.ageBoundaries,
  }),
  compared("retirement.entitlement", {
    rule: entitlement,
    view: views.entitlement,
    random: retirementCases.entitlement,
    boundaries: retirementCases.entitlementBoundaries,
  }),
  compared("retirement.pension", {
    rule: pension,
    view: views.pension,
    random: retirementCases.pension,
    boundaries: retirementCases.pensionBoundaries,
  }),
  compared("retirement.startDate", {
    rule: startDate,
    view: views.startDate,
    random: retirementCases.startDate,
    boundaries: retirementCases.startDateBoundaries,
  }),
  compared("retirement.revalue", {
    rule: revalue,
    view: views.revaluation,
    random: retirementCases.revalue,
    boundaries: retirementCases.revalueBoundaries,
  }),
  compared("retirement.survivors", {
    rule: survivors,
    view: views.survivors,
    random: familyCases.survivors,
    boundaries: familyCases.survivorsBoundaries,
  }),
  compared("health.deathCapital", {
    rule: deathCapital,
    view: views.deathCapital,
    random: familyCases.deathCapital,
    boundaries: familyCases.deathCapitalBoundaries,
  }),
];
