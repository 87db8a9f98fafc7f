import type { Book } from "../book.js";
import { explainerWith, type Explainer } from "../explainer.js";
import { englishVoice } from "./voice.js";

/**
 * Makes an explainer in English of the branches that a page needs, so that a bundler leaves out the sentences of the others.
 *
 * @remarks What all branches have in common, and the values of the law, are always in it. A step or a notice of a branch
 * that is not stands in the explanation by its name (`"contributions.amount"`): nothing is left out in silence.
 * @param books - The branches.
 * @returns The two functions, which can be taken apart.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const { explain } = explainer([eligibility]);
 * const answer = createCasnos().eligibility.filingDeadline({ activityStart: "2026-02-01" });
 * explain(answer).split("\n")[2]; // => "It rests on legal texts, read in the copies or restatements named."
 * ```
 */
export function explainer(books: readonly Book<"en">[]): Explainer {
  return explainerWith(englishVoice(books));
}
