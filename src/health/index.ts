/**
 * The rules of health alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { invalidity, type Invalidity, type InvalidityFacts } from "./invalidity.js";
export { deathCapital, type DeathCapital, type DeathCapitalFacts } from "./death-capital.js";
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
export { ratioText } from "../money/fraction.js";
