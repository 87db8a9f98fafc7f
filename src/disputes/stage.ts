import { addDays, type Day } from "../calendar/day.js";
import { addMonths, isClamped } from "../calendar/months.js";
import type { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What the insured does at a stage. */
export type StageName = "prior-appeal" | "further-appeal" | "court-action" | "expertise-request" | "experts-answer";

/** Who is seized. */
export type Forum = "local-commission" | "national-commission" | "invalidity-commission" | "court" | "fund";

/** What time runs from: a decision notified, the seizing of a forum that stays silent, or a proposal of experts. */
export type CountedFor = "notification" | "silence" | "proposal";

/** One stage of the road from a contested decision to the court. */
export interface AppealStage {
  /** What the insured does. */
  readonly stage: StageName;
  /** Who is seized; null where no source read names it. */
  readonly forum: Forum | null;
  /** What its time runs from. */
  readonly countedFor: CountedFor;
  /** The day its time runs from, which is not counted itself. */
  readonly countedFrom: Day;
  /** The last day on which it is in time. It never moves off a weekend: no source read says so. */
  readonly lastDay: Day;
  /** Whether these two days are supposed: an earlier day was not stated, and was taken at its last day. */
  readonly supposed: boolean;
  /** The day it was done, as stated, else supposed on its last day; null when it was not done. */
  readonly lodgedOn: Day | null;
  /** Whether that day is supposed. */
  readonly lodgedSupposed: boolean;
  /** The last day to decide, or to propose experts; null where no source read gives a time, or it was not done. */
  readonly decideBy: Day | null;
  /** The last day to notify the decision; null where no source read gives a time, or it was not done. */
  readonly notifyBy: Day | null;
}

/** What a time starts on. */
export interface Start {
  readonly day: Day;
  readonly supposed: boolean;
  readonly countedFor: CountedFor;
}

/** The start of the first time: the notification of the contested decision. */
export function notification(day: Day): Start {
  return { day, supposed: false, countedFor: "notification" };
}

interface Named {
  readonly stage: StageName;
  readonly forum: Forum | null;
}

/** A stage that is open: what its time starts on, and its last day. */
export interface Opening extends Named {
  readonly start: Start;
  readonly lastDay: Day;
}

/** A stage open for some days; the day they start on is not counted. */
export function openForDays(named: Named, start: Start, days: Cited<number>, w: Working): Opening {
  const inputs = { ...inWords(named), countedFor: start.countedFor, countedFrom: start.day, days };
  return { ...named, start, lastDay: w.step(step.lastDay, inputs, addDays(start.day, days.value)) };
}

/** A stage open for some months, to the same day of the last of them. */
export function openForMonths(named: Named, start: Start, months: Cited<number>, w: Working): Opening {
  const inputs = { ...inWords(named), countedFor: start.countedFor, countedFrom: start.day, months };
  const lastDay = addMonths(start.day, months.value);
  return { ...named, start, lastDay: w.step(step.lastDayInMonths, inputs, lastDay, monthEnd(start.day, months)) };
}

/** By when a forum decides, and notifies what it decided. */
export interface AnswerTimes {
  readonly decideBy: Day;
  readonly notifyBy: Day | null;
}

/** A commission decides some days after it received the appeal, and notifies some days after it decided. */
export function timesInDays(
  forum: Forum,
  lodgedOn: Day,
  toDecide: Cited<number>,
  toNotify: Cited<number>,
  w: Working,
): AnswerTimes {
  const decideBy = w.step(step.decideBy, { forum, lodgedOn, days: toDecide }, addDays(lodgedOn, toDecide.value));
  const notifyBy = w.step(step.notifyBy, { forum, decideBy, days: toNotify }, addDays(decideBy, toNotify.value));
  return { decideBy, notifyBy };
}

/** The last day on which an answer comes in time. */
export function answerBy({ decideBy, notifyBy }: AppealStage): Day | null {
  return notifyBy ?? decideBy;
}

/** The convention that set an anniversary on the last day of its month, where one did. */
export function monthEnd(day: Day, months: Cited<number>): "month-end" | undefined {
  return isClamped(day, months.value) ? "month-end" : undefined;
}

/** The same for a step, which says in a word that the forum is not known. */
export function inWords({ stage, forum }: Named): { readonly stage: StageName; readonly forum: string } {
  return { stage, forum: forum ?? "forum-not-known" };
}
