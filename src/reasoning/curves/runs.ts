import { compareExact, exact, less, type Exact } from "../../money/exact.js";
import type { RetirementRight } from "../../retirement/monthly-amount.js";
import type { NoAmount, UnknownAmount } from "./curve.js";

/** What a rule gives at a point, before rounding. */
export type Sampled =
  | { readonly state: "amount"; readonly exact: Exact; readonly right: RetirementRight | null }
  | NoAmount
  | UnknownAmount;

/** What a rule gives at a place on the grid of an axis. */
export interface Sample {
  readonly at: number;
  readonly value: Sampled;
}

/** A stretch of the grid on which the value grows by one slope, in centimes for one place of the grid. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly value: Sampled;
  readonly slope: Exact;
}

/** No growth. */
const FLAT: Exact = exact(0);

/** Flat runs from samples, each of which holds up to the next; equal ones are joined. */
export function stepRuns(samples: readonly Sample[], last: number): readonly Run[] {
  const firsts = samples.filter(({ value }, place) => {
    const before = samples[place - 1];
    return before === undefined || !isSame(before.value, value);
  });
  return firsts.map(({ at, value }, place) => {
    const next = firsts[place + 1];
    return { from: at, to: next === undefined ? last : next.at - 1, value, slope: FLAT };
  });
}

/** Straight runs from samples at every place, each as long as the differences stay the same. */
export function straightRuns(samples: readonly Sample[]): readonly Run[] {
  const runs: Run[] = [];
  let place = 0;
  while (place < samples.length) {
    const end = endOfRun(samples, place);
    const [first, second] = [samples[place], samples[place + 1]] as [Sample, Sample | undefined];
    const slope = end > place && second !== undefined ? (growth(first, second) ?? FLAT) : FLAT;
    runs.push({ from: first.at, to: (samples[end] as Sample).at, value: first.value, slope });
    place = end + 1;
  }
  return runs;
}

/**
 * The last sample on one line with a first. Two that no third one follows on their line stay apart, unless they are
 * equal: between them may lie a jump, which a line would hide.
 */
function endOfRun(samples: readonly Sample[], place: number): number {
  const first = samples[place] as Sample;
  if (first.value.state !== "amount") return lastSame(samples, place);
  const slope = growthAt(samples, place);
  let end = place;
  while (slope !== null && isGrowth(growthAt(samples, end), slope)) end += 1;
  const isPair = end === place + 1 && slope !== null && compareExact(slope, FLAT) !== 0;
  return isPair ? place : end;
}

function lastSame(samples: readonly Sample[], place: number): number {
  let end = place;
  const { value } = samples[place] as Sample;
  while (end + 1 < samples.length && isSame((samples[end + 1] as Sample).value, value)) end += 1;
  return end;
}

function growthAt(samples: readonly Sample[], place: number): Exact | null {
  const [one, next] = [samples[place], samples[place + 1]];
  return one === undefined || next === undefined ? null : growth(one, next);
}

/** What a sample adds to the one before; null where they are of two rights, or one has no amount. */
function growth({ value: one }: Sample, { value: next }: Sample): Exact | null {
  if (one.state !== "amount" || next.state !== "amount" || one.right !== next.right) return null;
  return less(next.exact, one.exact);
}

function isGrowth(one: Exact | null, slope: Exact): boolean {
  return one !== null && compareExact(one, slope) === 0;
}

function isSame(one: Sampled, other: Sampled): boolean {
  if (one.state === "amount" && other.state === "amount") {
    return one.right === other.right && compareExact(one.exact, other.exact) === 0;
  }
  if (one.state === "none" && other.state === "none") return one.why === other.why && one.nearest === other.nearest;
  return one.state === "undetermined" && other.state === "undetermined" && reasonsText(one) === reasonsText(other);
}

/** Reasons but for the day asked for, which is another at each point. */
function reasonsText({ reasons }: UnknownAmount): string {
  return JSON.stringify(reasons.map((reason) => ({ ...reason, day: null })));
}
