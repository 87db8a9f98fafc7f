// npm run sql: every rule in SQL beside the library, on a million rows each, on DuckDB.
// npm run sql:cluster: the same on two ClickHouse servers that share out the rows. A number changes the rows, a word picks the
// comparisons whose name begins with it, --default leaves out the other readings.
import { createCasnos } from "casnos-rules";
import { readings } from "casnos-rules/law";
import { clickhouse } from "./clickhouse.js";
import { startCluster } from "./cluster.js";
import { compare, COMPARISONS, prepared } from "./compare.js";
import { duckdb } from "./duckdb.js";

const SEED = 20_261_121;

const given = process.argv.slice(2);
const isCluster = given.includes("--cluster");
const rows = Number(given.find((one) => /^\d+$/.test(one)) ?? 1_000_000);
const wanted = given.find((one) => /^[a-z]/.test(one)) ?? "";
const comparisons = COMPARISONS.filter(({ name }) => name.startsWith(wanted));

const lastOptions = Object.fromEntries(Object.entries(readings).map(([id, options]) => [id, options.at(-1)]));
const laws = [
  { named: "default readings", casnos: createCasnos() },
  { named: "the last option of every reading", casnos: createCasnos({ readings: lastOptions }) },
].slice(0, given.includes("--default") ? 1 : 2);

const engine = isCluster ? await clickhouse(await startCluster()) : await duckdb();
const terminal = process.stdout.isTTY;
const say = (what: string): void => {
  if (terminal) process.stdout.write(`\r\u001b[K${what}`);
};
let differing = 0;
try {
  console.log(`${engine.name}; ${rows.toLocaleString("en")} rows a comparison, seed ${SEED}`);
  for (const { named, casnos } of laws) {
    console.log(`\n${named}`);
    for (const comparison of comparisons) {
      const { name, against } = comparison;
      say(`  ${name}: the library`);
      const ready = prepared(comparison, casnos, rows, SEED);
      say(`  ${name}: the engine`);
      const { differences, samples, codes, spread, seconds } = await compare(ready, engine);
      say("");
      differing += differences;
      const times = `${seconds.toFixed(2)} s, ${ready.seconds.toFixed(2)} s of ${against}, ratio ${(seconds / ready.seconds).toFixed(3)}`;
      console.log(`  ${name.padEnd(36)} ${String(differences).padStart(5)} differences; ${times}`);
      if (isCluster) console.log(`    rows on the servers: ${spread.join(", ")}`);
      console.log(
        `    ${[...codes]
          .sort()
          .map(([code, count]) => `${code} ${count}`)
          .join(", ")}`,
      );
      for (const sample of samples) console.log(sample);
    }
  }
} finally {
  await engine.close();
}
console.log(differing === 0 ? "\nevery row is the same, to the centime" : `\n${differing} rows differ`);
if (differing > 0) process.exitCode = 1;
