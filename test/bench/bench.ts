// Prints how fast the two first rules are, beside their peers, in one run. Ratios are what to read: the machine is shared,
// and each ratio is taken round by round. With `--write` the ratios go to docs/benchmarks.md, with their drawings.
import { unwrap } from "casnos-rules";
import { CODES, contributions, pensions } from "casnos-rules/batch";
import { deepStrictEqual } from "node:assert";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { annual } from "../../src/contributions/annual.js";
import { pension } from "../../src/retirement/pension.js";
import { determine } from "../../src/working/determine.js";
import { Recording } from "../../src/working/recording.js";
import { Silent } from "../../src/working/silent.js";
import { bigContribution, bigPension } from "./big-integer.js";
import { contributionsByHand, pensionsByHand, type ByHand } from "./by-hand.js";
import { decimalContribution, decimalPension } from "./decimal.js";
import { growths } from "./growth.js";
import { inSql } from "./in-sql.js";
import { measure, type Spread, type Work } from "./measure.js";
import { page } from "./page.js";
import { plainContribution, plainMean, plainPension } from "./plain.js";
import { publicodesContribution, publicodesPension } from "./publicodes.js";
import { sizes } from "./sizes.js";
import { startups } from "./startup.js";
import {
  BASE,
  START,
  YEARS,
  baseColumn,
  bases,
  careerColumn,
  casnos,
  contributionFacts,
  contributionInput,
  pensionFacts,
  pensionInput,
} from "./subjects.js";

const { values: asked } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const { context } = casnos;

const mean = plainMean(bases);
const texts = bases.map((base) => base.toFixed(2));
const bigs = bases.map((base) => BigInt(Math.round(base * 100)));
const bigBase = BigInt(BASE.replace(".", ""));
const column = baseColumn(1_000_000);
const careers = careerColumn(50_000);
const sql = await inSql(column, careers.bases, careers.quarters);

// Peers that do other work are no peers: the results are the same before anything is timed.
const owed = unwrap(casnos.contributions.annual(contributionInput));
const award = unwrap(casnos.retirement.pension(pensionInput));
if (owed.contribution !== "general" || award.right === "none") throw new Error("nothing to measure");
deepStrictEqual(plainContribution(Number(BASE)).toFixed(2), owed.amount.dinars);
deepStrictEqual(decimalContribution(BASE), owed.amount.dinars);
deepStrictEqual(bigContribution(bigBase), BigInt(owed.amount.centimes));
deepStrictEqual(publicodesContribution(Number(BASE)).toFixed(2), owed.amount.dinars);
deepStrictEqual(plainPension(bases).toFixed(2), award.monthly.dinars);
deepStrictEqual(decimalPension(texts), award.monthly.dinars);
deepStrictEqual(bigPension(bigs), BigInt(award.monthly.centimes));
deepStrictEqual(publicodesPension(mean, YEARS).toFixed(2), award.monthly.dinars);

const contributed = contributions(casnos, { bases: column, years: 2026 });
sameColumn(contributionsByHand(column), contributed.amounts, contributed.codes);
await sql.contributions();
deepStrictEqual(await sql.results(), orNull(contributed.amounts));
const drawn = pensions(casnos, { startOn: START, ...careers });
sameColumn(pensionsByHand(careers.offsets, careers.bases, careers.quarters), drawn.monthly, drawn.codes);
await sql.pensions();
deepStrictEqual(await sql.results(), orNull(drawn.monthly));

let kept = 0;
const keep = (value: unknown): void => {
  if (value === kept) kept += 1;
};
const times = (calls: number, run: () => unknown): Work => ({
  calls,
  run: () => {
    for (let call = 0; call < calls; call += 1) keep(run());
  },
});
const sum = (values: Float64Array): number => {
  let total = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- the loop that a batch is measured against
  for (let place = 0; place < values.length; place += 1) total += values[place] as number;
  return total;
};
const recorded =
  <F, T>(rule: (facts: F, w: Recording) => T, facts: F) =>
  () =>
    rule(facts, new Recording(context, determine));
const rows = column.length;
const people = careers.offsets.length - 1;

