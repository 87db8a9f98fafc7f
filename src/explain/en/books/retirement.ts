import type { Book } from "../../book.js";
import { retirementChapter } from "../../retirement/en.js";
import { familyChapter } from "../../family/en.js";

/** English sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"en"> = { language: "en", chapters: [retirementChapter, familyChapter] };
