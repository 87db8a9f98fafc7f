import type { Day } from "../../calendar/day.js";
import type { OperationId } from "../../operations.js";
import type { AnySeries } from "../../law/series.js";
import { watched } from "../../working/watched.js";
import type { Context } from "../../working/working.js";
import { daysIn, endsOfYearsIn, fewOf, type Ground } from "./candidates.js";
import { explore } from "./explore.js";
import { MOST_GLANCES } from "./limits.js";

/** What the trials of an input are made from: its days, and what the law sets wherever the operation reads it. */
export function groundOf(operation: OperationId, input: unknown, context: Context): Ground {
  const days = daysIn(input);
  const seen = new Set<AnySeries>();
  const watcher = { series: (series: AnySeries) => void seen.add(series), reading: () => undefined };
  const law = watched(context.law, watcher);
  const endsOfYears = endsOfYearsIn(input);
  const bare: Ground = {
    law: context.law,
    days,
    endsOfYears,
    amounts: new Set(),
    counts: new Set(),
    turningDays: new Set(),
  };
  const few = (fact: string, domain: Parameters<typeof fewOf>[1]): readonly unknown[] => fewOf(fact, domain, bare);
  explore(operation, input, { ...context, law }, few, { left: MOST_GLANCES });

  const turningDays = new Set([...seen].flatMap((series) => context.law.days(series)));
  const [amounts, counts] = [new Set<number>(), new Set<number>()];
  for (const series of seen) {
    if (series.unit !== "amount" && series.unit !== "count") continue;
    const found = series.unit === "amount" ? amounts : counts;
    for (const on of new Set<Day>([...context.law.days(series), ...days])) {
      const value = context.law.find(series, on)?.value;
      if (typeof value === "number") found.add(value);
    }
  }
  return { ...bare, amounts, counts, turningDays };
}
