import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import { noticesFact } from "../facts/debt.js";
import { limitationNotice, limitationYears } from "../law/recovery.js";
import { sayOriginalWording } from "../working/original-wording.js";
import type { Working } from "../working/working.js";
import { earlyNotice, lateNotice } from "./notices.js";
import * as step from "./steps.js";

/** What the limitation of a debt depends on. */
export interface DebtLimitationFacts {
  /** The day on which the sum became due; by convention of ours the last day on which it could be paid in time. */
  readonly dueOn: Day;
  /** The days on which a formal notice was received, in any order; null when none was. */
  readonly notices?: readonly Day[] | null | undefined;
  /** The day asked for. Notices received after it do not count. */
  readonly on: Day;
}

/** Until when a debt can be recovered. */
export interface DebtLimitation {
  /** The last day of the limitation as it runs on the day asked for. */
  readonly lastDay: Day;
  /** Whether that day has passed. */
  readonly barred: boolean;
  /** The day it runs from: the day the sum became due, or the last notice received in time. */
  readonly countedFrom: Day;
}

interface Period {
  readonly countedFrom: Day;
  readonly lastDay: Day;
}

/**
 * Until when an unpaid contribution can be recovered (prescription, التقادم).
 *
 * @remarks Loi 08-08, article 79, from 2008-03-02; before, loi 83-15, article 76: four years from the day the sum became
 * due, the same day four years later being the last. A formal notice received in time begins four new years; that the
 * period is a new one is `unverified`. Law of the day the sum became due, and of the day of the notice. No source says
 * which day that is for a contribution that could be paid from an earlier one: the last day to pay in time is meant, as in
 * `settlement` and in a file.
 * @param facts - The day the sum became due, the notices received, and the day asked for.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The last day, whether it has passed, and the day it is counted from.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [dueOn, notice, on] = ["2018-06-30", "2021-03-15", "2026-01-01"] as [Day, Day, Day];
 * const answer = determine(limitation, { dueOn, notices: [notice], on }, contextOf());
 * answer.kind === "determined" && answer.value.lastDay; // => "2025-03-15"
 * ```
 */
export function limitation(facts: DebtLimitationFacts, w: Working): DebtLimitation {
  const { dueOn, on } = facts;
  const received = [...(w.need(noticesFact, facts.notices) ?? [])].filter((day) => day <= on).sort();
  let period = periodFrom(dueOn, w);
  sayOriginalWording(w.law.read(limitationYears, dueOn), w);
  for (const day of received) period = afterNotice(day, period, dueOn, w);
  const { countedFrom, lastDay } = period;
  const barred = w.step(step.limitation, { on, countedFrom, lastDay }, on > lastDay);
  return { lastDay, barred, countedFrom };
}

function periodFrom(dueOn: Day, w: Working): Period {
  const years = w.law.read(limitationYears, dueOn);
  const months = years.value * MONTHS_IN_A_YEAR;
  const by = isClamped(dueOn, months) ? "month-end" : undefined;
  return { countedFrom: dueOn, lastDay: w.step(step.limitationPeriod, { dueOn, years }, addMonths(dueOn, months), by) };
}

/**
 * A notice received while the debt runs begins a new period; one after its last day does nothing. So does one up to the due
 * day: on that day the sum could still be paid in time, and a period begun on it would end on the same day anyway.
 */
function afterNotice(received: Day, period: Period, dueOn: Day, w: Working): Period {
  const { lastDay } = period;
  if (received <= dueOn) {
    w.notice(earlyNotice, { received, dueOn });
    return period;
  }
  if (received > lastDay) {
    w.notice(lateNotice, { received, lastDay });
    return period;
  }
  const years = w.law.read(limitationYears, received);
  const effect = w.law.read(limitationNotice, received);
  const months = years.value * MONTHS_IN_A_YEAR;
  const by = isClamped(received, months) ? "month-end" : undefined;
  const renewed = w.step(step.newPeriod, { received, lastDay, effect, years }, addMonths(received, months), by);
  return { countedFrom: received, lastDay: renewed };
}
