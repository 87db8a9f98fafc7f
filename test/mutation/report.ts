import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** A place in a file, from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: "Killed" | "Survived" | "NoCoverage" | "Timeout" | "CompileError" | "RuntimeError" | "Ignored";
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** What Stryker writes of a run. */
export interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** A mutant that no test killed, or that made the tests run without end. */
export interface Left {
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly became: string;
}

/** What was measured of a folder. */
export interface Measured {
  readonly folder: string;
  readonly mutants: number;
  /** Those that do not compile, and are no mutants; none where the checker did not run. */
  readonly refused: number;
  /** Killed, timeouts included, which a test notices by its time. */
  readonly killed: number;
  readonly survivors: readonly Left[];
  readonly timeouts: readonly Left[];
}

/** Keeps what a run wrote as the report of a folder: whole, or in place of what that report says of the same files. */
export function keep(run: string, to: string, isWhole: boolean): void {
  const before = isWhole ? {} : read(to).files;
  const report: StrykerReport = { files: { ...before, ...read(run).files } };
  writeFileSync(to, JSON.stringify(report));
}

function read(from: string): StrykerReport {
  return JSON.parse(readFileSync(from, "utf8")) as StrykerReport;
}

/** What the report of a folder says; null where it was not measured. */
export function measured(folder: string, from: string): Measured | null {
  if (!existsSync(from)) return null;
  const { files } = read(from);
  const all = Object.entries(files)
    .filter(([file]) => file.startsWith(`src/${folder}/`))
    .flatMap(([file, { source, mutants }]) =>
      mutants.map((mutant) => ({ mutant, left: leftOf(file, source, mutant) })),
    );
  const of = (...statuses: readonly Mutant["status"][]) =>
    all.filter(({ mutant }) => statuses.includes(mutant.status)).map(({ left }) => left);
  const [survivors, timeouts] = [of("Survived", "NoCoverage"), of("Timeout")];
  const killed = of("Killed").length + timeouts.length;
  return {
    folder,
    mutants: killed + survivors.length,
    refused: of("CompileError").length,
    killed,
    survivors: sorted(survivors),
    timeouts: sorted(timeouts),
  };
}

/** A mutant as one line: without its place in the file, which moves with every line above it. */
export function keyOf({ file, was, became }: Left): string {
  return `${file}: ${was} → ${became}`;
}

function leftOf(file: string, source: string, { location, replacement = "" }: Mutant): Left {
  const { start, end } = location;
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const was = lines
    .map((line, place) => line.slice(place === 0 ? start.column - 1 : 0, place === last ? end.column - 1 : undefined))
    .join(" ");
  return { file, line: start.line, was: short(was), became: short(replacement) };
}

function short(code: string): string {
  const one = code.replace(/\s+/g, " ").trim();
  return one.length > 110 ? `${one.slice(0, 110)}…` : one;
}

function sorted(all: readonly Left[]): readonly Left[] {
  return all.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
