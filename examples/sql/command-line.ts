/** What `npm run sql` is asked for. */
export interface Asked {
  /** On which engines. */
  readonly on: readonly ("duckdb" | "cluster")[];
  /** The rows of each comparison. */
  readonly rows: number;
  /** How the names of the comparisons begin. */
  readonly wanted: string;
  /** Whether the other readings are left out. */
  readonly defaultAlone: boolean;
}

/** How the command line is written. */
export const USAGE =
  "Usage: npm run sql -- [--cluster | --both] [--default] [rows] [how the name of a comparison begins]";

const ROWS = 1_000_000;
const FLAGS = ["--both", "--cluster", "--default"];

/** Reads the command line; throws an error that says what is wrong with it, so that nothing is never called the same. */
export function askedIn(given: readonly string[], names: readonly string[]): Asked {
  const flags = given.filter((one) => one.startsWith("-"));
  const unknown = flags.find((one) => !FLAGS.includes(one));
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}`);
  const others = given.filter((one) => !one.startsWith("-"));
  const numbers = others.filter((one) => /^\d+$/.test(one));
  const words = others.filter((one) => !numbers.includes(one));
  if (numbers.length > 1 || words.length > 1)
    throw new Error(`one number and one name at most, not ${others.join(" ")}`);
  const rows = Number(numbers[0] ?? ROWS);
  if (rows < 1 || !Number.isSafeInteger(rows)) throw new Error(`at least one row, not ${String(numbers[0])}`);
  const wanted = words[0] ?? "";
  if (!names.some((name) => name.startsWith(wanted))) {
    throw new Error(`no comparison begins with "${wanted}": ${names.join("; ")}`);
  }
  const isBoth = flags.includes("--both");
  const isCluster = isBoth || flags.includes("--cluster");
  return {
    on: [...(isBoth || !isCluster ? (["duckdb"] as const) : []), ...(isCluster ? (["cluster"] as const) : [])],
    rows,
    wanted,
    defaultAlone: flags.includes("--default"),
  };
}
