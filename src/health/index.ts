/**
 * The rules of health alone: typed facts in, no validation.
 *
 * @packageDocumentation
 */
export { centimes, dinarText, type Centimes } from "../money/centimes.js";
export * from "../working/index.js";
export { ratioText } from "../money/fraction.js";
