import type { Case } from "../cases/case.js";
import { type Outcome, compare, kindOf } from "./comparison.js";
import type { Compared } from "./operations.js";

/** A case that shows a difference, with both answers. */
export interface Difference {
  readonly operation: Compared;
  readonly found: Case<unknown>;
  readonly outcome: Outcome;
}

/** The same difference on less: what can be left out or written more simply is, as long as both still answer so. */
export function smallest(difference: Difference): Difference {
  for (const found of smaller(difference.found)) {
    const outcome = compareIfPossible(difference.operation, found);
    if (outcome?.differsAt != null && isSame(outcome, difference.outcome)) {
      return smallest({ ...difference, found, outcome });
    }
  }
  return difference;
}

function isSame(a: Outcome, b: Outcome): boolean {
  return signatureOf(a) === signatureOf(b);
}

/** What tells one difference from another: where it lies, and what kind of answer each gave. */
export function signatureOf({ differsAt, expected, actual }: Outcome): string {
  return `${differsAt ?? ""} ${kindOf(expected)} / ${kindOf(actual)}`;
}

/** A case cut too short may be none. */
function compareIfPossible(operation: Compared, found: Case<unknown>): Outcome | null {
  try {
    return compare(operation, found);
  } catch {
    return null;
  }
}

function* smaller({ input, readings }: Case<unknown>): Iterable<Case<unknown>> {
  for (const id of Object.keys(readings)) yield { input, readings: without(readings, id) };
  for (const less of simpler(input)) yield { input: less, readings };
}

function* simpler(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) {
    for (let place = 0; place < value.length; place += 1) yield value.toSpliced(place, 1);
    for (let place = 0; place < value.length; place += 1) {
      for (const item of simpler(value[place])) yield value.with(place, item);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const name of Object.keys(value)) yield without(value, name);
    for (const [name, item] of Object.entries(value))
      for (const less of simpler(item)) yield { ...value, [name]: less };
  } else if (typeof value === "string") {
    yield* simplerText(value);
  } else if (typeof value === "number" && value > 1 && value < 1000) {
    yield 0;
    yield value - 1;
  }
}

function* simplerText(text: string): Iterable<string> {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (day) {
    const [, year = "", month = ""] = day;
    for (const first of [`${year}-01-01`, `${year}-${month}-01`]) if (first < text) yield first;
  } else if (/^\d+\.\d+$/.test(text)) {
    const [whole = ""] = text.split(".");
    yield whole;
  } else if (/^\d\d+$/.test(text)) {
    const round = `1${"0".repeat(text.length - 1)}`;
    if (round < text) yield round;
  }
}

function without(value: object, left: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== left));
}
