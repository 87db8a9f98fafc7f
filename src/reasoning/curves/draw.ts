import { amount, exactAmount, type Amount } from "../../money/amount.js";
import { centimes, type Centimes } from "../../money/centimes.js";
import {
  added,
  compareExact,
  difference,
  exactText,
  inDinars,
  less,
  manyTimes,
  roundedHalfUp,
} from "../../money/exact.js";
import type { AmountPiece, Axis, Cliff, Curve, CurvePiece, CurveValue } from "./curve.js";
import { pointAt } from "./points.js";
import type { Run, Sampled } from "./runs.js";

/** The curve of runs that follow one another without gaps. */
export function drawn<A extends Axis>(axis: A, rounding: Curve<A>["rounding"], runs: readonly Run[]): Curve<A> {
  return {
    axis,
    rounding,
    pieces: runs.map((run, place) => pieceOf(axis, run, runs[place - 1])),
    cliffs: runs.flatMap((run, place) => cliffOf(axis, runs[place - 1], run)),
  };
}

/** The same, of a rule that gives an amount everywhere. */
export function drawnWhole<A extends Axis>(
  axis: A,
  rounding: Curve<A>["rounding"],
  runs: readonly Run[],
): Curve<A, AmountPiece<A>> {
  return drawn(axis, rounding, runs) as Curve<A, AmountPiece<A>>;
}

function pieceOf<A extends Axis>(axis: A, run: Run, before: Run | undefined): CurvePiece<A> {
  const { from, to, value, slope } = run;
  const extent = { from: pointAt(axis, from), to: pointAt(axis, to) };
  if (value.state !== "amount") return { ...extent, ...value };
  return {
    ...extent,
    state: "amount",
    right: value.right,
    exact: exactAmount(value.exact),
    amount: amount(roundedAt(run, from) ?? centimes(0)),
    // On the axis of bases a dinar adds so many dinars; a unit of the others is no amount.
    slope: exactText(axis === "base" ? slope : inDinars(slope)),
    jump: jumpBetween(before, run),
  };
}

/** The value of a run at a place, to the centime; null where it has none. */
function roundedAt({ from, value, slope }: Run, place: number): Centimes | null {
  return value.state === "amount" ? roundedHalfUp(added(value.exact, manyTimes(slope, place - from))) : null;
}

function jumpBetween(before: Run | undefined, run: Run): Amount | null {
  if (before === undefined) return null;
  const [last, first] = [roundedAt(before, before.to), roundedAt(run, run.from)];
  return last === null || first === null ? null : difference(amount(first), amount(last));
}

function cliffOf<A extends Axis>(axis: A, before: Run | undefined, run: Run): readonly Cliff<A>[] {
  if (before === undefined) return [];
  const kind = kindOf(before, run);
  if (kind === null) return [];
  const at = pointAt(axis, run.from);
  return [{ at, kind, before: valueAt(before, before.to), after: valueAt(run, run.from) }];
}

function valueAt(run: Run, place: number): CurveValue {
  const { value } = run;
  if (value.state !== "amount") return value;
  return { state: "amount", amount: amount(roundedAt(run, place) ?? centimes(0)), right: value.right };
}

function kindOf(before: Run, run: Run): Cliff<Axis>["kind"] | null {
  const [from, to]: readonly [Sampled, Sampled] = [before.value, run.value];
  if (to.state === "undetermined") return from.state === "undetermined" ? null : "unknown-from";
  if (from.state === "undetermined") return "known-from";
  if (from.state === "none") return to.state === "none" ? null : "right-begins";
  if (to.state === "none") return "right-ends";
  return from.right === to.right ? changeBetween(before, run) : "right-changes";
}

/** A change that lies between the slopes on both sides is a bend of the line; a greater or a lesser one comes at once. */
function changeBetween(before: Run, run: Run): "rise" | "fall" | null {
  if (before.value.state !== "amount" || run.value.state !== "amount") return null;
  const last = added(before.value.exact, manyTimes(before.slope, before.to - before.from));
  const change = less(run.value.exact, last);
  const [least, most] = [before.slope, run.slope].sort(compareExact) as [Run["slope"], Run["slope"]];
  if (compareExact(change, most) > 0) return "rise";
  return compareExact(change, least) < 0 ? "fall" : null;
}
