import type { Casnos } from "../index.js";
import type { FactsOf, OperationId, ResultOf } from "../operations.js";
import type { InputOf } from "../schemas/input.js";
import type { CasnosOptions } from "../schemas/options.js";
import { acrossReadings, type AcrossReadings } from "./across-readings.js";
import { ask, type Asked } from "./ask.js";
import { changes, type ChangesInput } from "./changes.js";
import type { Comparison } from "./comparison.js";
import { contributionCurve, pensionByStart, pensionByYears, surchargeCurve, survivorsCurve } from "./curves.js";
import { contributionBases, pensionBases } from "./inverses.js";

/** A function of a law and an input, as a function of the input alone. */
export type Put<F> = F extends (law: never, input: infer I) => infer R ? (input: I) => R : never;

/** The facade with the questions about answers on it. */
export interface ReasoningCasnos extends Casnos {
  /** See `ask`. */
  readonly ask: <O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>) => Asked<ResultOf<O>>;
  /** See `acrossReadings`. */
  readonly acrossReadings: <O extends OperationId>(
    operation: O,
    input: InputOf<FactsOf<O>>,
  ) => AcrossReadings<ResultOf<O>>;
  /** See `changes`. */
  readonly changes: <O extends OperationId>(question: ChangesInput<O>) => Comparison<ResultOf<O>>;
  /** See `contributionBases`. */
  readonly contributionBases: Put<typeof contributionBases>;
  /** See `pensionBases`. */
  readonly pensionBases: Put<typeof pensionBases>;
  /** See `contributionCurve`. */
  readonly contributionCurve: Put<typeof contributionCurve>;
  /** See `surchargeCurve`. */
  readonly surchargeCurve: Put<typeof surchargeCurve>;
  /** See `pensionByStart`. */
  readonly pensionByStart: Put<typeof pensionByStart>;
  /** See `pensionByYears`. */
  readonly pensionByYears: Put<typeof pensionByYears>;
  /** See `survivorsCurve`. */
  readonly survivorsCurve: Put<typeof survivorsCurve>;
  /** The same with some options changed. */
  readonly with: (options: CasnosOptions) => ReasoningCasnos;
}

/**
 * The facade with `ask`, `acrossReadings`, `changes`, the inverses and the curves on it, so that one object answers all. It
 * stands here, that a program which only asks for answers ships none of it.
 *
 * @param casnos - What `createCasnos` gives.
 * @returns The same operations, and the questions about answers as functions of their input.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const casnos = withReasoning(createCasnos());
 * const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
 * casnos.ask("contributions.annual", { year: 2006, activities }).questions.length; // => 1
 * unwrap(casnos.contributionCurve({ year: 2026 })).cliffs; // => []
 * ```
 */
export function withReasoning(casnos: Casnos): ReasoningCasnos {
  return {
    ...casnos,
    contributionBases: (input) => contributionBases(casnos, input),
    pensionBases: (input) => pensionBases(casnos, input),
    contributionCurve: (input) => contributionCurve(casnos, input),
    surchargeCurve: (input) => surchargeCurve(casnos, input),
    pensionByStart: (input) => pensionByStart(casnos, input),
    pensionByYears: (input) => pensionByYears(casnos, input),
    survivorsCurve: (input) => survivorsCurve(casnos, input),
    ask: (operation, input) => ask(casnos, operation, input),
    acrossReadings: (operation, input) => acrossReadings(casnos, operation, input),
    changes: (question) => changes(casnos, question),
    with: (options) => withReasoning(casnos.with(options)),
  };
}
