import * as fc from "fast-check";
import { yearOf, type Day } from "../../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../../calendar/months.js";
import type { Period } from "../../facts/career.js";
import type { InputOf } from "../../schemas/input.js";
import { turningQuarters } from "../boundaries.js";
import { FIRST_YEAR_OF_WAR, GIVEN_RATES, MOST, MOST_OF_CAREER, ONE_IN } from "../limits.js";
import { yearsInARow } from "../years-in-a-row.js";
import { anyAmount } from "./amounts.js";
import { among } from "./counts.js";
import { anyDay } from "./days.js";
import { oneIn, type FactsOptions } from "./fields.js";
import { on, type Placed } from "./placed.js";

type AnyPeriod = InputOf<Period>;

/** Years in a row that ended some years before the day they are placed by, the first one with the quarters that are left. */
interface Run {
  readonly quarters: number;
  readonly endedBefore: number;
  readonly bases: readonly string[];
  readonly coefficient: string | null;
  readonly spelled: boolean;
}

/**
 * A career up to the day it is placed by: one run of contributed years, often of exactly 15, 5 or 7 and a half years or
 * a quarter beside, and now and then years of the war, of service, in another fund, bought back or of invalidity.
 */
export function placedCareer({ leftOut = false }: FactsOptions = {}): Placed<readonly AnyPeriod[]> {
  const run: fc.Arbitrary<Run> = fc.record({
    quarters: among(turningQuarters, { max: MOST_OF_CAREER.quarters }),
    endedBefore: among([0, 1], { max: MOST_OF_CAREER.yearsSinceItsEnd }),
    bases: fc.array(anyAmount(), { minLength: 1, maxLength: MOST.bases }),
    coefficient: fc.option(fc.constantFrom(...GIVEN_RATES.coefficient), { nil: null, freq: 1 }),
    spelled: fc.boolean(),
  });
  const others = fc.record({
    war: few(MOST_OF_CAREER.war),
    service: few(MOST_OF_CAREER.service),
    otherFund: few(MOST_OF_CAREER.otherFund),
    boughtBack: few(MOST_OF_CAREER.boughtBack),
    invalidity: few(MOST_OF_CAREER.invalidity),
  });
  return fc.tuple(run, others).map(([contributed, other]) => (day) => {
    const last = yearOf(day);
    const upTo = <K extends string>(kind: K, count: number): readonly { readonly kind: K; readonly year: number }[] =>
      yearsFrom(last - count + 1, count, kind);
    return [
      ...contributedYears(contributed, last, leftOut),
      ...yearsFrom(FIRST_YEAR_OF_WAR, other.war, "war"),
      ...upTo("national-service", other.service),
      ...upTo("other-fund", other.otherFund),
      ...(other.boughtBack === 0 ? [] : [{ kind: "bought-back", years: other.boughtBack } as const]),
      ...upTo("ministry-invalidity", other.invalidity),
    ].filter((period) => period.kind === "bought-back" || period.year <= last);
  });
}

/** None as a rule; the kinds of years that few careers have. */
function few(most: number): fc.Arbitrary<number> {
  return fc.tuple(oneIn(ONE_IN.career), fc.nat({ max: most })).map(([isOne, count]) => (isOne ? count : 0));
}

function yearsFrom<K extends string>(
  first: number,
  count: number,
  kind: K,
): readonly { readonly kind: K; readonly year: number }[] {
  return Array.from({ length: count }, (_, place) => ({ kind, year: first + place }));
}

function contributedYears(
  { quarters, endedBefore, bases, coefficient, spelled }: Run,
  last: number,
  leftOut: boolean,
): readonly AnyPeriod[] {
  const years = [...yearsInARow(last - endedBefore, quarters)].reverse();
  return years.map(({ year, quarters: held }, place) => ({
    kind: "contributed",
    year,
    base: bases[place % bases.length] as string,
    ...(held === QUARTERS_IN_A_YEAR && (leftOut || !spelled) ? {} : { quarters: held }),
    ...(coefficient === null ? {} : { coefficient }),
  }));
}

/**
 * A career up to a day, often of exactly the years that a right asks for, or a quarter less or more.
 *
 * @param options - The day that no year lies after, and whether facts are left out.
 * @returns The periods of a career, as operations take them.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 * import * as fc from "fast-check";
 *
 * const careers = fc.sample(anyCareer({ on: "2026-01-01" as Day }), 20);
 * careers.flat().every((period) => period.kind === "bought-back" || period.year <= 2026); // => true
 * ```
 */
export function anyCareer(
  options: FactsOptions & { readonly on?: Day } = {},
): fc.Arbitrary<readonly InputOf<Period>[]> {
  const day = options.on === undefined ? anyDay() : fc.constant(options.on);
  return on(placedCareer(options), day).map(([, periods]) => periods);
}
