import type { Amount } from "../money/amount.js";
import type { MissingFact, Reason } from "../working/reasons.js";

/** An amount of a result, by its path: `"monthly"`, `"split.socialInsurance"`, `"shares.0.monthly"`. */
export type NamedAmount = readonly [name: string, value: Amount];

/** What an answer gives, or why it gives nothing; of parts that are answers of their own as well. */
interface Given {
  readonly kind?: unknown;
  readonly value?: unknown;
  readonly steps?: unknown;
}

/** Every amount of a result by its path, those of its lists and of its parts that are answers included. */
export function amountsOf(value: unknown, path = ""): readonly NamedAmount[] {
  if (typeof value !== "object" || value === null) return [];
  if (isAmount(value)) return [[path, value]];
  const given = value as Given;
  if (isAnswer(given)) return given.kind === "determined" ? amountsOf(given.value, path) : [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    amountsOf(inner, path === "" ? name : `${path}.${name}`),
  );
}

/** A result as text, by which two results are the same or not; how it was reached is left out. */
export function textOf(value: unknown): string {
  return JSON.stringify(bare(value));
}

/** The paths of the parts of a result that are unknown. */
export function unknownIn(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null || isAmount(value)) return [];
  const given = value as Given;
  if (isAnswer(given)) return given.kind === "determined" ? unknownIn(given.value, path) : [path];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    unknownIn(inner, path === "" ? name : `${path}.${name}`),
  );
}

/** The facts that parts of a result lack, in order. */
export function missingInParts(value: unknown): readonly MissingFact[] {
  if (typeof value !== "object" || value === null || isAmount(value)) return [];
  const given = value as Given & { readonly reasons?: readonly Reason[] };
  if (!isAnswer(given)) return Object.values(value).flatMap(missingInParts);
  if (given.kind === "determined") return missingInParts(given.value);
  return (given.reasons ?? []).filter((reason) => reason.code === "missing-fact");
}

/** A result without the working of its parts. */
export function bare(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(bare);
  const given = value as Given & { readonly reasons?: unknown };
  if (isAnswer(given)) {
    return given.kind === "determined" ? { value: bare(given.value) } : { reasons: given.reasons };
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]: [string, unknown]) => [name, bare(inner)]));
}

function isAmount(value: object): value is Amount {
  return "centimes" in value && "dinars" in value;
}

function isAnswer({ kind, steps }: Given): boolean {
  return (kind === "determined" || kind === "undetermined") && steps !== undefined;
}
