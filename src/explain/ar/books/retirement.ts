import type { Book } from "../../book.js";
import { retirementChapter } from "../../retirement/ar.js";
import { familyChapter } from "../../family/ar.js";

/** Arabic sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"ar"> = { language: "ar", chapters: [retirementChapter, familyChapter] };
