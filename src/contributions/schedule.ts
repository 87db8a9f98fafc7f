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
  readonly activities?: readonly ActivityPeriod[] | undefined;
  readonly income?: readonly IncomeOfYear[] | undefined;
  readonly declared?: readonly DeclaredBase[] | undefined;
  /** The first year of the schedule. */
  readonly fromYear: number;
  /** The last year, included. */
  readonly toYear: number;
}

/** One year of a schedule. Each part can be unknown alone. */
export interface ScheduleLine {
  readonly year: number;
  readonly contribution: Answer<AnnualContribution>;
  /** Null for a year without activity. */
  readonly days: Answer<DueDays | null>;
  /** The last day to declare the base; null where none is to be declared. */
  readonly declareBy: Answer<Day | null>;
}

/** The contributions of some years, with their days. */
export interface Schedule {
  readonly lines: readonly ScheduleLine[];
}

/** What is owed for each of some years, and when (calendrier des cotisations). */
export function schedule(facts: ScheduleFacts, w: Working): Schedule {
  const { fromYear, toYear, ...rest } = facts;
  const activities = w.need(activitiesFact, facts.activities);
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, place) => fromYear + place);
  w.step(step.scheduled, { fromYear, toYear }, years.length);
  return {
    lines: years.map((year) => ({
      year,
      contribution: w.part((part) => annual({ ...rest, year }, part)),
      days: w.part((part) => (isIdle(year, activities, part) ? null : dueDays({ year, activities }, part))),
      declareBy: w.part((part) => (isIdle(year, activities, part) ? null : declareBy({ year, activities }, part))),
    })),
  };
}

function isIdle(year: number, activities: readonly ActivityPeriod[], w: Working): boolean {
  return activeIn(year, activities, w).length === 0;
}
