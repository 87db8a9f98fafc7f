// Puts a state of the library beside the last release: the same questions to both.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Progress } from "../../examples/population/progress.js";
import { lawChanges } from "./law-changes.js";
import { libraryOf } from "./library.js";
import { nameChanges } from "./names.js";
import { drawnQuestions, memberQuestions, type Wanted } from "./questions.js";
import type { Compared } from "./report.js";
import { tallying } from "./tally.js";
import { ROOT, cleared, lastReleased, treeOf, workFolder } from "./tree.js";
import { verdictOf } from "./verdict.js";

/** What is put beside what. */
export interface Asked extends Wanted {
  /** A commit, a folder or a tarball; null for the last release. */
  readonly from: string | null;
  /** The same; the folder of this tree when left out. */
  readonly to?: string;
  /** Where the changelog of what is judged stands. */
  readonly changelog?: string;
}

/** Compares, and judges. */
export async function affected(
  asked: Asked,
  progress: (what: string, all: number, of?: string) => Progress,
): Promise<Compared> {
  const { from, to = ROOT, changelog = join(ROOT, "CHANGELOG.md"), members, seed } = asked;
  const folder = workFolder();
  try {
    const [was, is] = [
      from === null ? lastReleased(join(folder, "before")) : treeOf(from, join(folder, "before")),
      treeOf(to, join(folder, "after")),
    ];
    const before = await libraryOf(was, join(folder, "before.mjs"));
    const after = await libraryOf(is, join(folder, "after.mjs"));
    const [law, names] = [lawChanges(before, after), nameChanges(before, after)];
    const { tally, put } = tallying(before, after, law, names);

    const ofMembers = progress("asked", members);
    for (const questions of memberQuestions(before, asked)) {
      for (const question of questions) if (after.operations.includes(question.operation)) put(question);
      ofMembers.at((tally.members += 1));
    }
    ofMembers.over();
    const drawn = [...drawnQuestions(before, after, asked)];
    const ofInputs = progress("drawn", drawn.length, "inputs");
    drawn.forEach((question, place) => {
      put(question);
      ofInputs.at(place + 1);
    });
    ofInputs.over();

    const verdict = verdictOf(
      { law, names, tally },
      {
        lastVersion: was.packageJson.version,
        version: is.packageJson.version,
        changelog: readFileSync(changelog, "utf8"),
      },
    );
    return { before: was.title, after: is.title, seed, tally, law, names, verdict };
  } finally {
    cleared(folder);
  }
}
