import type { Day } from "../calendar/day.js";
import type { ReadingChoices } from "../law/readings.js";
import type { SourceStatus } from "../law/series.js";
import { lawView } from "./law-view.js";
import type { Reform } from "./legislation.js";
import type { Context } from "./working.js";

/** What a caller can settle for all questions. What is left out takes its default. */
export interface ContextOptions {
  /** Only what was known on this day counts; null, the default, for all that the library knows. */
  readonly knownOn?: Day | null | undefined;
  /** The options of disputed readings; each left out takes its default. */
  readonly readings?: ReadingChoices | undefined;
  /** Law after the last day checked: `"flag"`, the default, answers and says so; `"refuse"` does not answer. */
  readonly projection?: "flag" | "refuse" | undefined;
  /** Reforms that are supposed over the law, in order: the last one that sets a value holds; none when left out. */
  readonly legislation?: readonly Reform[] | undefined;
  /**
   * Law that came into force after this day is left out, and what stood on it goes on; null, the default, leaves out
   * none. Every determined answer says so.
   */
  readonly lawUntil?: Day | null | undefined;
  /** An answer that rests on less is refused; `"unverified"`, the default, refuses none. */
  readonly minimumSource?: SourceStatus | undefined;
  /** A fact left out stays `"unknown"`, the default, or takes its documented `"ordinary"` value, which is then listed. */
  readonly leftOut?: "unknown" | "ordinary" | undefined;
}

/** What is settled for all questions, each option with the value that holds. */
export type SettledContext = { readonly [O in keyof ContextOptions]-?: Exclude<ContextOptions[O], undefined> };

/** The options with their defaults, frozen plain data. A reading that is left out stays so: it is not a choice. */
export function settledOptions(options: ContextOptions = {}): SettledContext {
  const { knownOn = null, readings = {}, projection = "flag", legislation = [], lawUntil = null } = options;
  const { minimumSource = "unverified", leftOut = "unknown" } = options;
  const chosen = Object.freeze(
    Object.fromEntries(Object.entries<string | undefined>(readings).filter(([, option]) => option !== undefined)),
  );
  return Object.freeze({ knownOn, readings: chosen, projection, legislation, lawUntil, minimumSource, leftOut });
}

/**
 * The context that rules run in; nothing is validated.
 *
 * @param options - What is settled for all questions; each left out takes its default.
 * @returns The context, for `determine`.
 *
 * @example
 * ```ts
 * import { contextOf } from "casnos-rules/retirement";
 *
 * contextOf({ readings: { "allocation-age": "seventy" } }).law.option("allocation-age"); // => "seventy"
 * contextOf().law.option("allocation-age"); // => "sixty-five"
 * ```
 */
export function contextOf(options: ContextOptions = {}): Context {
  const { minimumSource, leftOut, ...question } = settledOptions(options);
  return { law: lawView(question), minimumSource, leftOut };
}
