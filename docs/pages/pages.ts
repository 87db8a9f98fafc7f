// The generated pages by file, below docs.
import { cliColumnsPage } from "./cli-columns.js";
import { annexPage, coveragePage } from "./coverage.js";
import { glossaryPage } from "./glossary.js";

/** Each generated page and its text. */
export function pages(): ReadonlyMap<string, string> {
  return new Map([
    ["coverage.md", coveragePage("en")],
    ["coverage.fr.md", coveragePage("fr")],
    ["coverage.ar.md", coveragePage("ar")],
    ["coverage-annex.md", annexPage("en")],
    ["coverage-annex.fr.md", annexPage("fr")],
    ["coverage-annex.ar.md", annexPage("ar")],
    ["glossary.md", glossaryPage()],
    ["cli-columns.md", cliColumnsPage()],
  ]);
}
