import { type Casnos, CasnosInputError, createCasnos } from "casnos-rules";
import type { Case } from "../cases/case.js";
import type { Readings } from "../law/readings.js";
import { differenceBetween } from "./difference-between.js";
import type { Compared } from "./operations.js";

/** What both gave for a case. */
export interface Outcome {
  readonly expected: unknown;
  readonly actual: unknown;
  /** Where they first differ; null where they agree. */
  readonly differsAt: string | null;
}

/** The library under each choice of readings, made once. */
const libraries = new Map<string, Casnos>();

/** Asks both. An input that the library refuses is no case, and never agrees. */
export function compare(operation: Compared, { input, readings }: Case<unknown>): Outcome {
  const expected = operation.expected(input, readings);
  const actual = actualOf(operation, input, readings);
  return { expected, actual, differsAt: differenceBetween(expected, actual) };
}

function actualOf(operation: Compared, input: unknown, readings: Readings): unknown {
  try {
    return operation.actual(under(readings), input);
  } catch (thrown) {
    if (thrown instanceof CasnosInputError) return { refused: thrown.issues.map(({ code, path }) => ({ code, path })) };
    throw thrown;
  }
}

function under(readings: Readings): Casnos {
  const key = JSON.stringify(readings);
  const made = libraries.get(key) ?? createCasnos({ readings });
  libraries.set(key, made);
  return made;
}

const ARMS = ["contribution", "remission", "condition", "right", "capital", "late"];

/** What kind of answer it is, for the counts: the arm of a determined one, the reason of one that is not. */
export function kindOf(actual: unknown): string {
  if (typeof actual !== "object" || actual === null) return "determined";
  const value = actual as Readonly<Record<string, unknown>>;
  if ("refused" in value) return "refused";
  if (Array.isArray(value["unknown"])) return value["unknown"].join("+");
  const arm = ARMS.find((name) => name in value);
  return arm === undefined ? "determined" : `${arm} ${String(value[arm])}`;
}
