import { lawValue } from "./catalogue/value.js";
import { annual } from "./contributions/annual.js";
import { pension } from "./retirement/pension.js";
import type { Rule } from "./working/working.js";

/** Every operation by its name: the one registry that types the facade, the schemas and the reasoning. */
export const operations = {
  "law.value": lawValue,
  "contributions.annual": annual,
  "retirement.pension": pension,
} as const satisfies Record<string, Rule<never, unknown>>;

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** The facts an operation takes, as rules take them. */
export type FactsOf<O extends OperationId> = Parameters<(typeof operations)[O]>[0];

/** What an operation gives when it is determined. */
export type ResultOf<O extends OperationId> = ReturnType<(typeof operations)[O]>;
