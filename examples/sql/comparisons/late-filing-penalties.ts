import { addDays, type Day } from "casnos-rules/calendar";
import { determine, lateFilingPenalty } from "casnos-rules/eligibility";
import { filingDays, lateFilingPenaltyInitial, lateFilingPenaltyPerMonth } from "casnos-rules/law";
import { daysBetween, type Days } from "../boundaries.js";
import { codeOf, dayNumber, line, type Comparison } from "../comparison.js";
import type { Random } from "../random.js";
import { columnsOf } from "../table.js";

const AROUND_THE_LAST_DAY = [8, 9, 10, 11, 12] as const;
const MONTHS = 30;

interface Filing {
  readonly activityStart: Day;
  readonly filedOn: Day | null;
  readonly on: Day;
}

/** The penalty for filing late, or none. */
export const lateFilingPenalties: Comparison = {
  name: "late filing penalties",
  against: "eligibility.lateFilingPenalty",
  rule: "late-filing-penalty",
  columns: ["code", "day_number(last_day)", "months", "penalty"],
  population(rows, casnos, random) {
    const series = [filingDays, lateFilingPenaltyInitial, lateFilingPenaltyPerMonth];
    const days = daysBetween("1975-01-01" as Day, "2032-12-31" as Day, casnos, series);
    const filings = Array.from({ length: rows }, () => filingDrawn(days, random));
    return {
      facts: {
        name: "filings",
        columns: columnsOf({ id: "count", activity_start: "day", filed_on: "day?", on_day: "day" }),
        rows: filings.map(({ activityStart, filedOn, on }, id) => [id, activityStart, filedOn, on]),
      },
      answers: (time) =>
        filings.map((facts) => {
          const answer = time(() => determine(lateFilingPenalty, facts, casnos.context));
          if (answer.kind === "undetermined") return line(codeOf(answer), null, null, null);
          const { value } = answer;
          const lastDay = dayNumber(value.lastDay);
          return value.late
            ? line(codeOf(answer), lastDay, value.months, value.penalty.centimes)
            : line(codeOf(answer, "in-time"), lastDay, null, null);
        }),
    };
  },
};

function filingDrawn(days: Days, random: Random): Filing {
  const activityStart = days.any(random);
  const nearLastDay = addDays(activityStart, random.pick(AROUND_THE_LAST_DAY));
  const filedOn = random.percent(15) ? null : filedAfter(activityStart, nearLastDay, days, random);
  const from = random.percent(50) && filedOn !== null ? filedOn : nearLastDay;
  return {
    activityStart,
    filedOn,
    on: random.percent(30) ? days.around(from, random) : days.monthsAfter(from, MONTHS, random),
  };
}

function filedAfter(activityStart: Day, nearLastDay: Day, days: Days, random: Random): Day {
  return random.percent(20)
    ? addDays(activityStart, random.between(-5, 40))
    : days.monthsAfter(nearLastDay, MONTHS, random);
}
