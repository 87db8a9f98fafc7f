import { ages } from "./ages.js";
import { contributions } from "./contributions.js";
import { entitlements } from "./entitlements.js";
import { lateFilingPenalties } from "./late-filing-penalties.js";
import { lateSurcharges } from "./late-surcharges.js";
import type { Operation } from "./operation.js";
import { pensions } from "./pensions.js";
import { revaluations } from "./revaluations.js";
import { survivorsOfInsured, survivorsOfPensioners } from "./survivors.js";

/** What can be asked of a table; an operation on tables of two shapes stands twice. */
export const operations: readonly Operation[] = [
  contributions,
  lateFilingPenalties,
  lateSurcharges,
  ages,
  entitlements,
  pensions,
  survivorsOfPensioners,
  survivorsOfInsured,
  revaluations,
];
