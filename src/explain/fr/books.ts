import type { Book } from "../book.js";
import { contributionChapter } from "../contributions/fr.js";
import { disputesChapter } from "../disputes/fr.js";
import { dossierChapter } from "../dossier/fr.js";
import { eligibilityChapter } from "../eligibility/fr.js";
import { familyChapter } from "../family/fr.js";
import { healthChapter } from "../health/fr.js";
import { reasoningChapter } from "../reasoning/fr.js";
import { retirementChapter } from "../retirement/fr.js";
import { whatIfChapter } from "../what-if/fr.js";

/** French sentences of affiliation. */
export const eligibility: Book<"fr"> = { language: "fr", chapters: [eligibilityChapter] };

/** French sentences of contributions. */
export const contributions: Book<"fr"> = { language: "fr", chapters: [contributionChapter] };

/** French sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"fr"> = { language: "fr", chapters: [retirementChapter, familyChapter] };

/** French sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"fr"> = { language: "fr", chapters: [healthChapter, familyChapter] };

/** French sentences of disputes. */
export const disputes: Book<"fr"> = { language: "fr", chapters: [disputesChapter] };

/** French sentences of the parts of a person's file. */
export const dossier: Book<"fr"> = { language: "fr", chapters: [dossierChapter] };

/** French sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"fr"> = { language: "fr", chapters: [whatIfChapter] };

/** French sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"fr"> = { language: "fr", chapters: [reasoningChapter] };
