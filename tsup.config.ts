import type { BuildOptions } from "esbuild";
import { defineConfig } from "tsup";
import { entries } from "./build/entries.js";
import { modules as sources } from "./build/modules.js";
import { licencesInto } from "./build/notices.js";

// Arabic as it is: an escape of six characters for each letter doubles the sentences. Modules are always read as UTF-8.
function inUtf8(options: BuildOptions): void {
  options.charset = "utf8";
}

// One file a module, so that an import of one rule carries that rule and its law, and nothing of decimal.js or zod.
const names = sources
  .filter((file) => file !== "src/standalone.ts")
  .map((file) => [file.slice("src/".length, -".ts".length), file]);
const modules = defineConfig({
  entry: Object.fromEntries(names) as Readonly<Record<string, string>>,
  format: ["esm", "cjs"],
  splitting: true,
  target: "es2022",
  sourcemap: false,
  clean: false,
  silent: true,
  esbuildOptions: inUtf8,
  dts: {
    entry: entries.map(({ source }) => source),
    // The members of a union in an order that does not depend on which module was read first.
    compilerOptions: { ignoreDeprecations: "6.0", stableTypeOrdering: true },
  },
});

// Everything in one file without imports, for a page without a bundler.
const standalone = defineConfig({
  entry: ["src/standalone.ts"],
  format: ["esm"],
  platform: "browser",
  target: "es2022",
  noExternal: [/.*/],
  esbuildPlugins: [licencesInto("standalone-notices.txt")],
  banner: { js: "/*! The licences of what is bundled here: standalone-notices.txt */" },
  splitting: false,
  minify: true,
  silent: true,
  esbuildOptions: inUtf8,
  dts: false,
});

// The command, on the entries of the package itself. What reads and writes tables is bundled into it, with its licences.
const command = defineConfig({
  entry: { cli: "cli/main.ts" },
  format: ["esm"],
  platform: "node",
  target: "node20",
  external: [/^casnos-rules(\/|$)/],
  noExternal: [/^csv-/, /^hyparquet/],
  esbuildPlugins: [licencesInto("cli-notices.txt")],
  banner: { js: "#!/usr/bin/env node" },
  splitting: false,
  minify: true,
  silent: true,
  dts: false,
});

export default [modules, standalone, command];
