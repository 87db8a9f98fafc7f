import { type AnnualContributionIn, annualContribution } from "./annual-contribution.js";
import { declareBy, dueDays } from "./due-days.js";
import type { Readings } from "./readings.js";
import { answerOf, known } from "./unknown.js";

export interface ScheduleIn extends Omit<AnnualContributionIn, "year"> {
  readonly fromYear: number;
  readonly toYear: number;
}

/** What is owed for each of some years, and when. Each part can be unknown alone. */
export function schedule(facts: ScheduleIn, readings: Readings): unknown {
  const activities = known(facts.activities);
  const years = Array.from({ length: facts.toYear - facts.fromYear + 1 }, (_, index) => facts.fromYear + index);
  const lines = years.map((year) => ({
    year,
    contribution: answerOf(() =>
      annualContribution({ year, activities, income: facts.income, declared: facts.declared }, readings),
    ),
    days: answerOf(() => dueDays(year, activities, readings)),
    declareBy: answerOf(() => declareBy(year, activities, readings)),
  }));
  return { lines };
}
