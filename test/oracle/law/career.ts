import { type Centimes, centimes, rateOf } from "./amounts.js";
import type { PeriodIn, PersonIn } from "./facts.js";
import { type Fraction, decimal, fraction, times } from "./fraction.js";
import { known } from "./unknown.js";

/** What a career holds. */
export interface Career {
  /** All validated years. */
  readonly validated: Fraction;
  /** Those effectively contributed. */
  readonly contributed: Fraction;
  /** Validated years of the war of liberation. */
  readonly war: Fraction;
  /** The annual bases, each after its updating coefficient, in centimes. */
  readonly bases: readonly Fraction[];
}

const QUARTERS_OF_A_YEAR = 4n;

/** Four quarters are a year; a year of the war is two validated ones of a moudjahid, and none of anybody else. */
export function careerOf(person: PersonIn, periods: readonly PeriodIn[] | undefined): Career {
  let quarters = 0n;
  let warYears = 0n;
  const bases: Fraction[] = [];
  for (const period of known(periods)) {
    if (period.kind === "contributed") {
      quarters += BigInt(period.quarters ?? 4);
      bases.push(updated(centimes(period.base), period.coefficient ?? "1"));
    } else if (known(person.moudjahid)) {
      warYears += 1n;
    }
  }
  const war = fraction(2n * warYears);
  const contributed = fraction(quarters, QUARTERS_OF_A_YEAR);
  return {
    validated: fraction(quarters + 2n * QUARTERS_OF_A_YEAR * warYears, QUARTERS_OF_A_YEAR),
    contributed,
    war,
    bases,
  };
}

export const YEARS_OF_PENSION = decimal("15");
export const EFFECTIVE_YEARS_OF_PENSION = decimal("7.5");
export const YEARS_OF_ALLOWANCE = decimal("5");

function updated(base: Centimes, coefficient: string | number): Fraction {
  return times(fraction(base), rateOf(coefficient));
}
