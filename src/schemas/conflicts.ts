import type * as z from "zod/mini";
import { yearOf, type Day } from "../calendar/day.js";
import type { Period } from "../facts/career.js";
import type { Readable } from "./closed.js";

/** A problem between several values, found once each is right in itself. */
export interface Conflict {
  /** The field: names, and places in lists from 0. */
  readonly path: readonly (string | number)[];
  /** What is wrong, for programs. */
  readonly code:
    "duplicate-year" | "duplicate-day" | "end-before-start" | "after-the-day" | "after-none" | "out-of-range";
  /** What was received or allowed. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * Adds what a function finds wrong between the values of an object or a list. A schema with a check is a copy in zod, which
 * reads in zod's own way; this one reads as the schema does that it was made of.
 */
export function checked<S extends z.ZodMiniType>(schema: S, find: (value: z.output<S>) => readonly Conflict[]): S {
  const read = (schema as Readable)._zod.run;
  const whole = schema.check();
  whole._zod.run = (payload, context) => {
    const result = read(payload, context) as z.core.ParsePayload<z.output<S>>;
    if (!result.issues.every(isFieldTooMany)) return result;
    for (const { path, code, facts } of find(result.value)) {
      result.issues.push({ code: "custom", input: result.value, path: [...path], params: { code, facts } });
    }
    return result;
  };
  return whole;
}

/** With nothing wrong but a field too many, zod reads on. */
function isFieldTooMany({ code }: z.core.$ZodRawIssue): boolean {
  return code === "unrecognized_keys";
}

/** What a function finds wrong in the items of a list. */
export function found<T>(items: readonly T[], find: (item: T, place: number) => Conflict | null): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  items.forEach((item, place) => {
    const conflict = find(item, place);
    if (conflict !== null) conflicts.push(conflict);
  });
  return conflicts;
}

/** The items of a list that repeat an earlier one. */
export function repeats<T extends { readonly year: number }>(
  items: readonly T[],
  key: (item: T) => number,
): readonly Conflict[] {
  const seen = new Set<number>();
  return found(items, (item, place) => {
    if (seen.has(key(item))) return { path: [place, "year"], code: "duplicate-year", facts: { year: item.year } };
    seen.add(key(item));
    return null;
  });
}

/** The periods of a career that lie after the day asked for. */
export function periodsAfter(items: readonly Period[] | undefined, on: Day): readonly Conflict[] {
  const last = yearOf(on);
  return found(items ?? [], (item, place) =>
    item.kind !== "bought-back" && item.year > last
      ? { path: ["periods", place, "year"], code: "after-the-day", facts: { year: item.year, day: on } }
      : null,
  );
}
