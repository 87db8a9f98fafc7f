// What the command line asks for, and a folder to write to.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What is asked for. */
export interface Wanted {
  readonly members: number;
  readonly seed: number;
  readonly threads: number;
  readonly folder: string;
}

/** How the command line is written. */
export const USAGE =
  "Usage: npm run population -- [--members 30000] [--seed 1] [--threads 2] [--out .cache/population/members]";

/** Reads the command line; throws an error that says what is wrong with it. */
export function wantedOf(given: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...given],
    options: {
      members: { type: "string", default: "30000" },
      seed: { type: "string", default: "1" },
      threads: { type: "string", default: String(availableParallelism()) },
      out: { type: "string", default: ".cache/population/members" },
    },
  });
  return {
    members: wholeNumber("members", values.members, 1),
    seed: wholeNumber("seed", values.seed, 0),
    threads: wholeNumber("threads", values.threads, 1),
    folder: folderIn(values.out),
  };
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least) return number;
  throw new Error(`--${name} is a whole number from ${least} on, not ${text}`);
}

/** The folder stands in SQL as it is, and in patterns of files. */
function folderIn(text: string): string {
  if (text !== "" && !/['*?[\]{}]/.test(text)) return text;
  throw new Error(`--out is a folder whose name holds none of ' * ? [ ] { }, not ${text}`);
}

/** What a run writes, the files of DuckDB among them. */
const OWN = /^((members|answers)-\d+\.parquet|[a-z0-9-]+\.(en|fr)\.svg|duckdb_temp.*)$/;

/** Makes a folder, or empties that of an earlier run; one that holds anything else is refused, and left as it is. */
export function emptied(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  const other = names.find((name) => !OWN.test(name));
  if (other !== undefined)
    throw new Error(`${folder} holds ${other}, which no run wrote: give --out a folder of its own`);
  for (const name of names) rmSync(join(folder, name), { recursive: true });
}
