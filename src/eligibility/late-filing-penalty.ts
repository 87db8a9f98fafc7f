import { earlier, type Day } from "../calendar/day.js";
import { begunMonths, completeMonths, isOnMonthEnd } from "../calendar/months.js";
import { filedOnFact } from "../facts/activity.js";
import { lateFilingPenaltyInitial, lateFilingPenaltyPerMonth } from "../law/penalties.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import { filingDeadline } from "./filing-deadline.js";
import * as step from "./steps.js";

/** What the penalty for a late affiliation depends on. */
export interface LateFilingPenaltyFacts {
  /** The day the activity began. */
  readonly activityStart: Day;
  /** The day the affiliation was filed; null while it is not. */
  readonly filedOn?: Day | null | undefined;
  /** The day asked for. A filing after it counts as not yet made. */
  readonly on: Day;
}

/** Filed in time, or still in time on the day asked for. */
export interface FiledInTime {
  /** Nothing is owed. */
  readonly late: false;
  /** The last day of filing. */
  readonly lastDay: Day;
}

/** Filed late, or not at all so far. */
export interface FiledLate {
  /** A penalty is owed. */
  readonly late: true;
  /** The last day of filing. */
  readonly lastDay: Day;
  /** The day of the filing, or the day asked for while it is not made. */
  readonly countedTo: Day;
  /** Months of delay that count, complete or begun by the reading. */
  readonly months: number;
  /** DA, once. */
  readonly penalty: Amount;
}

/** The penalty for filing late, or none. */
export type LateFilingPenalty = FiledInTime | FiledLate;

/**
 * What it costs to file the affiliation late (pénalité de retard, غرامة التأخير).
 *
 * @remarks Loi 83-14, article 7, by the last day of filing: 2 000 DA and 200 a month from 1984, 5 000 DA and 1 000 a
 * month from 2004-11-13 (loi 04-17). Months are counted from that day. No ceiling is known.
 * @param facts - The start of the activity, the day of filing, and the day asked for.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The penalty, DA once; or that the filing is in time.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [activityStart, filedOn, on] = ["2026-02-01", "2026-04-28", "2026-05-01"] as [Day, Day, Day];
 * const answer = determine(lateFilingPenalty, { activityStart, filedOn, on }, contextOf());
 * answer.kind === "determined" && answer.value.late && answer.value.penalty.dinars; // => "7000.00"
 * ```
 */
export function lateFilingPenalty(facts: LateFilingPenaltyFacts, w: Working): LateFilingPenalty {
  return penaltyOfFiling({ ...facts, filedOn: () => w.need(filedOnFact, facts.filedOn) }, w);
}

/** The same where the day of filing is one of several: it is asked for where it matters, in the words of who knows which. */
export function penaltyOfFiling(filing: Filing, w: Working): LateFilingPenalty {
  const { activityStart, on } = filing;
  const { lastDay } = filingDeadline({ activityStart }, w);
  if (on <= lastDay) return inTime(lastDay, on, w);

  const filedOn = filing.filedOn();
  const countedTo = filedOn === null ? on : earlier(filedOn, on);
  if (countedTo <= lastDay) return inTime(lastDay, countedTo, w);

  const months = monthsLate(lastDay, countedTo, w);
  const initial = w.law.read(lateFilingPenaltyInitial, lastDay);
  const perMonth = w.law.read(lateFilingPenaltyPerMonth, lastDay);
  const penalty = w.step(
    step.penalty,
    { initial, perMonth, months },
    centimes(initial.value + perMonth.value * months),
  );
  return { late: true, lastDay, countedTo, months, penalty: amount(penalty) };
}

interface Filing {
  readonly activityStart: Day;
  readonly filedOn: () => Day | null;
  readonly on: Day;
}

function inTime(lastDay: Day, countedTo: Day, w: Working): FiledInTime {
  w.step(step.inTime, { lastDay, countedTo }, "in-time");
  return { late: false, lastDay };
}

function monthsLate(lastDay: Day, countedTo: Day, w: Working): number {
  const complete = completeMonths(lastDay, countedTo);
  const begun = begunMonths(lastDay, countedTo);
  const counting = complete === begun ? "complete" : w.reading("late-filing-months");
  const months = counting === "complete" ? complete : begun;
  const by = isOnMonthEnd(lastDay, complete, countedTo) ? "month-end" : undefined;
  return w.step(step.monthsLate, { lastDay, countedTo, counting }, months, by);
}
