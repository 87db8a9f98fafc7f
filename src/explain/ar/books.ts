import type { Book } from "../book.js";
import { contributionChapter } from "../contributions/ar.js";
import { disputesChapter } from "../disputes/ar.js";
import { dossierChapter } from "../dossier/ar.js";
import { eligibilityChapter } from "../eligibility/ar.js";
import { familyChapter } from "../family/ar.js";
import { healthChapter } from "../health/ar.js";
import { reasoningChapter } from "../reasoning/ar.js";
import { retirementChapter } from "../retirement/ar.js";
import { whatIfChapter } from "../what-if/ar.js";

/** Arabic sentences of affiliation. */
export const eligibility: Book<"ar"> = { language: "ar", chapters: [eligibilityChapter] };

/** Arabic sentences of contributions. */
export const contributions: Book<"ar"> = { language: "ar", chapters: [contributionChapter] };

/** Arabic sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"ar"> = { language: "ar", chapters: [retirementChapter, familyChapter] };

/** Arabic sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"ar"> = { language: "ar", chapters: [healthChapter, familyChapter] };

/** Arabic sentences of disputes. */
export const disputes: Book<"ar"> = { language: "ar", chapters: [disputesChapter] };

/** Arabic sentences of the parts of a person's file. */
export const dossier: Book<"ar"> = { language: "ar", chapters: [dossierChapter] };

/** Arabic sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"ar"> = { language: "ar", chapters: [whatIfChapter] };

/** Arabic sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"ar"> = { language: "ar", chapters: [reasoningChapter] };
