/**
 * Answers in words: French, Arabic (right to left) and English, as text or Markdown.
 *
 * @packageDocumentation
 */
export type { Language } from "../calendar/format.js";
export { explain, explanation } from "./explain.js";
export type { Source } from "./citation.js";
export type { Explanation, LinesSection, PartExplanation, Section, SourcesSection } from "./explanation.js";
export type { ExplainOptions, FormatOptions } from "./options.js";
export { icalendar } from "./calendar/icalendar.js";
export type { CalendarOptions } from "./calendar/options.js";
export { report } from "./report/report.js";
export { portfolioSentence } from "./portfolio/portfolio-sentence.js";
export { explainVerification } from "./verification/verification.js";
export { formatOf } from "./format/format-of.js";
export type { Format } from "./format/format.js";
export type { Sentences } from "../refusal/sentences.js";
export { labels, type FieldLabel, type FormLabels, type OptionLabel } from "./labels/labels.js";
export type { FormId } from "./labels/forms.js";
export { questionSentence } from "./questions/question.js";
