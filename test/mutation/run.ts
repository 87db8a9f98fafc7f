import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { FOLDERS, reportOf } from "./folders.js";

// Folder by folder, so that what is measured is kept when a run is broken off; what was measured before is run again only
// where the code or its tests changed. `npm run mutate -- money calendar` measures these two.

const asked = process.argv.slice(2);
for (const folder of asked.length === 0 ? FOLDERS : asked) {
  const { status } = spawnSync(
    "npx",
    [
      "stryker",
      "run",
      "--mutate",
      `src/${folder}/**/*.ts`,
      "--incrementalFile",
      `.cache/mutation/${folder}.incremental.json`,
    ],
    { stdio: "inherit" },
  );
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(".cache/mutation/report.json", reportOf(folder));
}
