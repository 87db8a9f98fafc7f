import type { Book } from "../../book.js";
import { healthChapter } from "../../health/ar.js";
import { familyChapter } from "../../family/ar.js";

/** Arabic sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"ar"> = { language: "ar", chapters: [healthChapter, familyChapter] };
