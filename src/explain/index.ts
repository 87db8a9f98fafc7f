/**
 * Answers in words: French, Arabic (right to left) and English, as text or Markdown.
 *
 * @packageDocumentation
 */
export type { Language } from "../calendar/format.js";
export { explain } from "./explain.js";
export type { ExplainOptions } from "./options.js";
export { icalendar } from "./calendar/icalendar.js";
export type { CalendarOptions } from "./calendar/options.js";
export { report } from "./report/report.js";
export { portfolioSentence } from "./portfolio/portfolio-sentence.js";
export { explainVerification } from "./verification/verification.js";
export { formatOf, type Format } from "./format.js";
export type { Sentences } from "../refusal/sentences.js";
export { labels, type FieldLabel, type FormLabels, type OptionLabel } from "./labels/labels.js";
export type { FormId } from "./labels/forms.js";
export { questionSentence } from "./questions/question.js";