// Columns first, before anything else has run, as in a program that works on columns: a rule that has run with both
// workings is compiled for both, and the loop over it takes longer.
const columns: Readonly<Record<string, Work>> = {
  "sum of a column": { calls: rows, run: () => keep(sum(column)) },
  "hand-written contributions": { calls: rows, run: () => keep(contributionsByHand(column)) },
  "batch of contributions": { calls: rows, run: () => keep(contributions(casnos, { bases: column, years: 2026 })) },
  "contributions in DuckDB": { calls: rows, run: sql.contributions },
  "sum of careers": { calls: people, run: () => keep(sum(careers.bases)) },
  "hand-written pensions": {
    calls: people,
    run: () => keep(pensionsByHand(careers.offsets, careers.bases, careers.quarters)),
  },
  "batch of pensions": { calls: people, run: () => keep(pensions(casnos, { startOn: START, ...careers })) },
  "pensions in DuckDB": { calls: people, run: sql.pensions },
};
const ofColumns = await measure(columns);
const batches = ["batch of contributions", "batch of pensions"];
const costs = (
  await measure({
    "contribution, plain number": times(200_000, () => plainContribution(1_234_567.89)),
    "contribution, BigInt": times(100_000, () => bigContribution(bigBase)),
    "contribution, decimal.js": times(20_000, () => decimalContribution(BASE)),
    "contribution, rule silent": times(50_000, () => annual(contributionFacts, new Silent(context))),
    "contribution, rule recorded": times(20_000, recorded(annual, contributionFacts)),
    "contribution, answer": times(10_000, () => determine(annual, contributionFacts, context)),
    "contribution, facade": times(10_000, () => casnos.contributions.annual(contributionInput)),
    "contribution, publicodes": times(300, () => publicodesContribution(1_234_567.89)),
    "pension, plain number": times(20_000, () => plainPension(bases)),
    "pension, BigInt": times(5000, () => bigPension(bigs)),
    "pension, decimal.js": times(1000, () => decimalPension(texts)),
    "pension, rule silent": times(20_000, () => pension(pensionFacts, new Silent(context))),
    "pension, rule recorded": times(10_000, recorded(pension, pensionFacts)),
    "pension, answer": times(3000, () => determine(pension, pensionFacts, context)),
    "pension, facade": times(3000, () => casnos.retirement.pension(pensionInput)),
    "pension, publicodes": times(300, () => publicodesPension(mean, YEARS)),
    ...Object.fromEntries(batches.map((name) => [`${name}, after the facade`, columns[name] as Work])),
  })
).with(ofColumns);
sql.close();
if (kept < 0) console.log(kept);

console.log("Cost of a call: median (least to most) of nine rounds\n");
for (const name of costs.names) {
  const { median, least, most } = costs.of(name);
  const [a, b, c] = [median, least, most].map((value) => value.toFixed(value < 100 ? 1 : 0));
  console.log(`${name.padEnd(40)} ${(a ?? "").padStart(9)} ns  (${b ?? ""} to ${c ?? ""})`);
}

/** Which of ours is compared with which peer: a ratio above one says that the peer takes longer. */
const COMPARED = [
  ["contribution, plain number", "contribution, facade"],
  ["contribution, BigInt", "contribution, facade"],
  ["contribution, decimal.js", "contribution, facade"],
  ["contribution, publicodes", "contribution, facade"],
  ["pension, plain number", "pension, facade"],
  ["pension, BigInt", "pension, facade"],
  ["pension, decimal.js", "pension, facade"],
  ["pension, publicodes", "pension, facade"],
  ["sum of a column", "batch of contributions"],
  ["hand-written contributions", "batch of contributions"],
  ["contributions in DuckDB", "batch of contributions"],
  ["sum of careers", "batch of pensions"],
  ["hand-written pensions", "batch of pensions"],
  ["pensions in DuckDB", "batch of pensions"],
  ["batch of contributions, after the facade", "batch of contributions"],
  ["batch of pensions, after the facade", "batch of pensions"],
] as const;
const ratios = COMPARED.map(([peer, ours]) => ({ peer, ours, ...costs.ratio(peer, ours) }));
const written = ({ least, median, most }: Spread): string =>
  `${median.toPrecision(3)} (${least.toPrecision(3)} to ${most.toPrecision(3)})`;

