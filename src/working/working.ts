import type { Centimes } from "../money/centimes.js";
import type { Fraction, Ratio } from "../money/fraction.js";
import type { OptionOf, ReadingId } from "../law/readings.js";
import type { AnySeries, SourceStatus } from "../law/series.js";
import type { Convention } from "./cited.js";
import type { Fact, FactPlace } from "./fact.js";
import type { LawView } from "./law-view.js";
import type { NoticeDefinition, NoticeFacts } from "./notice.js";
import type { StepDefinition, StepInputs, StepValue } from "./step.js";
import type { Answer } from "./answer.js";

/** What a caller settled for all questions. */
export interface Context {
  /** The law as one question sees it. */
  readonly law: LawView;
  /** Whether a fact that is left out stays unknown, or takes its ordinary value. */
  readonly leftOut: "unknown" | "ordinary";
  /** An answer that rests on less is refused. */
  readonly minimumSource: SourceStatus;
}

/** What came of a rule that was only tried, and what of the law it looked at. */
export interface Trial<T> {
  /** The bare result, without its working. */
  readonly answer: Answer<T>;
  /** The series that were looked at: until one of them changes, the same facts give the same result. */
  readonly series: ReadonlySet<AnySeries>;
  /** The readings on which the result may hang. */
  readonly readings: ReadonlySet<ReadingId>;
}

/**
 * What a rule works with: it reads law, asks for facts and names its steps through it. One form records, for answers;
 * one is silent, for batches and comparisons.
 */
export interface Working {
  /** The law as the question sees it. */
  readonly law: LawView;
  /** A fact, or a refusal when it is missing. */
  need<T>(fact: Fact<T>, value: T | undefined, place?: FactPlace): T;
  /** The option of a reading that the path of the rule depends on. */
  reading<R extends ReadingId>(reading: R): OptionOf<R>;
  /** Names a step and passes its value on; a convention is named only where it changed the value. */
  step<D extends StepDefinition>(
    definition: D,
    inputs: StepInputs<D>,
    value: StepValue<D>,
    by?: Convention,
  ): StepValue<D>;
  /** A step that rounds to the centime, half up. */
  round<D extends StepDefinition & { value: "amount" }>(
    definition: D,
    inputs: StepInputs<D>,
    exact: Fraction,
  ): Centimes;
  /** A step that takes a share of an amount and rounds it to the centime, half up. */
  share<D extends StepDefinition & { value: "amount" }>(
    definition: D,
    inputs: StepInputs<D>,
    amount: Centimes,
    rate: Ratio,
  ): Centimes;
  /** Says something about the case that does not change the value. */
  notice<D extends NoticeDefinition>(definition: D, facts: NoticeFacts<D>): void;
  /** Looks for what is worth a notice; not done in silence. */
  aside(look: (w: Working) => void): void;
  /**
   * A part of the value that can be unknown alone: an answer of its own. One that is computed from the whole is no surer
   * than the whole.
   */
  part<T>(rule: (w: Working) => T, restsOn?: "itself" | "the-whole"): Answer<T>;
  /** Tries a rule out in silence, for one that looks for a day and records only those it rests on. */
  trial<T>(rule: (w: Working) => T): Trial<T>;
}

/** A rule: a plain function of typed facts and a working. */
export type Rule<F, T> = (facts: F, w: Working) => T;
