import { readFileSync, writeFileSync } from "node:fs";
import { FOLDERS, reportOf } from "./folders.js";
import { keyOf, measured, type Left, type Measured } from "./report.js";

// `npm run mutation-page` writes docs/mutation.md from the reports of `npm run mutate` and the explanations kept by hand.
// An explanation that explains no survivor fails it.

const explanations = JSON.parse(readFileSync(new URL("explanations.json", import.meta.url), "utf8")) as readonly {
  readonly mutants: readonly string[];
  readonly why: string;
}[];
const whys = new Map(explanations.flatMap(({ mutants, why }) => mutants.map((mutant) => [mutant, why])));

const folders = FOLDERS.map((folder) => ({ folder, of: measured(folder, reportOf(folder)) }));
const missing = folders.filter(({ of }) => of === null).map(({ folder }) => folder);
if (missing.length > 0) throw new Error(`not measured: npm run mutate -- ${missing.join(" ")}`);
const all = folders.map(({ of }) => of as Measured);
const left = new Set(all.flatMap(({ survivors }) => survivors.map(keyOf)));
const stale = [...whys.keys()].filter((mutant) => !left.has(mutant));

writeFileSync("docs/mutation.md", page());
console.log(`docs/mutation.md: ${String(left.size)} kinds of survivors, ${String(whys.size)} explained`);
for (const mutant of stale) console.error(`explains no survivor: ${mutant}`);
if (stale.length > 0) process.exitCode = 1;

function page(): string {
  const rows = all.map((one) => row(`\`${one.folder}/\``, [one]));
  return [
    "# Mutation score",
    "",
    "Written by `npm run mutation-page` from the reports of `npm run mutate` and `test/mutation/explanations.json`; not by hand.",
    "",
    "Stryker changes the code of a rule in one place and runs its tests (`test/mutation/vitest.config.ts`: those that are fast",
    "and in process, a fifth of the cases of each property, a fixed seed). No mutant is switched off. A timeout is a change",
    "that makes a loop endless. _Explained_ are survivors that give the same answers, and why is said below; the last column",
    "is the score among the others.",
    "",
    "| Folder | Refused by the compiler | Mutants | Killed | of which timeouts | Survived | Explained | Score | Without the explained |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    row("All", all),
    "",
    "## Survivors that give the same answers",
    "",
    ...explained(),
    "## Survivors without an explanation",
    "",
    ...list(all.flatMap(({ survivors }) => survivors.filter((one) => !whys.has(keyOf(one))))),
    "## Timeouts",
    "",
    ...list(all.flatMap(({ timeouts }) => timeouts)),
  ].join("\n");
}

/** The line of one folder, or of several taken together. */
function row(name: string, of: readonly Measured[]): string {
  const count = (counted: (one: Measured) => number): number => of.reduce((sum, one) => sum + counted(one), 0);
  const [mutants, killed] = [count((one) => one.mutants), count((one) => one.killed)];
  const survived = count(({ survivors }) => survivors.length);
  const known = count(({ survivors }) => survivors.filter((one) => whys.has(keyOf(one))).length);
  const timeouts = count((one) => one.timeouts.length);
  const refused = count((one) => one.refused);
  const counts = [refused, mutants, killed, timeouts, survived, known].map(String).join(" | ");
  return `| ${name} | ${counts} | ${percent(killed, mutants)} | ${percent(killed, mutants - known)} |`;
}

function explained(): readonly string[] {
  return explanations.flatMap(({ mutants, why }) => [
    why,
    "",
    ...mutants.filter((mutant) => left.has(mutant)).map((mutant) => `- ${code(mutant)}`),
    "",
  ]);
}

function list(mutants: readonly Left[]): readonly string[] {
  if (mutants.length === 0) return ["None.", ""];
  return [...mutants.map((one) => `- ${code(`${one.file}:${String(one.line)} ${one.was} → ${one.became}`)}`), ""];
}

/** Code in a line, whatever backticks it holds. */
function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
