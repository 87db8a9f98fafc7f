// The lists of all values and of all rules, by branch.
import type { Language } from "casnos-rules";
import { CHAPTERS } from "./chapters.js";
import { anchor, anchorOf, code, pageOf } from "./page.js";
import { SITE_WORDS } from "../site/words.js";
import { OPERATIONS_BY_BRANCH, pageOfOperation } from "./operations.js";

/** Every value of the law, by its file. */
export function valuesPage(language: Language): string {
  const { say } = pageOf(language);
  const words = SITE_WORDS[language];
  const chapters = CHAPTERS.flatMap(({ title, series }) => [
    anchor(anchorOf(title)),
    "",
    `## ${title[language]}`,
    "",
    ...series.map(({ id }) => `- [${say.words.series[id as never] as string}](./${id}.md) ${code(id, say)}`),
    "",
  ]);
  return listed(words.values, words.valuesIntroduction, chapters);
}

/** Every operation, by its branch. */
export function rulesPage(language: Language): string {
  const { say } = pageOf(language);
  const words = SITE_WORDS[language];
  const branches = OPERATIONS_BY_BRANCH.flatMap(([branch, ids]) => [
    `## ${words[branch]}`,
    "",
    ...ids.map((id) => `- [${say.words.operations[id] ?? id}](./${pageOfOperation(id)}.md) ${code(id, say)}`),
    "",
  ]);
  return listed(words.rules, words.rulesIntroduction, branches);
}

function listed(title: string, introduction: string, lines: readonly string[]): string {
  return [
    `---\ntitle: ${JSON.stringify(title)}\neditLink: false\n---`,
    "",
    `# ${title}`,
    "",
    introduction,
    "",
    ...lines,
  ].join("\n");
}