console.log("\nHow many times as long a peer takes: median (least to most) of the ratios of nine rounds\n");
for (const { peer, ours, ...spread } of ratios) {
  console.log(`${peer.padEnd(40)} to ${ours.padEnd(24)} ${written(spread)}`);
}

const [bundles, starts, growing] = [await sizes(), startups(), await growths()];
console.log("\nImport in a fresh process: median (least to most) of seven, ms\n");
for (const [entry, spread] of Object.entries(starts)) console.log(`${entry.padEnd(28)} ${written(spread)}`);
console.log("\nCost of one by how many there are, ns, least of three rounds\n");
for (const { what, points } of growing) {
  console.log(
    `${what.padEnd(32)} ${points.map((at) => `${at.count.toExponential(0)}: ${at.nanoseconds.toFixed(1)}`).join("   ")}`,
  );
}

interface Budget {
  readonly what: string;
  readonly value: Spread;
  readonly budget: number;
  readonly atMost: boolean;
  readonly unit: string;
}

const speed = (name: string): Spread => {
  const { least, median, most } = costs.of(name);
  return { least: 1e9 / most, median: 1e9 / median, most: 1e9 / least };
};
const ratioAtMost = (what: string, name: string, to: string, budget: number): Budget => ({
  what,
  value: costs.ratio(name, to),
  budget,
  atMost: true,
  unit: "x",
});
const atLeast = (what: string, value: Spread, budget: number, unit: string): Budget => ({
  what,
  value,
  budget,
  atMost: false,
  unit,
});
const budgets: readonly Budget[] = [
  ratioAtMost("pension: recorded to silent", "pension, rule recorded", "pension, rule silent", 1.5),
  ratioAtMost("pension: facade to the answer of the rule", "pension, facade", "pension, answer", 2),
  atLeast("pensions a second through the facade", speed("pension, facade"), 50_000, "/s"),
  atLeast(
    "contribution: publicodes to our facade",
    costs.ratio("contribution, publicodes", "contribution, facade"),
    1,
    "x",
  ),
  atLeast("pension: publicodes to our facade", costs.ratio("pension, publicodes", "pension, facade"), 1, "x"),
  ratioAtMost("batch of contributions to the sum", "batch of contributions", "sum of a column", 12),
  atLeast("contributions a second in batch", speed("batch of contributions"), 1e7, "/s"),
  ratioAtMost("batch of pensions to the sum", "batch of pensions", "sum of careers", 25),
  atLeast("careers of 40 years a second in batch", speed("batch of pensions"), 1e6, "/s"),
  ...bundles.map(({ what, bytes, most }) => {
    const size = bytes / 1024;
    return { what, value: { least: size, median: size, most: size }, budget: most, atMost: true, unit: " kB" };
  }),
];

console.log("\nAgainst the budgets, by the median\n");
for (const { what, value, budget, atMost, unit } of budgets) {
  const met = atMost ? value.median <= budget : value.median >= budget;
  const number = (of: number): string => (of >= 1000 ? Math.round(of).toLocaleString("en") : of.toFixed(1)) + unit;
  console.log(
    `${met ? "met " : "MISS"}  ${what.padEnd(52)} ${number(value.median).padStart(14)}   ${atMost ? "at most" : "at least"} ${number(budget)}`,
  );
}

if (asked.write) {
  for (const [file, content] of Object.entries(await page({ ratios, starts, bundles, growing }))) {
    writeFileSync(file, content);
    console.log(`\n${file}`);
  }
}

function sameColumn(byHand: ByHand, amounts: Float64Array, codes: Uint8Array): void {
  deepStrictEqual(byHand.amounts, amounts);
  deepStrictEqual(
    byHand.codes,
    codes.map((code) => (code === CODES.computed ? 0 : 1)),
  );
}

function orNull(amounts: Float64Array): readonly (number | null)[] {
  return Array.from(amounts, (amount) => (Number.isNaN(amount) ? null : amount));
}
