// npm run release:affected: who is affected by what differs from the last release, and whether version and changelog say so.
import { parseArgs } from "node:util";
import { progress } from "../../examples/population/progress.js";
import { affected } from "./affected.js";
import { reportOf } from "./report.js";

const USAGE =
  "Usage: npm run release:affected -- [--members 3000] [--seed 1] [--from <commit, folder or tarball>] [--to <the same>]";

try {
  const { values } = parseArgs({
    options: {
      members: { type: "string", default: "3000" },
      seed: { type: "string", default: "1" },
      from: { type: "string" },
      to: { type: "string" },
    },
  });
  const { from = null, to } = values;
  const [members, seed] = [wholeNumber("members", values.members, 1), wholeNumber("seed", values.seed, 0)];
  const compared = await affected({ from, members, seed, ...(to === undefined ? {} : { to }) }, progress);
  console.log(reportOf(compared));
  process.exitCode = compared.verdict.lacking.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,7}$/.test(text) && number >= least) return number;
  throw new Error(`--${name} is a whole number from ${String(least)} to 9999999, not ${text}`);
}
