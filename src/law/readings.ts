/**
 * Where the texts, or those who apply them, can be read in more than one way: the options of each reading, the default
 * first: what the fund published where it published, the text where it was read, the practice reported otherwise.
 */
export const readings = {
  /** The wage that the bounds of the contribution follow, 2000 to 2006 and 2021 to 2025. */
  "contribution-index": ["as-published", "statutory"],
  /** The greatest base, 2012 to 2015: eight times the floor, or what the director of the fund said. */
  "contribution-ceiling-2012": ["formula", "fund-director"],
  /** The last day to declare the base of 2026: 31 January, or 1 March as the fund said. */
  "base-declaration-2026": ["decree", "fund"],
  /** Whether a contribution due on a weekend may be paid on the next working day. */
  "weekend-deadline": ["no-roll", "next-working-day"],
  /** Months of the penalty for filing late: complete, or begun. */
  "late-filing-months": ["complete", "begun"],
  /** The surcharge for paying late: 5 % or 7 % at once, then 1 % a month. */
  "late-surcharge": ["five-plus-one", "seven-plus-one"],
  /** From when the minimum wage was 4 800 DA a month: May or April 1997. */
  "snmg-1997": ["may", "april"],
  /** From when the minimum wage was 12 000 DA a month: 2007 or 2006. */
  "snmg-12000": ["2007", "2006"],
  /** Whether reductions of the age add up without limit, or to ten years at most. */
  "age-reductions": ["cumulated", "at-most-ten"],
  /** Whether a moudjahid, or a woman who raised children, needs 7.5 years only. */
  "short-duration": ["not-applied", "column-2006"],
  /** Fewer than ten contributed years: the mean over those held, or over ten. */
  "short-career-mean": ["years-held", "ten"],
  /** What the minimum pension of a moudjahid follows since 2020-06-01. */
  "moudjahid-index": ["statutory-minimum-wage", "reference-wage"],
  /** The age of the allowance since 2015-11-18: 65 or 70. */
  "allocation-age": ["sixty-five", "seventy"],
  /** The increase for a dependent spouse since 2012-11-01: 2 500 or 2 400 DA a month. */
  "spouse-increase-2012": ["2500", "2400"],
  /** The raise of January 2026 of a pension of exactly 20 000 DA: 10 % as the council of ministers said, or 5 %. */
  "raise-2025-edge": ["ten-percent", "five-percent"],
  /** Whom the tests on the death capital and the minimum wage bind when care is maintained: all, or the orphans. */
  "maintained-rights": ["all-tests", "orphans-only"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** The name of a reading. */
export type ReadingId = keyof typeof readings;

/** The options of a reading. */
export type OptionOf<R extends ReadingId> = (typeof readings)[R][number];

/** The options a caller chose; a reading that is left out takes its default. */
export type ReadingChoices = { readonly [R in ReadingId]?: OptionOf<R> };
