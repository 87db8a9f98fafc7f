// What the package promises to be there: the files that `exports` and `bin` of package.json name.
import { readFileSync } from "node:fs";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as Manifest;

/** One thing that users import: its name as they write it, the module it is built from, and the files it leads to. */
export interface Entry {
  readonly name: string;
  readonly source: string;
  readonly files: readonly string[];
}

/** Every entry that is code. */
export const entries: readonly Entry[] = Object.entries(manifest.exports)
  .map(([path, target]) => ({ name: `casnos-rules${path.slice(1)}`, source: sourceOf(path), files: filesOf(target) }))
  .filter(({ files }) => files.some((file) => file.startsWith("dist/")));

/** The files that the commands start. */
export const commands: readonly string[] = filesOf(manifest.bin);

/** Each entry is a folder of src, but the one that is a single file. */
function sourceOf(path: string): string {
  return path === "./standalone" ? "src/standalone.ts" : `src${path.slice(1)}/index.ts`;
}

function filesOf(target: unknown): readonly string[] {
  if (typeof target === "string") return [target.replace(/^\.\//, "")];
  return target === null || typeof target !== "object" ? [] : Object.values(target).flatMap(filesOf);
}
