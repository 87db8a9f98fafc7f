import { contributionProperties } from "./contributions.js";
import type { AnyProperty } from "./property.js";
import { filingProperties, limitationProperties, remissionProperties, surchargeProperties } from "./recovery.js";
import { ageProperties, entitlementProperties, pensionProperties } from "./retirement.js";
import { revaluationProperties } from "./revaluation.js";
import { survivorsProperties } from "./survivors.js";

/** Every property, branch by branch. */
export const catalogue = /* @__PURE__ */ [
  ...contributionProperties,
  ...filingProperties,
  ...surchargeProperties,
  ...remissionProperties,
  ...limitationProperties,
  ...ageProperties,
  ...entitlementProperties,
  ...pensionProperties,
  ...survivorsProperties,
  ...revaluationProperties,
];

/** The name of a property. */
export type PropertyId = (typeof catalogue)[number] extends AnyProperty<infer Id> ? Id : never;
