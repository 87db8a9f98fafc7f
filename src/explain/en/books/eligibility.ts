import type { Book } from "../../book.js";
import { eligibilityChapter } from "../../eligibility/en.js";

/** English sentences of affiliation. */
export const eligibility: Book<"en"> = { language: "en", chapters: [eligibilityChapter] };
