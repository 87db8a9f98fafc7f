import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../../cli/command.js";

/** What a run of the command gave. */
export interface Run {
  readonly exitCode: number;
  readonly printed: string;
  readonly said: string;
}

/** A folder of its own, and the command run in it. */
export interface Place {
  /** The path of a file there. */
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
  /** All files there, hidden ones too. */
  readonly files: () => readonly string[];
  /** Runs the command; names of files with `@` before them are those of the folder. */
  readonly run: (...given: readonly string[]) => Promise<Run>;
  readonly remove: () => void;
}

/** Makes a folder. */
export function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), "casnos-cli-"));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), "utf8"),
    files: () => readdirSync(folder).sort(),
    async run(...given) {
      const [printed, said]: [string[], string[]] = [[], []];
      const exitCode = await command(
        given.map((one) => (one.startsWith("@") ? path(one.slice(1)) : one)),
        {
          environment: {},
          version: "1.2.3",
          screen: { print: (text) => printed.push(text), say: (text) => said.push(text), isTerminal: false },
        },
      );
      return { exitCode, printed: printed.join(""), said: said.join("").replaceAll(`${folder}/`, "") };
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** The rows of a CSV text without quotes, each by its header. */
export function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}
