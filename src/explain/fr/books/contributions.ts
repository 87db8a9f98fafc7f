import type { Book } from "../../book.js";
import { contributionChapter } from "../../contributions/fr.js";

/** French sentences of contributions. */
export const contributions: Book<"fr"> = { language: "fr", chapters: [contributionChapter] };
