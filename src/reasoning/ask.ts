import type { FactsOf, OperationId, ResultOf } from "../operations.js";
import type { InputOf } from "../schemas/input.js";
import { fieldsOf } from "../schemas/fields.js";
import type { Answer } from "../working/answer.js";
import type { Domain } from "../working/fact.js";
import type { MissingFact } from "../working/reasons.js";
import type { Context } from "../working/working.js";
import { boundsIn, matters, worstCuts, type BoundsOfAmounts } from "./asking/bounds.js";
import { candidatesOf, fewOf } from "./asking/candidates.js";
import { domainOf, explore, placeOf, type Branch, type Leaf, type Tree } from "./asking/explore.js";
import { groundOf } from "./asking/ground.js";
import { MOST_GLANCES, MOST_MISSING, MOST_TRIALS } from "./asking/limits.js";
import type { Reasoning } from "./put-to.js";
import { answered, factsOf } from "./running.js";

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

/** What an operation can say of an incomplete input. */
export interface Asked<T> {
  /** The answer to the input as it is. */
  readonly answer: Answer<T>;
  /** The facts worth asking, the one that narrows the answer most first. */
  readonly questions: readonly Question[];
  /** By the path of the amount; `"unknown"` where more is missing than can be tried, a list among it. */
  readonly bounds: BoundsOfAmounts | "unknown";
}

/**
 * Answers as far as the facts go, says which missing facts matter, and between which bounds each amount lies.
 *
 * @remarks A fact whose every value leaves the result the same is not asked for. One that a part of the result alone lacks is
 * asked for after those that the whole lacks, and narrows no bounds; so a determined answer can leave questions. The first question is the one that cuts most
 * off the widest interval, whatever its answer; of two that cut the same, the one whose field stands first. Bounds are given
 * where at most four facts are missing; a list is more than that, and what follows from it shows only once it is given.
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
 * const { questions, bounds } = ask(createCasnos(), "contributions.annual", { year: 2006, activities });
 * questions.map(({ fact, year }) => [fact, year]); // => [["income.amount", 2005]]
 * const owed = bounds === "unknown" ? undefined : bounds["amount"];
 * owed !== "unknown" && owed?.greatest.dinars; // => "115200.00"
 * ```
 */
export function ask<O extends OperationId>(
  { context }: Reasoning,
  operation: O,
  input: InputOf<FactsOf<O>>,
): Asked<ResultOf<O>> {
  const answer = answered(operation, factsOf(operation, input), context);
  const glance = glanceAt(operation, input, context);
  const tree = depthOf(glance) <= MOST_MISSING ? wholly(operation, input, context) : null;
  const bounds = tree === null ? "unknown" : boundsIn(tree);
  const questions = [...questionsIn(tree ?? glance, bounds, operation), ...questionsOfParts(glance, operation)];
  return { answer, questions, bounds };
}

/** A few values of each missing fact: how many are missing, and which matter. */
function glanceAt(operation: OperationId, input: unknown, context: Context): Tree {
  const ground = groundOf(operation, input, context);
  const few = (fact: string, domain: Domain<unknown>): readonly unknown[] => fewOf(fact, domain, ground);
  return explore(operation, input, context, few, { left: MOST_GLANCES });
}

/** Every completion that can matter; null where a fact cannot be tried, or they are too many. */
function wholly(operation: OperationId, input: unknown, context: Context): Tree | null {
  const ground = groundOf(operation, input, context);
  const budget = { left: MOST_TRIALS };
  const all = (fact: string, domain: Domain<unknown>, depth: number): readonly unknown[] =>
    depth < MOST_MISSING ? candidatesOf(fact, domain, ground) : [];
  const tree = explore(operation, input, context, all, budget);
  return budget.left <= 0 || hasUntried(tree) ? null : tree;
}

/** The most facts that are missing at once; without end where one cannot be tried. */
function depthOf(tree: Tree): number {
  if (tree.kind === "leaf") return 0;
  if (tree.tried.length === 0) return Number.POSITIVE_INFINITY;
  return 1 + Math.max(...tree.tried.map(({ tree: below }) => depthOf(below)));
}

function hasUntried(tree: Tree): boolean {
  return tree.kind === "branch" && (tree.tried.length === 0 || tree.tried.some(({ tree: below }) => hasUntried(below)));
}

/** The facts that matter somewhere in a tree, in order. */
function questionsIn(tree: Tree, bounds: BoundsOfAmounts | "unknown", operation: OperationId): readonly Question[] {
  const asked = new Map<string, MissingFact>();
  for (const branch of branchesOf(tree)) {
    const place = placeOf(branch.missing);
    if (!asked.has(place) && (branch.tried.length === 0 || matters(branch))) asked.set(place, branch.missing);
  }
  const cuts = worstCuts(tree, bounds);
  const fields = fieldsOf(operation);
  return [...asked]
    .map(([place, fact], order) => ({ fact, cut: cuts.get(place) ?? 0, field: fieldOrder(fields, fact), order }))
    .sort((a, b) => b.cut - a.cut || a.field - b.field || a.order - b.order)
    .map(({ fact: { fact, year, index } }) => ({ fact, year, index, domain: domainOf(fact) }));
}

/**
 * The facts that parts of a result alone lack, and that matter to them, in order. One of which no value fits the input is
 * not asked for: it has no field there, or none by that name.
 */
function questionsOfParts(glance: Tree, operation: OperationId): readonly Question[] {
  const asked = new Map<string, MissingFact>();
  for (const leaf of leavesOf(glance)) {
    for (const branch of leaf.lacks()) {
      const place = placeOf(branch.missing);
      if (!asked.has(place) && (isList(branch.missing) || matters(branch))) asked.set(place, branch.missing);
    }
  }
  const fields = fieldsOf(operation);
  return [...asked.values()]
    .map((fact, order) => ({ fact, field: fieldOrder(fields, fact), order }))
    .sort((a, b) => a.field - b.field || a.order - b.order)
    .map(({ fact: { fact, year, index } }) => ({ fact, year, index, domain: domainOf(fact) }));
}

function isList({ fact }: MissingFact): boolean {
  return domainOf(fact).kind === "list";
}

function* leavesOf(tree: Tree): Generator<Leaf> {
  if (tree.kind === "leaf") yield tree;
  else for (const { tree: below } of tree.tried) yield* leavesOf(below);
}

function* branchesOf(tree: Tree): Generator<Branch> {
  if (tree.kind === "leaf") return;
  yield tree;
  for (const { tree: below } of tree.tried) yield* branchesOf(below);
}

/** Where the field of a fact stands in the input; last where it is a part of another, such as a career's owner. */
function fieldOrder(fields: readonly string[], { fact }: MissingFact): number {
  // A fact of the family may be one of the only relative that is asked about.
  const names = [fact, fact.replace(/^family\./, "relative.")];
  const place = fields.findIndex((field) => names.some((name) => field === name || field.endsWith(`.${name}`)));
  return place < 0 ? fields.length : place;
}
