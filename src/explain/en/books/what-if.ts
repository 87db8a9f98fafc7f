import type { Book } from "../../book.js";
import { whatIfChapter } from "../../what-if/en.js";

/** English sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"en"> = { language: "en", chapters: [whatIfChapter] };
