import { amount, type Amount } from "../../money/amount.js";
import { centimes } from "../../money/centimes.js";
import { amountsOf, textOf, unknownIn } from "../amounts-of.js";
import { isWithoutBound } from "./candidates.js";
import type { MissingFact } from "../../working/reasons.js";
import { domainOf, placeOf, written, type Branch, type Leaf, type Tree } from "./explore.js";

/** A fact as it was tried, the way an input holds it: an amount as decimal text in DA. */
export interface GivenFact {
  /** The name of the fact, `"income.amount"`. */
  readonly fact: string;
  /** The year it is asked for, where it is a fact of a year; else null. */
  readonly year: number | null;
  /** The place of the item in its list, from 0, where it is a fact of an item; else null. */
  readonly index: number | null;
  /** The value tried; null for what is known not to be. */
  readonly value: string | number | boolean | null;
}

/** The least and the greatest of an amount over all completions, each of them reached. */
export interface Bounds {
  /** DA, in the period of the amount. */
  readonly least: Amount;
  /** DA, in the period of the amount. */
  readonly greatest: Amount;
  /** A completion that reaches the least. */
  readonly leastWith: readonly GivenFact[];
  /** A completion that reaches the greatest. */
  readonly greatestWith: readonly GivenFact[];
  /** Whether every completion gives this amount: a right that some completions refuse has none there. */
  readonly always: boolean;
}

/** The bounds of each amount by its path, `"unknown"` where the law sets none or where some completion has no known amount. */
export type BoundsOfAmounts = Readonly<Record<string, Bounds | "unknown">>;

interface Span {
  least: number;
  greatest: number;
  /** The greatest without the greatest input there is. */
  inside: number;
  count: number;
  leastBy: Completion["values"];
  greatestBy: Completion["values"];
}

/** A completion: the facts tried with their values, and what they lead to. */
interface Completion {
  readonly values: readonly { readonly missing: MissingFact; readonly value: unknown }[];
  readonly leaf: Leaf;
}

/** Every completion of a tree. */
function* completions(tree: Tree, values: Completion["values"] = []): Generator<Completion> {
  if (tree.kind === "leaf") {
    yield { values, leaf: tree };
    return;
  }
  const { missing } = tree;
  for (const { value, tree: below } of tree.tried) yield* completions(below, [...values, { missing, value }]);
}

/** The bounds of every amount over the completions of a tree; unknown altogether where one of them has no answer. */
export function boundsIn(tree: Tree): BoundsOfAmounts | "unknown" {
  const spans = new Map<string, Span>();
  const unknown = new Set<string>();
  let count = 0;
  for (const { values, leaf } of completions(tree)) {
    if (leaf.answer.kind === "undetermined") return "unknown";
    count += 1;
    for (const [name, { centimes: value }] of amountsOf(leaf.answer.value)) widen(spans, name, value, values);
    for (const name of unknownIn(leaf.answer.value)) unknown.add(name);
  }
  return Object.fromEntries(
    [...spans].map(([name, span]) => [
      name,
      isUnknown(name, unknown) || span.greatest > span.inside ? "unknown" : boundsOf(span, count),
    ]),
  );
}

function widen(spans: Map<unknown, Span>, name: unknown, value: number, by: Completion["values"]): void {
  const span = spans.get(name);
  const inside = by.some((tried) => isWithoutBound(tried.value)) ? Number.NEGATIVE_INFINITY : value;
  if (span === undefined) {
    spans.set(name, { least: value, greatest: value, inside, count: 1, leastBy: by, greatestBy: by });
    return;
  }
  if (value < span.least) [span.least, span.leastBy] = [value, by];
  if (value > span.greatest) [span.greatest, span.greatestBy] = [value, by];
  span.inside = Math.max(span.inside, inside);
  span.count += 1;
}

/** Whether an amount, or the part it stands in, is unknown in some completion. */
function isUnknown(name: string, unknown: ReadonlySet<string>): boolean {
  return [...unknown].some((part) => name === part || name.startsWith(`${part}.`));
}

function boundsOf({ least, greatest, count, leastBy, greatestBy }: Span, completions: number): Bounds {
  return {
    least: amount(centimes(least)),
    greatest: amount(centimes(greatest)),
    leastWith: givenIn(leastBy),
    greatestWith: givenIn(greatestBy),
    always: count === completions,
  };
}

