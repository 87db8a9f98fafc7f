import type { Answer } from "../working/answer.js";
import { determine } from "../working/determine.js";
import type { Context } from "../working/working.js";
import type { InputOf } from "../schemas/input.js";
import { basesInputSchema, curveInputSchema } from "../schemas/reasoning.js";
import { read } from "../schemas/read.js";
import * as rules from "./contribution.js";

/** The law that a question is put to: what `createCasnos` gives. */
export interface Reasoning {
  /** What its rules run in. */
  readonly context: Context;
}

/**
 * All bases that give a contribution in a year, exact to the centime; where none does, the nearest contributions.
 *
 * @remarks The inverse of décret exécutif 15-289, article 14, and of the practice before 2016.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param input - The year, 1850 to 2200, and the contribution in DA a year.
 * @returns The stretch of bases, DA a year.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const bases = unwrap(contributionBases(createCasnos(), { year: 2006, contribution: "14400" }));
 * bases.found && bases.intervals[0].to.dinars; // => "96000.03"
 * ```
 */
export function contributionBases(
  { context }: Reasoning,
  input: InputOf<rules.ContributionBasesFacts>,
): Answer<rules.ContributionBases> {
  return determine(rules.contributionBases, read(basesInputSchema, input), context);
}

/**
 * The contribution of a year on every base, as exact straight pieces.
 *
 * @remarks Décret exécutif 15-289, article 14, from 2016; the practice before.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param input - The year, 1850 to 2200.
 * @returns The pieces from base 0 up: bases and contributions DA a year, slopes as decimal text.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const { pieces } = unwrap(contributionCurve(createCasnos(), { year: 2026 }));
 * pieces.map(({ from }) => from.dinars); // => ["0.00", "288000.00", "5760000.00"]
 * pieces.map(({ slope }) => slope); // => ["0", "0.15", "0"]
 * ```
 */
export function contributionCurve(
  { context }: Reasoning,
  input: { readonly year: number },
): Answer<rules.ContributionCurve> {
  return determine(rules.contributionCurve, read(curveInputSchema, input), context);
}
