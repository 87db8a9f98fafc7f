import * as fc from "fast-check";
import { QUARTERS_IN_A_YEAR } from "../../calendar/months.js";
import { allowanceYears, pensionRateCap, pensionRatePerYear, pensionYears } from "../../law/pension.js";
import type { Ratio } from "../../money/fraction.js";
import { CAREER_LOOKED_AT } from "../limits.js";
import { LAST_DAY } from "./cases.js";
import type { Figures } from "./figures.js";

const { mostQuarters } = CAREER_LOOKED_AT;

/** The quarters of some years. */
export function quartersOf({ numerator, denominator }: Ratio): number {
  return (numerator * QUARTERS_IN_A_YEAR) / denominator;
}

/** The quarters after which the rate of a pension grows no more. */
export function quartersAtCap(cap: Ratio, perYear: Ratio): number {
  return (cap.numerator * perYear.denominator * QUARTERS_IN_A_YEAR) / (cap.denominator * perYear.numerator);
}

/** The quarters that an allowance and a pension ask for, and after which the rate grows no more. */
export function durationsOf(law: Figures): {
  readonly allowance: number;
  readonly pension: number;
  readonly full: number;
} {
  return {
    allowance: quartersOf(law.read(allowanceYears, LAST_DAY)),
    pension: quartersOf(law.read(pensionYears, LAST_DAY)),
    full: quartersAtCap(law.read(pensionRateCap, LAST_DAY), law.read(pensionRatePerYear, LAST_DAY)),
  };
}

/** The least whole years that a pension asks for. */
export function yearsForPension(law: Figures): number {
  return durationsOf(law).pension / QUARTERS_IN_A_YEAR;
}

/** Quarters of any career, often those at which a right turns. */
export function anyQuarters(law: Figures): fc.Arbitrary<number> {
  const { allowance, pension } = durationsOf(law);
  return fc.oneof(
    fc.constantFrom(0, 1, allowance - 1, allowance, allowance + 1, pension - 1, pension, pension + 1),
    fc.nat({ max: mostQuarters }),
  );
}

/** Quarters that are enough for a pension. */
export function quartersForPension(law: Figures): fc.Arbitrary<number> {
  return fc.integer({ min: durationsOf(law).pension, max: mostQuarters });
}

/** The same, as long as each adds to the rate. */
export function quartersUpToCap(law: Figures): fc.Arbitrary<number> {
  const { pension, full } = durationsOf(law);
  return fc.integer({ min: pension, max: full });
}

/** Quarters that are enough for an allowance, and not for a pension. */
export function quartersForAllowance(law: Figures): fc.Arbitrary<number> {
  const { allowance, pension } = durationsOf(law);
  return fc.integer({ min: allowance, max: pension - 1 });
}
