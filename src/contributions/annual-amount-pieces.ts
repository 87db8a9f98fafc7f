import { centimes, type Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import type { AnnualTerms } from "./annual-amount.js";

/** A stretch of bases on which the contribution, before rounding, grows by one rate. */
export interface Piece {
  /** The first base of the stretch. */
  readonly from: Centimes;
  /** What each further centime of base adds. */
  readonly slope: Ratio;
}

const FLAT: Ratio = { numerator: 0, denominator: 1 };

/** Where `annualAmount` bends: flat up to the floor, then at the rate, flat from the ceiling. It never falls. */
export function annualAmountPieces({ floor, ceiling, rate }: AnnualTerms): readonly Piece[] {
  return [
    { from: centimes(0), slope: FLAT },
    { from: floor.value, slope: rate.value },
    { from: ceiling.value, slope: FLAT },
  ];
}
