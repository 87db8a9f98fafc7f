/**
 * Where the texts, or those who apply them, can be read in more than one way: the options of each reading, the default
 * first. Why each default was chosen is said in `docs/architecture.md`.
 */
export const readings = {
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
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** The name of a reading. */
export type ReadingId = keyof typeof readings;

/** The options of a reading. */
export type OptionOf<R extends ReadingId> = (typeof readings)[R][number];

/** The options a caller chose; a reading that is left out takes its default. */
export type ReadingChoices = { readonly [R in ReadingId]?: OptionOf<R> };
