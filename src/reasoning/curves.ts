import type { InputOf } from "../schemas/input.js";
import {
  byStartInputSchema,
  byYearsInputSchema,
  curveInputSchema,
  surchargeCurveInputSchema,
  survivorsCurveInputSchema,
} from "../schemas/reasoning.js";
import { read } from "../schemas/read.js";
import type { Answer } from "../working/answer.js";
import { determine } from "../working/determine.js";
import * as contribution from "./curves/contribution.js";
import * as byStart from "./curves/pension-by-start.js";
import * as byYears from "./curves/pension-by-years.js";
import * as surcharge from "./curves/surcharge.js";
import * as survivors from "./curves/survivors.js";
import type { Reasoning } from "./put-to.js";

/**
 * The contribution of a year on every base, as exact straight pieces.
 *
 * @remarks Décret exécutif 15-289, article 14, from 2016; the practice before. The rounding to the centime, half up, is a
 * convention that the curve names and its certainty leaves out.
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
  input: InputOf<contribution.ContributionCurveFacts>,
): Answer<contribution.ContributionCurve> {
  return determine(contribution.contributionCurve, read(curveInputSchema, input), context);
}

/**
 * The surcharge for paying late, by the day on which the whole debt is paid at once: flat pieces that rise on the first day
 * late and with each complete month.
 *
 * @remarks No text read gives the rate: every curve is `unverified`, unless the rates are given.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param input - What is due in DA, its last day, the last day of the curve, and rates to take instead of the law's.
 * @returns The pieces from the due day on: the surcharge, DA.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const debt = { due: "32400", dueOn: "2018-06-30", until: "2018-08-31" };
 * const { pieces } = unwrap(surchargeCurve(createCasnos(), debt));
 * pieces.map(({ from }) => from); // => ["2018-06-30", "2018-07-01", "2018-07-30", "2018-08-30"]
 * pieces.map(({ amount }) => amount.dinars); // => ["0.00", "1620.00", "1944.00", "2268.00"]
 * ```
 */
export function surchargeCurve(
  { context }: Reasoning,
  input: InputOf<surcharge.SurchargeCurveFacts>,
): Answer<surcharge.SurchargeCurve> {
  const facts = read(surchargeCurveInputSchema, input);
  return determine((of, w) => surcharge.surchargeCurve(of, w, context), facts, context);
}

/**
 * The monthly pension of a career by the day it starts, as flat pieces: it changes with the years of age and with the law
 * alone, the career being as it is given.
 *
 * @remarks Décret exécutif 15-289, articles 9 to 11, and the law before; each start by the law of its day. Later raises
 * are not counted. A curve is as sure as its least sure piece.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param input - The person, the career, the first and the last start, and the dependent spouse: given, the amount is with
 * the increase.
 * @returns The pieces: DA a month, no right, or why it is not known.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const person = { sex: "male", birthDate: "1960-05-10", moudjahid: false, totallyIncapacitated: false } as const;
 * const years = Array.from({ length: 20 }, (_, place) => 2000 + place);
 * const periods = years.map((year) => ({ kind: "contributed", year, base: 720_000 }) as const);
 * const curve = unwrap(pensionByStart(createCasnos(), { person, periods, from: "2024-01-01", to: "2025-12-31" }));
 * curve.cliffs.map(({ at, kind }) => [at, kind]); // => [["2025-05-10", "right-begins"]]
 * ```
 */
export function pensionByStart(
  { context }: Reasoning,
  input: InputOf<byStart.PensionByStartFacts>,
): Answer<byStart.PensionByStart> {
  const facts = read(byStartInputSchema, input);
  return determine((of, w) => byStart.pensionByStart(of, w, context), facts, context);
}

/**
 * The right and the monthly pension by the number of quarters contributed at one base, in the calendar years before the
 * start.
 *
 * @remarks Décret exécutif 15-289, articles 9 to 11, and the law before.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param input - The person, the start, the base in DA a year, and the most quarters, 1 to 400.
 * @returns The pieces from no quarter on: DA a month, no right, or why it is not known.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const person = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
 * const curve = unwrap(pensionByYears(createCasnos(), { person, startOn: "2016-02-01", base: 720_000 }));
 * curve.cliffs.map(({ at, kind }) => [at, kind]); // => [[20, "right-begins"], [60, "right-changes"]]
 * curve.pieces.at(-2)?.from; // => 60
 * ```
 */
export function pensionByYears(
  { context }: Reasoning,
  input: InputOf<byYears.PensionByYearsFacts>,
): Answer<byYears.PensionByYears> {
  const facts = read(byYearsInputSchema, input);
  return determine((of, w) => byYears.pensionByYears(of, w, context), facts, context);
}

/**
 * The survivors' pension by the number of children, all survivors together and each of them.
 *
 * @remarks Loi 83-12, articles 30 to 40, which were not read. The children are alike, born on the day of death unless it is
 * said what they are; parents have no resources of their own.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param input - Who died, the day, whether a spouse lives, the number of parents, the most children, what each child is.
 * @returns The pieces of the total and of each part, DA a month.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const deceased = { was: "pensioner", diedOn: "2026-03-01", monthly: "40000", right: "pension" } as const;
 * const curve = unwrap(survivorsCurve(createCasnos(), { deceased, on: "2026-11-21", spouse: true, childrenUpTo: 3 }));
 * curve.pieces.map((piece) => piece.state === "amount" && piece.amount.dinars); // => ["30000.00", "32000.00", "36000.00"]
 * curve.shares[1]?.pieces.map(({ state }) => state); // => ["none", "amount", "amount", "amount"]
 * ```
 */
export function survivorsCurve(
  { context }: Reasoning,
  input: InputOf<survivors.SurvivorsCurveFacts>,
): Answer<survivors.SurvivorsCurve> {
  const facts = read(survivorsCurveInputSchema, input);
  return determine((of, w) => survivors.survivorsCurve(of, w, context), facts, context);
}
