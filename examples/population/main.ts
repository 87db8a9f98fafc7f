// A whole population through the rules: members are drawn by chance, written to Parquet, read again, computed on all cores
// and written, while no more than a few batches stand in memory.
//
//   npm run population -- --members 3000000 --seed 7 --out .cache/population/three-million
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { charts } from "./charts.js";
import { FIRST_YEAR } from "./columns.js";
import { population } from "./population.js";
import { grouped, progress } from "./progress.js";

const { values } = parseArgs({
  options: {
    members: { type: "string", default: "30000" },
    seed: { type: "string", default: "1" },
    threads: { type: "string", default: String(availableParallelism()) },
    out: { type: "string", default: ".cache/population/members" },
  },
});
const members = wholeNumber("members", values.members, 1);
const seed = wholeNumber("seed", values.seed, 0);
const threads = wholeNumber("threads", values.threads, 1);
const folder = values.out;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
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

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least) return number;
  throw new Error(`--${name} is a whole number from ${least} on, not ${text}`);
}
