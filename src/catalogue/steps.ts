import type { StepDefinition } from "../working/step.js";

export const amountValue = {
  id: "law.value.amount",
  inputs: { series: "choice", on: "day", value: "amount-or-none" },
  value: "amount-or-none",
} as const satisfies StepDefinition;

export const rateValue = {
  id: "law.value.rate",
  inputs: { series: "choice", on: "day", value: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const scaleValue = {
  id: "law.value.scale",
  inputs: { series: "choice", on: "day", value: "scale-or-none" },
  value: "scale-or-none",
} as const satisfies StepDefinition;

export const countValue = {
  id: "law.value.count",
  inputs: { series: "choice", on: "day", value: "count-or-none" },
  value: "count-or-none",
} as const satisfies StepDefinition;

export const yearsValue = {
  id: "law.value.years",
  inputs: { series: "choice", on: "day", value: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const monthDayValue = {
  id: "law.value.month-day",
  inputs: { series: "choice", on: "day", value: "month-day-or-none" },
  value: "month-day-or-none",
} as const satisfies StepDefinition;

export const choiceValue = {
  id: "law.value.choice",
  inputs: { series: "choice", on: "day", value: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const documentsValue = {
  id: "law.value.documents",
  inputs: { series: "choice", on: "day", value: "documents" },
  value: "documents",
} as const satisfies StepDefinition;
