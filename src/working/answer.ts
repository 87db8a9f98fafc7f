import type { ReadingId } from "../law/readings.js";
import type { SourceStatus } from "../law/series.js";
import type { Citation } from "./cited.js";
import type { Reason } from "./reasons.js";
import type { PlainValue } from "./units.js";

/** How sure an answer is. */
export interface Certainty {
  /** The weakest source it rests on; `"enacted"` where it rests on none. Parts that are answers say their own. */
  readonly source: SourceStatus;
  /** The last day the law was checked, when the answer uses law of a later day; else null. */
  readonly projectedFrom: string | null;
  /** The readings under another option of which the result of this case would differ. */
  readonly disputed: readonly ReadingId[];
  /**
   * What it supposes that is not the law: the names of reforms, or `law-of-` and a day where later law was left out; none
   * for an answer by the law as it is.
   */
  readonly hypothetical: readonly string[];
  /** The step that rests on the weakest source, which for a part of a whole can be a step of the whole; null when the answer rests on none. */
  readonly weakestStep: string | null;
}

/** A fact that was left out and taken at its ordinary value. */
export interface Assumed {
  /** The name of the fact. */
  readonly fact: string;
  /** The year it is asked for, where it is a fact of a year; else null. */
  readonly year: number | null;
  /** The place of the item in its list, from 0, where it is a fact of an item; else null. */
  readonly index: number | null;
  /** The value taken. */
  readonly value: string | number | boolean | null;
}

/** A reading that the answer consulted, and the option that held. */
export interface ReadingUsed {
  /** The reading. */
  readonly id: ReadingId;
  /** The option that held. */
  readonly option: string;
}

/** One step of the working. */
export interface Step {
  /** Stable name, `"contributions.retained"`. */
  readonly id: string;
  /** What it took, by name, in the units of the answer. */
  readonly inputs: Readonly<Record<string, PlainValue>>;
  /** What it gave. */
  readonly value: PlainValue;
  /** Places in the answer's `citations` of what this step rests on. */
  readonly citations: readonly number[];
}

/** Something that is said beside the answer and does not change it. */
export interface Notice {
  /** What it says, for programs: `"provisional-base"`. */
  readonly code: string;
  /** What it is about, by name. */
  readonly facts: Readonly<Record<string, PlainValue>>;
  /** Places in the answer's `citations`. */
  readonly citations: readonly number[];
}

/** An answer that the law and the facts give. */
export interface Determined<T> {
  /** There is an answer. */
  readonly kind: "determined";
  /** The answer itself. */
  readonly value: T;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** Facts left out and taken at their ordinary value; none unless the caller asked for that. */
  readonly assumed: readonly Assumed[];
  /** The readings consulted, and the options that held. */
  readonly readings: readonly ReadingUsed[];
  /** What is said beside it and changes nothing. */
  readonly notices: readonly Notice[];
  /** What it rests on. */
  readonly citations: readonly Citation[];
  /** How it was reached, in order. */
  readonly steps: readonly Step[];
}

/** No answer, and why. The steps are those taken before the rule had to stop. */
export interface Undetermined {
  /** There is no answer. */
  readonly kind: "undetermined";
  /** Why there is none. */
  readonly reasons: readonly Reason[];
  /** What the steps taken rest on. */
  readonly citations: readonly Citation[];
  /** The steps taken before the rule had to stop. */
  readonly steps: readonly Step[];
}

/** What every operation gives: a determined value with what it rests on, or the reason why there is none. */
export type Answer<T> = Determined<T> | Undetermined;
