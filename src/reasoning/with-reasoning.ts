import type { Casnos } from "../index.js";
import type { FactsOf, OperationId, ResultOf } from "../operations.js";
import type { InputOf } from "../schemas/input.js";
import type { CasnosOptions } from "../schemas/options.js";
import { acrossReadings, type AcrossReadings } from "./across-readings.js";
import { ask, type Asked } from "./ask.js";
import { changes, type ChangesInput } from "./changes.js";
import type { Comparison } from "./comparison.js";
import { contributionCurve, pensionByStart, pensionByYears, surchargeCurve, survivorsCurve } from "./draw.js";
import { contributionBases, pensionBases } from "./inverses.js";

const drawn = { contributionCurve, surchargeCurve, pensionByStart, pensionByYears, survivorsCurve };
const inverted = { contributionBases, pensionBases };

/** Functions of a law and an input, as functions of the input alone. */
type Put<F> = {
  readonly [K in keyof F]: F[K] extends (law: never, input: infer I) => infer R ? (input: I) => R : never;
};

/** The facade with the questions about answers on it. */
export interface ReasoningCasnos extends Casnos, Put<typeof drawn>, Put<typeof inverted> {
  /** See `ask`. */
  readonly ask: <O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>) => Asked<ResultOf<O>>;
  /** See `acrossReadings`. */
  readonly acrossReadings: <O extends OperationId>(
    operation: O,
    input: InputOf<FactsOf<O>>,
  ) => AcrossReadings<ResultOf<O>>;
  /** See `changes`. */
  readonly changes: <O extends OperationId>(question: ChangesInput<O>) => Comparison<ResultOf<O>>;
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
    ...put(casnos, drawn),
    ...put(casnos, inverted),
    ask: (operation, input) => ask(casnos, operation, input),
    acrossReadings: (operation, input) => acrossReadings(casnos, operation, input),
    changes: (question) => changes(casnos, question),
    with: (options) => withReasoning(casnos.with(options)),
  };
}

/** Each function with its law put in. */
function put<F extends Readonly<Record<string, (law: Casnos, input: never) => unknown>>>(
  casnos: Casnos,
  functions: F,
): Put<F> {
  const entries = Object.entries(functions).map(([name, of]) => [name, (input: never) => of(casnos, input)]);
  return Object.fromEntries(entries) as Put<F>;
}
