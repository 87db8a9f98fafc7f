// One state of the library, loaded beside another: its entries in one bundle, with the packages of this tree.
import { build } from "esbuild";
import type { Casnos, CasnosOptions } from "casnos-rules";
import type * as testing from "casnos-rules/testing";
import type { AnySeries } from "casnos-rules/law";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { namesOf, type Name, type Named } from "./names.js";
import type { Tree } from "./tree.js";

/** What is asked of a state of the library, whatever its version: names are text, inputs and answers plain data. */
export interface Library {
  readonly title: string;
  readonly tree: Tree;
  /** Every operation, and `assess`. */
  readonly operations: readonly string[];
  readonly checkedOn: string;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly series: ReadonlyMap<string, AnySeries>;
  /** Every name that a program can rely on. */
  readonly names: readonly Name[];
  readonly createCasnos: (options?: CasnosOptions) => Casnos;
  readonly testing: Pick<typeof testing, "inputOf" | "anyDossier">;
}

interface Loaded {
  readonly facade: { createCasnos: Library["createCasnos"]; readings: Library["readings"]; CHECKED_ON: string };
  readonly law: Readonly<Record<string, unknown>>;
  readonly schemas: Pick<Named, "inputJsonSchema" | "outputJsonSchema">;
  readonly testing: Library["testing"];
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly notices: readonly Readonly<Record<string, unknown>>[];
}

/** Bundles the modules of a tree into a file and loads it. */
export async function libraryOf(tree: Tree, outfile: string): Promise<Library> {
  const { modules, extension } = tree;
  const at = (name: string): string => JSON.stringify(join(modules, `${name}${extension}`));
  const tables = (name: string): readonly string[] =>
    readdirSync(modules)
      .filter((folder) => existsSync(join(modules, folder, `${name}${extension}`)))
      .map((folder) => `${folder}/${name}`);
  const lists = (["steps", "notices"] as const).map((name) => ({ name, files: tables(name) }));
  const lines = [
    `export * as facade from ${at("index")};`,
    ...["law", "schemas", "testing"].map((entry) => `export * as ${entry} from ${at(`${entry}/index`)};`),
    ...lists.flatMap(({ name, files }) => [
      ...files.map((file, place) => `import * as ${name}${String(place)} from ${at(file)};`),
      `export const ${name} = [${files.map((_, place) => `${name}${String(place)}`).join(", ")}];`,
    ]),
  ];
  await build({
    stdin: { contents: lines.join("\n"), resolveDir: modules, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
    tsconfigRaw: {},
  });
  const { facade, law, schemas, testing, steps, notices } = (await import(pathToFileURL(outfile).href)) as Loaded;
  const { createCasnos, readings, CHECKED_ON: checkedOn } = facade;
  const { inputJsonSchema, outputJsonSchema } = schemas;
  const operations = [...operationsOf(createCasnos()), "assess"];
  const series = new Map(seriesIn(law).map((one) => [one.id, one]));
  const names = namesOf({
    tree,
    operations,
    readings,
    series: [...series.keys()],
    steps: named(steps, "id"),
    notices: named(notices, "code"),
    inputJsonSchema,
    outputJsonSchema,
  });
  return { title: tree.title, tree, operations, checkedOn, readings, series, names, createCasnos, testing };
}

/** What can be asked: the functions of each branch of the facade. */
function operationsOf(casnos: object): readonly string[] {
  return Object.entries(casnos).flatMap(([branch, functions]: [string, unknown]) =>
    typeof functions !== "object" || functions === null
      ? []
      : Object.entries(functions).flatMap(([name, of]) => (typeof of === "function" ? [`${branch}.${name}`] : [])),
  );
}

/** The series among what the entry of the law exports, those that stand in a table included. */
function seriesIn(value: unknown, depth = 2): readonly AnySeries[] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth < 0) return [];
  if ("entries" in value && "unit" in value && "id" in value) return [value as AnySeries];
  return Object.values(value).flatMap((inner) => seriesIn(inner, depth - 1));
}

function named(tables: readonly Readonly<Record<string, unknown>>[], field: "id" | "code"): readonly string[] {
  const found = tables.flatMap((table) => Object.values(table)).flatMap((one) => namesIn(one, field));
  return [...new Set(found)].sort();
}

/** A step or a notice has its name itself; a table of them, one for each. */
function namesIn(value: unknown, field: "id" | "code"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const name = (value as Readonly<Record<string, unknown>>)[field];
  return typeof name === "string" ? [name] : Object.values(value).flatMap((inner) => namesIn(inner, field));
}
