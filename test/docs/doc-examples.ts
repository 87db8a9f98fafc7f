import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import packageJson from "../../package.json" with { type: "json" };

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".cache", `doc-examples-${String(process.pid)}`);
const ENTRIES = new Set(
  Object.keys(packageJson.exports)
    .map((key) => key.replace(/^\./, "casnos-rules"))
    .filter((entry) => existsSync(fileOf(entry))),
);

const OPTIONS = optionsOf("tsconfig.test.json");

/** One printed example. */
export interface Example {
  /** File and line of its first line of code. */
  readonly where: string;
  readonly code: string;
  /** The entry whose names it may use without importing them; null in a page, whose examples write their imports. */
  readonly entry: string | null;
  /** The lines of the block of text right below it, which say what it prints; "…" stands for any lines. Null without one. */
  readonly printed: readonly string[] | null;
}

/** What one line `expression; // => value` gave. */
export interface Outcome {
  readonly line: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** Every example of the doc comments of `src`, of the README and of the pages of `docs`. */
export function collectExamples(): readonly Example[] {
  const sources = filesIn("src", ".ts");
  const pages = [...filesIn(".", ".md").filter((file) => file === "README.md"), ...filesIn("docs", ".md")];
  return [...sources.flatMap(inSource), ...pages.flatMap((file) => fences(file, read(file), 0, null))];
}

/** The files right in the root of the repository, or anywhere below another folder; what a tool keeps or wrote is left out. */
function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: folder !== ".", encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !/^(\.|written\b)/.test(file))
    .map((file) => (folder === "." ? file : `${folder}/${file.replaceAll("\\", "/")}`))
    .sort();
}

function inSource(file: string): readonly Example[] {
  // The entry of the innermost folder that is one.
  const folders = file.split("/").slice(1, -1);
  const names = folders.map((_, place) => ["casnos-rules", ...folders.slice(0, place + 1)].join("/"));
  const entry = names.findLast((name) => ENTRIES.has(name)) ?? "casnos-rules";
  const text = read(file);
  return [...text.matchAll(/\/\*\*[^]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const example = comment.indexOf("@example");
    if (example < 0) return [];
    const lines = linesBefore(text, index + example);
    return fences(file, comment.slice(example).replace(/^ *\* ?/gm, ""), lines, entry);
  });
}

function fences(file: string, text: string, lines: number, entry: string | null): readonly Example[] {
  return [...text.matchAll(/^```ts(.*)\n([^]*?)^```(?:\n\n```text\n([^]*?)\n```$)?/gm)]
    .filter(([, note]) => note?.trim() !== "no-run")
    .map(({ 2: code = "", 3: printed, index }) => ({
      where: `${file}:${String(lines + linesBefore(text, index) + 2)}`,
      code,
      entry,
      printed: printed?.split("\n") ?? null,
    }));
}

/** Whether the lines are those printed, where a line "…" stands for any. */
export function isPrinted(said: readonly string[], printed: readonly string[]): boolean {
  const [first, ...others] = said;
  if (first === undefined) return printed.length === 0;
  if (first.trim() !== "…") return first === printed[0] && isPrinted(others, printed.slice(1));
  return Array.from({ length: printed.length + 1 }, (_, left) => left).some((left) =>
    isPrinted(others, printed.slice(left)),
  );
}

/** Runs an example as a module of its own and gives what each of its lines with a value gave. */
export async function run(example: Example): Promise<readonly Outcome[]> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(moduleOf(example)).href)) as {
    outcomes: readonly Outcome[];
  };
  return module.outcomes;
}

