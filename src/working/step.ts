import type { Cited } from "./cited.js";
import type { External, Internal, StepUnit } from "./units.js";

/** A named step of a rule: the units of what it takes and of what it gives. */
export interface StepDefinition {
  /** Stable name, `"contributions.retained"`; the sentences of the explanation hang on it. */
  readonly id: string;
  /** The unit of each value it takes. */
  readonly inputs: Readonly<Record<string, StepUnit>>;
  /** The unit of what it gives. */
  readonly value: StepUnit;
}

/** What a step takes: values, or values read from the law with their source. */
export type StepInputs<D extends StepDefinition> = {
  readonly [K in keyof D["inputs"]]: Internal[D["inputs"][K]] | Cited<Internal[D["inputs"][K]]>;
};

/** What a step gives. */
export type StepValue<D extends StepDefinition> = Internal[D["value"]];

/** A step as an explanation reads it: everything in its plain form. */
export interface PlainStep<D extends StepDefinition> {
  readonly inputs: { readonly [K in keyof D["inputs"]]: External[D["inputs"][K]] };
  readonly value: External[D["value"]];
}
