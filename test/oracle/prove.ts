// Works every question out twice: by the library, asked from outside, and by the rules written again in `law/`.
// npm run prove -- --cases 1000000 --seed 20261121 [--only retirement.pension] [--kept 3]
import { parseArgs } from "node:util";
import { OPERATIONS } from "./comparison/operations.js";
import { type Report, run } from "./comparison/run.js";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    seed: { type: "string", default: "20261121" },
    only: { type: "string" },
    kept: { type: "string", default: "1" },
  },
});

const operations = OPERATIONS.filter(({ name }) => values.only === undefined || name === values.only);
if (operations.length === 0)
  throw new RangeError(`--only takes one of ${OPERATIONS.map(({ name }) => name).join(", ")}`);
const cases = wholeNumber("cases", values.cases);
const seed = wholeNumber("seed", values.seed);
const report = run(
  { operations, cases, seed, everyBoundary: 1, kept: wholeNumber("kept", values.kept) },
  progressOf(cases),
);
print(report);
process.exitCode = report.differences === 0 ? 0 : 1;

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} takes a whole number`);
  return value;
}

/** A bar where there is a terminal, else a line now and then. */
function progressOf(drawn: number): (done: number) => void {
  const terminal = process.stderr.isTTY;
  const step = terminal ? 2000 : 100_000;
  return (done) => {
    if (done % step !== 0) return;
    const share = Math.min(1, done / Math.max(1, drawn));
    const filled = Math.round(share * 40);
    const bar = `[${"#".repeat(filled)}${".".repeat(40 - filled)}] ${String(done)}`;
    process.stderr.write(terminal ? `\r${bar}` : `${String(done)} cases\n`);
  };
}

function print({ boundaries, counts, differences, smallest, hash }: Report): void {
  if (process.stderr.isTTY) process.stderr.write("\n");
  for (const [operation, kinds] of counts) {
    const total = [...kinds.values()].reduce((a, b) => a + b, 0);
    console.log(`${operation}  ${String(total)}`);
    for (const [kind, count] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
      console.log(`    ${kind.padEnd(44)} ${String(count).padStart(8)}`);
    }
  }
  for (const { operation, found, outcome, count } of smallest) {
    console.log(`\nDIFFERENCE in ${operation.name} at ${outcome.differsAt ?? ""} (${String(count)} cases)`);
    console.log(`  input     ${JSON.stringify(found.input)}`);
    console.log(`  readings  ${JSON.stringify(found.readings)}`);
    console.log(`  oracle    ${JSON.stringify(outcome.expected)}`);
    console.log(`  library   ${JSON.stringify(outcome.actual)}`);
  }
  console.log(`\nboundary cases  ${String(boundaries)}`);
  console.log(`random cases    ${String(cases)}`);
  console.log(`seed            ${String(seed)}`);
  console.log(`differences     ${String(differences)}`);
  console.log(`SHA-256         ${hash}`);
}
