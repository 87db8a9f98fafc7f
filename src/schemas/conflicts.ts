import type * as z from "zod/mini";

/** A problem between several values, found once each is right in itself. */
export interface Conflict {
  readonly path: readonly (string | number)[];
  readonly code: "duplicate-year" | "end-before-start" | "after-the-day" | "out-of-range";
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Adds what a function finds wrong between the values of an object or a list. */
export function checked<S extends z.ZodMiniType>(schema: S, find: (value: z.output<S>) => readonly Conflict[]): S {
  return schema.check((payload) => {
    for (const { path, code, facts } of find(payload.value)) {
      payload.issues.push({ code: "custom", input: payload.value, path: [...path], params: { code, facts } });
    }
  });
}

/** The items of a list that repeat an earlier one. */
export function repeats<T extends { readonly year: number }>(
  items: readonly T[],
  key: (item: T) => string,
): readonly Conflict[] {
  const seen = new Set<string>();
  return items.flatMap((item, place) => {
    const before = seen.has(key(item));
    seen.add(key(item));
    return before ? [{ path: [place, "year"], code: "duplicate-year", facts: { year: item.year } } as const] : [];
  });
}
