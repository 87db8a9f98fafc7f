import type { Day } from "../../calendar/day.js";
import type { Deceased } from "../../facts/deceased.js";
import type { Child, Parent, Relative, Spouse } from "../../facts/family.js";
import { centimes } from "../../money/centimes.js";
import { exact } from "../../money/exact.js";
import { survivors, type Survivors } from "../../retirement/survivors.js";
import type { Context, Working } from "../../working/working.js";
import * as step from "../steps.js";
import type { Curve } from "./curve.js";
import { drawn } from "./draw.js";
import { stepRuns, type Sample, type Sampled } from "./runs.js";
import { refuseUnknown, samplerOf } from "./sampling.js";

/** The deceased whose survivors' pension is drawn by the number of children. */
export interface SurvivorsCurveFacts {
  /** Who died, and the pension or the career. */
  readonly deceased: Deceased;
  /** The day asked for, not before the death. */
  readonly on: Day;
  /** Whether a spouse lives who has not remarried. */
  readonly spouse: boolean;
  /** Parents without resources, 0 to 4; 0 when left out. */
  readonly parents?: number | undefined;
  /** The most children drawn, 1 to 50; 10 when left out. */
  readonly childrenUpTo?: number | undefined;
  /** What is known of each child, all alike; born on the day of death when left out. */
  readonly child?: Omit<Child, "relation"> | undefined;
}

/** The part of one survivor, DA a month, by the number of children. */
export interface SurvivorShareCurve extends Curve<"children"> {
  /** What the survivor was to the deceased. */
  readonly relation: Relative["relation"];
  /** Which of those who were the same to the deceased, from 1. */
  readonly place: number;
}

/** The survivors' pension, DA a month, by the number of children: all survivors together, and each. */
export interface SurvivorsCurve extends Curve<"children"> {
  /** The part of each survivor; together they are the total. */
  readonly shares: readonly SurvivorShareCurve[];
}

const MANY_CHILDREN = 10;

/** The survivors' pension and the part of each by the number of children. */
export function survivorsCurve(facts: SurvivorsCurveFacts, w: Working, context: Context): SurvivorsCurve {
  const { on, childrenUpTo = MANY_CHILDREN } = facts;
  const sampler = samplerOf(w, context);
  const points = Array.from({ length: childrenUpTo + 1 }, (_, children): Point => {
    let result: Survivors | null = null;
    const total = sampler.at(
      (working) => {
        result = survivors({ deceased: facts.deceased, family: familyWith(facts, children), on }, working);
        return totalOf(result);
      },
      (working) => working.step(step.atChildren, {}, children),
    );
    return { children, total, result };
  });
  const runs = stepRuns(
    points.map(({ children: at, total: value }) => ({ at, value })),
    childrenUpTo,
  );
  refuseUnknown(runs);
  w.step(step.drewSurvivors, { on, children: childrenUpTo }, runs.length);
  const places = new Map<string, number>();
  const shares = familyWith(facts, childrenUpTo).map(({ relation }, index): SurvivorShareCurve => {
    const place = (places.get(relation) ?? 0) + 1;
    places.set(relation, place);
    const samples = points.map((point): Sample => ({ at: point.children, value: shareOf(point, index, facts) }));
    return { relation, place, ...drawn("children", "none", stepRuns(samples, childrenUpTo)) };
  });
  return { ...drawn("children", "none", runs), shares };
}

interface Point {
  readonly children: number;
  readonly total: Sampled;
  /** Null where the rule refused. */
  readonly result: Survivors | null;
}

/** The spouse first, then the parents, then the children. */
function familyWith(
  { deceased, spouse, parents = 0, child }: SurvivorsCurveFacts,
  children: number,
): readonly Relative[] {
  const widow: Spouse = { relation: "spouse", remarriedOn: null };
  const parent: Parent = { relation: "parent", resources: centimes(0) };
  const one: Child = { ...(child ?? { birthDate: deceased.diedOn }), relation: "child" };
  return [
    ...(spouse ? [widow] : []),
    ...Array.from({ length: parents }, () => parent),
    ...Array.from({ length: children }, () => one),
  ];
}

function totalOf(result: Survivors): Sampled {
  if (result.right !== "none") return { state: "amount", right: null, exact: exact(result.total.centimes) };
  const nearest = result.why === "deceased-without-right" ? result.nearest : null;
  return { state: "none", why: result.why, nearest };
}

function shareOf({ children, total, result }: Point, index: number, facts: SurvivorsCurveFacts): Sampled {
  if (index >= familyWith(facts, children).length) return { state: "none", why: "not-in-the-family", nearest: null };
  if (result === null || result.right === "none") return total;
  const share = result.shares.find((one) => one.index === index);
  if (share === undefined) return { state: "none", why: "not-entitled", nearest: null };
  return { state: "amount", right: null, exact: exact(share.monthly.centimes) };
}
