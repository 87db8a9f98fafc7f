// README.md of the law, "Readings": the options of each, its default first.
export const OPTIONS = {
  "contribution-index": ["as-published", "statutory"],
  "contribution-ceiling-2012": ["formula", "fund-director"],
  "base-declaration-2026": ["decree", "fund"],
  "weekend-deadline": ["no-roll", "next-working-day"],
  "late-filing-months": ["complete", "begun"],
  "late-surcharge": ["five-plus-one", "seven-plus-one"],
  "snmg-1997": ["may", "april"],
  "snmg-12000": ["2007", "2006"],
  "age-reductions": ["cumulated", "at-most-ten"],
  "short-duration": ["not-applied", "column-2006"],
  "short-career-mean": ["years-held", "ten"],
  "moudjahid-index": ["statutory-minimum-wage", "reference-wage"],
  "allocation-age": ["sixty-five", "seventy"],
  "spouse-increase-2012": ["2500", "2400"],
  "raise-2025-edge": ["ten-percent", "five-percent"],
  "maintained-rights": ["all-tests", "orphans-only"],
} as const;

export type ReadingId = keyof typeof OPTIONS;

/** The options that were chosen; a reading left out takes its default. */
export type Readings = { readonly [R in ReadingId]?: (typeof OPTIONS)[R][number] };

/** Whether an option of a reading holds. */
export function holds<R extends ReadingId>(readings: Readings, id: R, option: (typeof OPTIONS)[R][number]): boolean {
  return (readings[id] ?? OPTIONS[id][0]) === option;
}
