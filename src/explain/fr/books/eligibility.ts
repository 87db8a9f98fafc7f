import type { Book } from "../../book.js";
import { eligibilityChapter } from "../../eligibility/fr.js";

/** French sentences of affiliation. */
export const eligibility: Book<"fr"> = { language: "fr", chapters: [eligibilityChapter] };
