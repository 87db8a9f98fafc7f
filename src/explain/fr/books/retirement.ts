import type { Book } from "../../book.js";
import { retirementChapter } from "../../retirement/fr.js";
import { familyChapter } from "../../family/fr.js";

/** French sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"fr"> = { language: "fr", chapters: [retirementChapter, familyChapter] };
