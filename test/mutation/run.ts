import { spawnSync } from "node:child_process";
import { FOLDERS, reportOf } from "./folders.js";
import { keep } from "./report.js";

// Folder by folder, so that what is measured is kept when a run is broken off: `npm run mutate -- money` measures one, and
// `npm run mutate -- money/exact.ts` one file of it, whose mutants take the place of those in the report of the folder. Not
// in the incremental mode of Stryker: a mutant of what runs when a module is loaded belongs to no test, so that a new test
// would not bring it back.

const asked = process.argv.slice(2);
for (const one of asked.length === 0 ? FOLDERS : asked) {
  const files = one.endsWith(".ts") ? `src/${one}` : `src/${one}/**/*.ts`;
  const { status } = spawnSync("npx", ["stryker", "run", "--mutate", files], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  const [folder = one] = one.split("/");
  keep(".cache/mutation/report.json", reportOf(folder), one === folder);
}
