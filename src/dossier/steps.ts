import type { StepDefinition } from "../working/step.js";

export const paid = {
  id: "dossier.paid",
  inputs: { year: "year", on: "day" },
  value: "amount",
} as const satisfies StepDefinition;

export const nothingLate = {
  id: "dossier.nothing-late",
  inputs: { year: "year", on: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const total = {
  id: "dossier.total",
  inputs: { years: "count" },
  value: "amount",
} as const satisfies StepDefinition;

export const listed = {
  id: "dossier.listed",
  inputs: {},
  value: "count",
} as const satisfies StepDefinition;
