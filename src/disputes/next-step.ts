import type { Day } from "../calendar/day.js";
import { dayAskedFor } from "../facts/dispute.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import type { Contested } from "./contested.js";
import { isLatenessOpposable } from "./lateness.js";
import type { Road, TakenStage } from "./road.js";
import { needDay, type RoadDay } from "./road-day.js";
import { isBegunBeforeSilence, isSilence } from "./silence.js";
import { answerBy, inWords, type Forum, type StageName } from "./stage.js";
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
export function nextStep({ stages, end }: Road, facts: Contested, w: Working): NextStep {
  const on = w.need(dayAskedFor, facts.on);
  for (const taken of stages) {
    const standing = beforeLodging(taken, on, facts, w) ?? beforeAnswer(taken, on, w);
    if (standing !== null) return standing;
  }
  if (end.why === "what-follows-not-known") noKnownRule(end.topic, facts.notifiedOn);
  const last = stages.at(-1)?.stage;
  if (last !== undefined) w.step(step.next, { on, ...inWords(last), day: null }, "ended");
  return { state: "ended" };
}

/** Where a stage stands that was not taken, or too late; null when it was taken. */
function beforeLodging({ stage: taken, lodged }: TakenStage, on: Day, facts: Contested, w: Working): NextStep | null {
  const { stage, forum, lastDay } = taken;
  if (!wasLodged(lodged) && on <= lastDay) {
    w.step(step.next, { on, ...inWords(taken), day: lastDay }, "open");
    return { state: "open", stage, forum, lastDay };
  }
  if (isShownInTime(lodged, lastDay)) return null;
  const lodgedOn = needDay(lodged, w);
  if (lodgedOn !== null && lodgedOn <= lastDay) return null;
  if (isLatenessOpposable(taken, facts, w)) {
    w.step(step.next, { on, ...inWords(taken), day: lastDay }, "lapsed");
    return { state: "lapsed", stage, forum, ranOutOn: lastDay };
  }
  if (lodgedOn !== null) return null;
  w.step(step.next, { on, ...inWords(taken), day: lastDay }, "open-late");
  return { state: "open-late", stage, forum, ranOutOn: lastDay };
}

/** Whether a stage was taken, by its own day or a later one that was stated. */
function wasLodged(lodged: RoadDay): boolean {
  return lodged.kind === "stated" || (lodged.kind === "not-known" && lodged.nextStated !== null);
}

/** A later day that was stated shows that the stage was taken in time. */
function isShownInTime({ kind, nextStated }: RoadDay, lastDay: Day): boolean {
  return kind === "not-known" && nextStated !== null && nextStated <= lastDay;
}

/** Whether the answer of a stage that was taken is still awaited; null when it came, or its time is over. */
function beforeAnswer({ stage: taken, lodged, answer }: TakenStage, on: Day, w: Working): AwaitedAnswer | null {
  if (answer === null) return null;
  const answeredOn = needDay(answer, w);
  // Whether experts were proposed in time hangs on the day of the request, which is then not supposed.
  if (answeredOn === null || taken.stage === "expertise-request") needDay(lodged, w);
  const until = answerBy(taken);
  if (answeredOn !== null || until === null) return null;
  if (isBegunBeforeSilence(answer, until) || isSilence(answer, until, on)) return null;
  w.step(step.next, { on, ...inWords(taken), day: until }, "waiting");
  return { state: "waiting", stage: taken.stage, forum: taken.forum, until };
}
