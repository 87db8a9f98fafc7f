import type { StepDefinition } from "../working/step.js";

export const lookedUntil = {
  id: "what-if.looked-until",
  inputs: { on: "day", continuing: "yes" },
  value: "day",
} as const satisfies StepDefinition;

export const notYet = {
  id: "what-if.not-yet",
  inputs: { right: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const firstDay = {
  id: "what-if.first-day",
  inputs: { right: "choice", on: "day" },
  value: "day",
} as const satisfies StepDefinition;

export const never = {
  id: "what-if.never",
  inputs: { right: "choice", on: "day", until: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const missingAge = {
  id: "what-if.missing-age",
  inputs: { on: "day", required: "count", held: "count" },
  value: "day-or-none",
} as const satisfies StepDefinition;

export const missingYears = {
  id: "what-if.missing-years",
  inputs: { condition: "choice", required: "years", held: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const laterStart = {
  id: "what-if.later-start",
  inputs: { startOn: "day" },
  value: "day",
} as const satisfies StepDefinition;

export const furtherYear = {
  id: "what-if.further-year",
  inputs: { startOn: "day", laterOn: "day" },
  value: "year",
} as const satisfies StepDefinition;

export const brings = {
  id: "what-if.brings",
  inputs: { startOn: "day", now: "amount-or-none", laterOn: "day", later: "amount-or-none", brings: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const stillNoRight = {
  id: "what-if.still-no-right",
  inputs: { startOn: "day", laterOn: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const notDrawn = {
  id: "what-if.not-drawn",
  inputs: { startOn: "day", laterOn: "day", monthly: "amount-or-none", months: "count" },
  value: "amount",
} as const satisfies StepDefinition;

export const cost = {
  id: "what-if.cost",
  inputs: { contribution: "amount", notDrawn: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const repaidOn = {
  id: "what-if.repaid-on",
  inputs: { cost: "amount", monthly: "amount", laterOn: "day", months: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const ageThen = {
  id: "what-if.age-then",
  inputs: { birthDate: "day", on: "day", months: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const neverRepaid = {
  id: "what-if.never-repaid",
  inputs: {},
  value: "choice",
} as const satisfies StepDefinition;

export const account = {
  id: "what-if.account",
  inputs: { on: "day", by: "day", activities: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const toFile = {
  id: "what-if.to-file",
  inputs: { activity: "choice", from: "day", on: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const dueByThen = {
  id: "what-if.due-by-then",
  inputs: { year: "year", dueOn: "day", by: "day" },
  value: "amount",
} as const satisfies StepDefinition;

export const notYetDue = {
  id: "what-if.not-yet-due",
  inputs: { year: "year", dueOn: "day", by: "day" },
  value: "amount",
} as const satisfies StepDefinition;

export const waiting = {
  id: "what-if.waiting",
  inputs: { by: "day", atBy: "amount", later: "day", atLater: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const totalDue = {
  id: "what-if.total-due",
  inputs: { years: "count", by: "day" },
  value: "amount",
} as const satisfies StepDefinition;

export const totalPenalty = {
  id: "what-if.total-penalty",
  inputs: { activities: "count", by: "day" },
  value: "amount",
} as const satisfies StepDefinition;

export const totalToPay = {
  id: "what-if.total-to-pay",
  inputs: { by: "day", due: "amount", surcharges: "amount", penalties: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const totalWaiting = {
  id: "what-if.total-waiting",
  inputs: { by: "day", later: "day" },
  value: "amount",
} as const satisfies StepDefinition;
