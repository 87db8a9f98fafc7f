import type { ReadingId } from "../law/readings.js";
import type { SourceStatus } from "../law/series.js";
import type { Citation } from "./cited.js";
import type { Reason } from "./reasons.js";
import type { PlainValue } from "./units.js";

/** How sure an answer is. */
export interface Certainty {
  /** The weakest source it rests on. */
  readonly source: SourceStatus;
  /** The last day the law was checked, when the answer uses law of a later day; else null. */
  readonly projectedFrom: string | null;
  /** The readings under another option of which the result of this case would differ. */
  readonly disputed: readonly ReadingId[];
  /** The step that rests on the weakest source; null when the answer rests on none. */
  readonly weakestStep: string | null;
}

/** A fact that was left out and taken at its ordinary value. */
export interface Assumed {
  /** The name of the fact. */
  readonly fact: string;
  readonly year: number | null;
  readonly index: number | null;
  /** The value taken. */
  readonly value: string | number | boolean | null;
}

/** A reading that the answer consulted, and the option that held. */
export interface ReadingUsed {
  readonly id: ReadingId;
  readonly option: string;
}

/** One step of the working. */
export interface Step {
  /** Stable name, `"contributions.retained"`. */
  readonly id: string;
  readonly inputs: Readonly<Record<string, PlainValue>>;
  readonly value: PlainValue;
  /** Places in the answer's `citations` of what this step rests on. */
  readonly citations: readonly number[];
}

/** Something that is said beside the answer and does not change it. */
export interface Notice {
  readonly code: string;
  readonly facts: Readonly<Record<string, PlainValue>>;
  /** Places in the answer's `citations`. */
  readonly citations: readonly number[];
}

/** An answer that the law and the facts give. */
export interface Determined<T> {
  readonly kind: "determined";
  readonly value: T;
  readonly certainty: Certainty;
  readonly assumed: readonly Assumed[];
  readonly readings: readonly ReadingUsed[];
  readonly notices: readonly Notice[];
  readonly citations: readonly Citation[];
  readonly steps: readonly Step[];
}

/** No answer, and why. The steps are those taken before the rule had to stop. */
export interface Undetermined {
  readonly kind: "undetermined";
  readonly reasons: readonly Reason[];
  readonly citations: readonly Citation[];
  readonly steps: readonly Step[];
}

/** What every operation gives: a determined value with what it rests on, or the reason why there is none. */
export type Answer<T> = Determined<T> | Undetermined;
