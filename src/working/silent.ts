import type { Centimes } from "../money/centimes.js";
import { halfUp, shareHalfUp, type Fraction, type Ratio } from "../money/fraction.js";
import type { OptionOf, ReadingId } from "../law/readings.js";
import type { Determined, Undetermined } from "./answer.js";
import type { Fact, FactPlace } from "./fact.js";
import type { LawView } from "./law-view.js";
import { noting } from "./noted-law.js";
import { Refusal } from "./reasons.js";
import type { Context, Trial, Working } from "./working.js";

/** A working that records nothing: for batches, and to compare what another reading would give. */
export class Silent implements Working {
  readonly law: LawView;

  constructor(private readonly context: Context) {
    this.law = context.law;
  }

  need<T>(fact: Fact<T>, value: T | undefined, place?: FactPlace): T {
    return needed(this.context, fact, value, place);
  }

  reading<R extends ReadingId>(reading: R): OptionOf<R> {
    return this.law.option(reading);
  }

  step<T>(_definition: unknown, _inputs: unknown, value: T): T {
    return value;
  }

  round(_definition: unknown, _inputs: unknown, exact: Fraction): Centimes {
    return halfUp(exact);
  }

  share(_definition: unknown, _inputs: unknown, amount: Centimes, rate: Ratio): Centimes {
    return shareHalfUp(amount, rate);
  }

  notice(): void {
    // Nothing is said in silence.
  }

  aside(): void {
    // Nothing is looked for in silence.
  }

  part<T>(rule: (w: Working) => T): Determined<T> | Undetermined {
    return silently(rule, this.context);
  }

  trial<T>(rule: (w: Working) => T): Trial<T> {
    return tried(rule, this.context);
  }
}

/** The value of a fact, its ordinary value where the caller asked for those, else a refusal. */
export function needed<T>(context: Context, fact: Fact<T>, value: T | undefined, place: FactPlace = {}): T {
  if (value !== undefined) return value;
  if (context.leftOut === "ordinary" && fact.ordinary !== undefined) return fact.ordinary;
  throw new Refusal({
    code: "missing-fact",
    fact: fact.id,
    year: place.year ?? null,
    index: place.index ?? null,
  });
}

const NOTHING = { assumed: [], readings: [], notices: [], citations: [], steps: [] } as const;
const UNSAID = { source: "enacted", projectedFrom: null, disputed: [], hypothetical: [], weakestStep: null } as const;

/** The bare result of a rule: an answer without its working. */
export function silently<T>(rule: (w: Working) => T, context: Context): Determined<T> | Undetermined {
  try {
    return { kind: "determined", value: rule(new Silent(context)), certainty: UNSAID, ...NOTHING };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "undetermined", reasons: [error.reason], citations: [], steps: [] };
    throw error;
  }
}

/** The bare result of a rule, and what of the law it looked at. */
export function tried<T>(rule: (w: Working) => T, context: Context): Trial<T> {
  const { law, series, readings } = noting(context.law);
  return { answer: silently(rule, { ...context, law }), series, readings };
}
