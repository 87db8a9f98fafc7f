// What an operation is, in the words of its doc comment, and inputs to try it with.
import { readFileSync, readdirSync } from "node:fs";
import { createCasnos } from "casnos-rules";
import ts from "typescript";
import { operations } from "../../src/operations.js";
import type { OperationText } from "../../src/schemas/json-schema.js";
import { examples } from "../../test/examples/index.js";

const SOURCE = new URL("../../src/", import.meta.url);
const DOSSIER = new URL("../../examples/dossiers/03-trader-filed-late-in-2026.json", import.meta.url);

/** Those of every operation, and of a person's file. */
export function operationTexts(): Readonly<Record<string, OperationText>> {
  const branches = readdirSync(new URL("facade/", SOURCE))
    .map((file) => file.replace(".ts", ""))
    .sort();
  const comments = branches.flatMap((branch) =>
    commentsIn(`facade/${branch}.ts`, /Operations$/).map(([name, said]) => [`${branch}.${name}`, said] as const),
  );
  const assess = commentsIn("index.ts", /^Casnos$/).filter(([name]) => name === "assess");
  const texts = [...comments, ...assess].map(
    ([operation, said]) => [operation, { ...said, examples: examplesOf(operation) }] as const,
  );
  return Object.fromEntries(texts);
}

/** What each branch of law is about. */
export function branchTexts(): Readonly<Record<string, string>> {
  const branches = new Set(Object.keys(operations).map((operation) => operation.split(".")[0]));
  const said = commentsIn("index.ts", /^Casnos$/).filter(([name]) => branches.has(name));
  return Object.fromEntries(said.map(([branch, { summary }]) => [branch, summary]));
}

/** The version of the package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}

/** The doc comments of the members of an interface, by their name. */
function commentsIn(file: string, interfaces: RegExp): readonly (readonly [string, Omit<OperationText, "examples">])[] {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, SOURCE), "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => interfaces.test(name.text))
    .flatMap(({ members }) => members.filter(ts.isPropertySignature))
    .map((member) => [member.name.getText(source), textOf(member)] as const);
}

function textOf(member: ts.PropertySignature): Omit<OperationText, "examples"> {
  const [comment] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  if (comment === undefined) throw new Error(`${member.getText()} has no doc comment`);
  const said = (tag: string): string[] =>
    (comment.tags ?? []).filter(({ tagName }) => tagName.text === tag).map((one) => oneLine(one.comment));
  return { summary: oneLine(comment.comment), description: [...said("remarks"), ...said("returns")].join("\n\n") };
}

function oneLine(comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

/** The first example that ends in an answer, and the first that cannot. */
function examplesOf(operation: string): OperationText["examples"] {
  if (operation === "assess") return { file: JSON.parse(readFileSync(DOSSIER, "utf8")) as unknown };
  const casnos = createCasnos();
  const found: Record<string, unknown> = {};
  for (const [id, input] of examples) {
    if (id === operation) found[casnos.answer(id, input as never).kind] ??= input;
  }
  return found;
}
