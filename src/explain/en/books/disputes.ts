import type { Book } from "../../book.js";
import { disputesChapter } from "../../disputes/en.js";

/** English sentences of disputes. */
export const disputes: Book<"en"> = { language: "en", chapters: [disputesChapter] };
