import type { OperationId } from "casnos-rules";
import { contributions } from "./contributions.js";
import { disputes } from "./disputes.js";
import { eligibility } from "./eligibility.js";
import { health } from "./health.js";
import { law } from "./law.js";
import { retirement } from "./retirement.js";
import { whatIf } from "./what-if.js";

/** Operations with an input. */
export type Examples = readonly (readonly [OperationId, object])[];

/** One input of each kind for each operation: those that end in each arm of its result, and those that cannot end. */
export const examples: Examples = [
  ...law,
  ...eligibility,
  ...contributions,
  ...retirement,
  ...health,
  ...disputes,
  ...whatIf,
];
