// Puts a state of the library beside the last release: the same questions to both.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Progress } from "../../examples/population/progress.js";
import { lawChanges } from "./law-changes.js";
import { libraryOf, type Library } from "./library.js";
import { nameChanges } from "./names.js";
import { drawnQuestions, memberQuestions, type Wanted } from "./questions.js";
import type { Compared } from "./report.js";
import { tallying } from "./tally.js";
import { ROOT, cleared, lastReleased, treeOf, workFolder } from "./tree.js";
import { verdictOf, type Findings } from "./verdict.js";

/** What is put beside what. */
export interface Asked extends Wanted {
  /** A commit, a folder or a tarball; null for the last release. */
  readonly from: string | null;
  /** The same; the folder of this tree when left out. */
  readonly to?: string;
}

/** Says how far it has come. */
export type Told = (what: string, all: number, of?: string) => Progress;

/** Compares, and judges. */
export async function affected(asked: Asked, progress: Told): Promise<Compared> {
  const { from, to = ROOT, seed } = asked;
  const folder = workFolder();
  try {
    const [was, is] = [
      from === null ? lastReleased(join(folder, "before")) : treeOf(from, join(folder, "before")),
      treeOf(to, join(folder, "after")),
    ];
    const before = await libraryOf(was, join(folder, "before.mjs"));
    const after = await libraryOf(is, join(folder, "after.mjs"));
    const findings = compare(before, after, asked, progress);
    const verdict = verdictOf(findings, {
      lastVersion: was.packageJson.version,
      version: is.packageJson.version,
      changelog: changelogOf(to),
    });
    return { before: was.title, after: is.title, seed, ...findings, verdict };
  } finally {
    cleared(folder);
  }
}

/** The changelog of a folder; of a commit or a tarball, that of this tree. */
function changelogOf(to: string): string {
  const files = [to, ROOT].map((folder) => join(folder, "CHANGELOG.md"));
  return readFileSync(files.find((file) => existsSync(file)) ?? "", "utf8");
}

/** Puts the same questions to two states. */
export function compare(before: Library, after: Library, wanted: Wanted, progress: Told): Findings {
  const [law, names] = [lawChanges(before, after), nameChanges(before, after)];
  const { tally, put } = tallying(before, after, law, names);

  const ofMembers = progress("asked", wanted.members);
  for (const questions of memberQuestions(before, wanted)) {
    for (const question of questions) if (after.operations.includes(question.operation)) put(question);
    ofMembers.at((tally.members += 1));
  }
  ofMembers.over();
  const drawn = [...drawnQuestions(before, after, wanted)];
  const ofInputs = progress("drawn", drawn.length, "inputs");
  drawn.forEach((question, place) => {
    put(question);
    ofInputs.at(place + 1);
  });
  ofInputs.over();
  return { law, names, tally };
}
