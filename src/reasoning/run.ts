import type { Answer } from "../working/answer.js";
import { determine } from "../working/determine.js";
import type { Context } from "../working/working.js";
import type { InputOf } from "../schemas/input.js";
import { basesInputSchema, curveInputSchema } from "../schemas/reasoning.js";
import { read } from "../schemas/read.js";
import * as rules from "./contribution.js";

/** The law that a question is put to: what `createCasnos` gives. */
export interface Reasoning {
  readonly context: Context;
}

/**
 * All bases that give a contribution in a year, exact to the centime; where none does, the nearest contributions.
 *
 * @param casnos - The law to ask.
 * @param input - The year, and the contribution in DA a year.
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
 * @param casnos - The law to ask.
 * @param input - The year.
 */
export function contributionCurve(
  { context }: Reasoning,
  input: { readonly year: number },
): Answer<rules.ContributionCurve> {
  return determine(rules.contributionCurve, read(curveInputSchema, input), context);
}
