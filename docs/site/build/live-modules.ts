// The package as modules that a page can import by address, for the examples that are changed in the page.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import packageJson from "../../../package.json" with { type: "json" };

const root = resolve(import.meta.dirname, "../../..");

/** What needs more than a browser has. */
const LEFT_OUT = ["casnos-rules/testing", "casnos-rules/package.json", "casnos-rules/standalone"];

/** The entries that an example can import where it is run in a page. */
export const LIVE_ENTRIES: readonly string[] = Object.keys(packageJson.exports)
  .map((key) => key.replace(/^\./, "casnos-rules"))
  .filter((entry) => !LEFT_OUT.includes(entry));

/** Writes them, with what they share apart, into a folder of the built site. */
export function writeLiveModules(outdir: string): void {
  buildSync({
    entryPoints: LIVE_ENTRIES.map((entry) => ({
      in: builtFile(entry),
      out: entry,
    })),
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    // The package says that nothing but its names is wanted of its files; esbuild says so of each of them.
    logOverride: { "ignored-bare-import": "silent" },
  });
}

function builtFile(entry: string): string {
  const file = join(root, entry.replace(/^casnos-rules/, "dist"), "index.js");
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build`);
  return file;
}
