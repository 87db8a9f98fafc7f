import type { InputOf } from "../schemas/input.js";
import { basesInputSchema, pensionBasesInputSchema } from "../schemas/reasoning.js";
import { read } from "../schemas/read.js";
import type { Answer } from "../working/answer.js";
import { determine } from "../working/determine.js";
import * as contribution from "./inverse/contribution-bases.js";
import * as pension from "./inverse/pension-bases.js";
import type { Reasoning } from "./put-to.js";

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
  input: InputOf<contribution.ContributionBasesFacts>,
): Answer<contribution.ContributionBases> {
  const facts = read(basesInputSchema, input);
  return determine((of, w) => contribution.contributionBases(of, w, context), facts, context);
}

/**
 * All means of the best annual bases for which a career gives a monthly amount, exact to the centime of the mean; where
 * none does, the nearest amounts.
 *
 * @remarks The inverse of décret exécutif 15-289, article 10, and of décret 85-35, article 10, before 18 November 2015. The
 * bases in the career are not read. The minimum and the ceiling give wide stretches, up to the greatest amount the library
 * takes. A career without a contributed year has the mean 0 alone. Where the rule gives no amount on some means, as below
 * the minimum of a mixed career, those means are named and stand in no interval.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param input - The person, the career, the day the pension starts, and the amount in DA a month without the spouse increase.
 * @returns The stretches of means, DA a year; or no right, with the conditions required and held.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const person = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
 * const years = Array.from({ length: 20 }, (_, place) => 1995 + place);
 * const periods = years.map((year) => ({ kind: "contributed", year, base: 0 }) as const);
 * const startOn = "2016-02-01";
 * const bases = unwrap(pensionBases(createCasnos(), { person, periods, startOn, monthly: "30000" }));
 * bases.right === "pension" && bases.found && bases.intervals[0]?.from.dinars; // => "719999.88"
 * bases.right === "pension" && bases.found && bases.intervals[0]?.to.dinars; // => "720000.11"
 * ```
 */
export function pensionBases(
  { context }: Reasoning,
  input: InputOf<pension.PensionBasesFacts>,
): Answer<pension.PensionBases> {
  const facts = read(pensionBasesInputSchema, input);
  return determine((of, w) => pension.pensionBases(of, w, context), facts, context);
}
