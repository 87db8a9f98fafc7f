/**
 * Questions about answers: what is missing and matters, between which bounds a result lies, what gives a result.
 *
 * @packageDocumentation
 */
export { ask, type Asked, type Asking, type Question } from "./ask.js";
export type { Bounds, BoundsOfAmounts, GivenFact } from "./asking/bounds.js";
export { contributionBases, contributionCurve, type Reasoning } from "./run.js";
export type { ContributionBases, ContributionCurve, CurvePiece, Interval } from "./contribution.js";
export { reform } from "./reform.js";
export type { MultipleInput, ReformChange, ReformInput, ReformValue, ScaleInput } from "../schemas/reform.js";
