// Which built files an import of the package can lead to.
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** The files that some files import, with themselves: paths within the root, as `dist/index.js`. */
export function reached(root: string, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...relativeImports(join(root, file)).map((to) => posix.join(dirname(file), to)));
  }
  return found;
}

/** What a file imports by a relative path, as the name of a file: declarations name the script beside the declaration. */
function relativeImports(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"), true, true);
  const declares = /\.d\.c?ts$/.test(path);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => (declares ? name.replace(/\.(c?)js$/, ".d.$1ts") : name));
}
