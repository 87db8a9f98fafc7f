import type { Book } from "../../book.js";
import { reasoningChapter } from "../../reasoning/ar.js";

/** Arabic sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"ar"> = { language: "ar", chapters: [reasoningChapter] };
