import type { Casnos } from "casnos-rules";
import { RULES, ruleText, viewOf } from "./dialect.js";
import type { Engine } from "./engine.js";
import type { Comparison } from "./comparison.js";
import { parameterTables } from "./parameters.js";
import { Random } from "./random.js";
import { contributionParts, contributions } from "./comparisons/contributions.js";
import { lateFilingPenalties } from "./comparisons/late-filing-penalties.js";
import { lateSurcharges } from "./comparisons/late-surcharges.js";
import { ages, entitlements, ordinaryPensions, pensions } from "./comparisons/retirement.js";

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

/** What came out of one comparison on one engine. */
export interface Outcome {
  readonly rows: number;
  /** Rows on which the engine and the library do not say the same, a missing row and one too many included. */
  readonly differences: number;
  /** The first of them, both lines. */
  readonly samples: readonly string[];
  /** How often each code came out. */
  readonly codes: ReadonlyMap<string, number>;
  /** The rows that each server held. */
  readonly spread: readonly number[];
  readonly secondsOfEngine: number;
  readonly secondsOfLibrary: number;
}

const SAMPLES = 5;

/** Runs a rule on both and compares every row, to the centime. */
export async function compare(
  comparison: Comparison,
  engines: readonly Engine[],
  { casnos, rows, seed }: { readonly casnos: Casnos; readonly rows: number; readonly seed: number },
  say: (what: string) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const { rule, columns } = comparison;
  say("rows");
  const { facts, answers } = comparison.population(rows, casnos, new Random(seed));
  const table = { ...facts, rows: [...facts.rows] };
  say("library");
  let secondsOfLibrary = 0;
  const expected = answers((work) => {
    const from = performance.now();
    const result = work();
    secondsOfLibrary += (performance.now() - from) / 1000;
    return result;
  });
  const outcomes: Outcome[] = [];
  for (const engine of engines) {
    say(`${engine.name}: loads`);
    await engine.loadFacts(table);
    for (const law of parameterTables(casnos)) await engine.loadLaw(law);
    for (const one of RULES) if (isBelow(one, rule)) await engine.define(viewOf(one), ruleText(one));
    say(`${engine.name}: computes`);
    const from = performance.now();
    await engine.compute(["id", ...columns], viewOf(rule));
    const secondsOfEngine = (performance.now() - from) / 1000;
    say(`${engine.name}: is compared`);
    const found = await differencesOf(engine.result(), expected);
    outcomes.push({ rows, ...found, spread: await engine.spread(facts.name), secondsOfEngine, secondsOfLibrary });
  }
  return outcomes;
}

/** Views that stand on one another are made in turn; the others need the table of their own comparison. */
function isBelow(rule: (typeof RULES)[number], asked: (typeof RULES)[number]): boolean {
  const chain: readonly string[] = ["retirement-age", "entitlement", "pension"];
  return rule === asked || (chain.includes(rule) && chain.indexOf(rule) < chain.indexOf(asked));
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
