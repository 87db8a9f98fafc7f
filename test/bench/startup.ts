// What it costs a fresh process to import an entry of the built package, by the time of the processor.
import { execFileSync } from "node:child_process";
import { spreadOf, type Spread } from "./measure.js";

const ENTRIES = [
  "casnos-rules",
  ...["eligibility", "contributions", "retirement", "health", "disputes", "calendar", "law", "explain"].map(entryOf),
  ...["reasoning", "batch", "schemas", "receipt"].map(entryOf),
  "publicodes",
  "decimal.js",
];
const PROCESSES = 7;

function entryOf(name: string): string {
  return `casnos-rules/${name}`;
}

/** Milliseconds by entry; turn by turn, so that a slower moment slows all. */
export function startups(): Readonly<Record<string, Spread>> {
  const times: Record<string, number[]> = {};
  for (let turn = 0; turn < PROCESSES; turn += 1) {
    for (const entry of ENTRIES) {
      const program = `const t = process.cpuUsage(); await import("${entry}"); const { user, system } = process.cpuUsage(t); console.log((user + system) / 1000)`;
      const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
      (times[entry] ??= []).push(Number(said));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([entry, all]) => [entry, spreadOf(all)]));
}
