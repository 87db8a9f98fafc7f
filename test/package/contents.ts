// Fails when the tarball has a file too many or one too few, when something in it imports what is not there, or when it
// weighs too much.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, resolve } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { bareImports, reached } from "../../build/reached.js";
import { commands, entries } from "../../build/entries.js";

const ROOT = resolve(import.meta.dirname, "../..");
const MOST_PACKED = 1.8e6;
const MOST_UNPACKED = 8.5e6;

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: ROOT, encoding: "utf8" });
// A list, or an object by name, as the version of npm has it.
const [packed] = Object.values(JSON.parse(said) as Readonly<Record<string, Packed>>);
if (packed === undefined) throw new Error("npm packs nothing");

const code = reached(ROOT, [...entries.flatMap(({ files }) => files), ...commands]);
const wanted = new Set([
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  // The licences of what is bundled.
  "dist/cli-notices.txt",
  "dist/standalone-notices.txt",
  // Cases for other implementations, which docs/actuaries.md tells to read from the package.
  ...readdirSync(join(ROOT, "vectors"))
    .filter((file) => file.endsWith(".jsonl"))
    .map((file) => `vectors/${file}`),
  ...[...code].filter((file) => file.startsWith("dist/")),
]);
const found = new Set(packed.files.map(({ path }) => path));

const allowed = new Set([
  manifest.name,
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.peerDependencies),
]);
const undeclared = [...code].flatMap((file) =>
  bareImports(readFileSync(join(ROOT, file), "utf8"))
    .filter((name) => !isBuiltin(name) && !allowed.has(packageOf(name)))
    .map((name) => `${file} imports ${name}`),
);

const faults = [
  ...[...found].filter((file) => !wanted.has(file)).map((file) => `${file} is packed, and nothing leads to it`),
  ...[...wanted].filter((file) => !found.has(file)).map((file) => `${file} is not packed`),
  ...undeclared.map((fault) => `${fault}, which package.json does not name`),
  ...tooMuch("packed", packed.size, MOST_PACKED),
  ...tooMuch("unpacked", packed.unpackedSize, MOST_UNPACKED),
];
for (const fault of faults) console.error(fault);
console.log(
  `${String(found.size)} files, ${megabytes(packed.size)} packed (at most ${megabytes(MOST_PACKED)}), ` +
    `${megabytes(packed.unpackedSize)} unpacked (at most ${megabytes(MOST_UNPACKED)})`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function packageOf(name: string): string {
  const [first = "", second = ""] = name.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

function tooMuch(what: string, bytes: number, most: number): readonly string[] {
  return bytes > most ? [`${megabytes(bytes)} ${what}, at most ${megabytes(most)}`] : [];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
