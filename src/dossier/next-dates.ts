import { yearOf, type Day } from "../calendar/day.js";
import { activeIn } from "../contributions/activities.js";
import { declareBy, dueDays } from "../contributions/due-days.js";
import { determine } from "../working/determine.js";
import type { Answer } from "../working/answer.js";
import type { Context } from "../working/working.js";
import type { AssessedActivity, AssessedRetirement, NextDate } from "./assessment.js";
import type { Dossier } from "./dossier.js";
import { contributor, unpaidOfYear } from "./years.js";

/** The days to keep from the day asked for: filing, declaring and paying of this year and the next, retirement. */
export function nextDates(
  dossier: Dossier,
  activities: Answer<readonly AssessedActivity[]>,
  retirement: AssessedRetirement,
  context: Context,
): readonly NextDate[] {
  const year = yearOf(dossier.on);
  const dates = [
    ...filings(dossier, activities),
    ...[year, year + 1].flatMap((of) => ofYear(of, dossier, context)),
    ...retirementAge(retirement),
  ];
  return Object.freeze(dates.filter(({ day }) => day >= dossier.on).sort((a, b) => (a.day < b.day ? -1 : 1)));
}

function filings(dossier: Dossier, activities: Answer<readonly AssessedActivity[]>): readonly NextDate[] {
  if (activities.kind === "undetermined") return [];
  return activities.value.flatMap(({ activity, from, deadline }, place) => {
    const filedOn = dossier.activities?.filter((one) => one.from <= dossier.on)[place]?.filedOn;
    const filed = filedOn != null && filedOn <= dossier.on;
    if (filed || deadline.kind === "undetermined" || from > dossier.on) return [];
    return [{ day: deadline.value.lastDay, what: "file", year: null, activity } as const];
  });
}

function ofYear(year: number, dossier: Dossier, context: Context): readonly NextDate[] {
  const facts = { ...contributor(dossier), year };
  const active = determine((_: null, w) => activeIn(year, facts.activities ?? [], w).length > 0, null, context);
  if (active.kind === "undetermined" || !active.value) return [];
  const declaring = determine((_: null, w) => declareBy(facts, w), null, context);
  const paying = determine((_: null, w) => dueDays(facts, w), null, context);
  const unpaid = determine((_: null, w) => unpaidOfYear(year, dossier, w), null, context);
  const isPaid = unpaid.kind === "determined" && unpaid.value === 0;
  return [
    ...(declaring.kind === "determined" && !isDeclared(year, dossier)
      ? dated(declaring.value, { what: "declare", year, activity: null })
      : []),
    ...(paying.kind === "determined" && !isPaid
      ? dated(paying.value.dueOn, { what: "pay", year, activity: null })
      : []),
  ];
}

function isDeclared(year: number, { declared = [] }: Dossier): boolean {
  return declared.some((one) => one.year === year && one.base !== null);
}

function retirementAge({ age }: AssessedRetirement): readonly NextDate[] {
  if (age.kind === "undetermined" || age.value.condition === "none" || age.value.reached) return [];
  return dated(age.value.reachedOn, { what: "retirement", year: null, activity: null });
}

function dated(day: Day | null, date: Omit<NextDate, "day">): readonly NextDate[] {
  return day === null ? [] : [{ day, ...date }];
}
