// The generated pages by file, below docs.
import { coveragePage } from "./coverage.js";
import { glossaryPage } from "./glossary.js";

/** Each generated page and its text. */
export function pages(): ReadonlyMap<string, string> {
  return new Map([
    ["coverage.md", coveragePage("en")],
    ["coverage.fr.md", coveragePage("fr")],
    ["coverage.ar.md", coveragePage("ar")],
    ["glossary.md", glossaryPage()],
  ]);
}
