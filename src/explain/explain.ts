import type { Answer } from "../working/answer.js";
import { explanationOf, type Explanation } from "./explanation.js";
import { voiceOf } from "./full-voice.js";
import { explainOptions, type ExplainOptions } from "./options.js";
import { blocksOf, written } from "./written.js";

/**
 * Says an answer in words: the result, how sure it is, each step of the working, remarks, and every source.
 *
 * @remarks Works on the data of an answer alone, so an answer that was stored as JSON can be explained later.
 * @param answer - Any answer of the library.
 * @param options - Language and format.
 * @returns The explanation, lines separated by `\n`.
 * @throws CasnosInputError for a language or a format that there is not.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const answer = createCasnos().eligibility.filingDeadline({ activityStart: "2026-02-01" });
 * explain(answer, { language: "fr" }).split("\n")[2]; // => "La réponse repose sur des textes légaux, lus dans les copies ou les reprises nommées."
 * ```
 */
export function explain(answer: Answer<unknown>, options: ExplainOptions): string {
  const { language, format } = explainOptions(options);
  return written(blocksOf(explanationOf(answer, voiceOf(language))), format);
}

/**
 * Says an answer in words, as data: what `explain` writes, before it is written.
 *
 * @param answer - Any answer of the library.
 * @param options - The language.
 * @returns The sections by their kind, each source apart from its address, and the same of each part of the value.
 * @throws CasnosInputError for a language that there is not.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const answer = createCasnos().eligibility.filingDeadline({ activityStart: "2026-02-01" });
 * const { sections } = explanation(answer, { language: "en" });
 * sections.map(({ kind }) => kind); // => ["answer", "certainty", "working", "sources"]
 * const sources = sections.flatMap((section) => (section.kind === "sources" ? section.lines : []));
 * sources[0]?.series; // => "filing-days"
 * ```
 */
export function explanation(answer: Answer<unknown>, options: Pick<ExplainOptions, "language">): Explanation {
  return explanationOf(answer, voiceOf(explainOptions(options).language));
}
