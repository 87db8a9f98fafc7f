// The names that programs rely on: entries, their exports, operations, fields and options of inputs and answers, steps,
// notices, series, readings. A name that goes is a major version, one that comes a minor one.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import type { Library } from "./library.js";
import type { Tree } from "./tree.js";

/** What kind of name it is, as it is told. */
export type NameKind =
  | "entry"
  | "export"
  | "operation"
  | "field of an input"
  | "option of an input"
  | "field of an answer"
  | "step"
  | "notice"
  | "series"
  | "reading"
  | "option of a reading"
  | "demand of an input";

/** A name. */
export interface Name {
  readonly kind: NameKind;
  /** With the entry, the operation or the reading that it belongs to: `"casnos-rules/law snmg"`. */
  readonly name: string;
  /** As it is written in code, and in a changelog: `"snmg"`. */
  readonly short: string;
}

/** What came and what went between two states. */
export interface NameChanges {
  readonly added: readonly Name[];
  readonly removed: readonly Name[];
  /** Fields of inputs that were left out at will and are asked for now: a program that leaves them out is refused. */
  readonly demanded: readonly Name[];
}

/** The names that differ between two states of the library. */
export function nameChanges(before: Library, after: Library): NameChanges {
  const [first, second] = [before.names, after.names];
  const [were, are] = [new Set(first.map(keyOf)), new Set(second.map(keyOf))];
  // What a name that went, or came, holds is not told beside it.
  const isTold = (one: Name, all: readonly Name[]): boolean => !all.some((other) => holds(other, one));
  const gone = first.filter((one) => !are.has(keyOf(one)) && one.kind !== "demand of an input");
  const come = second.filter((one) => !were.has(keyOf(one)));
  const added = come.filter(({ kind }) => kind !== "demand of an input");
  return {
    added: added.filter((one) => isTold(one, added)),
    removed: gone.filter((one) => isTold(one, gone)),
    demanded: come.filter(
      (one) => one.kind === "demand of an input" && were.has(keyOf({ ...one, kind: "field of an input" })),
    ),
  };
}

/** Where names stand. */
export interface Named {
  readonly tree: Tree;
  readonly operations: readonly string[];
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly series: readonly string[];
  readonly steps: readonly string[];
  readonly notices: readonly string[];
  readonly inputJsonSchema: (operation: string) => unknown;
  readonly outputJsonSchema: (operation: string) => unknown;
}

/** Every name of a state, once. */
export function namesOf(named: Named): readonly Name[] {
  const { operations, readings, steps, notices, series, tree, inputJsonSchema, outputJsonSchema } = named;
  const listed = (kind: NameKind, names: readonly string[]): readonly Name[] =>
    names.map((name) => ({ kind, name, short: name }));
  const all: readonly Name[] = [
    ...exportsOf(tree),
    ...listed("operation", operations),
    ...operations.flatMap((operation) => [
      ...inputNames(operation, inputJsonSchema(operation) as Schema),
      ...answerNames(operation, outputJsonSchema(operation) as Schema),
    ]),
    ...listed("step", steps),
    ...listed("notice", notices),
    ...listed("series", series),
    ...listed("reading", Object.keys(readings)),
    ...Object.entries(readings).flatMap(([reading, options]) =>
      options.map((option): Name => ({ kind: "option of a reading", name: `${reading} ${option}`, short: option })),
    ),
  ];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

const keyOf = ({ kind, name }: Name): string => `${kind} ${name}`;

const HOLDERS: Readonly<Partial<Record<NameKind, readonly NameKind[]>>> = {
  entry: ["export"],
  operation: ["field of an input", "option of an input", "field of an answer"],
  "field of an input": ["field of an input", "option of an input"],
  "field of an answer": ["field of an answer"],
  reading: ["option of a reading"],
};

function holds(holder: Name, one: Name): boolean {
  if (HOLDERS[holder.kind]?.includes(one.kind) !== true) return false;
  return [" ", ".", "[]."].some((joint) => one.name.startsWith(`${holder.name}${joint}`));
}

/** The entries of the package with what each exports, types included, as the compiler sees them. */
function exportsOf({ packageJson, modules, extension }: Tree): readonly Name[] {
  const entries = Object.entries(packageJson.exports).flatMap(([key, target]) => {
    const types = typesOf(target);
    if (types === null) return [];
    const file = types.replace(/^\.\/dist\//, "").replace(/\.d\.ts$/, extension === ".ts" ? ".ts" : ".d.ts");
    return [{ entry: key.replace(/^\./, "casnos-rules"), file: join(modules, file) }];
  });
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    OPTIONS,
    hostOfRelativeImports(),
  );
  const checker = program.getTypeChecker();
  return entries.flatMap(({ entry, file }): readonly Name[] => {
    const source = program.getSourceFile(file);
    const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`package.json names ${entry}, whose module ${file} cannot be read`);
    return [
      { kind: "entry", name: entry, short: entry.replace(/^casnos-rules(?=\/)/, "") },
      ...checker
        .getExportsOfModule(symbol)
        .map(({ name }): Name => ({ kind: "export", name: `${entry} ${name}`, short: name })),
    ];
  });
}

