import { ageProperties } from "./age.js";
import { contributionProperties } from "./contributions.js";
import { dueDayProperties } from "./due-days.js";
import { entitlementProperties } from "./entitlement.js";
import { filingProperties } from "./filing.js";
import { limitationProperties } from "./limitation.js";
import { pensionProperties } from "./pension.js";
import type { AnyProperty } from "./property.js";
import { remissionProperties } from "./remission.js";
import { revaluationProperties } from "./revaluation.js";
import { surchargeProperties } from "./surcharge.js";
import { survivorsProperties } from "./survivors.js";

/** Every property, branch by branch. */
export const catalogue = /* @__PURE__ */ [
  ...contributionProperties,
  ...dueDayProperties,
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
