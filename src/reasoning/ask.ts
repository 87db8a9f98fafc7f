import { allFacts } from "../facts/all.js";
import { amount, type Amount } from "../money/amount.js";
import type { InputOf } from "../schemas/input.js";
import type { Answer } from "../working/answer.js";
import type { Domain } from "../working/fact.js";
import type { MissingFact, Reason } from "../working/reasons.js";
import { sameResult } from "../working/same-result.js";
import type { FactsOf, OperationId, ResultOf } from "../operations.js";
import { completed } from "./completed.js";

/** A fact that is missing and can change the answer. */
export interface Question {
  /** The name of the fact, `"income.amount"`. */
  readonly fact: string;
  /** The year it is asked for, where it is a fact of a year; else null. */
  readonly year: number | null;
  /** The place of the item in its list, from 0, where it is a fact of an item; else null. */
  readonly index: number | null;
  /** What the fact can be. */
  readonly domain: Domain<unknown>;
}

/** The least and the greatest of an amount over all completions, each of them reached. */
export interface Bounds {
  /** DA, in the period of the amount. */
  readonly least: Amount;
  /** DA, in the period of the amount. */
  readonly greatest: Amount;
}

/**
 * What an operation can say of an incomplete input. A day or a list has too many values to be tried: it is asked for
 * wherever the rule asks for it, and what would be asked after it shows only once it is given.
 */
export interface Asked<T> {
  /** The answer to the input as it is. */
  readonly answer: Answer<T>;
  /** The facts worth asking, the one that narrows the answer most first. */
  readonly questions: readonly Question[];
  /** By the name of the amount; `"unknown"` where the law sets none or too much is missing. */
  readonly bounds: Readonly<Record<string, Bounds>> | "unknown";
}

/** What can be asked: the facade, or anything that answers operations as it does. */
export interface Answering {
  /** Answers an operation by its name. */
  answer<O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>): Answer<ResultOf<O>>;
}

const MOST_MISSING = 4;

interface Leaf {
  /** The values tried, by the place of the fact. */
  readonly tried: ReadonlyMap<string, unknown>;
  readonly answer: Answer<unknown>;
}

/**
 * Answers as far as the facts go, says which missing facts matter, and between which bounds each amount lies.
 *
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param operation - The name of an operation, `"contributions.annual"`.
 * @param input - Its input, with facts left out.
 * @returns The answer, the questions worth asking, and the bounds, DA in the period of each amount.
 * @throws CasnosInputError for an input that is wrong rather than incomplete.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
 * const asked = ask(createCasnos(), "contributions.annual", { year: 2006, activities });
 * asked.questions.map(({ fact, year }) => [fact, year]); // => [["income.amount", 2005]]
 * asked.bounds !== "unknown" && asked.bounds["amount"]?.greatest.dinars; // => "115200.00"
 * ```
 */
export function ask<O extends OperationId>(
  casnos: Answering,
  operation: O,
  input: InputOf<FactsOf<O>>,
): Asked<ResultOf<O>> {
  const answer = casnos.answer(operation, input);
  const missing = new Map<string, MissingFact>();
  const leaves: Leaf[] = [];
  const untried = new Set<string>();
  const complete = explore(casnos, operation, input, new Map(), { missing, leaves, untried });
  const questions = [...missing.entries()]
    .filter(([place]) => untried.has(place) || matters(place, leaves))
    .map(([place, fact], order) => ({ fact, order, cut: complete ? worstCut(place, leaves) : 0 }))
    .sort((a, b) => b.cut - a.cut || a.order - b.order)
    .map(({ fact: { fact, year, index } }) => ({ fact, year, index, domain: domainOf(fact) }));
  return { answer, questions, bounds: complete ? boundsOf(leaves) : "unknown" };
}

/** What the trials found. */
interface Found {
  /** Every fact that the rule asked for, by its place. */
  readonly missing: Map<string, MissingFact>;
  readonly leaves: Leaf[];
  /** The places of facts at which the trials ended: their values cannot all be tried. */
  readonly untried: Set<string>;
}

