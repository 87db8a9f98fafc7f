import type { Book } from "../../book.js";
import { reasoningChapter } from "../../reasoning/fr.js";

/** French sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"fr"> = { language: "fr", chapters: [reasoningChapter] };
