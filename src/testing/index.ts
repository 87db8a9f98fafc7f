/**
 * For actuaries: inputs drawn from everywhere the law turns, and the law as properties that any implementation can be held to.
 * Needs fast-check.
 *
 * @packageDocumentation
 */
export { anyAmount, anyCentimes } from "./arbitraries/amounts.js";
export { anyDay, anyYear } from "./arbitraries/days.js";
export type { FactsOptions } from "./arbitraries/fields.js";
export type { Bounds } from "./arbitraries/simplified.js";
export { anyPerson } from "./arbitraries/person.js";
export { anyCareer } from "./arbitraries/career.js";
export {
  anyActivities,
  anyDebts,
  anyDeclared,
  anyIncome,
  anyPayments,
  anyTurnover,
} from "./arbitraries/contributor.js";
export { anyDeceased, anyFamily } from "./arbitraries/family.js";
export { anyDossier } from "./arbitraries/dossier.js";
export { inputOf } from "./arbitraries/inputs.js";
export type {
  Adapter,
  Capability,
  CareerYear,
  EntitlementCase,
  Given,
  PensionCase,
  RemissionGiven,
  SplitGiven,
} from "./adapter.js";
export { casnosAdapter } from "./casnos-adapter.js";
export {
  checkProperties,
  legalProperties,
  propertyOf,
  type BrokenProperty,
  type CheckOptions,
  type HeldProperty,
  type LegalProperty,
  type NotRunProperty,
  type PropertiesReport,
  type PropertyResult,
  type PropertySource,
  type Reported,
} from "./check.js";
export type { Call } from "./asked.js";
export type { PropertyId } from "./properties/catalogue.js";
export type { PropertyBranch } from "./properties/property.js";
export type { Relation, Side } from "./properties/relation.js";
