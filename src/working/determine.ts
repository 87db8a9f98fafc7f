import { readings, type ReadingId } from "../law/readings.js";
import type { SourceStatus } from "../law/series.js";
import type { Answer, Certainty, Notice, ReadingUsed, Step } from "./answer.js";
import { Cited, isWeaker, type Citation, type Convention, type ConventionCitation } from "./cited.js";
import { frozen } from "./frozen.js";
import { Refusal, type Reason } from "./reasons.js";
import { Recording, type RecordedNotice, type RecordedStep } from "./recording.js";
import { sameResult } from "./same-result.js";
import { silently } from "./silent.js";
import { plain, type PlainValue, type StepUnit } from "./units.js";
import type { Context, Rule } from "./working.js";

/**
 * Runs a rule and makes its answer: the one place where steps, sources and refusals become data.
 *
 * @remarks The rule is run once more for each other option of the readings it consulted, to say whether the result is
 * disputed.
 * @param rule - A rule of the entry, or a function of facts and a working.
 * @param facts - Its facts, typed and not validated.
 * @param context - The law and the settings, as `contextOf` gives them.
 * @returns A determined value with what it rests on, or why there is none.
 *
 * @example
 * ```ts
 * import { contextOf, determine, startDate } from "casnos-rules/retirement";
 * import type { Day } from "casnos-rules/calendar";
 *
 * const answer = determine(startDate, { claimReceivedOn: "2010-03-15" as Day }, contextOf());
 * answer.kind === "undetermined" && answer.reasons[0]?.code; // => "no-known-rule"
 * ```
 */
export function determine<F, T>(rule: Rule<F, T>, facts: F, context: Context): Answer<T> {
  const recording = new Recording(context, determine);
  try {
    const value = rule(facts, recording);
    return determined(rule, facts, context, recording, value);
  } catch (error) {
    if (error instanceof Refusal) return undetermined(recording, error.reason);
    throw error;
  }
}

function determined<F, T>(rule: Rule<F, T>, facts: F, context: Context, recording: Recording, value: T): Answer<T> {
  const fold = new Fold(recording);
  if (isWeaker(fold.source, context.minimumSource)) {
    return undetermined(recording, {
      code: "below-minimum-source",
      required: context.minimumSource,
      found: fold.source,
      step: fold.weakestStep ?? "",
    });
  }
  const consulted = fold.readings;
  const disputed = consulted.filter((reading) => isDisputed(reading, rule, facts, context, value));
  const certainty: Certainty = Object.freeze({
    source: fold.source,
    projectedFrom: fold.projectedFrom,
    disputed: frozenList(disputed),
    hypothetical: frozenList(supposed(fold.hypothetical, context.law.leftOut)),
    weakestStep: fold.weakestStep,
  });
  return Object.freeze({
    kind: "determined",
    value: frozen(withResting(value, recording.resting, certainty, fold)),
    certainty,
    assumed: frozenList(recording.assumed),
    readings: frozenList(consulted.map((id): ReadingUsed => Object.freeze({ id, option: context.law.option(id) }))),
    notices: fold.notices,
    citations: frozenList(fold.citations),
    steps: fold.steps,
  });
}

/** What an answer supposes: the reforms it rests on, and that later law is left out, whether or not that changes it. */
function supposed(reforms: readonly string[], leftOut: string | null): readonly string[] {
  return leftOut === null ? reforms : [...reforms, leftOut];
}

/** Whether the result would be another under another option of a reading. */
function isDisputed<F, T>(reading: ReadingId, rule: Rule<F, T>, facts: F, context: Context, value: T): boolean {
  return readings[reading]
    .filter((option) => option !== context.law.option(reading))
    .some((option) => {
      const other = { ...context, law: context.law.under(reading, option) };
      const result = silently((w) => rule(facts, w), other);
      return result.kind === "undetermined" || !sameResult(result.value, value);
    });
}

/** The value, its parts that are computed from the whole being no surer than the whole. */
function withResting<T>(value: T, resting: readonly Answer<unknown>[], whole: Certainty, fold: Fold): T {
  if (resting.length === 0 || typeof value !== "object" || value === null) return value;
  const all = { ...value } as Record<string, unknown>;
  for (const name in all) {
    const part = all[name] as Answer<unknown>;
    if (resting.includes(part)) all[name] = noSurer(part, whole, fold.citationsOfSteps);
  }
  return all as T;
}

function noSurer(part: Answer<unknown>, whole: Certainty, citations: readonly Citation[]): Answer<unknown> {
  if (part.kind === "undetermined") return part;
  const { source, weakestStep, projectedFrom, disputed, hypothetical } = part.certainty;
  const isWhole = weakestStep === null || isWeaker(whole.source, source);
  return Object.freeze({
    ...part,
    certainty: Object.freeze({
      source: isWhole ? whole.source : source,
      weakestStep: isWhole ? whole.weakestStep : weakestStep,
      projectedFrom: projectedFrom ?? whole.projectedFrom,
      disputed: union(whole.disputed, disputed),
      hypothetical: union(whole.hypothetical, hypothetical),
    }),
    citations: union(part.citations, citations),
  });
}

