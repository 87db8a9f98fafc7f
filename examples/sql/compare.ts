import type { Casnos } from "casnos-rules";
import type { Comparison } from "./comparison.js";
import { contributionParts, contributions } from "./comparisons/contributions.js";
import { lateFilingPenalties } from "./comparisons/late-filing-penalties.js";
import { lateSurcharges } from "./comparisons/late-surcharges.js";
import { ages, entitlements, ordinaryPensions, pensions } from "./comparisons/retirement.js";
import { ruleText, viewOf, type RuleName } from "./dialect.js";
import type { Engine } from "./engine.js";
import { parameterTables } from "./parameters.js";
import { Random } from "./random.js";
import type { Table } from "./table.js";

/** Every comparison there is. */
export const COMPARISONS: readonly Comparison[] = [
  contributions,
  contributionParts,
  lateFilingPenalties,
  lateSurcharges,
  ages,
  entitlements,
  ordinaryPensions,
  pensions,
];

/** The rows of a comparison with what the library answers on them, and the tables of the law it answered by. */
export interface Prepared {
  readonly comparison: Comparison;
  readonly laws: readonly Table[];
  readonly facts: Table;
  readonly expected: readonly string[];
  /** What the library alone took. */
  readonly seconds: number;
}

/** What came out of one comparison on one engine. */
export interface Outcome {
  /** Rows on which the engine and the library do not say the same, a missing row and one too many included. */
  readonly differences: number;
  /** The first of them, both lines. */
  readonly samples: readonly string[];
  /** How often the engine gave each code. */
  readonly codes: ReadonlyMap<string, number>;
  /** The rows that each server held. */
  readonly spread: readonly number[];
  /** What the engine took from the facts to a table of results. */
  readonly seconds: number;
}

const SAMPLES = 5;

/** Draws the rows of a comparison from a seed and asks the library. */
export function prepared(comparison: Comparison, casnos: Casnos, rows: number, seed: number): Prepared {
  const { facts, answers } = comparison.population(rows, casnos, new Random(seed));
  let seconds = 0;
  const expected = answers((work) => {
    const from = performance.now();
    const result = work();
    seconds += (performance.now() - from) / 1000;
    return result;
  });
  return { comparison, laws: parameterTables(casnos), facts, expected, seconds };
}

/** Runs the same rule on an engine and compares every row, to the centime; `text` gives the SQL of a rule. */
export async function compare(
  { comparison, laws, facts, expected }: Prepared,
  engine: Engine,
  text: (rule: RuleName) => string = ruleText,
): Promise<Outcome> {
  const { rule, columns } = comparison;
  await engine.loadFacts(facts);
  for (const law of laws) await engine.loadLaw(law);
  for (const one of chainOf(rule)) await engine.define(viewOf(one), text(one));
  const from = performance.now();
  await engine.compute(["id", ...columns], viewOf(rule));
  const seconds = (performance.now() - from) / 1000;
  const found = await differencesOf(engine.result(), expected);
  return { ...found, spread: await engine.spread(facts.name), seconds };
}

/** Views that stand on one another, the lowest first. */
const CHAIN = ["retirement-age", "entitlement", "pension"] as const satisfies readonly RuleName[];

function chainOf(rule: RuleName): readonly RuleName[] {
  const place = CHAIN.findIndex((one) => one === rule);
  return place < 0 ? [rule] : CHAIN.slice(0, place + 1);
}

async function differencesOf(
  result: AsyncIterable<string>,
  expected: readonly string[],
): Promise<Pick<Outcome, "differences" | "samples" | "codes">> {
  const samples: string[] = [];
  const codes = new Map<string, number>();
  let differences = 0;
  let row = 0;
  for await (const found of result) {
    const code = found.split("\t", 2)[1] ?? "";
    codes.set(code, (codes.get(code) ?? 0) + 1);
    const wanted = `${row}\t${expected[row] ?? "no such row"}`;
    if (found !== wanted) {
      differences += 1;
      if (samples.length < SAMPLES) samples.push(`the engine  ${found}\nthe library ${wanted}`);
    }
    row += 1;
  }
  return { differences: differences + Math.max(0, expected.length - row), samples, codes };
}
