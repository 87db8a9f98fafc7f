// The generated pages by file, below docs.
import { cliColumnsPage } from "./cli-columns.js";
import { coveragePage } from "./coverage.js";
import { glossaryPage } from "./glossary.js";
import type { LawOfOperations } from "./law-of-operations.js";

/** Each generated page and its text, from the law that each operation reads. */
export function pages(law: LawOfOperations): ReadonlyMap<string, string> {
  return new Map([
    ["coverage.md", coveragePage("en", law)],
    ["fr/coverage.md", coveragePage("fr", law)],
    ["ar/coverage.md", coveragePage("ar", law)],
    ["glossary.md", glossaryPage("en")],
    ["fr/glossary.md", glossaryPage("fr")],
    ["ar/glossary.md", glossaryPage("ar")],
    ["cli-columns.md", cliColumnsPage()],
  ]);
}
