// The generated pages by file, below docs.
import { cliColumnsPage } from "./cli-columns.js";
import { annexPage, coveragePage } from "./coverage.js";
import { glossaryPage } from "./glossary.js";
import type { LawOfOperations } from "./law-of-operations.js";

/** Each generated page and its text, from the law that each operation reads. */
export function pages(law: LawOfOperations): ReadonlyMap<string, string> {
  return new Map([
    ["coverage.md", coveragePage("en", law)],
    ["coverage.fr.md", coveragePage("fr", law)],
    ["coverage.ar.md", coveragePage("ar", law)],
    ["coverage-annex.md", annexPage("en")],
    ["coverage-annex.fr.md", annexPage("fr")],
    ["coverage-annex.ar.md", annexPage("ar")],
    ["glossary.md", glossaryPage()],
    ["cli-columns.md", cliColumnsPage()],
  ]);
}
