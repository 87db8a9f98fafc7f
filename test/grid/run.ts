// npm run grid: each example of each operation on every day from 1950 to 2100; npm run grid -- 30 for every thirtieth day.
import { cell, everyDay, movable, type Cell } from "./grid.js";

const step = Number(process.argv[2] ?? 1);
if (!Number.isInteger(step) || step < 1) throw new Error("the step is a whole number of days, 1 or more");
const days = [...everyDay()].filter((_, place) => place % step === 0);
const counts = new Map<string, Record<Cell, number>>();
const terminal = process.stdout.isTTY;

days.forEach((day, place) => {
  for (const one of movable) {
    const count = counts.get(one.operation) ?? { determined: 0, "without-law": 0, undetermined: 0, "refused-input": 0 };
    counts.set(one.operation, count);
    count[cell(one, day)] += 1;
  }
  if (terminal && place % 50 === 0) {
    process.stdout.write(`\r${day}  ${String(Math.round((100 * place) / days.length)).padStart(3)} %`);
  }
});

if (terminal) process.stdout.write("\r\u001b[K");
console.log(`${String(days.length)} days, ${String(movable.length)} inputs, no other throw and no hole:`);
for (const [operation, count] of counts) {
  console.log(
    operation.padEnd(34),
    Object.entries(count)
      .map(([found, times]) => `${found} ${String(times).padStart(7)}`)
      .join("  "),
  );
}
