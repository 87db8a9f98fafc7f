import type { Book } from "../../book.js";
import { whatIfChapter } from "../../what-if/ar.js";

/** Arabic sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"ar"> = { language: "ar", chapters: [whatIfChapter] };
