import type { Answer } from "casnos-rules";

/** The names of the steps of an answer, without that of their folder. */
export function taken({ steps }: Answer<unknown>): readonly string[] {
  return steps.map(({ id }) => id.slice(id.indexOf(".") + 1));
}

/** What the first step of a name took and gave; null where there is none. */
export function step({ steps }: Answer<unknown>, name: string): readonly [unknown, unknown] | null {
  const found = steps.find((one) => one.id === `retirement.${name}`);
  return found === undefined ? null : [found.inputs, found.value];
}

/** The conventions that an answer rests on. */
export function conventions({ citations }: Answer<unknown>): readonly string[] {
  return citations.flatMap((one) => (one.kind === "convention" ? [one.convention] : []));
}
