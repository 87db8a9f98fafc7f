import type { StepDefinition } from "../working/step.js";

export const duty = {
  id: "eligibility.duty",
  inputs: { activity: "choice", on: "day", duty: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const ownPapers = {
  id: "eligibility.own-papers",
  inputs: { activity: "choice", papers: "documents" },
  value: "documents",
} as const satisfies StepDefinition;

export const commonPapers = {
  id: "eligibility.common-papers",
  inputs: { papers: "documents" },
  value: "documents",
} as const satisfies StepDefinition;

export const benefitsOfBoth = {
  id: "eligibility.benefits-of-both",
  inputs: { rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const benefitsOfOne = {
  id: "eligibility.benefits-of-one",
  inputs: {},
  value: "choice",
} as const satisfies StepDefinition;

export const lastDayToFile = {
  id: "eligibility.last-day-to-file",
  inputs: { activityStart: "day", days: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const inTime = {
  id: "eligibility.in-time",
  inputs: { lastDay: "day", countedTo: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const monthsLate = {
  id: "eligibility.months-late",
  inputs: { lastDay: "day", countedTo: "day", counting: "choice" },
  value: "count",
} as const satisfies StepDefinition;

export const penalty = {
  id: "eligibility.penalty",
  inputs: { initial: "amount", perMonth: "amount", months: "count" },
  value: "amount",
} as const satisfies StepDefinition;

export const turnoverAbove = {
  id: "eligibility.turnover-above",
  inputs: { year: "year", turnover: "amount", ceiling: "amount" },
  value: "yes",
} as const satisfies StepDefinition;

export const autoEntrepreneurStatus = {
  id: "eligibility.auto-entrepreneur-status",
  inputs: { year: "year", yearsAbove: "count", most: "count" },
  value: "choice",
} as const satisfies StepDefinition;
