import { type Casnos, CasnosInputError, createCasnos } from "casnos-rules";
import type { Case } from "../cases/case.js";
import { OPTIONS, type ReadingId, type Readings } from "../law/readings.js";
import { differenceBetween } from "./difference-between.js";
import type { Actual, Compared } from "./operations.js";

/** What both gave for a case. */
export interface Outcome {
  readonly expected: unknown;
  readonly actual: unknown;
  /** What the library told, whatever it says disputes it. */
  readonly told: unknown;
  /** Where they first differ; null where they agree. */
  readonly differsAt: string | null;
}

/** The library under each choice of readings, made once. */
const libraries = new Map<string, Casnos>();

/** Asks both. An input that the library refuses is no case, and never agrees. */
export function compare(operation: Compared, { input, readings }: Case<unknown>): Outcome {
  const expected = operation.expected(input, readings);
  const { told, disputed } = actualOf(operation, input, readings);
  const differsAt = differenceBetween(expected, told);
  if (differsAt !== null || disputed === null) return { expected, actual: told, told, differsAt };
  const expectedDisputed = disputedBy(operation, input, readings, expected);
  const same = expectedDisputed.join() === disputed.toSorted().join();
  if (same) return { expected, actual: told, told, differsAt: null };
  return {
    expected: { disputed: expectedDisputed },
    actual: { disputed, told },
    told,
    differsAt: ".certainty.disputed",
  };
}

/** The readings of which another option gives another result. */
function disputedBy(operation: Compared, input: unknown, readings: Readings, expected: unknown): readonly ReadingId[] {
  const own = (value: unknown): string =>
    JSON.stringify(value, (name, item: unknown) => (operation.parts.includes(name) ? undefined : item));
  const text = own(expected);
  return operation.readings
    .filter((id) =>
      OPTIONS[id].some((option) => own(operation.expected(input, { ...readings, [id]: option })) !== text),
    )
    .toSorted();
}

function actualOf(operation: Compared, input: unknown, readings: Readings): Actual {
  try {
    return operation.actual(under(readings), input);
  } catch (thrown) {
    if (!(thrown instanceof CasnosInputError)) throw thrown;
    return { told: { refused: thrown.issues.map(({ code, path }) => ({ code, path })) }, disputed: null };
  }
}

function under(readings: Readings): Casnos {
  const key = JSON.stringify(readings);
  const made = libraries.get(key) ?? createCasnos({ readings });
  libraries.set(key, made);
  return made;
}

const ARMS = [
  "contribution",
  "remission",
  "reimbursement",
  "condition",
  "right",
  "capital",
  "late",
  "covered",
  "within",
  "status",
  "scheme",
  "direction",
  "buyBack",
  "what",
  "amnesty",
];

/** What kind of answer it is, for the counts: the arm of a determined one, the reason of one that is not. */
export function kindOf(actual: unknown): string {
  if (typeof actual !== "object" || actual === null) return "determined";
  const value = actual as Readonly<Record<string, unknown>>;
  if ("refused" in value) return "refused";
  if (Array.isArray(value["unknown"])) return value["unknown"].join("+");
  const arm = ARMS.find((name) => name in value);
  return arm === undefined ? "determined" : `${arm} ${String(value[arm])}`;
}
