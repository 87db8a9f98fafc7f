import type { Answer } from "../../working/answer.js";
import type { Explanation } from "../explanation.js";
import type { FormatOptions } from "../options.js";
import { books } from "./all-books.js";
import { explainer } from "./explainer.js";

// Pure: a bundler leaves it out of a page that composes its own.
const all = /* @__PURE__ */ explainer(books);

/**
 * Says an answer in English: the result, how sure it is, each step of the working, remarks, and every source.
 *
 * @param answer - Any answer of the library.
 * @param options - The format; text when left out.
 * @returns The explanation, lines separated by `\n`.
 * @throws RangeError for a format that there is not.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const answer = createCasnos().eligibility.filingDeadline({ activityStart: "2026-02-01" });
 * explain(answer).split("\n")[0]; // => "Answer"
 * ```
 */
export function explain(answer: Answer<unknown>, options?: FormatOptions): string {
  return all.explain(answer, options);
}

/**
 * Says an answer in English, as data.
 *
 * @param answer - Any answer of the library.
 * @returns The sections by their kind, each source apart from its address, and the same of each part of the value.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const answer = createCasnos().eligibility.filingDeadline({ activityStart: "2026-02-01" });
 * explanation(answer).sections.map(({ kind }) => kind); // => ["answer", "certainty", "working", "sources"]
 * ```
 */
export function explanation(answer: Answer<unknown>): Explanation {
  return all.explanation(answer);
}
