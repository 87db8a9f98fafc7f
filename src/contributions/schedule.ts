import type { Day } from "../calendar/day.js";
import { activitiesFact, type ActivityPeriod } from "../facts/activity.js";
import type { DeclaredBase, IncomeOfYear } from "../facts/income.js";
import type { Answer } from "../working/answer.js";
import type { Working } from "../working/working.js";
import { activeIn } from "./activities.js";
import { annual, type AnnualContribution } from "./annual.js";
import { declareBy, dueDays, type DueDays } from "./due-days.js";
import * as step from "./steps.js";

/** What a schedule depends on. */
export interface ScheduleFacts {
  /** Activities exercised at any time, at most 200. */
  readonly activities?: readonly ActivityPeriod[] | undefined;
  /** Incomes by the year they were earned in, DA a year. */
  readonly income?: readonly IncomeOfYear[] | undefined;
  /** Bases by the year they were declared for, DA a year. */
  readonly declared?: readonly DeclaredBase[] | undefined;
  /** The first calendar year. */
  readonly fromYear: number;
  /** The last calendar year, included; at most 150 years after the first. */
  readonly toYear: number;
}

/** One year of a schedule. Each part can be unknown alone. */
export interface ScheduleLine {
  /** Calendar year. */
  readonly year: number;
  /** What is owed for it. */
  readonly contribution: Answer<AnnualContribution>;
  /** From when it can be paid and until when; null for a year without activity. */
  readonly days: Answer<DueDays | null>;
  /** The last day to declare the base; null where none is to be declared. */
  readonly declareBy: Answer<Day | null>;
}

/** The contributions of some years, with their days. */
export interface Schedule {
  /** One line a year, in order. */
  readonly lines: readonly ScheduleLine[];
}

/**
 * What is owed for each of some years, and when (calendrier des cotisations, رزنامة).
 *
 * @remarks The rules of the contribution and of its days, each year by its own law.
 * @param facts - The first and the last year, the activities, the incomes and the bases declared.
 * @param w - What the rule works with; `determine` gives it.
 * @returns One line a year; each part of a line is an answer of its own.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const activities = [{ activity: "carrier", from: "2026-08-10" as Day, to: null }] as const;
 * const answer = determine(schedule, { activities, fromYear: 2026, toYear: 2027 }, contextOf());
 * answer.kind === "determined" && answer.value.lines.map(({ year }) => year); // => [2026, 2027]
 * ```
 */
export function schedule(facts: ScheduleFacts, w: Working): Schedule {
  const { fromYear, toYear, ...rest } = facts;
  const activities = w.need(activitiesFact, facts.activities);
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, place) => fromYear + place);
  w.step(step.scheduled, { fromYear, toYear }, years.length);
  return {
    lines: years.map((year) => scheduleLine(year, { ...rest, activities }, w)),
  };
}

/** One year: what is owed, its days, and until when its base is declared. */
export function scheduleLine(
  year: number,
  facts: Pick<ScheduleFacts, "activities" | "income" | "declared">,
  w: Working,
): ScheduleLine {
  return {
    year,
    contribution: w.part((part) => annual({ ...facts, year }, part)),
    days: w.part((part) => (isIdle(year, facts.activities, part) ? null : dueDays({ ...facts, year }, part))),
    declareBy: w.part((part) => (isIdle(year, facts.activities, part) ? null : declareBy({ ...facts, year }, part))),
  };
}

/** Whether no activity is exercised in a year. */
export function isIdle(year: number, activities: ScheduleFacts["activities"], w: Working): boolean {
  return activeIn(year, w.need(activitiesFact, activities), w).length === 0;
}
