// What built files import.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** The files that some files lead to, with themselves: paths within the root, as `dist/index.js`. */
export function reached(root: string, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = from.map((file) => ({ file, by: "package.json" }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { file, by } = next;
    if (found.has(file)) continue;
    if (!existsSync(join(root, file))) throw new Error(`${by} leads to ${file}, which is not there`);
    found.add(file);
    for (const name of imports(readFileSync(join(root, file), "utf8")).filter(isRelative)) {
      open.push({ file: posix.join(posix.dirname(file), fileOf(name, file)), by: file });
    }
  }
  return found;
}

/** The names of packages and of modules of the platform that a text imports. */
export function bareImports(text: string): readonly string[] {
  return imports(text).filter((name) => !isRelative(name));
}

function imports(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function isRelative(name: string): boolean {
  return name.startsWith(".");
}

/** Declarations name the script beside the declarations that they mean. */
function fileOf(name: string, by: string): string {
  return /\.d\.c?ts$/.test(by) ? name.replace(/\.(c?)js$/, ".d.$1ts") : name;
}
