// npm run api: writes what each entry of the package exports. With --check it writes nothing, and fails when what stands
// there is not what the entries export.
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { apiReports } from "./report.js";

const FOLDER = import.meta.dirname;
const reports = new Map<string, string>();
for (const [file, text] of apiReports()) {
  reports.set(file, await format(text, { ...(await resolveConfig(FOLDER)), parser: "markdown" }));
}
const before = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".md"))
    .map((file) => [file, readFileSync(join(FOLDER, file), "utf8")]),
);
const changed = [...new Set([...before.keys(), ...reports.keys()])].filter(
  (file) => before.get(file) !== reports.get(file),
);

if (!process.argv.includes("--check")) {
  for (const file of changed) {
    const text = reports.get(file);
    if (text === undefined) rmSync(join(FOLDER, file));
    else writeFileSync(join(FOLDER, file), text);
  }
} else if (changed.length > 0) {
  console.error(`What the entries export is not what docs/api-report says: ${changed.join(", ")}.`);
  console.error("If the change is meant: npm run api, read the difference, commit it, and name it in CHANGELOG.md.");
  process.exitCode = 1;
}
