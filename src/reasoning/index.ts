/**
 * Questions about answers: what is missing and matters, between which bounds a result lies, what gives a result, and how a
 * result changes along a fact.
 *
 * @packageDocumentation
 */
export { ask, type Asked, type Question } from "./ask.js";
export type { Bounds, BoundsOfAmounts, GivenFact } from "./asking/bounds.js";
export { contributionBases, pensionBases } from "./inverses.js";
export { contributionCurve, pensionByStart, pensionByYears, surchargeCurve, survivorsCurve } from "./curves.js";
export { valueOn, type PointInput } from "./curves/value-on.js";
export type { Reasoning } from "./put-to.js";
export type { Interval } from "./inverse/interval.js";
export type {
  ContributionBases,
  ContributionBasesFacts,
  ContributionBasesFound,
  NoContributionBase,
} from "./inverse/contribution-bases.js";
export type {
  NoPensionBase,
  PensionBases,
  PensionBasesFacts,
  PensionBasesFound,
  UnknownMeans,
} from "./inverse/pension-bases.js";
export type {
  AmountPiece,
  Axis,
  Cliff,
  Curve,
  CurvePiece,
  CurveValue,
  EmptyPiece,
  Extent,
  NoAmount,
  OutsideCurve,
  Points,
  SomeAmount,
  UnknownAmount,
} from "./curves/curve.js";
export type { ContributionCurve, ContributionCurveFacts } from "./curves/contribution.js";
export type { PensionByStart, PensionByStartFacts } from "./curves/pension-by-start.js";
export type { PensionByYears, PensionByYearsFacts } from "./curves/pension-by-years.js";
export type { SurchargeCurve, SurchargeCurveFacts } from "./curves/surcharge.js";
export type { SurvivorsCurve, SurvivorsCurveFacts, SurvivorShareCurve } from "./curves/survivors.js";
export { reform } from "./reform.js";
export type {
  InputOfSeries,
  MultipleInput,
  ReformChange,
  ReformInput,
  ReformValue,
  ScaleInput,
  UnitInputs,
} from "../schemas/reform.js";
export type { SeriesOf } from "../catalogue/series.js";
export {
  acrossReadings,
  type AcrossReadings,
  type Envelope,
  type Move,
  type ReadingAnswer,
} from "./across-readings.js";
export { changes, compareLaws, type Changeable, type ChangesInput } from "./changes.js";
export type { AmountChange, Comparison, LawChange, OtherChange } from "./comparison.js";
export { withReasoning, type Put, type ReasoningCasnos } from "./with-reasoning.js";
