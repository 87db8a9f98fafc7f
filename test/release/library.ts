// One state of the library, loaded beside another: its entries in one bundle, with the packages of this tree.
import { build } from "esbuild";
import type { Casnos, CasnosOptions } from "casnos-rules";
import type * as testing from "casnos-rules/testing";
import type { AnySeries } from "casnos-rules/law";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
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
  /** The names of its steps and notices. */
  readonly steps: readonly string[];
  readonly notices: readonly string[];
  readonly createCasnos: (options?: CasnosOptions) => Casnos;
  readonly inputJsonSchema: (operation: string) => unknown;
  readonly outputJsonSchema: (operation: string) => unknown;
  readonly testing: Pick<typeof testing, "inputOf" | "anyDossier">;
}

interface Loaded {
  readonly facade: { createCasnos: Library["createCasnos"]; readings: Library["readings"]; CHECKED_ON: string };
  readonly law: Readonly<Record<string, unknown>>;
  readonly schemas: Pick<Library, "inputJsonSchema" | "outputJsonSchema"> & { readonly inputSchemas: object };
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
  return {
    title: tree.title,
    tree,
    operations: [...Object.keys(schemas.inputSchemas), "assess"],
    checkedOn: facade.CHECKED_ON,
    readings: facade.readings,
    series: new Map(seriesIn(law).map((one) => [one.id, one])),
    steps: named(steps, "id"),
    notices: named(notices, "code"),
    createCasnos: facade.createCasnos,
    inputJsonSchema: schemas.inputJsonSchema,
    outputJsonSchema: schemas.outputJsonSchema,
    testing,
  };
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
