// Fails when an import of the built package weighs more than it may. The budgets of the design stand in `sizes.ts`; an
// import that is known to pass its budget has a limit of its own here, so that it does not grow further.
import { sizes } from "./sizes.js";

const knownToPass: Readonly<Record<string, number>> = { "rule and law: pension": 8 };

let failed = false;
for (const { what, bytes, most } of await sizes()) {
  const size = bytes / 1024;
  const limit = knownToPass[what] ?? most;
  const met = size <= limit;
  failed ||= !met;
  const note = limit > most ? ` (budget ${String(most)} kB)` : "";
  console.log(
    `${met ? "ok  " : "FAIL"} ${what.padEnd(45)} ${size.toFixed(1).padStart(6)} kB, at most ${String(limit)} kB${note}`,
  );
}
process.exitCode = failed ? 1 : 0;
