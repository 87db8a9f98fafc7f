import { dayOfMonth, type Day } from "../calendar/day.js";
import { addMonths, firstOfNextMonth, isClamped } from "../calendar/months.js";
import { claimFromMonthsBefore, claimUntilMonthsBefore } from "../law/career.js";
import { pensionStart } from "../law/pension.js";
import type { Working } from "../working/working.js";
import { claimStartsEarlier, startIsNoFirstDay } from "./notices.js";
import * as step from "./steps.js";

/** What the time to claim a pension depends on. */
export interface ClaimWindowFacts {
  /** The day on which the pension is wished to start. */
  readonly startOn: Day;
}

/** The days between which a pension is claimed. */
export interface ClaimWindow {
  /** The first day to claim it. */
  readonly from: Day;
  /** The last day to claim it. */
  readonly to: Day;
}

/**
 * The days between which a pension is claimed that is to start on a day (demande de retraite, طلب التقاعد).
 *
 * @remarks Reported of both funds, no text known: from six to four months before the wished day. From 18 November 2015 a
 * pension starts on the first day of a month (décret exécutif 15-289, article 12); a notice says where the day is none, and
 * another which start the article makes of a claim received on the last day: the two sources do not fit together.
 * @param facts - The day on which the pension is wished to start.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The first and the last day to claim it.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const answer = determine(claimWindow, { startOn: "2026-09-01" as Day }, contextOf());
 * answer.kind === "determined" && answer.value; // => { from: "2026-03-01", to: "2026-05-01" }
 * ```
 */
export function claimWindow({ startOn }: ClaimWindowFacts, w: Working): ClaimWindow {
  const fromMonths = w.law.read(claimFromMonthsBefore, startOn);
  const untilMonths = w.law.read(claimUntilMonthsBefore, startOn);
  const rule = w.law.find(pensionStart, startOn);
  if (rule !== null && dayOfMonth(startOn) !== 1) {
    w.notice(startIsNoFirstDay, { startOn, rule, next: firstOfNextMonth(startOn) });
  }
  const from = w.step(
    step.claimFrom,
    { startOn, months: fromMonths },
    addMonths(startOn, -fromMonths.value),
    conventionOf(startOn, fromMonths.value),
  );
  const to = w.step(
    step.claimUntil,
    { startOn, from, months: untilMonths },
    addMonths(startOn, -untilMonths.value),
    conventionOf(startOn, untilMonths.value),
  );
  sayStartByArticle12(to, w);
  return { from, to };
}

/** Article 12 starts a pension the month after the claim is received, whatever day was wished. */
function sayStartByArticle12(claimReceivedOn: Day, w: Working): void {
  const rule = w.law.find(pensionStart, claimReceivedOn);
  if (rule === null) return;
  w.notice(claimStartsEarlier, { claimReceivedOn, rule, startOn: firstOfNextMonth(claimReceivedOn) });
}

function conventionOf(startOn: Day, months: number): "month-end" | undefined {
  return isClamped(startOn, -months) ? "month-end" : undefined;
}
