/**
 * Answers in Arabic words alone, and the books of sentences to compose only what a page needs.
 *
 * @packageDocumentation
 */
export { explain, explanation } from "./explain.js";
export { explainer } from "./explainer.js";
export { format } from "./format.js";
export { eligibility, contributions, retirement, health, disputes, dossier, whatIf, reasoning } from "./books.js";
export type { Book } from "../book.js";
export type { Source } from "../citation.js";
export type { Format } from "../format/format.js";
export type { Explainer } from "../explainer.js";
export type { Explanation, LinesSection, PartExplanation, Section, SourcesSection } from "../explanation.js";
export type { FormatOptions } from "../options.js";
