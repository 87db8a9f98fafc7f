import type { Day } from "../calendar/day.js";
import { filingDeadline } from "../eligibility/filing-deadline.js";
import { penaltyOfFiling, type LateFilingPenalty } from "../eligibility/late-filing-penalty.js";
import { activityFiledOn, type Activity } from "../facts/activity.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Answer } from "../working/answer.js";
import type { Working } from "../working/working.js";
import type { PlacedActivity, Settling } from "./settling.js";
import * as step from "./steps.js";

/** The affiliation of one activity, where what is not filed is filed on the day to be in order. */
export interface FilingLine {
  /** What is exercised. */
  readonly activity: Activity;
  /** The day it began. */
  readonly from: Day;
  /** Whether it is still to be filed; unknown where the day of filing is left out. */
  readonly toFile: Answer<boolean>;
  /** The last day on which it was, or is, filed in time. */
  readonly lastDay: Answer<Day>;
  /** The penalty for filing late, DA once. */
  readonly penalty: Answer<LateFilingPenalty>;
  /** What the penalty grows by in one month more, DA; nothing of what is filed. */
  readonly waiting: Answer<Amount>;
}

/** The line of one activity. */
export function filingLine(filed: PlacedActivity, settling: Settling, w: Working): FilingLine {
  const { activity, from } = filed;
  return {
    activity,
    from,
    toFile: w.part((part) => isToFile(filed, settling, part)),
    lastDay: w.part((part) => filingDeadline({ activityStart: from }, part).lastDay),
    penalty: w.part((part) => penaltyOn(settling.account.on, filed, settling, part)),
    waiting: w.part((part) => amount(waitingToFile(filed, settling, part))),
  };
}

/** What a penalty grows by in one month more. */
export function waitingToFile(filed: PlacedActivity, settling: Settling, w: Working): Centimes {
  const { account, oneMonthLater } = settling;
  const atBy = penaltyIn(account.on, filed, settling, w);
  const atLater = penaltyIn(oneMonthLater, filed, settling, w);
  return w.step(step.waiting, { by: account.on, atBy, later: oneMonthLater, atLater }, centimes(atLater - atBy));
}

/** The amount of a penalty, where what is not filed on a day is filed on another. */
export function penaltyIn(day: Day, filed: PlacedActivity, settling: Settling, w: Working): Centimes {
  const penalty = penaltyOn(day, filed, settling, w);
  return centimes(penalty.late ? penalty.penalty.centimes : 0);
}

function isToFile(filed: PlacedActivity, settling: Settling, w: Working): boolean {
  const { on } = settling;
  const filedOn = filedOnOf(filed, w);
  return w.step(step.toFile, { activity: filed.activity, from: filed.from, on }, filedOn === null || filedOn > on);
}

/** A filing after the day asked for is not made yet, and is taken to be made on the day given. */
function penaltyOn(day: Day, filed: PlacedActivity, settling: Settling, w: Working): LateFilingPenalty {
  const taken = (): Day => {
    const filedOn = filedOnOf(filed, w);
    return filedOn !== null && filedOn <= settling.on ? filedOn : day;
  };
  return penaltyOfFiling({ activityStart: filed.from, filedOn: taken, on: day }, w);
}

function filedOnOf({ filedOn, place }: PlacedActivity, w: Working): Day | null {
  return w.need(activityFiledOn, filedOn, { index: place });
}
