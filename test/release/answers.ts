// Two answers to one question side by side: how they differ, and which values of the law they rest on differently.
import type { LawCitation } from "casnos-rules";

/** How two answers differ; of several ways the first of this list is the one that counts. */
export const HOWS = [
  "refused now",
  "accepted now",
  "undetermined now",
  "determined now",
  "amount",
  "result",
  "reasons",
  "field",
  "notice",
  "certainty",
  "citation",
  "working",
] as const;

/** How two answers differ. */
export type How = (typeof HOWS)[number];

/** One place where two answers differ. */
export interface Difference {
  readonly how: How;
  /** Where, without places in lists, as a schema names it: `"years.value[].unpaid"`; empty for the answer itself. */
  readonly path: string;
  /** Of an amount: centimes more, or less. */
  readonly by: number | null;
  /** Whether the first answer had said that it prolongs the law beyond the last day checked. */
  readonly projected: boolean;
}

/** What came of a question: an answer or an assessment, or that the input was refused. */
export interface Outcome {
  readonly refused?: string;
  readonly answer?: unknown;
}

/**
 * Every place where two outcomes differ.
 *
 * @param newFields - The paths of fields that only the second state has: that they are there is no other result.
 */
export function differencesOf(
  before: Outcome,
  after: Outcome,
  newFields: ReadonlySet<string> = new Set(),
): readonly Difference[] {
  if (before.refused !== undefined || after.refused !== undefined) {
    if ((before.refused === undefined) === (after.refused === undefined)) return [];
    return [
      { how: before.refused === undefined ? "refused now" : "accepted now", path: "", by: null, projected: false },
    ];
  }
  const found: Difference[] = [];
  look(before.answer, after.answer, { path: "", projected: false, how: "result", newFields, found });
  return found;
}

/** The way that counts, of several. */
export function foremost(differences: readonly Difference[]): How | null {
  return HOWS.find((how) => differences.some((one) => one.how === how)) ?? null;
}

interface At {
  readonly path: string;
  readonly projected: boolean;
  /** What a part that differs here is. */
  readonly how: How;
  readonly newFields: ReadonlySet<string>;
  readonly found: Difference[];
}

type Fields = Readonly<Record<string, unknown>>;

function look(before: unknown, after: unknown, at: At): void {
  if (Object.is(before, after)) return;
  if (!isFields(before) || !isFields(after) || Array.isArray(before) !== Array.isArray(after)) {
    tell(at.how, at);
  } else if (isAnswer(before) && isAnswer(after)) {
    lookAtAnswers(before, after, at);
  } else if (at.how === "result" && isAmount(before) && isAmount(after)) {
    const by = after.centimes - before.centimes;
    if (by !== 0) at.found.push({ how: "amount", path: at.path, by, projected: at.projected });
  } else {
    lookAtFields(before, after, at);
  }
}

function lookAtFields(before: Fields, after: Fields, at: At): void {
  if (Array.isArray(before) && before.length !== (after as unknown as readonly unknown[]).length) tell(at.how, at);
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const there = { ...at, path: Array.isArray(before) ? `${at.path}[]` : joined(at.path, name) };
    if (Object.hasOwn(before, name) && Object.hasOwn(after, name)) look(before[name], after[name], there);
    else if (!Array.isArray(before)) tell(at.newFields.has(there.path) ? "field" : at.how, there);
  }
}

function lookAtAnswers(before: Fields, after: Fields, at: At): void {
  const { projectedFrom } = (before["certainty"] ?? {}) as { readonly projectedFrom?: string | null };
  const projected = at.projected || typeof projectedFrom === "string";
  const here = { ...at, projected };
  if (before["kind"] !== after["kind"]) {
    tell(after["kind"] === "determined" ? "determined now" : "undetermined now", here);
    return;
  }
  const parts: readonly (readonly [name: string, how: How])[] = [
    ["value", "result"],
    ["reasons", "reasons"],
    ["notices", "notice"],
    ["certainty", "certainty"],
    ["assumed", "certainty"],
    ["readings", "certainty"],
    ["citations", "citation"],
    ["steps", "working"],
  ];
  for (const [name, how] of parts) {
    look(before[name], after[name], { ...here, how, path: joined(at.path, name) });
  }
  const known = new Set(["kind", ...parts.map(([name]) => name)]);
  for (const name of Object.keys({ ...before, ...after })) {
    if (!known.has(name)) look(before[name], after[name], { ...here, how: "field", path: joined(at.path, name) });
  }
}

function tell(how: How, { path, projected, found }: At): void {
  found.push({ how, path, by: null, projected });
}

const joined = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isAnswer({ kind, steps }: Fields): boolean {
  return (kind === "determined" || kind === "undetermined") && Array.isArray(steps);
}

function isAmount(value: Fields): value is Fields & { readonly centimes: number } {
  return typeof value["centimes"] === "number" && typeof value["dinars"] === "string";
}

/** A value of the law as an answer cites it. */
export type Cited = Omit<LawCitation, "kind">;

/** Values of one series that the two answers rest on differently; null where one of them rests on none more. */
export interface CitationChange {
  readonly series: string;
  readonly before: Cited | null;
  readonly after: Cited | null;
}

/** The values of the law that one of two answers rests on and the other does not; those of one series side by side. */
export function citationChanges(before: unknown, after: unknown): readonly CitationChange[] {
  const [first, second] = [citedBy(before), citedBy(after)];
  const gone = [...first].filter(([key]) => !second.has(key)).map(([, one]) => one);
  const come = [...second].filter(([key]) => !first.has(key)).map(([, one]) => one);
  const series = [...new Set([...gone, ...come].map((one) => one.series))];
  return series.flatMap((name) => {
    const [were, are] = [gone, come].map((all) => all.filter((one) => one.series === name)) as [Cited[], Cited[]];
    return Array.from({ length: Math.max(were.length, are.length) }, (_, place) => ({
      series: name,
      before: were[place] ?? null,
      after: are[place] ?? null,
    }));
  });
}

function citedBy(value: unknown): ReadonlyMap<string, Cited> {
  const found = new Map<string, Cited>();
  const collect = (inner: unknown): void => {
    if (!isFields(inner)) return;
    if (inner["kind"] === "law" && typeof inner["series"] === "string") {
      found.set(JSON.stringify(inner), inner as unknown as Cited);
      return;
    }
    for (const one of Object.values(inner)) collect(one);
  };
  collect(value);
  return found;
}

/** The first step that differs, by its name; null where the workings are the same. */
export function firstStep(before: unknown, after: unknown): string | null {
  const [first, second] = [stepsOf(before), stepsOf(after)];
  const place = Array.from({ length: Math.max(first.length, second.length) }).findIndex(
    (_, at) => JSON.stringify(first[at]) !== JSON.stringify(second[at]),
  );
  if (place < 0) return null;
  return (second[place] ?? first[place])?.id ?? null;
}

/** The steps of an answer and of the answers within it, without the places of their citations. */
function stepsOf(answer: unknown): readonly { readonly id: string }[] {
  if (!isFields(answer)) return [];
  const own = isAnswer(answer)
    ? (answer["steps"] as readonly { id: string; inputs: unknown; value: unknown }[]).map(({ id, inputs, value }) => ({
        id,
        inputs,
        value,
      }))
    : [];
  const inner = Object.entries(answer).flatMap(([name, one]) => (name === "steps" ? [] : stepsOf(one)));
  return [...own, ...inner];
}
