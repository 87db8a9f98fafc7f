// Takes what no entry leads to out of the built package. The build writes a file for each module, so that modules stay apart
// in what it shares between entries; most of these files only pass on what another holds, and nobody can import them.
import { readdirSync, rmSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { commands, entries } from "./entries.js";
import { reached } from "./reached.js";

const root = join(import.meta.dirname, "..");
const needed = reached(root, [...entries.flatMap(({ files }) => files), ...commands]);

for (const found of readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })) {
  const path = join(found.parentPath, found.name);
  const name = path.slice(root.length + 1);
  if (found.isFile() && !needed.has(name) && !name.endsWith("-notices.txt")) rmSync(path);
}
// The folders that hold nothing now, the innermost first.
for (const folder of folders().reverse()) if (readdirSync(folder).length === 0) rmdirSync(folder);

function folders(): string[] {
  return readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })
    .filter((found) => found.isDirectory())
    .map((found) => join(found.parentPath, found.name))
    .sort();
}
