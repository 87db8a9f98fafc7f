import type { Answer } from "casnos-rules";

/** A step as an answer tells it. */
export interface ToldStep {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly value: unknown;
}

/** The steps of one kind in an answer and in its parts, in their order. */
export function stepsOf(answer: unknown, id: string): readonly ToldStep[] {
  return [...objectsIn(answer)].flatMap((one) =>
    one["id"] === id && "inputs" in one ? [{ inputs: one["inputs"] as ToldStep["inputs"], value: one["value"] }] : [],
  );
}

/** The names of the steps of an answer without its parts, in their order, each without that of its folder. */
export function taken({ steps }: Answer<unknown>): readonly string[] {
  return steps.map(({ id }) => nameOf(id));
}

/** What the first step of a name took and gave in an answer without its parts; null where there is none. */
export function step({ steps }: Answer<unknown>, name: string): readonly [unknown, unknown] | null {
  const found = steps.find(({ id }) => nameOf(id) === name);
  return found === undefined ? null : [found.inputs, found.value];
}

function nameOf(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}

/** The conventions an answer and its parts name, in their order. */
export function conventionsOf(answer: unknown): readonly unknown[] {
  return [...objectsIn(answer)].flatMap((one) => (one["kind"] === "convention" ? [one["convention"]] : []));
}

/** The facts of the notices of one code in an answer and in its parts, in their order. */
export function noticesOf(answer: unknown, code: string): readonly unknown[] {
  return [...objectsIn(answer)].flatMap((one) => (one["code"] === code && "facts" in one ? [one["facts"]] : []));
}

/** A reason why something is not known, as far as it is named here. */
interface Reason {
  readonly code: string;
  readonly topic?: string;
  readonly fact?: string;
  readonly series?: string;
}

/** The reasons why an answer or its parts are not known, as the code and what it is of, in their order. */
export function reasonsOf(answer: unknown): readonly string[] {
  return [...objectsIn(answer)]
    .flatMap((one) => (Array.isArray(one["reasons"]) ? (one["reasons"] as readonly Reason[]) : []))
    .map(({ code, topic, fact, series }) => `${code} ${topic ?? fact ?? series ?? ""}`);
}

function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== "object" || value === null) return;
  yield value as Readonly<Record<string, unknown>>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
