import type { Day } from "../calendar/day.js";
import type { Working } from "../working/working.js";
import type { Contested } from "./contested.js";
import { isLatenessOpposable } from "./lateness.js";
import type { RoadDay } from "./road-day.js";
import { isBegunBeforeSilence, isSilence } from "./silence.js";
import { answerBy, inWords, type AnswerTimes, type AppealStage, type Opening, type Start } from "./stage.js";
import * as step from "./steps.js";
import { statedOrSupposed, wasNotTaken, type DayOfRoad } from "./supposed-days.js";

/** What no source read settles. */
export type UnsettledQuestion =
  "court-after-silence-on-invalidity" | "appeal-before-the-silence" | "appeal-after-a-late-decision";

/** Where a road ends: at the last stage that was read, or before it, and why. */
export type RoadEnd =
  | {
      readonly why:
        | "last-stage"
        | "not-taken"
        | "taken-too-late"
        | "lateness-not-known"
        | "bound-by-the-treating-doctor"
        | "day-not-stated";
    }
  | { readonly why: "what-follows-not-known"; readonly topic: UnsettledQuestion };

/** A road: its stages, and where it ends. */
export interface Road {
  readonly stages: readonly TakenStage[];
  readonly end: RoadEnd;
}

/** A stage of the road, with the days given of it. */
export interface TakenStage {
  readonly stage: AppealStage;
  readonly lodged: RoadDay;
  /** The answer that the next stage counts from; null where none is awaited. */
  readonly answer: RoadDay | null;
}

/** What the law says of a stage, and the days given of it. */
export interface StageRule {
  /** Its time, from a notification or a silence. */
  readonly open: (start: Start, w: Working) => Opening;
  readonly lodged: RoadDay;
  /** The answer it gets, and by when; null where none is awaited. */
  readonly answer: { readonly day: RoadDay; readonly times: (lodgedOn: Day, w: Working) => AnswerTimes } | null;
  /** Whether the law sets its time after the silence of the stage before, or which question is then open. */
  readonly afterSilence: "counted" | UnsettledQuestion;
}

/** The stages one after the other, as far as each was taken in time and is followed by another. */
export function follow(
  rule: StageRule,
  opening: Opening,
  further: readonly StageRule[],
  facts: Contested,
  w: Working,
): Road {
  const taken = take(rule, opening, facts.on, w);
  const [next, ...others] = further;
  const following = endAtLodging(taken, facts, w) ?? afterAnswer(taken, next, facts.on, w);
  if (next === undefined || "why" in following) {
    return { stages: [taken], end: "why" in following ? following : { why: "last-stage" } };
  }
  const rest = follow(next, following, others, facts, w);
  return { stages: [taken, ...rest.stages], end: rest.end };
}

/** A stage with the day it was taken, and by when it is answered. */
export function take(
  rule: Pick<StageRule, "lodged" | "answer">,
  opening: Opening,
  on: Day | undefined,
  w: Working,
): TakenStage {
  const { stage, forum, start, lastDay } = opening;
  const lodged = lodging(rule.lodged, opening, on, w);
  const times = lodged === null || rule.answer === null ? null : rule.answer.times(lodged.day, w);
  return {
    stage: {
      stage,
      forum,
      countedFor: start.countedFor,
      countedFrom: start.day,
      lastDay,
      supposed: start.supposed,
      lodgedOn: lodged?.day ?? null,
      lodgedSupposed: lodged?.supposed ?? false,
      decideBy: times?.decideBy ?? null,
      notifyBy: times?.notifyBy ?? null,
    },
    lodged: rule.lodged,
    answer: rule.answer?.day ?? null,
  };
}

function lodging(given: RoadDay, opening: Opening, on: Day | undefined, w: Working): DayOfRoad | null {
  const named = inWords(opening);
  const { lastDay } = opening;
  if (wasNotTaken(given, lastDay, on)) {
    w.step(step.notLodged, named, false);
    return null;
  }
  const { day, supposed } = statedOrSupposed(given, lastDay);
  return { day: w.step(step.lodged, { ...named, lastDay, supposed }, day), supposed };
}

/** The end of a road whose stage was not taken, or too late; null where it goes on. */
export function endAtLodging({ stage }: TakenStage, facts: Contested, w: Working): RoadEnd | null {
  if (stage.lodgedOn === null) return { why: "not-taken" };
  if (stage.lodgedOn <= stage.lastDay) return null;
  // Its last day is supposed: whether it was taken too late hangs on a day that was not stated.
  if (stage.supposed) return { why: "lateness-not-known" };
  const opposable = w.part((part) => isLatenessOpposable(stage, facts, part));
  if (opposable.kind === "undetermined") return { why: "lateness-not-known" };
  return isLatenessOpposable(stage, facts, w) ? { why: "taken-too-late" } : null;
}

/** What the next stage counts from: the decision as notified or as supposed, or the silence; or the end of the road. */
function afterAnswer(
  { stage, answer }: TakenStage,
  next: StageRule | undefined,
  on: Day | undefined,
  w: Working,
): Opening | RoadEnd {
  const by = answerBy(stage);
  if (next === undefined || answer === null || by === null || stage.lodgedOn === null) return { why: "last-stage" };
  const named = inWords(stage);
  if (isBegunBeforeSilence(answer, by)) return notKnown("appeal-before-the-silence");
  const silence: Start = { day: stage.lodgedOn, supposed: stage.lodgedSupposed, countedFor: "silence" };
  if (isSilence(answer, by, on)) {
    w.step(step.silent, { ...named, by }, true);
    return next.afterSilence === "counted" ? next.open(silence, w) : notKnown(next.afterSilence);
  }
  const { day, supposed } = statedOrSupposed(answer, by);
  w.step(step.answered, { ...named, by, supposed }, day);
  if (day > by && isAfterTheTimeOfSilence(day, next, silence, w)) return notKnown("appeal-after-a-late-decision");
  return next.open({ day, supposed, countedFor: "notification" }, w);
}

/** A decision notified when the time to go on after silence had run out: no source read says whether it gives a new one. */
function isAfterTheTimeOfSilence(decidedOn: Day, next: StageRule, silence: Start, w: Working): boolean {
  if (next.afterSilence !== "counted") return false;
  const ranOut = w.part((part) => next.open(silence, part).lastDay);
  if (ranOut.kind === "undetermined" || decidedOn <= ranOut.value) return false;
  const opening = next.open(silence, w);
  return w.step(step.decidedLate, { ...inWords(opening), ranOutOn: opening.lastDay, decidedOn }, true);
}

function notKnown(topic: UnsettledQuestion): RoadEnd {
  return { why: "what-follows-not-known", topic };
}
