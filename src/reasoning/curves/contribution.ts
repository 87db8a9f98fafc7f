import { annualAmountPieces } from "../../contributions/annual-amount-pieces.js";
import { annualTerms } from "../../contributions/annual-amount.js";
import { GREATEST_AMOUNT } from "../../money/centimes.js";
import { exactOf } from "../../money/exact.js";
import type { Working } from "../../working/working.js";
import * as step from "../steps.js";
import type { AmountPiece, Curve } from "./curve.js";
import { drawnWhole } from "./draw.js";
import type { Run } from "./runs.js";

/** The year whose contribution is drawn. */
export interface ContributionCurveFacts {
  /** Calendar year. */
  readonly year: number;
}

/** The contribution of a year, DA a year, on every base. */
export interface ContributionCurve extends Curve<"base", AmountPiece<"base">> {
  /** Calendar year. */
  readonly year: number;
}

/** The contribution of a year on every base, as exact pieces. */
export function contributionCurve({ year }: ContributionCurveFacts, w: Working): ContributionCurve {
  const terms = annualTerms(w.law, year);
  const pieces = annualAmountPieces(terms);
  const runs = pieces.map(({ from, exact, slope }, place): Run => {
    const to = (pieces[place + 1]?.from ?? GREATEST_AMOUNT + 1) - 1;
    return { from, to, value: { state: "amount", right: null, exact: exactOf(exact) }, slope: exactOf(slope) };
  });
  const { floor, ceiling, rate } = terms;
  w.step(step.drewCurve, { year, floor, ceiling, rate }, runs.length);
  return { year, ...drawnWhole("base", "half-up", runs) };
}
