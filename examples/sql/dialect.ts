// Writes the rules for one engine: each macro of its dialect stands in place of its call.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The engines that the rules are written for. */
export type DialectName = "duckdb" | "clickhouse";

/** Writes SQL with macros out in one dialect. */
export type Dialect = (sql: string) => string;

/** The rules in the order in which one stands on another. */
export const RULES = [
  "contribution",
  "late-filing-penalty",
  "late-surcharge",
  "retirement-age",
  "entitlement",
  "pension",
] as const;

/** The name of a rule, which is that of its file. */
export type RuleName = (typeof RULES)[number];

/** The view that a rule defines. */
export function viewOf(rule: RuleName): string {
  return rule.replaceAll("-", "_");
}

/** The text of a rule, macros and all. */
export function ruleText(rule: RuleName): string {
  return textOf(`rules/${rule}.sql`);
}

interface Macro {
  readonly parameters: readonly string[];
  readonly body: string;
}

/** The dialect of an engine; `change` lets a test plant a fault in its macros. */
export function dialect(name: DialectName, change: (macros: string) => string = (macros) => macros): Dialect {
  const macros = macrosOf(withoutComments(change(textOf("dialects/common.sql") + textOf(`dialects/${name}.sql`))));
  return (sql) => written(withoutComments(sql), macros);
}

/** The files of the rules, to see that none is left out. */
export function ruleFiles(): readonly string[] {
  return readdirSync(place("rules"));
}

function place(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function textOf(path: string): string {
  return readFileSync(place(path), "utf8");
}

function withoutComments(sql: string): string {
  return sql.replace(/--[^\n]*/g, "");
}

function macrosOf(sql: string): ReadonlyMap<string, Macro> {
  const found = [...sql.matchAll(/CREATE MACRO (\w+)\(([^)]*)\) AS\s+([^;]+);/g)];
  return new Map(
    found.map(([, name = "", parameters = "", body = ""]) => [
      name,
      { parameters: parameters.split(",").map((one) => one.trim()), body: body.trim() },
    ]),
  );
}

/** Replaces calls from the outside in: what a macro calls, and what is passed to it, is written out in turn. */
function written(sql: string, macros: ReadonlyMap<string, Macro>): string {
  const call = /\b(\w+)\(/g;
  for (let found = call.exec(sql); found !== null; found = call.exec(sql)) {
    const macro = macros.get(found[1] ?? "");
    if (macro === undefined) continue;
    const end = closing(sql, call.lastIndex);
    const given = argumentsOf(sql.slice(call.lastIndex, end));
    if (given.length !== macro.parameters.length) throw new SyntaxError(`${found[0]} takes ${macro.parameters.length}`);
    const values = new Map(macro.parameters.map((parameter, at) => [parameter, bracketed(given[at] ?? "")]));
    const body = macro.body.replace(/\w+/g, (word) => values.get(word) ?? word);
    sql = `${sql.slice(0, found.index)}${isJoin(macro) ? body : `(${body})`}${sql.slice(end + 1)}`;
    call.lastIndex = found.index;
  }
  return sql;
}

function bracketed(text: string): string {
  return /^\w+$/.test(text) ? text : `(${text})`;
}

/** A join stands beside a table and not in an expression. */
function isJoin({ body }: Macro): boolean {
  return /^(ANY INNER )?JOIN\b/.test(body);
}

/** The place of the bracket that closes a call. */
function closing(sql: string, from: number): number {
  let depth = 1;
  for (let at = from; at < sql.length; at += 1) {
    if (sql[at] === "(") depth += 1;
    if (sql[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError("a call is not closed");
}

function argumentsOf(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${letter}`);
  }
  return parts.map((part) => part.trim());
}
