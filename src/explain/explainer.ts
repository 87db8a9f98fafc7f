import type { Answer } from "../working/answer.js";
import { explanationOf, type Explanation } from "./explanation.js";
import type { FormatOptions } from "./options.js";
import type { Voice } from "./sentence.js";
import { blocksOf, written } from "./written.js";

/** Says answers in words, in one language. */
export interface Explainer {
  /** Writes an explanation as text, lines separated by `\n`, as `explain` of `casnos-rules/explain` does. */
  readonly explain: (answer: Answer<unknown>, options?: FormatOptions) => string;
  /** Gives an explanation as data. */
  readonly explanation: (answer: Answer<unknown>) => Explanation;
}

/** An explainer that speaks with a voice. */
export function explainerWith(say: Voice): Explainer {
  return {
    explain: (answer, options) => written(blocksOf(explanationOf(answer, say)), formatIn(options)),
    explanation: (answer) => explanationOf(answer, say),
  };
}

// The errors of bad inputs carry their sentences in three languages, and weigh as much as a branch.
function formatIn({ format = "text" }: FormatOptions = {}): "text" | "markdown" {
  if (["text", "markdown"].includes(format)) return format;
  throw new RangeError(`format: ${format as string}`);
}
