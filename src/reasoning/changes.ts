import type { FactsOf, OperationId, ResultOf } from "../operations.js";
import type { InputOf } from "../schemas/input.js";
import { read } from "../schemas/read.js";
import { changesSchema } from "../schemas/reasoning.js";
import type { CasnosOptions } from "../schemas/options.js";
import { compared, type Comparison } from "./comparison.js";
import type { Reasoning } from "./put-to.js";
import { answered, factsOf } from "./running.js";

/** The law that can be had with other options: what `createCasnos` gives. */
export interface Changeable extends Reasoning {
  /** The same law with some options changed. */
  with(options: CasnosOptions): Reasoning;
}

/** One case, and two days. */
export interface ChangesInput<O extends OperationId> {
  /** The name of an operation, `"retirement.pension"`. */
  readonly operation: O;
  /** Its input, the same on both days. */
  readonly input: InputOf<FactsOf<O>>;
  /** Two days, the earlier first, `YYYY-MM-DD`. */
  readonly between: readonly [string, string];
  /** Days of law (what is in force goes on) or of knowledge (what is published is known); of law when left out. */
  readonly of?: "law" | "knowledge" | undefined;
}

/**
 * What changed for one case between two days of law, or two days of knowledge, with the texts that did it.
 *
 * @remarks Of law: the case under the law as it stood on each day, later law being left out, which each answer says
 * in `certainty.hypothetical`. Of knowledge: the case by what was published on each day. Nothing else of the case moves,
 * so that what differs is the work of the texts named.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param question - The operation, its input, and the two days.
 * @returns Both answers, the amounts and other parts that differ, and the values of the law that differ.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
 * const input = { year: 2026, activities, declared: [{ year: 2026, base: 0 }] };
 * const between = ["2025-12-31", "2026-01-01"] as const;
 * const { amounts, law } = changes(createCasnos(), { operation: "contributions.annual", input, between });
 * amounts.find(({ amount }) => amount === "amount")?.by; // => "10800.00"
 * law.some(({ series }) => series === "snmg"); // => true
 * ```
 */
export function changes<O extends OperationId>(casnos: Changeable, question: ChangesInput<O>): Comparison<ResultOf<O>> {
  const { operation, input, between, of = "law" } = read(changesSchema, question);
  const option = of === "law" ? "lawUntil" : "knownOn";
  const [before, after] = between.map((on) => casnos.with({ [option]: on })) as [Reasoning, Reasoning];
  // The operation and its input are read next, by the schema of that operation.
  return compareLaws([before, after], operation as O, input as InputOf<FactsOf<O>>);
}

/**
 * One case under two laws: with a reform and without, under two readings, as known on two days.
 *
 * @param laws - The two laws, as `createCasnos` gives them.
 * @param operation - The name of an operation, `"retirement.pension"`.
 * @param input - Its input, the same under both.
 * @returns Both answers, the amounts and other parts that differ, and the values of the law that differ.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 * import { reform } from "casnos-rules/reasoning";
 *
 * const wage = reform({
 *   id: "wage-2027",
 *   title: "A minimum wage of 30,000 DA in 2027",
 *   changes: [{ series: "snmg", from: "2027-01-01", value: "30000" }],
 * });
 * const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
 * const laws = [createCasnos(), createCasnos({ legislation: [wage] })] as const;
 * const input = { year: 2027, activities, declared: [{ year: 2027, base: 0 }] };
 * const { amounts, after } = compareLaws(laws, "contributions.annual", input);
 * amounts.map(({ amount, by }) => [amount, by])[1]; // => ["amount", "10800.00"]
 * after.kind === "determined" && after.certainty.hypothetical; // => ["wage-2027"]
 * ```
 */
export function compareLaws<O extends OperationId>(
  [before, after]: readonly [Reasoning, Reasoning],
  operation: O,
  input: InputOf<FactsOf<O>>,
): Comparison<ResultOf<O>> {
  const facts = factsOf(operation, input);
  return compared(answered(operation, facts, before.context), answered(operation, facts, after.context));
}
