import type { Book } from "../../book.js";
import { disputesChapter } from "../../disputes/fr.js";

/** French sentences of disputes. */
export const disputes: Book<"fr"> = { language: "fr", chapters: [disputesChapter] };