/** Tries every completion that can matter; false when that cannot be done. */
function explore<O extends OperationId>(
  casnos: Answering,
  operation: O,
  input: InputOf<FactsOf<O>>,
  tried: ReadonlyMap<string, unknown>,
  found: Found,
): boolean {
  const { missing, leaves, untried } = found;
  const answer = casnos.answer(operation, input);
  const reason = answer.kind === "undetermined" ? answer.reasons.find(isMissing) : undefined;
  if (reason === undefined) {
    leaves.push({ tried, answer });
    return answer.kind === "determined";
  }
  const place = placeOf(reason);
  missing.set(place, reason);
  const candidates = candidatesOf(domainOf(reason.fact));
  if (candidates.length === 0 || tried.size === MOST_MISSING) {
    untried.add(place);
    return false;
  }
  let complete = true;
  for (const candidate of candidates) {
    const next = completed(input, reason, candidate);
    const reached = explore(casnos, operation, next, new Map([...tried, [place, candidate]]), found);
    complete = reached && complete;
  }
  return complete;
}

/** The values to try: all of a small domain, both ends of a rising amount. */
function candidatesOf(domain: Domain<unknown>): readonly unknown[] {
  switch (domain.kind) {
    case "choice":
      return domain.options;
    case "yes-no":
      return [true, false];
    case "count":
      return Array.from({ length: domain.most - domain.least + 1 }, (_, place) => domain.least + place);
    case "amount":
      return [amount(domain.least).dinars, amount(domain.most).dinars];
    case "amount-or-none":
      return [null, amount(domain.least).dinars, amount(domain.most).dinars];
    case "day":
    case "day-or-none":
    case "list":
      return [];
  }
}

function isMissing(reason: Reason): reason is MissingFact {
  return reason.code === "missing-fact";
}

function placeOf({ fact, year, index }: MissingFact): string {
  return `${fact} ${String(year)} ${String(index)}`;
}

function domainOf(fact: string): Domain<unknown> {
  return allFacts[fact]?.domain ?? { kind: "list" };
}

/** Whether two completions that differ in one fact alone differ in their result. */
function matters(place: string, leaves: readonly Leaf[]): boolean {
  const first = new Map<string, Leaf>();
  return (
    leaves.some((leaf) => {
      if (!leaf.tried.has(place)) return false;
      const others = JSON.stringify([...leaf.tried].filter(([key]) => key !== place));
      const twin = first.get(others);
      if (twin === undefined) first.set(others, leaf);
      return twin !== undefined && !sameResult(bare(twin.answer), bare(leaf.answer));
    }) || first.size > 1
  );
}

function bare(answer: Answer<unknown>): unknown {
  return answer.kind === "determined" ? answer.value : answer.reasons;
}

/** How much of the widest interval is cut off, at worst, once a fact is known. */
function worstCut(place: string, leaves: readonly Leaf[]): number {
  const all = boundsOf(leaves);
  const values = new Set(leaves.map(({ tried }) => tried.get(place)));
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) {
    if (value === undefined) continue;
    const under = boundsOf(leaves.filter(({ tried }) => !tried.has(place) || tried.get(place) === value));
    least = Math.min(least, widest(all) - widest(under));
  }
  return least;
}

function widest(bounds: Readonly<Record<string, Bounds>>): number {
  return Math.max(0, ...Object.values(bounds).map(({ least, greatest }) => greatest.centimes - least.centimes));
}

function boundsOf(leaves: readonly Leaf[]): Readonly<Record<string, Bounds>> {
  const bounds: Record<string, { least: Amount; greatest: Amount }> = {};
  for (const { answer } of leaves) {
    for (const [name, value] of amountsOf(bare(answer))) {
      const held = (bounds[name] ??= { least: value, greatest: value });
      if (value.centimes < held.least.centimes) held.least = value;
      if (value.centimes > held.greatest.centimes) held.greatest = value;
    }
  }
  return bounds;
}

/** The amounts of a result, and those of its parts that are answers of their own. */
function amountsOf(value: unknown): readonly (readonly [string, Amount])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): (readonly [string, Amount])[] => {
    if (isAmount(inner)) return [[name, inner]];
    if (typeof inner !== "object" || inner === null || !("kind" in inner) || !("value" in inner)) return [];
    return isAmount(inner.value) ? [[name, inner.value]] : [];
  });
}

function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && "centimes" in value && "dinars" in value;
}
