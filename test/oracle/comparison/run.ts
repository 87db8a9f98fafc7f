import { createHash } from "node:crypto";
import type { Case } from "../cases/case.js";
import { compare, kindOf } from "./comparison.js";
import type { Compared } from "./operations.js";
import { Random } from "./random.js";
import { type Difference, signatureOf, smallest } from "./smaller.js";

/** What is run: some cases by chance over all operations, and every so-manieth of those where the law turns, or none. */
export interface Plan {
  readonly operations: readonly Compared[];
  readonly cases: number;
  readonly seed: number;
  readonly everyBoundary: number | null;
  /** How many of the differences of one kind are kept, each made small. */
  readonly kept: number;
}

/** What a run found. */
export interface Report {
  readonly cases: number;
  readonly boundaries: number;
  /** By operation, by the kind of answer. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly differences: number;
  readonly smallest: readonly (Difference & { readonly count: number })[];
  /** SHA-256 over what the library told of every case, in order. */
  readonly hash: string;
}

/** Asks the library and the rules written again the same questions. */
export function run(plan: Plan, progress: (done: number) => void): Report {
  const hash = createHash("sha256");
  const counts = new Map<string, Map<string, number>>();
  const kept = new Map<string, { readonly found: Difference[]; readonly count: number }>();
  let differences = 0;
  let done = 0;

  function ask(operation: Compared, found: Case<unknown>): void {
    const outcome = compare(operation, found);
    hash.update(`${operation.name} ${JSON.stringify(outcome.told)}\n`);
    const kinds = counts.get(operation.name) ?? new Map<string, number>();
    const kind = kindOf(outcome.told);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    counts.set(operation.name, kinds);
    if (outcome.differsAt !== null) {
      differences += 1;
      const signature = `${operation.name} ${signatureOf(outcome)}`;
      const of = kept.get(signature) ?? { found: [], count: 0 };
      if (of.found.length < plan.kept) of.found.push({ operation, found, outcome });
      kept.set(signature, { found: of.found, count: of.count + 1 });
    }
    done += 1;
    progress(done);
  }

  if (plan.everyBoundary !== null) {
    for (const operation of plan.operations) {
      let place = 0;
      for (const found of operation.boundaries()) {
        if (place % plan.everyBoundary === 0) ask(operation, found);
        place += 1;
      }
    }
  }
  const boundaries = done;
  const random = new Random(plan.seed);
  for (let drawn = 0; drawn < plan.cases; drawn += 1) {
    const operation = random.of(plan.operations);
    ask(operation, operation.random(random));
  }
  return {
    cases: plan.cases,
    boundaries,
    counts,
    differences,
    smallest: [...kept.values()].flatMap(({ found, count }) => found.map((one) => ({ ...smallest(one), count }))),
    hash: hash.digest("hex"),
  };
}
