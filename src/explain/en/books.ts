import type { Book } from "../book.js";
import { contributionChapter } from "../contributions/en.js";
import { disputesChapter } from "../disputes/en.js";
import { dossierChapter } from "../dossier/en.js";
import { eligibilityChapter } from "../eligibility/en.js";
import { familyChapter } from "../family/en.js";
import { healthChapter } from "../health/en.js";
import { reasoningChapter } from "../reasoning/en.js";
import { retirementChapter } from "../retirement/en.js";
import { whatIfChapter } from "../what-if/en.js";

/** English sentences of affiliation. */
export const eligibility: Book<"en"> = { language: "en", chapters: [eligibilityChapter] };

/** English sentences of contributions. */
export const contributions: Book<"en"> = { language: "en", chapters: [contributionChapter] };

/** English sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"en"> = { language: "en", chapters: [retirementChapter, familyChapter] };

/** English sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"en"> = { language: "en", chapters: [healthChapter, familyChapter] };

/** English sentences of disputes. */
export const disputes: Book<"en"> = { language: "en", chapters: [disputesChapter] };

/** English sentences of the parts of a person's file. */
export const dossier: Book<"en"> = { language: "en", chapters: [dossierChapter] };

/** English sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"en"> = { language: "en", chapters: [whatIfChapter] };

/** English sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"en"> = { language: "en", chapters: [reasoningChapter] };
