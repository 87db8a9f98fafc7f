import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { FOLDERS, reportOf } from "./folders.js";

// Folder by folder, so that what is measured is kept when a run is broken off: `npm run mutate -- money` measures one. Not
// in the incremental mode of Stryker: a mutant of what runs when a module is loaded belongs to no test, so that a new test
// would not bring it back.

const asked = process.argv.slice(2);
for (const folder of asked.length === 0 ? FOLDERS : asked) {
  const { status } = spawnSync("npx", ["stryker", "run", "--mutate", `src/${folder}/**/*.ts`], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(".cache/mutation/report.json", reportOf(folder));
}
