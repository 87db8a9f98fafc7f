import type { ContributedYear } from "../facts/career.js";
import { contributionBaseCeiling, contributionBaseFloor } from "../law/contribution.js";
import { commonDenominator, type Fraction } from "../money/fraction.js";
import type { Working } from "../working/working.js";
import type { PensionTerms } from "./monthly-amount.js";
import { baseOutsideBounds, boundsUnknown, coefficientsAtOne } from "./notices.js";
import { placesOfBest } from "./places-of-best.js";
import * as step from "./steps.js";

/** The best annual bases of a career, and how many years their mean is taken over. */
export interface BestBases {
  readonly sum: Fraction;
  readonly over: number;
}

/** Adds up the best annual bases, each after its updating coefficient (décret exécutif 15-289, article 10). */
export function bestBases(contributed: readonly ContributedYear[], { best }: PensionTerms, w: Working): BestBases {
  w.aside((beside) => {
    lookAtBases(contributed, beside);
  });
  const { values, scale } = updatedBases(contributed);
  const places: number[] = [];
  const found = placesOfBest(values, 0, values.length, best.value, places);
  const years = places.map((place) => (contributed[place] as ContributedYear).year).sort((a, b) => a - b);
  const sum = w.step(
    step.bestBases,
    { years, best },
    sumOf(values, places, scale),
    found === 0 ? "no-base" : undefined,
  );
  return { sum, over: meanOver(found, best.value, w) };
}

/** The number of years in the mean: those held, where they are fewer than the law's ten. */
export function meanOver(found: number, best: number, w: Working): number {
  if (found === best) return best;
  return w.reading("short-career-mean") === "ten" ? best : Math.max(found, 1);
}

interface Updated {
  readonly values: readonly number[] | readonly bigint[];
  /** What each value is to be divided by. */
  readonly scale: number;
}

function updatedBases(contributed: readonly ContributedYear[]): Updated {
  if (contributed.every(({ coefficient }) => coefficient === undefined)) {
    return { values: contributed.map(({ base }) => base), scale: 1 };
  }
  const scale = commonDenominator(contributed.map(({ coefficient = ONE }) => coefficient));
  return {
    values: contributed.map(
      ({ base, coefficient: { numerator, denominator } = ONE }) =>
        (BigInt(base) * BigInt(numerator) * BigInt(scale)) / BigInt(denominator),
    ),
    scale,
  };
}

const ONE = { numerator: 1, denominator: 1 };

function sumOf(values: Updated["values"], places: readonly number[], scale: number): Fraction {
  if (typeof values[0] !== "bigint") {
    return { numerator: places.reduce((sum, place) => sum + Number(values[place]), 0), denominator: 1 };
  }
  return {
    numerator: places.reduce((sum, place) => sum + BigInt(values[place] ?? 0), 0n),
    denominator: BigInt(scale),
  };
}

/** Says which bases lie outside the bounds of their own year, and which years have no known bounds; none is cut. */
function lookAtBases(contributed: readonly ContributedYear[], w: Working): void {
  if (contributed.every(({ coefficient }) => coefficient === undefined)) w.notice(coefficientsAtOne, {});
  const floors = w.law.byYear(contributionBaseFloor);
  const ceilings = w.law.byYear(contributionBaseCeiling);
  const unknown: number[] = [];
  for (const { year, base } of contributed) {
    const floor = floors(year);
    const ceiling = ceilings(year);
    if (floor === null || ceiling === null) unknown.push(year);
    else if (base < floor.value || base > ceiling.value) w.notice(baseOutsideBounds, { year, base, floor, ceiling });
  }
  if (unknown.length > 0) w.notice(boundsUnknown, { years: unknown.sort((a, b) => a - b) });
}
