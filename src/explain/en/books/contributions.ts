import type { Book } from "../../book.js";
import { contributionChapter } from "../../contributions/en.js";

/** English sentences of contributions. */
export const contributions: Book<"en"> = { language: "en", chapters: [contributionChapter] };
