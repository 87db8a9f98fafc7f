import type { Book } from "../../book.js";
import { contributionChapter } from "../../contributions/ar.js";

/** Arabic sentences of contributions. */
export const contributions: Book<"ar"> = { language: "ar", chapters: [contributionChapter] };
