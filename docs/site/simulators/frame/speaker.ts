// The one language that a page answers in.
import type { Answer, Language } from "casnos-rules";
import type { Explanation, Format } from "casnos-rules/explain";
import { inFrench } from "../../theme/french-spaces.js";

/** What a page says answers with: an explainer of the branches it needs, and how numbers are written. */
export interface Speaker {
  readonly language: Language;
  readonly explanation: (answer: Answer<unknown>) => Explanation;
  readonly format: Format;
}

/** An answer in words, set as the language sets them. */
export function explained({ language, explanation }: Speaker, answer: Answer<unknown>): Explanation {
  return language === "fr" ? inFrench(explanation(answer)) : explanation(answer);
}
