import type { StepDefinition } from "../working/step.js";

export const searchedBases = {
  id: "reasoning.searched-bases",
  inputs: { year: "year", contribution: "amount", floor: "amount", ceiling: "amount", rate: "rate" },
  value: "yes",
} as const satisfies StepDefinition;

export const drewCurve = {
  id: "reasoning.drew-curve",
  inputs: { year: "year", floor: "amount", ceiling: "amount", rate: "rate" },
  value: "count",
} as const satisfies StepDefinition;