function givenIn(by: Completion["values"]): readonly GivenFact[] {
  return by.map(({ missing: { fact, year, index }, value }) => ({
    fact,
    year,
    index,
    value: written(value, domainOf(fact)) as GivenFact["value"],
  }));
}

/** How much of the widest interval is cut off, at worst, once a fact is known; by the place of the fact. */
export function worstCuts(tree: Tree, bounds: BoundsOfAmounts | "unknown"): ReadonlyMap<string, number> {
  const widest = widestOf(bounds);
  if (widest === null) return new Map();
  const [name, width] = widest;
  const left = new Map<string, Left>();
  for (const branch of placesIn(tree)) left.set(branch, { under: new Map(), apart: new Map() });
  for (const { values, leaf } of completions(tree)) {
    const value = leaf.answer.kind === "determined" ? amountNamed(leaf.answer.value, name) : null;
    if (value === null) continue;
    const known = new Map(values.map((tried) => [placeOf(tried.missing), tried.value]));
    for (const [place, { under, apart }] of left) {
      if (known.has(place)) widen(under, known.get(place), value, values);
      else widen(apart, name, value, values);
    }
  }
  return new Map([...left].map(([place, of]) => [place, width - widestLeft(of)]));
}

/** What is left of an interval once a fact is known. */
interface Left {
  /** By the values of the fact. */
  readonly under: Map<unknown, Span>;
  /** Where the fact is not asked for: left whatever it is. */
  readonly apart: Map<unknown, Span>;
}

function placesIn(tree: Tree): ReadonlySet<string> {
  if (tree.kind === "leaf") return new Set();
  const below = tree.tried.flatMap(({ tree: inner }) => [...placesIn(inner)]);
  return new Set([placeOf(tree.missing), ...below]);
}

function widestLeft({ under, apart }: Left): number {
  return Math.max(0, ...[...under.values()].map((span) => widthOf([span, ...apart.values()])));
}

function widestOf(bounds: BoundsOfAmounts | "unknown"): readonly [string, number] | null {
  if (bounds === "unknown") return null;
  const widths = Object.entries(bounds).flatMap(([name, span]): [string, number][] =>
    span === "unknown" ? [] : [[name, span.greatest.centimes - span.least.centimes]],
  );
  return widths.sort(([, a], [, b]) => b - a)[0] ?? null;
}

function amountNamed(value: unknown, name: string): number | null {
  return amountsOf(value).find(([path]) => path === name)?.[1].centimes ?? null;
}

function widthOf(spans: readonly Span[]): number {
  return Math.max(...spans.map(({ greatest }) => greatest)) - Math.min(...spans.map(({ least }) => least));
}

/** Whether two values of a missing fact lead to different results, all else equal. */
export function matters({ tried }: Branch): boolean {
  const [first, ...others] = tried;
  return first !== undefined && others.some((other) => differ(first.tree, other.tree));
}

/** Whether two trees have different results for some values of the facts that they ask for, the same in both. */
function differ(a: Tree, b: Tree, given: ReadonlyMap<string, unknown> = new Map()): boolean {
  if (a.kind === "branch") return somewhere(a, given, (tree, further) => differ(tree, b, further));
  if (b.kind === "branch") return somewhere(b, given, (tree, further) => differ(a, tree, further));
  return resultOf(a) !== resultOf(b);
}

/** Whether something holds below a branch, under the value that its fact has already or under any. */
function somewhere(
  { missing, tried }: Branch,
  given: ReadonlyMap<string, unknown>,
  holds: (tree: Tree, given: ReadonlyMap<string, unknown>) => boolean,
): boolean {
  const place = placeOf(missing);
  if (given.has(place)) {
    const known = tried.find(({ value }) => value === given.get(place));
    return known !== undefined && holds(known.tree, given);
  }
  return tried.some(({ value, tree }) => holds(tree, new Map([...given, [place, value]])));
}

const texts = new WeakMap<Leaf, string>();

function resultOf(leaf: Leaf): string {
  const known = texts.get(leaf);
  if (known !== undefined) return known;
  const { answer } = leaf;
  const text = answer.kind === "determined" ? textOf(answer.value) : textOf(answer.reasons);
  texts.set(leaf, text);
  return text;
}
