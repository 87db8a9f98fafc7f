import type * as z from "zod/mini";
import { CasnosInputError, type InputIssue } from "../refusal/input-error.js";
import { nearest } from "../refusal/nearest.js";
import { readable } from "../refusal/readable.js";
import { short, typeName } from "./leaves.js";

interface RawIssue {
  readonly code: string;
  readonly path?: readonly PropertyKey[];
  readonly params?: { readonly code: string; readonly facts: InputIssue["facts"] };
  readonly keys?: readonly string[];
  readonly others?: readonly string[];
  readonly values?: readonly string[];
  readonly errors?: readonly (readonly RawIssue[])[];
  readonly expected?: string;
  readonly input?: unknown;
}

const MOST_ISSUES = 100;

/**
 * The facts that an input holds, as the rules alone take them: for a page that carries the rules of one branch, with
 * the checks of the facade and without the rest of it.
 *
 * @param schema - The schema of the input: one of `retirementInputs()` and the others, or of `inputSchemas`.
 * @param input - What a caller gave.
 * @returns The facts.
 * @throws CasnosInputError that names all that is wrong with the input, at most 100 things.
 *
 * @example
 * ```ts
 * import { contextOf, determine, startDate } from "casnos-rules/retirement";
 *
 * const facts = read(retirementInputs()["retirement.startDate"], { claimReceivedOn: "2026-03-15" });
 * const answer = determine(startDate, facts, contextOf());
 * answer.kind === "determined" && answer.value.startOn; // => "2026-04-01"
 * ```
 */
export function read<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  return readable(() => {
    const result = schema.safeParse(input, { reportInput: true });
    if (result.success) return result.data;
    // What the leaves put into `params` is not in the types of zod.
    const issues = (result.error.issues as unknown as readonly RawIssue[]).flatMap(issuesOf);
    throw new CasnosInputError(issues.slice(0, MOST_ISSUES).map(withNearest));
  });
}

/** Something that is wrong; of a field that there is not, with those of its object that are not given. */
interface Found extends InputIssue {
  readonly others?: readonly string[];
}

function issuesOf(raw: RawIssue): readonly Found[] {
  const path = (raw.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
  if (raw.params !== undefined) return [{ path, code: raw.params.code, facts: raw.params.facts } as InputIssue];
  switch (raw.code) {
    case "unrecognized_keys":
      return (raw.keys ?? []).map((key): Found => {
        return { path: [...path, key], code: "unknown-field", facts: {}, others: raw.others ?? [] };
      });
    case "invalid_union":
      return ofNoKind(raw.errors ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    case "invalid_value":
      return [{ path, code: "unknown-option", facts: { options: raw.values ?? [] } }];
    default:
      return [ofType(path, raw)];
  }
}

/** A field that there is not is told with those that it may have been meant for: of the issues that are told at all. */
function withNearest({ others = [], ...issue }: Found): InputIssue {
  if (others.length === 0) return issue;
  const received = String(issue.path.at(-1));
  return { ...issue, facts: { received: short(received), nearest: nearest(received, others) } };
}

/** A value of another type than an object or a list; one that is not there is asked for. */
function ofType(path: InputIssue["path"], { expected = "object", input }: RawIssue): InputIssue {
  if (input !== undefined) return { path, code: "wrong-type", facts: { expected, received: typeName(input) } };
  return path.length > 0 ? { path, code: "required", facts: {} } : { path, code: "wrong-type", facts: { expected } };
}

/** What is wrong with an object of no known kind: the kinds that there are, and what is wrong with it as any of them. */
function ofNoKind(errors: readonly (readonly RawIssue[])[]): readonly Found[] {
  const [first = [], ...others] = errors.map((ofKind) => ofKind.flatMap(issuesOf));
  const kinds = errors.flat().filter(({ code }) => code === "invalid_value");
  const fields = fieldsByPlace(errors.flat());
  const named = kinds.map(({ path = [], values = [] }) => ({ field: path.join("."), values }));
  // By key: an object may have thousands of fields too many, as any of its kinds.
  const keysOfOthers = others.map((ofKind) => new Set(ofKind.map(keyOf)));
  return first
    .filter((issue) => keysOfOthers.every((keys) => keys.has(keyOf(issue))))
    .map((issue) => {
      if (issue.others !== undefined)
        return { ...issue, others: fields.get(issue.path.slice(0, -1).join(".")) ?? issue.others };
      const options = named.flatMap(({ field, values }) => (field === issue.path.join(".") ? values : []));
      return options.length === 0 ? issue : { ...issue, facts: { options } };
    });
}

/** The fields that an object may still have, as any of its kinds, by where it stands. */
function fieldsByPlace(issues: readonly RawIssue[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const { path = [], others = [] } of issues) {
    const place = path.join(".");
    fields.set(place, [...new Set([...(fields.get(place) ?? []), ...others])]);
  }
  return fields;
}

function keyOf({ code, path }: InputIssue): string {
  return `${code} ${path.join(".")}`;
}
