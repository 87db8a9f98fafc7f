// The modules of the library, always in one order: the bundler lays out what it writes by the order of what it is given, and
// a pattern gives files in whatever order a disk answers. A list would be taken for patterns, so each has its name as well.
import { readdirSync } from "node:fs";

/** The modules below src, with what stands right in it, as paths from the root. */
export const modules: readonly string[] = readdirSync(new URL("../src", import.meta.url), { recursive: true })
  .map((name) => `src/${String(name)}`)
  .filter((name) => name.endsWith(".ts"))
  .sort();
