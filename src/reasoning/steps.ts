import type { StepDefinition } from "../working/step.js";

export const searchedBases = {
  id: "reasoning.searched-bases",
  inputs: { year: "year", contribution: "amount", floor: "amount", ceiling: "amount", rate: "rate" },
  value: "yes",
} as const satisfies StepDefinition;

export const searchedMeans = {
  id: "reasoning.searched-means",
  inputs: { startOn: "day", right: "choice", monthly: "amount", greatest: "amount" },
  value: "yes",
} as const satisfies StepDefinition;

export const drewCurve = {
  id: "reasoning.drew-curve",
  inputs: { year: "year", floor: "amount", ceiling: "amount", rate: "rate" },
  value: "count",
} as const satisfies StepDefinition;

export const drewSurcharge = {
  id: "reasoning.drew-surcharge",
  inputs: { due: "amount", dueOn: "day", until: "day", months: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const atStart = {
  id: "reasoning.at-start",
  inputs: {},
  value: "day",
} as const satisfies StepDefinition;

export const drewPensionByStart = {
  id: "reasoning.drew-pension-by-start",
  inputs: { from: "day", to: "day" },
  value: "count",
} as const satisfies StepDefinition;

export const atQuarters = {
  id: "reasoning.at-quarters",
  inputs: { base: "amount" },
  value: "count",
} as const satisfies StepDefinition;

export const drewPensionByYears = {
  id: "reasoning.drew-pension-by-years",
  inputs: { startOn: "day", base: "amount", quarters: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const atChildren = {
  id: "reasoning.at-children",
  inputs: {},
  value: "count",
} as const satisfies StepDefinition;

export const drewSurvivors = {
  id: "reasoning.drew-survivors",
  inputs: { on: "day", children: "count" },
  value: "count",
} as const satisfies StepDefinition;
