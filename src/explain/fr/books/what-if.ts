import type { Book } from "../../book.js";
import { whatIfChapter } from "../../what-if/fr.js";

/** French sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"fr"> = { language: "fr", chapters: [whatIfChapter] };
