// A whole population through the rules: members are drawn by chance, written to Parquet, read again, computed on all cores
// and written, while no more than a few batches stand in memory.
//
//   npm run population -- --members 3000000 --seed 7 --out .cache/population/three-million
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { charts } from "./charts.js";
import { emptied, USAGE, wantedOf, type Wanted } from "./command-line.js";
import { FIRST_YEAR } from "./columns.js";
import { population } from "./population.js";
import { grouped, progress } from "./progress.js";

const { members, seed, threads, folder } = prepared();
const { account, drawing, computing } = await population({ members, seed, threads, folder, progress });

const MEGABYTE = 1024 * 1024;
const dinars = (centimes: number): string => `${grouped(centimes / 100)} DA`;
console.log(`${grouped(account.members)} synthetic members, seed ${seed}, ${threads} threads. Not a forecast.\n`);
for (const { award, members: count, mean } of account.awards) {
  const amount = award === "none" ? "" : `, ${dinars(mean)} a month on average`;
  console.log(`${award.padEnd(12)} ${grouped(count).padStart(12)}${amount}`);
}
console.log("\nWithout a right, nearest to");
for (const { what, members: count } of account.nearest)
  console.log(`  ${what.padEnd(28)} ${grouped(count).padStart(12)}`);
console.log(`\nNot computed${account.reasons.size === 0 ? ": none" : ""}`);
for (const [reason, count] of [...account.reasons].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`  ${reason.padEnd(44)} ${grouped(count).padStart(12)}`);
}
const last = account.massByYear.length - 1;
console.log(`\nContributions of ${FIRST_YEAR + last}: ${dinars(account.massByYear[last] ?? 0)}`);
console.log(
  `Contributions of 2028, law as it is: ${dinars(account.massThen)}; supposed reform: ${dinars(account.massReformed)}`,
);
console.log(`Answers, SHA-256: ${account.digest}\n`);
for (const [what, part] of [
  ["drawn and written", drawing],
  ["read, computed and written", computing],
] as const) {
  console.log(
    `${what.padEnd(28)} ${grouped(part.membersPerSecond).padStart(9)} members/s, at most ${grouped(part.mostMemory / MEGABYTE)} MB resident`,
  );
}
for (const language of ["en", "fr"] as const) {
  for (const [name, svg] of Object.entries(charts(account, language))) {
    const file = join(folder, `${name}.${language}.svg`);
    writeFileSync(file, svg);
    console.log(file);
  }
}

/** What is asked for, its folder made; else what is wrong, and no file is touched. */
function prepared(): Wanted {
  try {
    const wanted = wantedOf(process.argv.slice(2));
    emptied(wanted.folder);
    return wanted;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(2);
  }
}