/** What the compiler says against the examples, with all the checks of this project. */
export function typeErrors(examples: readonly Example[]): readonly string[] {
  const files = new Map(examples.map((example) => [moduleOf(example), example]));
  const program = ts.createProgram([...files.keys()], OPTIONS, undefined, entries());
  return [...files].flatMap(([file, { where }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}

/** The functions that an entry exports, and those of the facade, whose doc comment holds no example. */
export function functionsWithoutExample(): readonly string[] {
  const checker = entries().getTypeChecker();
  const functions = [...ENTRIES].flatMap((entry) =>
    exportsOf(entry).flatMap((symbol) =>
      (aliased(symbol, checker).declarations ?? []).filter((node) => ts.isFunctionDeclaration(node)),
    ),
  );
  const methods: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.type !== undefined && ts.isFunctionTypeNode(node.type)) methods.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(entries().getSourceFile(fileOf("casnos-rules")) as ts.SourceFile, visit);
  return [...new Set([...functions, ...methods])]
    .filter((node) => !ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "example"))
    .map((node) => `${node.getSourceFile().fileName}: ${node.getText().slice(0, 60)}`);
}

/** Removes the modules written. */
export function removeModules(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

const modules = new Map<Example, string>();

/** The file of the module that an example is run as. */
function moduleOf(example: Example): string {
  const known = modules.get(example);
  if (known !== undefined) return known;
  const { where, code, entry } = example;
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const names = entry === null ? [] : namesToImport(entry, source);
  const module = [
    names.length === 0 ? "" : `import { ${names.join(", ")} } from "${entry ?? ""}";\n`,
    "const $outcomes: { line: string; actual: unknown; expected: unknown }[] = [];\n",
    comparing(code, source, where),
    "\nexport { $outcomes as outcomes };\n",
  ].join("");
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `example-${String(modules.size)}.ts`);
  writeFileSync(file, module);
  modules.set(example, file);
  return file;
}

/** The names of an entry that an example uses and does not make or import itself. */
function namesToImport(entry: string, source: ts.SourceFile): readonly string[] {
  const used = new Set<string>();
  const made = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) (isDeclared(node) ? made : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const checker = entries().getTypeChecker();
  return exportsOf(entry)
    .filter(({ name }) => used.has(name) && !made.has(name))
    .map((symbol) =>
      aliased(symbol, checker).flags & ts.SymbolFlags.Value && !isTypeOnly(symbol)
        ? symbol.name
        : `type ${symbol.name}`,
    );
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent) || ts.isParameter(parent)) {
    return parent.name === node;
  }
  return ts.isImportSpecifier(parent) || ts.isBindingElement(parent);
}

/** The code with each `expression; // => value` keeping both sides. */
function comparing(code: string, source: ts.SourceFile, where: string): string {
  const marks = code.split("// =>").length - 1;
  let text = "";
  let end = 0;
  let compared = 0;
  for (const statement of source.statements) {
    checkImport(statement, where);
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    const said = comment === undefined ? "" : code.slice(comment.pos, comment.end);
    if (comment === undefined || !said.startsWith("// =>") || !ts.isExpressionStatement(statement)) continue;
    const expression = statement.expression.getText(source);
    const value = said.slice("// =>".length).trim();
    text += code.slice(end, statement.getStart(source));
    text += `$outcomes.push({ line: ${JSON.stringify(expression)}, actual: ${expression}, expected: (${value}) });`;
    end = comment.end;
    compared += 1;
  }
  if (compared === 0) throw new Error(`${where}: no line says "// => value"`);
  if (compared < marks) throw new Error(`${where}: "// =>" stands behind something else than an expression`);
  return text + code.slice(end);
}

/** Only what the package exports is imported: an alias of the tests would resolve more. */
function checkImport(statement: ts.Statement, where: string): void {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return;
  const { text } = statement.moduleSpecifier;
  if (text.startsWith("casnos-rules") && !ENTRIES.has(text)) throw new Error(`${where}: ${text} is no entry`);
}

let program: ts.Program | undefined;

/** The entries, compiled once. */
function entries(): ts.Program {
  return (program ??= ts.createProgram([...ENTRIES].map(fileOf), OPTIONS));
}

function fileOf(entry: string): string {
  return join(ROOT, entry.replace(/^casnos-rules/, "src"), "index.ts");
}

function exportsOf(entry: string): readonly ts.Symbol[] {
  const checker = entries().getTypeChecker();
  const module = checker.getSymbolAtLocation(entries().getSourceFile(fileOf(entry)) as ts.Node);
  return module === undefined ? [] : checker.getExportsOfModule(module);
}

function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isTypeOnly(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((node) => ts.isTypeOnlyImportOrExportDeclaration(node));
}

function optionsOf(config: string): ts.CompilerOptions {
  const { config: json } = ts.readConfigFile(join(ROOT, config), (path) => readFileSync(path, "utf8")) as {
    config: unknown;
  };
  return { ...ts.parseJsonConfigFileContent(json, ts.sys, ROOT).options, noUnusedLocals: false };
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function linesBefore(text: string, index: number): number {
  return text.slice(0, index).split("\n").length - 1;
}
