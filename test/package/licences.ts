// Fails when a package that is installed here has a licence under which it may not be used freely. The packages of the
// published one, and what is bundled into it, have no exceptions.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };

const ROOT = resolve(import.meta.dirname, "../..");

const FREE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "CC0-1.0"];

// Each is a tool, of which nothing is passed on with the package.
const EXCEPTIONS: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  argparse: { licence: "Python-2.0", why: "free as Python is; typedoc reads options with it" },
  "caniuse-lite": {
    licence: "CC-BY-4.0",
    why: "data about browsers for the tests of mutants, free when its author is named",
  },
  "spdx-exceptions": { licence: "CC-BY-3.0", why: "names of licences, free when their author is named" },
  "ical.js": { licence: "MPL-2.0", why: "reads calendars in tests; what changes it stays free, and nothing here does" },
  "axe-core": { licence: "MPL-2.0", why: "looks at pages in tests; what changes it stays free, and nothing here does" },
  lightningcss: { licence: "MPL-2.0", why: "comes with vitest, which hands it no style here" },
};

interface Package {
  readonly name: string;
  readonly licence: string;
}

interface Locked {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const locked: Readonly<Record<string, Locked>> = lock.packages;
const installed = Object.keys(locked)
  .filter((folder) => folder !== "")
  .map(licenceOf);
const published = new Set([...withTheirs(usedByUsers()), ...bundled()]);

const faults = installed.flatMap(({ name, licence }) => {
  if (isFree(licence)) return [];
  if (published.has(name)) return [`${name}, which users get, has the licence ${licence}`];
  return exceptionOf(name) === licence ? [] : [`${name} has the licence ${licence}`];
});
const idle = Object.keys(EXCEPTIONS).filter(
  (name) => !installed.some((one) => one.name === name && !isFree(one.licence)),
);
faults.push(...idle.map((name) => `${name} needs no exception`));
for (const fault of faults) console.error(fault);
console.log(`${String(installed.length)} packages looked at; users get ${[...published].sort().join(", ")}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Of the package itself, as it is installed; of one for another platform, of the lock file. */
function licenceOf(folder: string): Package {
  const path = join(ROOT, folder, "package.json");
  const name = folder.replace(/^.*node_modules\//, "");
  if (!existsSync(path)) return { name, licence: locked[folder]?.license ?? "not said" };
  const { license = "not said" } = JSON.parse(readFileSync(path, "utf8")) as { license?: unknown };
  return { name, licence: typeof license === "string" ? license : JSON.stringify(license) };
}

/** `(A OR B)` is free when one of them is, `A AND B` when both are. */
function isFree(licence: string): boolean {
  const alternatives = licence.replace(/[()]/g, "").split(" OR ");
  return alternatives.some((alternative) => alternative.split(" AND ").every((one) => FREE.includes(one)));
}

/** A package for one platform comes under the name of what it belongs to. */
function exceptionOf(name: string): string | undefined {
  const belongsTo = Object.keys(EXCEPTIONS).find((one) => name === one || name.startsWith(`${one}-`));
  return belongsTo === undefined ? undefined : EXCEPTIONS[belongsTo]?.licence;
}

function usedByUsers(): readonly string[] {
  return [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
}

/** Packages with those that they depend on. */
function withTheirs(names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...Object.keys(locked[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return [...found];
}

/** What is bundled into a file of the package, by the licences that are passed on with it. */
function bundled(): readonly string[] {
  return ["cli", "standalone"].flatMap((file) => {
    const text = readFileSync(join(ROOT, "dist", `${file}-notices.txt`), "utf8");
    return [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\n\n/gm)].map(([, name = ""]) => name);
  });
}
