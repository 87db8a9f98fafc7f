// The answers of the library as lines of JSON, so that a system in any language can be checked against them.
import { createHash } from "node:crypto";
import { createCasnos, type Answer, type CasnosOptions, type OperationId } from "casnos-rules";
import { vectorCases, type VectorCase } from "./cases.js";

/** One line. */
export interface Vector {
  /** The operation and a fingerprint of what is asked: the same question keeps its name. */
  readonly id: string;
  readonly operation: OperationId;
  /** What a case worked by hand is about. */
  readonly name?: string;
  /** The options of `createCasnos`; the defaults where left out. */
  readonly options?: CasnosOptions;
  readonly input: object;
  readonly expected: Expected;
}

/** An answer reduced to what matters. */
export type Expected =
  | { readonly kind: "determined"; readonly value: unknown; readonly status: string; readonly law: readonly string[] }
  | { readonly kind: "undetermined"; readonly reasons: readonly unknown[]; readonly law: readonly string[] };

/** The files with their text, one an operation. */
export function vectorFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const seen = new Set<string>();
  for (const one of vectorCases()) {
    const vector = vectorOf(one);
    if (seen.has(vector.id)) continue;
    seen.add(vector.id);
    const file = `${vector.operation}.jsonl`;
    files.set(file, `${files.get(file) ?? ""}${JSON.stringify(vector)}\n`);
  }
  return files;
}

function vectorOf({ operation, name, options, input }: VectorCase): Vector {
  const asked = { ...(options === undefined ? {} : { options }), input };
  const digits = createHash("sha256")
    .update(JSON.stringify([operation, asked]))
    .digest("hex")
    .slice(0, 10);
  const answer: Answer<unknown> = createCasnos(options).answer(operation, input as never);
  return {
    id: `${operation}/${digits}`,
    operation,
    ...(name === undefined ? {} : { name }),
    ...asked,
    expected: expectedOf(answer),
  };
}

function expectedOf(answer: Answer<unknown>): Expected {
  const law = lawOf(answer);
  return answer.kind === "undetermined"
    ? { kind: "undetermined", reasons: answer.reasons, law }
    : { kind: "determined", value: reduced(answer.value), status: answer.certainty.source, law };
}

/** The texts and articles that an answer rests on, `"loi-83-12, 6"`. */
function lawOf({ citations }: Answer<unknown>): readonly string[] {
  const named = citations.flatMap((citation) =>
    citation.kind === "law" && citation.text !== null
      ? [citation.article === null ? citation.text.id : `${citation.text.id}, ${citation.article}`]
      : [],
  );
  return [...new Set(named)].sort();
}

/** A value without the working of the answers within it. */
function reduced(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reduced);
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && "steps" in value && "citations" in value) {
    const part = value as Answer<unknown>;
    return part.kind === "undetermined"
      ? { kind: part.kind, reasons: part.reasons }
      : { kind: part.kind, value: reduced(part.value), status: part.certainty.source };
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reduced(inner)]));
}