function typesOf(target: unknown): string | null {
  if (typeof target !== "object" || target === null) return null;
  const { types, import: imported } = target as { readonly types?: unknown; readonly import?: unknown };
  return typeof types === "string" ? types : typesOf(imported);
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noLib: true,
  types: [],
};

/** Only the modules of the library itself are read: of a package nothing is exported further. */
function hostOfRelativeImports(): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) => {
      const file = text.startsWith(".") ? moduleAt(resolve(dirname(containing), text)) : undefined;
      return {
        resolvedModule:
          file === undefined
            ? undefined
            : { resolvedFileName: file, extension: extensionOf(file), isExternalLibraryImport: false },
      };
    });
  return host;
}

function moduleAt(path: string): string | undefined {
  const bare = path.replace(/\.js$/, "");
  return [`${bare}.ts`, `${bare}.d.ts`].find((file) => existsSync(file));
}

const extensionOf = (file: string): string => (file.endsWith(".d.ts") ? ts.Extension.Dts : ts.Extension.Ts);

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

function inputNames(operation: string, schema: Schema): readonly Name[] {
  return placesIn(schema).flatMap(({ path, last, options, isAsked }): readonly Name[] => {
    const name = `${operation} ${path}`;
    if (last === null) return [];
    return [
      { kind: "field of an input", name, short: last },
      ...(isAsked ? [{ kind: "demand of an input", name, short: last } as const] : []),
      ...options.map((option): Name => ({ kind: "option of an input", name: `${name} ${option}`, short: option })),
    ];
  });
}

/** The words that an answer can hold grow with the law, and one that goes is a correction; its fields are names. */
function answerNames(operation: string, schema: Schema): readonly Name[] {
  return placesIn(schema).flatMap(({ path, last }): readonly Name[] =>
    last === null ? [] : [{ kind: "field of an answer", name: `${operation} ${path}`, short: last }],
  );
}

interface Place {
  readonly path: string;
  readonly last: string | null;
  readonly options: readonly string[];
  readonly isAsked: boolean;
}

/** Every field of a schema by its path; a type within itself is looked at once. */
function placesIn(root: Schema): readonly Place[] {
  const found: Place[] = [];
  const look = (schema: Schema, path: string, within: readonly string[]): void => {
    if (schema.$ref !== undefined && !within.includes(schema.$ref)) {
      const target = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
      if (target !== undefined) look(target, path, [...within, schema.$ref]);
    }
    for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
      look(one, path, within);
    for (const one of [schema.items, ...(schema.prefixItems ?? [])]) {
      if (typeof one === "object") look(one, `${path}[]`, within);
    }
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      const there = path === "" ? name : `${path}.${name}`;
      found.push({
        path: there,
        last: name,
        options: optionsIn(inner),
        isAsked: schema.required?.includes(name) ?? false,
      });
      look(inner, there, within);
    }
  };
  look(root, "", []);
  return found;
}

function optionsIn(schema: Schema): readonly string[] {
  const own = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(optionsIn);
  return [...own.filter((one): one is string => typeof one === "string"), ...inner];
}
