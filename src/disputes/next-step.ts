import type { Day } from "../calendar/day.js";
import { dayAskedFor, wayStated } from "../facts/dispute.js";
import { appealWithoutWays } from "../law/disputes.js";
import type { Working } from "../working/working.js";
import type { Contested } from "./contested.js";
import {
  answerBy,
  didNotHappen,
  inWords,
  type AppealStage,
  type Forum,
  type Reached,
  type StageName,
} from "./stage.js";
import * as step from "./steps.js";

interface OfStage {
  /** The stage it is about. */
  readonly stage: StageName;
  /** Who is seized; null where no source read names it. */
  readonly forum: Forum | null;
}

/** A stage can be taken. */
export interface OpenStage extends OfStage {
  /** In time on the day asked for. */
  readonly state: "open";
  /** The last day to do it. */
  readonly lastDay: Day;
}

/** The time of a stage ran out, and that cannot be opposed: the decision did not state the ways and time limits. */
export interface StageStillOpen extends OfStage {
  /** Late, and still admissible. */
  readonly state: "open-late";
  /** The day its time ran out. */
  readonly ranOutOn: Day;
}

/** The time of a stage ran out: it was not taken, or too late. */
export interface LapsedStage extends OfStage {
  /** Out of time. */
  readonly state: "lapsed";
  /** The day its time ran out. */
  readonly ranOutOn: Day;
}

/** The answer is awaited, and still in time. */
export interface AwaitedAnswer extends OfStage {
  /** Nothing is to be done yet. */
  readonly state: "waiting";
  /** The last day on which the answer comes in time. */
  readonly until: Day;
}

/** Nothing is left to do on the road that was read: its last stage was taken, or the dispute is settled. */
export interface EndOfRoad {
  /** The end. */
  readonly state: "ended";
}

/** What can still be done on a day. */
export type NextStep = OpenStage | StageStillOpen | LapsedStage | AwaitedAnswer | EndOfRoad;

/** What can still be done on the day asked for, and by when. A fact that decides it is asked, never supposed. */
export function nextStep(road: readonly Reached[], facts: Contested, w: Working): NextStep {
  const on = w.need(dayAskedFor, facts.on);
  for (const reached of road) {
    const standing = beforeLodging(reached, on, facts, w) ?? beforeAnswer(reached, on, w);
    if (standing !== null) return standing;
  }
  const last = road.at(-1)?.said;
  if (last !== undefined) w.step(step.next, { on, ...inWords(last), day: null }, "ended");
  return { state: "ended" };
}

/** Where a stage stands that was not taken, or too late; null when it was taken. */
function beforeLodging(reached: Reached, on: Day, facts: Contested, w: Working): NextStep | null {
  const { said, lodged } = reached;
  const { stage, forum, lastDay } = said;
  if (!wasLodged(reached) && on <= lastDay) {
    w.step(step.next, { on, ...inWords(said), day: lastDay }, "open");
    return { state: "open", stage, forum, lastDay };
  }
  // A later day that was stated shows that it was lodged in time.
  if (lodged.day === undefined && lodged.notAfter !== undefined && lodged.notAfter <= lastDay) return null;
  const lodgedOn = w.need(lodged.fact, lodged.day);
  if (lodgedOn !== null && lodgedOn <= lastDay) return null;
  if (isLatenessOpposable(said, facts, w)) {
    w.step(step.next, { on, ...inWords(said), day: lastDay }, "lapsed");
    return { state: "lapsed", stage, forum, ranOutOn: lastDay };
  }
  if (lodgedOn !== null) return null;
  w.step(step.next, { on, ...inWords(said), day: lastDay }, "open-late");
  return { state: "open-late", stage, forum, ranOutOn: lastDay };
}

/** Whether a stage was taken, by its own day or a later one that was stated. */
function wasLodged({ lodged }: Reached): boolean {
  return lodged.day === undefined ? lodged.notAfter !== undefined : lodged.day !== null;
}

/** Lateness is not opposed where the decision did not state the ways and the time limits of appeal (article 80). */
function isLatenessOpposable(stage: AppealStage, facts: Contested, w: Working): boolean {
  if (stage.countedFor !== "notification") return true;
  if (w.need(wayStated, facts.wayStated)) return true;
  const rule = w.law.read(appealWithoutWays, facts.notifiedOn);
  return w.step(step.withoutWays, { stage: stage.stage, lastDay: stage.lastDay, rule }, false);
}

/** Whether the answer of a stage that was taken is still awaited; null when it came, or its time is over. */
function beforeAnswer({ said, lodged, answered }: Reached, on: Day, w: Working): AwaitedAnswer | null {
  if (answered === null || w.need(answered.fact, answered.day) !== null) return null;
  // Time runs from the day it was lodged, which is then not supposed.
  w.need(lodged.fact, lodged.day);
  const until = answerBy(said);
  if (until === null || didNotHappen(answered, until, on)) return null;
  w.step(step.next, { on, ...inWords(said), day: until }, "waiting");
  return { state: "waiting", stage: said.stage, forum: said.forum, until };
}
