import type { Book } from "../../book.js";
import { eligibilityChapter } from "../../eligibility/ar.js";

/** Arabic sentences of affiliation. */
export const eligibility: Book<"ar"> = { language: "ar", chapters: [eligibilityChapter] };
