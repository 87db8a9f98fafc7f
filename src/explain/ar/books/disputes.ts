import type { Book } from "../../book.js";
import { disputesChapter } from "../../disputes/ar.js";

/** Arabic sentences of disputes. */
export const disputes: Book<"ar"> = { language: "ar", chapters: [disputesChapter] };
