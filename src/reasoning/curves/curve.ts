import type { Day } from "../../calendar/day.js";
import type { Amount, ExactAmount } from "../../money/amount.js";
import type { RetirementRight } from "../../retirement/monthly-amount.js";
import type { Reason } from "../../working/reasons.js";

/** The points of each axis: bases in DA a year, days, quarters contributed, children. */
export interface Points {
  /** A base, DA a year. */
  base: Amount;
  /** A day. */
  day: Day;
  /** A number of quarters. */
  quarters: number;
  /** A number of children. */
  children: number;
}

/** What a curve runs along. */
export type Axis = keyof Points;

/** There is an amount. */
export interface SomeAmount {
  /** There is an amount. */
  readonly state: "amount";
  /** DA, in the period of the curve, rounded as the curve says. */
  readonly amount: Amount;
  /** The right it comes from, where the curve is one of pensions; else null. */
  readonly right: RetirementRight | null;
}

/** There is no right, which is not an amount of zero. */
export interface NoAmount {
  /** There is no amount. */
  readonly state: "none";
  /** Why: no right is open, nobody of the family has one, the deceased had none, the survivor has none, or is not there. */
  readonly why: "no-right" | "no-survivor-entitled" | "deceased-without-right" | "not-entitled" | "not-in-the-family";
  /** The right that the career comes nearest to; null where none is looked for. */
  readonly nearest: RetirementRight | null;
}

/** Whether there is an amount is not known. */
export interface UnknownAmount {
  /** It is not known. */
  readonly state: "undetermined";
  /** Why; a day in them is that of the first point of the piece. */
  readonly reasons: readonly Reason[];
}

/** The point asked for lies outside the curve. */
export interface OutsideCurve {
  /** The curve does not go there. */
  readonly state: "outside";
}

/** What a curve gives at a point of its axis. */
export type CurveValue = SomeAmount | NoAmount | UnknownAmount;

/** The points of a piece, both included. */
export interface Extent<A extends Axis> {
  /** The first point. */
  readonly from: Points[A];
  /** The last point. */
  readonly to: Points[A];
}

/** A straight piece of a curve. */
export interface AmountPiece<A extends Axis> extends Extent<A>, SomeAmount {
  /** The value at the first point before its rounding; `amount` is the same rounded. */
  readonly exact: ExactAmount;
  /** What each further unit of the axis adds before rounding: DA for one DA of base, a quarter; decimal text or a quotient. */
  readonly slope: string;
  /** The value at the first point less the value at the last point of the piece before, rounded both; null without one. */
  readonly jump: Amount | null;
}

/** A piece of a curve without an amount, and why. */
export type EmptyPiece<A extends Axis> = Extent<A> & (NoAmount | UnknownAmount);

/** A piece of a curve. */
export type CurvePiece<A extends Axis> = AmountPiece<A> | EmptyPiece<A>;

/** A place where the value changes at once, or a right begins or ends. */
export interface Cliff<A extends Axis> {
  /** The first point after it. */
  readonly at: Points[A];
  /** What happens there. */
  readonly kind: "rise" | "fall" | "right-begins" | "right-ends" | "right-changes" | "known-from" | "unknown-from";
  /** The value at the last point before it. */
  readonly before: CurveValue;
  /** The value at the first point after it. */
  readonly after: CurveValue;
}

/** An amount along an axis: exact pieces in ascending order, without gaps. */
export interface Curve<A extends Axis, P extends CurvePiece<A> = CurvePiece<A>> {
  /** What it runs along. */
  readonly axis: A;
  /** How values are rounded: half up to the centime, or not at all where the rule gives whole centimes. */
  readonly rounding: "half-up" | "none";
  /** From the first point to the last, without gaps. */
  readonly pieces: readonly P[];
  /** The places where the value changes at once, or a right begins or ends. A bend is none. */
  readonly cliffs: readonly Cliff<A>[];
}
