import type { Book } from "../../book.js";
import { healthChapter } from "../../health/fr.js";
import { familyChapter } from "../../family/fr.js";

/** French sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"fr"> = { language: "fr", chapters: [healthChapter, familyChapter] };