/** What is in either of two frozen lists, in their order. */
function union<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  const more = second.filter((one) => !first.includes(one));
  return more.length === 0 ? first : Object.freeze([...first, ...more]);
}

function undetermined(recording: Recording, reason: Reason): Answer<never> {
  const { citations, steps } = new Fold(recording);
  const reasons = Object.freeze([Object.freeze(reason)]);
  return Object.freeze({ kind: "undetermined", reasons, citations: frozenList(citations), steps });
}

const NONE: readonly never[] = Object.freeze([]);

/** The list, frozen; for an empty one always the same. To freeze costs more than to make, and most lists are empty. */
function frozenList<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : Object.freeze(list);
}

/** Walks through a recording once and gathers what the answer says of itself. */
class Fold {
  source: SourceStatus = "enacted";
  weakestStep: string | null = null;
  projectedFrom: string | null = null;
  readonly readings: ReadingId[] = [];
  readonly hypothetical: string[] = [];
  readonly citations: Citation[] = [];
  /** Those that a step rests on: all but those of notices alone. */
  readonly citationsOfSteps: readonly Citation[];
  readonly steps: readonly Step[];
  readonly notices: readonly Notice[];

  constructor(recording: Recording) {
    for (const reading of recording.consulted) this.consult(reading);
    this.steps = Object.freeze(recording.steps.map((step) => this.step(step)));
    this.citationsOfSteps = recording.resting.length === 0 ? NONE : [...this.citations];
    this.notices = frozenList(recording.notices.map((notice) => this.notice(notice)));
  }

  private notice({ definition, facts }: RecordedNotice): Notice {
    const citations: number[] = [];
    const values = this.values(definition.facts, facts, citations, null);
    return Object.freeze({ code: definition.code, facts: values, citations: frozenList(citations) });
  }

  private step({ definition, inputs, value, by }: RecordedStep): Step {
    const citations: number[] = [];
    const values = this.values(definition.inputs, inputs, citations, definition.id);
    if (by !== undefined) {
      this.add(conventions[by], citations);
      this.rest(definition.id, "unverified");
    }
    return Object.freeze({
      id: definition.id,
      inputs: values,
      value: plain(definition.value, value),
      citations: frozenList(citations),
    });
  }

  /** Makes values plain; those read from the law are cited, and what a step rests on weakens the answer. */
  private values(
    units: Readonly<Record<string, StepUnit>>,
    given: Readonly<Record<string, unknown>>,
    places: number[],
    step: string | null,
  ): Readonly<Record<string, PlainValue>> {
    const values: Record<string, PlainValue> = {};
    for (const name in units) {
      const unit = units[name] as StepUnit;
      const value = given[name];
      if (value instanceof Cited) {
        for (const citation of value.citations) this.add(citation, places);
        if (step !== null) this.restOn(value, step);
        values[name] = value.plain(unit);
      } else {
        values[name] = plain(unit, value);
      }
    }
    return Object.freeze(values);
  }

  private restOn(cited: Cited<unknown>, step: string): void {
    this.rest(step, cited.status);
    this.projectedFrom ??= cited.projectedFrom;
    for (const reading of cited.readings) this.consult(reading);
    for (const name of cited.hypothetical) if (!this.hypothetical.includes(name)) this.hypothetical.push(name);
  }

  private add(citation: Citation, places: number[]): void {
    let place = this.citations.indexOf(citation);
    if (place < 0) place = this.citations.push(citation) - 1;
    if (!places.includes(place)) places.push(place);
  }

  private rest(step: string, status: SourceStatus): void {
    if (this.weakestStep !== null && !isWeaker(status, this.source)) return;
    this.source = status;
    this.weakestStep = step;
  }

  private consult(reading: ReadingId): void {
    if (!this.readings.includes(reading)) this.readings.push(reading);
  }
}

function convention(name: Convention): ConventionCitation {
  return Object.freeze({ kind: "convention", convention: name, status: "unverified" });
}

const conventions: Readonly<Record<Convention, ConventionCitation>> = {
  "half-up": convention("half-up"),
  "month-end": convention("month-end"),
  succession: convention("succession"),
  "no-base": convention("no-base"),
  "given-rates": convention("given-rates"),
  "largest-remainder": convention("largest-remainder"),
  "quarters-in-a-row": convention("quarters-in-a-row"),
  "equal-days": convention("equal-days"),
  "oldest-first": convention("oldest-first"),
  "law-of-the-first-notification": convention("law-of-the-first-notification"),
  "no-declaration-in-the-year-of-the-start": convention("no-declaration-in-the-year-of-the-start"),
};
