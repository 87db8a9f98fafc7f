import { centimes, type Centimes } from "../money/centimes.js";
import { share, type Fraction, type Ratio } from "../money/fraction.js";
import type { AnnualTerms } from "./annual-amount.js";

/** A stretch of bases on which the contribution, before rounding, grows by one rate. */
export interface Piece {
  /** The first base of the stretch. */
  readonly from: Centimes;
  /** The contribution on it before rounding. */
  readonly exact: Fraction;
  /** What each further centime of base adds. */
  readonly slope: Ratio;
}

const FLAT: Ratio = { numerator: 0, denominator: 1 };

/** Where `annualAmount` bends: flat up to the floor, then at the rate, flat from the ceiling. It never falls. */
export function annualAmountPieces({ floor, ceiling, rate }: AnnualTerms): readonly Piece[] {
  const [least, greatest] = [share(floor.value, rate.value), share(ceiling.value, rate.value)];
  return [
    { from: centimes(0), exact: least, slope: FLAT },
    { from: floor.value, exact: least, slope: rate.value },
    { from: ceiling.value, exact: greatest, slope: FLAT },
  ];
}
