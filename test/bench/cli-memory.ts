// Whether the command holds a table, or only a piece of it: the most memory of a run on ten times as many rows.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const CLI = resolve(import.meta.dirname, "../../dist/cli.js");
const SOME = 100_000;
const MANY = 1_000_000;
const PIECE = 10_000;
// Ten times the rows may cost what a collector leaves lying, and no more.
const MOST_TIMES = 1.5;

const folder = mkdtempSync(join(tmpdir(), "casnos-memory-"));

/** Writes a table of contributions and says how much memory the command took at most, in MB. */
function megabytesOf(rows: number, to: string): number {
  const input = join(folder, `${String(rows)}.csv`);
  const file = openSync(input, "w");
  writeSync(file, "id,year,base\n");
  for (let at = 0; at < rows; at += PIECE) {
    const piece = Array.from(
      { length: PIECE },
      (_, row) => `${String(at + row)},${String(1995 + (row % 30))},${String(row)}`,
    );
    writeSync(file, `${piece.join("\n")}\n`);
  }
  closeSync(file);
  return run(input, join(folder, `out.${to}`));
}

function run(input: string, output: string): number {
  const script = `process.on("exit", () => process.stdout.write(String(process.resourceUsage().maxRSS)));`;
  const preload = `data:text/javascript,${encodeURIComponent(script)}`;
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ["--import", preload, CLI, "batch", input, output, "--quiet"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout) / 1024;
}

try {
  for (const to of ["csv", "parquet"]) {
    const [some, many] = [megabytesOf(SOME, to), megabytesOf(MANY, to)];
    const met = many <= some * MOST_TIMES;
    console.log(
      `${met ? "ok  " : "FAIL"} csv to ${to}: ${some.toFixed(0)} MB for ${String(SOME)} rows, ${many.toFixed(0)} MB for ${String(MANY)}`,
    );
    if (!met) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
