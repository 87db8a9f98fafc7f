import type { StepDefinition } from "../working/step.js";

export const ofAge = {
  id: "family.of-age",
  inputs: { birthDate: "day", age: "count", ground: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const dependentChild = {
  id: "family.dependent-child",
  inputs: { on: "day", ground: "choice", rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const dependentByAge = {
  id: "family.dependent-by-age",
  inputs: { on: "day", ground: "choice", until: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const notDependentChild = {
  id: "family.not-dependent-child",
  inputs: { on: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const dependentParent = {
  id: "family.dependent-parent",
  inputs: { resources: "amount", test: "choice", atMost: "amount" },
  value: "yes",
} as const satisfies StepDefinition;

export const dependentCollateral = {
  id: "family.dependent-collateral",
  inputs: { rule: "choice", ownIncome: "yes" },
  value: "yes",
} as const satisfies StepDefinition;
