import type { Day } from "../calendar/day.js";
import type { ReadingId } from "../law/readings.js";
import type { SourceStatus } from "../law/series.js";

/** A fact that the rule needs was not given. */
export interface MissingFact {
  /** Give the fact, and there may be an answer. */
  readonly code: "missing-fact";
  /** The name of the fact, `"person.sex"`, `"income.amount"`. */
  readonly fact: string;
  /** The year the fact is asked for, where it is a fact of a year; else null. */
  readonly year: number | null;
  /** The place of the item in its list, from 0, where it is a fact of an item; else null. */
  readonly index: number | null;
}

/** The day lies before the law that the library holds, or after it where projection is refused. */
export interface OutsideCoverage {
  /** The library holds no law of that day. */
  readonly code: "outside-coverage";
  /** The series of the law that has no value on that day. */
  readonly series: string;
  /** The day asked for. */
  readonly day: Day;
  /** The first day of the series. */
  readonly coveredFrom: Day;
  /** The last day that was checked, where the day lies after it; else null. */
  readonly coveredTo: Day | null;
}

/** The law holds a value only under another option of a reading. */
export interface OtherReading {
  /** Choose that reading, and there is a value. */
  readonly code: "other-reading";
  /** The series of the law. */
  readonly series: string;
  /** The day asked for. */
  readonly day: Day;
  /** The reading under another option of which there is a value. */
  readonly reading: ReadingId;
}

/** There is a rule, and no source read says which. */
export interface NoKnownRule {
  /** The rule is not known. */
  readonly code: "no-known-rule";
  /** The series or the question without a known rule. */
  readonly topic: string;
  /** The day asked for; null where the question has none. */
  readonly day: Day | null;
}

/** The answer rests on less than the caller accepts. */
export interface BelowMinimumSource {
  /** The sources are too weak for the caller. */
  readonly code: "below-minimum-source";
  /** The status asked for. */
  readonly required: SourceStatus;
  /** The weakest status it rests on. */
  readonly found: SourceStatus;
  /** The step that rests on it. */
  readonly step: string;
}

/** Why an answer is undetermined. */
export type Reason = MissingFact | OutsideCoverage | OtherReading | NoKnownRule | BelowMinimumSource;

/** Thrown by what a rule reads through its working, and caught where the answer is made. */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}

/** Ends the rule: no source read answers the question. */
export function noKnownRule(topic: string, day: Day | null): never {
  throw new Refusal({ code: "no-known-rule", topic, day });
}
