import type { StepDefinition } from "../working/step.js";

export const noActivity = {
  id: "contributions.no-activity",
  inputs: { year: "year", duty: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const began = {
  id: "contributions.began",
  inputs: { year: "year" },
  value: "day",
} as const satisfies StepDefinition;

export const income = {
  id: "contributions.income",
  inputs: { year: "year", earnedIn: "year", rule: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const declared = {
  id: "contributions.declared",
  inputs: { year: "year", rule: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const minimum = {
  id: "contributions.minimum",
  inputs: { year: "year", began: "day", rule: "choice", floor: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const provisional = {
  id: "contributions.provisional",
  inputs: { year: "year", previousYear: "year", rule: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const retained = {
  id: "contributions.retained",
  inputs: { year: "year", base: "amount", floor: "amount", ceiling: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const amount = {
  id: "contributions.amount",
  inputs: { year: "year", retained: "amount", rate: "rate" },
  value: "amount",
} as const satisfies StepDefinition;

export const flat = {
  id: "contributions.flat",
  inputs: { year: "year", flat: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const socialInsurance = {
  id: "contributions.social-insurance",
  inputs: { retained: "amount", rate: "rate" },
  value: "amount",
} as const satisfies StepDefinition;

export const retirementPart = {
  id: "contributions.retirement-part",
  inputs: { amount: "amount", socialInsurance: "amount" },
  value: "amount",
} as const satisfies StepDefinition;
