// npm run sql: every rule in SQL beside the library, on a million rows each, on DuckDB.
// npm run sql:cluster: the same on two ClickHouse servers that share out the rows; npm run sql -- --both: on both, the library
// asked once. A number changes the rows, a word picks the comparisons whose name begins with it, --default leaves out the
// other readings.
import { createCasnos } from "casnos-rules";
import { readings } from "casnos-rules/law";
import { clickhouse } from "./clickhouse.js";
import { askedIn, USAGE, type Asked } from "./command-line.js";
import { startCluster } from "./cluster.js";
import { compare, COMPARISONS, prepared, type Outcome } from "./compare.js";
import { duckdb } from "./duckdb.js";
import type { Engine } from "./engine.js";

const SEED = 20_261_121;

const { on, rows, wanted, defaultAlone } = asked();
const comparisons = COMPARISONS.filter(({ name }) => name.startsWith(wanted));

const lastOptions = Object.fromEntries(Object.entries(readings).map(([id, options]) => [id, options.at(-1)]));
const laws = [
  { named: "default readings", casnos: createCasnos() },
  { named: "the last option of every reading", casnos: createCasnos({ readings: lastOptions }) },
].slice(0, defaultAlone ? 1 : 2);

const engines: Engine[] = [];
const terminal = process.stdout.isTTY;
const say = (what: string): void => {
  if (terminal) process.stdout.write(`\r\u001b[K${what}`);
};
// An end from outside is an end as any other: what was started and written goes with it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
let differing = 0;
try {
  if (on.includes("duckdb")) engines.push(await duckdb());
  if (on.includes("cluster")) engines.push(await clickhouse(await startCluster()));
  const names = engines.map(({ name }) => name).join("; ");
  console.log(`${names}; ${rows.toLocaleString("en")} rows a comparison, seed ${SEED}`);
  for (const { named, casnos } of laws) {
    console.log(`\n${named}`);
    for (const comparison of comparisons) {
      say(`${comparison.name}: the library`);
      const ready = prepared(comparison, casnos, rows, SEED);
      say("");
      console.log(`${comparison.name}: ${ready.seconds.toFixed(2)} s of ${comparison.against}`);
      for (const engine of engines) {
        say(`  ${engine.name}`);
        const outcome = await compare(ready, engine);
        say("");
        differing += outcome.differences;
        report(engine, outcome, ready.seconds);
      }
    }
  }
} finally {
  for (const engine of engines) await engine.close();
}
console.log(differing === 0 ? "\nevery row is the same, to the centime" : `\n${differing} rows differ`);
if (differing > 0) process.exitCode = 1;

function asked(): Asked {
  try {
    return askedIn(
      process.argv.slice(2),
      COMPARISONS.map(({ name }) => name),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(2);
  }
}

function report({ name }: Engine, { differences, samples, codes, spread, seconds }: Outcome, ofLibrary: number): void {
  const held = spread.length > 1 ? `; rows on the servers ${spread.join(", ")}` : "";
  const times = `${seconds.toFixed(2)} s, ratio ${(seconds / ofLibrary).toFixed(3)}`;
  console.log(`  ${name.padEnd(30)} ${differences} differences; ${times}${held}`);
  console.log(
    `    ${[...codes]
      .sort()
      .map(([code, count]) => `${code} ${count}`)
      .join(", ")}`,
  );
  for (const sample of samples) console.log(sample);
}
