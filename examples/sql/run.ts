// npm run sql: every rule in SQL beside the library, on a million rows each, on DuckDB.
// npm run sql:cluster: the same on two ClickHouse servers that share out the rows.
import { createCasnos } from "casnos-rules";
import { readings, type ReadingId } from "casnos-rules/law";
import { clickhouse } from "./clickhouse.js";
import { startCluster } from "./cluster.js";
import { compare, COMPARISONS } from "./compare.js";
import { duckdb } from "./duckdb.js";

const isCluster = process.argv.includes("--cluster");
const given = process.argv.slice(2).find((one) => /^\d+$/.test(one));
const rows = Number(given ?? 1_000_000);
const only = process.argv.slice(2).find((one) => /^[a-z]/.test(one));
const SEED = 20_261_121;
const terminal = process.stdout.isTTY;

const others = Object.fromEntries(
  Object.entries(readings).map(([id, options]) => [id as ReadingId, options.at(-1)]),
) as Record<ReadingId, never>;
const laws = [
  { named: "the default readings", casnos: createCasnos() },
  { named: "the last option of every reading", casnos: createCasnos({ readings: others }) },
];

const engine = isCluster ? await clickhouse(await startCluster()) : await duckdb();
let failed = false;
try {
  console.log(`${engine.name}, ${rows.toLocaleString("en")} rows a rule, seed ${SEED}`);
  for (const { named, casnos } of laws) {
    console.log(`\n${named}`);
    for (const comparison of COMPARISONS.filter(({ name }) => only === undefined || name.startsWith(only))) {
      const [outcome] = await compare(comparison, [engine], { casnos, rows, seed: SEED }, (what) => {
        if (terminal) process.stdout.write(`\r\u001b[K  ${comparison.name}: ${what}`);
      });
      if (outcome === undefined) continue;
      if (terminal) process.stdout.write("\r\u001b[K");
      const { differences, spread, samples, codes, secondsOfEngine, secondsOfLibrary } = outcome;
      failed ||= differences > 0;
      console.log(
        `  ${comparison.name.padEnd(38)} ${String(differences).padStart(7)} differences   ` +
          `${secondsOfEngine.toFixed(2)} s against ${secondsOfLibrary.toFixed(2)} s of ${comparison.against}, ` +
          `ratio ${(secondsOfEngine / secondsOfLibrary).toFixed(3)}` +
          (isCluster ? `   rows on each server ${spread.join(" + ")}` : ""),
      );
      console.log(`    ${[...codes].sort().map(([code, count]) => `${code} ${count}`).join(", ")}`);
      for (const sample of samples) console.log(sample);
    }
  }
} finally {
  await engine.close();
}
if (failed) process.exitCode = 1;
