import type { Book } from "../../book.js";
import { healthChapter } from "../../health/en.js";
import { familyChapter } from "../../family/en.js";

/** English sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"en"> = { language: "en", chapters: [healthChapter, familyChapter] };
