import * as fc from "fast-check";
import { yearOf, type Day } from "../../calendar/day.js";
import type { Period } from "../../facts/career.js";
import type { InputOf } from "../../schemas/input.js";
import { turningQuarters } from "../boundaries.js";
import { among, anyAmount, anyDay, on, type FactsOptions, type Placed } from "./leaves.js";

const QUARTERS_IN_A_YEAR = 4;
const MOST_QUARTERS = 180;
const WAR = { first: 1954, last: 1962 } as const;

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
    quarters: among(turningQuarters, { max: MOST_QUARTERS }),
    endedBefore: among([0, 1], { max: 30 }),
    bases: fc.array(anyAmount(), { minLength: 1, maxLength: 12 }),
    coefficient: fc.option(fc.constantFrom("1", "1.05", "2.5"), { nil: null, freq: 1 }),
    spelled: fc.boolean(),
  });
  const others = fc.record({
    war: few(4),
    service: few(2),
    otherFund: few(20),
    boughtBack: few(6),
    invalidity: few(5),
  });
  return fc.tuple(run, others).map(([contributed, other]) => (day) => {
    const last = yearOf(day);
    return [
      ...contributedYears(contributed, last, leftOut),
      ...yearsOf(WAR.first, Math.min(other.war, WAR.last - WAR.first + 1), (year) => ({ kind: "war", year }) as const),
      ...yearsOf(last - other.service + 1, other.service, (year) => ({ kind: "national-service", year }) as const),
      ...yearsOf(last - other.otherFund + 1, other.otherFund, (year) => ({ kind: "other-fund", year }) as const),
      ...(other.boughtBack === 0 ? [] : [{ kind: "bought-back", years: other.boughtBack } as const]),
      ...yearsOf(
        last - other.invalidity + 1,
        other.invalidity,
        (year) => ({ kind: "ministry-invalidity", year }) as const,
      ),
    ].filter((period) => period.kind === "bought-back" || period.year <= last);
  });
}

/** None as a rule; the kinds of years that few careers have. */
function few(most: number): fc.Arbitrary<number> {
  return fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: most })).map(([chance, count]) => (chance === 3 ? count : 0));
}

function yearsOf<T>(first: number, count: number, one: (year: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, place) => one(first + place));
}

function contributedYears(
  { quarters, endedBefore, bases, coefficient, spelled }: Run,
  last: number,
  leftOut: boolean,
): readonly AnyPeriod[] {
  const years = Math.ceil(quarters / QUARTERS_IN_A_YEAR);
  const first = last - endedBefore - years + 1;
  return yearsOf(first, years, (year) => {
    const place = year - first;
    const inFirst = quarters - (years - 1) * QUARTERS_IN_A_YEAR;
    const held = place === 0 ? inFirst : QUARTERS_IN_A_YEAR;
    const base = bases[place % bases.length] as string;
    return {
      kind: "contributed",
      year,
      base,
      ...(held === QUARTERS_IN_A_YEAR && (leftOut || !spelled) ? {} : { quarters: held }),
      ...(coefficient === null ? {} : { coefficient }),
    } as const;
  });
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
