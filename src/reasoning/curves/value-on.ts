import { dayNumber, type Day } from "../../calendar/day.js";
import { amount } from "../../money/amount.js";
import { added, exactOfText, inCentimes, manyTimes, roundedHalfUp, type Exact } from "../../money/exact.js";
import type { AmountInput } from "../../schemas/input.js";
import { read } from "../../schemas/read.js";
import { pointSchemas } from "../../schemas/reasoning.js";
import type { AmountPiece, Axis, Curve, CurvePiece, CurveValue, OutsideCurve } from "./curve.js";
import { placeOf } from "./points.js";

/** A point of an axis as a caller writes it: an amount, a day as text, or a whole number. */
export type PointInput<A extends Axis> = A extends "base" ? AmountInput : A extends "day" ? string : number;

/**
 * The exact value of a curve at any point of its axis, rounded as the curve says.
 *
 * @param curve - A curve of this entry, or the same from JSON.
 * @param at - The point: a base in DA, a day, a number of quarters or of children.
 * @returns The amount, DA in the period of the curve; or why there is none; or `outside`, where the curve does not go.
 * @throws CasnosInputError for what is no point of the axis.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const curve = unwrap(contributionCurve(createCasnos(), { year: 2026 }));
 * const value = valueOn(curve, "1000000");
 * value.state === "amount" && value.amount.dinars; // => "150000.00"
 * ```
 */
export function valueOn<A extends Axis>(curve: Curve<A>, at: PointInput<A>): CurveValue | OutsideCurve {
  const { axis, pieces } = curve;
  const place = placeOfInput(axis, at);
  const piece = pieces.find(({ to }) => place <= placeOf(axis, to));
  if (piece === undefined || place < placeOf(axis, piece.from)) return { state: "outside" };
  return valueOfPiece(axis, piece, place);
}

function placeOfInput(axis: Axis, at: unknown): number {
  const { at: point } = read(pointSchemas[axis], { at });
  return typeof point === "number" ? point : dayNumber(point as Day);
}

function valueOfPiece<A extends Axis>(axis: A, piece: CurvePiece<A>, place: number): CurveValue {
  switch (piece.state) {
    case "none":
      return { state: "none", why: piece.why, nearest: piece.nearest };
    case "undetermined":
      return { state: "undetermined", reasons: piece.reasons };
    case "amount":
      return { state: "amount", amount: amount(roundedHalfUp(exactAt(axis, piece, place))), right: piece.right };
  }
}

function exactAt<A extends Axis>(axis: A, { from, exact, slope }: AmountPiece<A>, place: number): Exact {
  const perUnit = exactOfText(slope);
  // On the axis of bases the grid is that of centimes, as the amounts are; a unit of the others adds so many dinars.
  const perPlace = axis === "base" ? perUnit : inCentimes(perUnit);
  return added(exactOfText(exact.fraction), manyTimes(perPlace, place - placeOf(axis, from)));
}
