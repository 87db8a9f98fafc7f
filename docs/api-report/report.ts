// What each entry of the package exports, as declarations without comments. A declaration stands once, in the report of the
// first entry that exports it, so that a change of it is one change to review.
import { entries, type Entry } from "../../build/entries.js";
import { declarationsIn } from "./declarations.js";
import { DeclaredNames, type Named } from "./declared-names.js";

/** The report of each entry of the built package, by the name of its file. */
export function apiReports(): ReadonlyMap<string, string> {
  const { checker, files } = declarationsIn(entries.map(declaredIn));
  const names = new DeclaredNames(checker);
  const exported = files.map((file, place) => names.exportedBy(entries[place]?.name ?? "", file));
  return new Map(entries.map(({ name }, place) => [fileOf(name), reportOf(name, exported[place] ?? [], names)]));
}

function declaredIn({ name, files }: Entry): string {
  const found = files.find((file) => file.endsWith(".d.ts"));
  if (found === undefined) throw new Error(`${name} has no declarations`);
  return found;
}

/** `casnos-rules/law` stands in `law.md`, `casnos-rules/explain/fr` in `explain-fr.md`. */
function fileOf(entry: string): string {
  return `${entry.split("/").slice(1).join("-") || "index"}.md`;
}

function reportOf(entry: string, exported: readonly Named[], names: DeclaredNames): string {
  const own = exported.filter(([, symbol]) => names.entryOf(symbol) === entry);
  const mentioned = names.unexportedIn(own.map(([, symbol]) => symbol));
  const parts = [
    `# ${entry}`,
    "Written by `npm run api` from the declarations: what changes here changes for users. [What each is for](../api.md).",
    code(own, names),
    titled("Exported by an earlier entry too", list(exported, entry, names)),
    titled("Mentioned above, and exported by no entry", code(mentioned, names)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function titled(title: string, text: string): string {
  return text === "" ? "" : `## ${title}\n\n${text}`;
}

function code(named: readonly Named[], names: DeclaredNames): string {
  if (named.length === 0) return "";
  const declared = named.map(([name, symbol]) => names.declaration(name, symbol));
  return `\`\`\`ts no-run\n${declared.join("\n\n")}\n\`\`\``;
}

/** A line for each other entry that is the first to export some of these. */
function list(exported: readonly Named[], entry: string, names: DeclaredNames): string {
  const lines = new Map<string, string[]>();
  for (const [name, symbol] of exported) {
    const first = names.entryOf(symbol) ?? entry;
    if (first !== entry) lines.set(first, [...(lines.get(first) ?? []), name]);
  }
  return [...lines].map(([first, all]) => `- ${first}: ${all.join(", ")}`).join("\n");
}
