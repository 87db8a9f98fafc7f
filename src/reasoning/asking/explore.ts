import { allFacts } from "../../facts/all.js";
import { amount } from "../../money/amount.js";
import type { Centimes } from "../../money/centimes.js";
import type { OperationId } from "../../operations.js";
import { CasnosInputError } from "../../refusal/input-error.js";
import type { Answer } from "../../working/answer.js";
import type { Domain } from "../../working/fact.js";
import type { MissingFact, Reason } from "../../working/reasons.js";
import type { Context } from "../../working/working.js";
import { missingInParts } from "../amounts-of.js";
import { factsOf, silentlyAnswered } from "../running.js";
import { completed } from "./completed.js";

/** What becomes of an input: a result once nothing is missing, or a fact and what each value of it leads to. */
export type Tree = Leaf | Branch;

/** Nothing more is missing. */
export interface Leaf {
  readonly kind: "leaf";
  readonly answer: Answer<unknown>;
  /** The facts that a part of the result lacks, and what each value of them leads to. */
  readonly lacks: () => readonly Branch[];
}

/** A fact is missing. */
export interface Branch {
  readonly kind: "branch";
  readonly missing: MissingFact;
  /** By the values tried; none where the fact has too many to be tried. */
  readonly tried: readonly Tried[];
}

/** One value of a missing fact, and what it leads to. */
export interface Tried {
  readonly value: unknown;
  readonly tree: Tree;
}

/** Which values of a fact are tried; none ends the trial at it. */
export type Candidates = (fact: string, domain: Domain<unknown>, depth: number) => readonly unknown[];

/** How many results a trial may look at. */
export interface Budget {
  left: number;
}

interface Case {
  readonly operation: OperationId;
  readonly context: Context;
  readonly candidates: Candidates;
  readonly budget: Budget;
}

/** Tries the values of what is missing, each in turn, down to results. */
export function explore(
  operation: OperationId,
  input: unknown,
  context: Context,
  candidates: Candidates,
  budget: Budget,
): Tree {
  return below({ operation, context, candidates, budget }, input, factsOf(operation, input), 0);
}

function below(of: Case, input: unknown, facts: unknown, depth: number): Tree {
  of.budget.left -= 1;
  const answer = silentlyAnswered(of.operation, facts, of.context);
  const missing = answer.kind === "undetermined" ? answer.reasons.find(isMissing) : undefined;
  if (missing === undefined) return { kind: "leaf", answer, lacks: () => lackedBy(answer, of, input, facts, depth) };
  return branch(missing, of, input, facts, depth);
}

/** What each value of a fact leads to that parts of a result lack; where no more can be looked at, none. */
function lackedBy(answer: Answer<unknown>, of: Case, input: unknown, facts: unknown, depth: number): readonly Branch[] {
  if (answer.kind === "undetermined") return [];
  const places = new Set<string>();
  return missingInParts(answer.value).flatMap((missing) => {
    if (of.budget.left <= 0 || places.has(placeOf(missing))) return [];
    places.add(placeOf(missing));
    return [branch(missing, of, input, facts, depth)];
  });
}

function branch(missing: MissingFact, of: Case, input: unknown, facts: unknown, depth: number): Branch {
  const domain = domainOf(missing.fact);
  const values = of.budget.left > 0 ? of.candidates(missing.fact, domain, depth) : [];
  const tried: Tried[] = [];
  for (const value of values) {
    const further = completed(input, missing, written(value, domain));
    const read = isOfDays(domain) ? readOrNull(of.operation, further) : completed(facts, missing, value);
    // A day that cannot be, such as an end before its start, is no completion.
    if (read !== null) tried.push({ value, tree: below(of, further, read, depth + 1) });
  }
  return { kind: "branch", missing, tried };
}

function isOfDays({ kind }: Domain<unknown>): boolean {
  return kind === "day" || kind === "day-or-none";
}

function readOrNull(operation: OperationId, input: unknown): unknown {
  try {
    return factsOf(operation, input);
  } catch (error) {
    if (error instanceof CasnosInputError) return null;
    throw error;
  }
}

/** A value of a fact as an input holds it. */
export function written(value: unknown, { kind }: Domain<unknown>): unknown {
  const isAmount = (kind === "amount" || kind === "amount-or-none") && value !== null;
  return isAmount ? amount(value as Centimes).dinars : value;
}

function isMissing(reason: Reason): reason is MissingFact {
  return reason.code === "missing-fact";
}

/** What a fact can be. */
export function domainOf(fact: string): Domain<unknown> {
  return allFacts[fact]?.domain ?? { kind: "list" };
}

/** The place of a fact: its name, its year and its place in a list. */
export function placeOf({ fact, year, index }: MissingFact): string {
  return `${fact} ${String(year)} ${String(index)}`;
}
