export type { Answer, Assumed, Certainty, Determined, Notice, ReadingUsed, Step, Undetermined } from "./answer.js";
export type { Citation, CitedText, Convention, ConventionCitation, LawCitation } from "./cited.js";
export { contextOf, type ContextOptions } from "./context.js";
export { determine } from "./determine.js";
export type { BelowMinimumSource, MissingFact, NoKnownRule, OutsideCoverage, Reason } from "./reasons.js";
export type { Context, Rule, Working } from "./working.js";
