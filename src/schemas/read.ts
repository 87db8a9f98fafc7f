import type * as z from "zod/mini";
import { CasnosInputError, type InputIssue } from "./input-error.js";

interface RawIssue {
  readonly code: string;
  readonly path?: readonly PropertyKey[];
  readonly params?: { readonly code: string; readonly facts: InputIssue["facts"] };
  readonly keys?: readonly string[];
  readonly options?: readonly string[];
  readonly expected?: string;
  readonly input?: unknown;
}

const MOST_ISSUES = 100;

/** The facts that an input holds, or one error that names all that is wrong with it. */
export function read<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  // What the leaves put into `params` is not in the types of zod.
  const issues = (result.error.issues as unknown as readonly RawIssue[]).flatMap(issuesOf);
  throw new CasnosInputError(issues.slice(0, MOST_ISSUES));
}

function issuesOf(raw: RawIssue): readonly InputIssue[] {
  const path = (raw.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
  if (raw.params !== undefined) return [{ path, code: raw.params.code, facts: raw.params.facts } as InputIssue];
  switch (raw.code) {
    case "unrecognized_keys":
      return (raw.keys ?? []).map((key): InputIssue => ({ path: [...path, key], code: "unknown-field", facts: {} }));
    case "invalid_union":
      return [{ path, code: "unknown-option", facts: { options: raw.options ?? [] } }];
    default:
      return [{ path, code: "wrong-type", facts: { expected: raw.expected ?? "object" } }];
  }
}
