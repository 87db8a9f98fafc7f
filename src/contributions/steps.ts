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

export const autoEntrepreneur = {
  id: "contributions.auto-entrepreneur",
  inputs: { on: "day", duty: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const wholeYear = {
  id: "contributions.whole-year",
  inputs: { year: "year", rule: "choice" },
  value: "choice",
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
  inputs: { year: "year", began: "day", rule: "choice", newcomer: "choice", floor: "amount" },
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

export const payableFrom = {
  id: "contributions.payable-from",
  inputs: { year: "year", opening: "month-day", began: "day" },
  value: "day",
} as const satisfies StepDefinition;

export const dueDay = {
  id: "contributions.due-day",
  inputs: { year: "year", group: "choice", monthDay: "month-day" },
  value: "day",
} as const satisfies StepDefinition;

export const lateStart = {
  id: "contributions.late-start",
  inputs: { year: "year", lateFrom: "month-day" },
  value: "day",
} as const satisfies StepDefinition;

export const dueAfterStart = {
  id: "contributions.due-after-start",
  inputs: { began: "day", days: "count", due: "day" },
  value: "day",
} as const satisfies StepDefinition;

export const workingDay = {
  id: "contributions.working-day",
  inputs: { due: "day", weekend: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const declareBy = {
  id: "contributions.declare-by",
  inputs: { year: "year", lastDay: "month-day-or-none", began: "day" },
  value: "day-or-none",
} as const satisfies StepDefinition;

export const scheduled = {
  id: "contributions.scheduled",
  inputs: { fromYear: "year", toYear: "year" },
  value: "count",
} as const satisfies StepDefinition;

export const firstDayLate = {
  id: "contributions.first-day-late",
  inputs: { day: "day", unpaid: "amount", rate: "rate" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const monthsLate = {
  id: "contributions.months-late",
  inputs: { from: "day", to: "day", months: "count", unpaid: "amount", rate: "rate" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const surcharge = {
  id: "contributions.surcharge",
  inputs: { dueOn: "day", on: "day", exact: "exact-amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const unpaid = {
  id: "contributions.unpaid",
  inputs: { due: "amount", paid: "amount", on: "day" },
  value: "amount",
} as const satisfies StepDefinition;
