import type { Book } from "../../book.js";
import { reasoningChapter } from "../../reasoning/en.js";

/** English sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"en"> = { language: "en", chapters: [reasoningChapter] };
