import type { Centimes } from "../money/centimes.js";
import { halfUp, isWhole, share, shareHalfUp, type Fraction, type Ratio } from "../money/fraction.js";
import type { OptionOf, ReadingId } from "../law/readings.js";
import type { Answer, Assumed } from "./answer.js";
import type { Convention } from "./cited.js";
import type { Fact, FactPlace } from "./fact.js";
import type { LawView } from "./law-view.js";
import type { NoticeDefinition } from "./notice.js";
import { needed, tried } from "./silent.js";
import type { StepDefinition } from "./step.js";
import type { Context, Rule, Trial, Working } from "./working.js";

/** A step as it was taken, before it is made plain. */
export interface RecordedStep {
  readonly definition: StepDefinition;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  readonly by: Convention | undefined;
}

/** A notice as it was given. */
export interface RecordedNotice {
  readonly definition: NoticeDefinition;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A working that keeps each step, for the answer to show. */
export class Recording implements Working {
  readonly law: LawView;
  readonly steps: RecordedStep[] = [];
  readonly notices: RecordedNotice[] = [];
  readonly assumed: Assumed[] = [];
  readonly consulted: ReadingId[] = [];
  /** The parts that are computed from the whole. */
  readonly resting: Answer<unknown>[] = [];

  constructor(
    private readonly context: Context,
    private readonly answer: <T>(rule: Rule<null, T>, facts: null, context: Context) => Answer<T>,
  ) {
    this.law = context.law;
  }

  need<T>(fact: Fact<T>, value: T | undefined, place: FactPlace = {}): T {
    if (value !== undefined) return value;
    const found = needed(this.context, fact, value, place);
    this.assume(fact.id, place, found as Assumed["value"]);
    return found;
  }

  /** Lists a value taken for a fact that was left out, once. */
  private assume(fact: string, place: FactPlace, value: Assumed["value"]): void {
    const [year, index] = [place.year ?? null, place.index ?? null];
    const isListed = this.assumed.some((one) => one.fact === fact && one.year === year && one.index === index);
    if (!isListed) this.assumed.push(Object.freeze({ fact, year, index, value }));
  }

  reading<R extends ReadingId>(reading: R): OptionOf<R> {
    this.consulted.push(reading);
    return this.law.option(reading);
  }

  step<T>(definition: StepDefinition, inputs: object, value: T, by?: Convention): T {
    this.steps.push({ definition, inputs: inputs as RecordedStep["inputs"], value, by });
    return value;
  }

  round(definition: StepDefinition, inputs: object, exact: Fraction): Centimes {
    return this.step(definition, inputs, halfUp(exact), isWhole(exact) ? undefined : "half-up");
  }

  share(definition: StepDefinition, inputs: object, amount: Centimes, rate: Ratio): Centimes {
    const changed = isWhole(share(amount, rate)) ? undefined : "half-up";
    return this.step(definition, inputs, shareHalfUp(amount, rate), changed);
  }

  notice(definition: NoticeDefinition, facts: object): void {
    this.notices.push({ definition, facts: facts as RecordedNotice["facts"] });
  }

  aside(look: (w: Working) => void): void {
    look(this);
  }

  part<T>(rule: (w: Working) => T, restsOn: "itself" | "the-whole" = "itself"): Answer<T> {
    const answer = this.answer((_, w) => rule(w), null, this.context);
    if (restsOn === "the-whole") this.resting.push(answer);
    return answer;
  }

  trial<T>(rule: (w: Working) => T): Trial<T> {
    return tried(rule, this.context);
  }
}
