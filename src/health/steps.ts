import type { StepDefinition } from "../working/step.js";

// Care: the right to it, its reimbursement, and who keeps it.

export const notFiled = {
  id: "health.not-filed",
  inputs: { on: "day", days: "count" },
  value: "yes",
} as const satisfies StepDefinition;

export const waiting = {
  id: "health.waiting",
  inputs: { filedOn: "day", days: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const stillWaiting = {
  id: "health.still-waiting",
  inputs: { on: "day", openFrom: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const obligations = {
  id: "health.obligations",
  inputs: { rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const schedule = {
  id: "health.schedule",
  inputs: { rule: "choice", currentYearPaid: "yes" },
  value: "yes",
} as const satisfies StepDefinition;

export const careRefused = {
  id: "health.care-refused",
  inputs: { on: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const careOfPensionHolder = {
  id: "health.care-of-pension-holder",
  inputs: { rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const careOpen = {
  id: "health.care-open",
  inputs: { on: "day", covers: "documents", duration: "choice", dailyAllowance: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const maternityOfMember = {
  id: "health.maternity-of-member",
  inputs: { rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const maternityOfPensionHolder = {
  id: "health.maternity-of-pension-holder",
  inputs: { pension: "choice", rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const salariedSpouse = {
  id: "health.salaried-spouse",
  inputs: { rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const dependantNotCovered = {
  id: "health.dependant-not-covered",
  inputs: { on: "day", relation: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const dependantCovered = {
  id: "health.dependant-covered",
  inputs: { on: "day", relation: "choice", care: "choice", maternity: "yes", rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const papersBy = {
  id: "health.papers-by",
  inputs: { from: "day", months: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const papersFiled = {
  id: "health.papers-filed",
  inputs: { filedOn: "day", fileBy: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const papersNotFiled = {
  id: "health.papers-not-filed",
  inputs: { on: "day", fileBy: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const papersLost = {
  id: "health.papers-lost",
  inputs: { fileBy: "day", rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const papersKept = {
  id: "health.papers-kept",
  inputs: { fileBy: "day", rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const careRate = {
  id: "health.care-rate",
  inputs: { care: "choice", pensionHolder: "yes", rate: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const coveredDays = {
  id: "health.covered-days",
  inputs: { days: "count", atMost: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const reimbursed = {
  id: "health.reimbursed",
  inputs: { tariff: "amount", rate: "rate" },
  value: "amount",
} as const satisfies StepDefinition;

export const stayReimbursed = {
  id: "health.stay-reimbursed",
  inputs: { tariff: "amount", rate: "rate", days: "count", covered: "count" },
  value: "amount",
} as const satisfies StepDefinition;

export const borne = {
  id: "health.borne",
  inputs: { tariff: "amount", reimbursed: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const freeMedicines = {
  id: "health.free-medicines",
  inputs: { on: "day", ground: "choice", rule: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const underCap = {
  id: "health.under-cap",
  inputs: { amount: "amount", cap: "amount" },
  value: "yes",
} as const satisfies StepDefinition;

export const underPrescriptions = {
  id: "health.under-prescriptions",
  inputs: { served: "count", atMost: "count" },
  value: "yes",
} as const satisfies StepDefinition;

export const beyondThirdParty = {
  id: "health.beyond-third-party",
  inputs: { on: "day", rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const patientShare = {
  id: "health.patient-share",
  inputs: { amount: "amount", rate: "rate" },
  value: "amount",
} as const satisfies StepDefinition;

export const fundShare = {
  id: "health.fund-share",
  inputs: { amount: "amount", patient: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const maintainedCondition = {
  id: "health.maintained-condition",
  inputs: { condition: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const maintainedIncome = {
  id: "health.maintained-income",
  inputs: { income: "amount", atMost: "amount" },
  value: "yes",
} as const satisfies StepDefinition;

export const maintained = {
  id: "health.maintained",
  inputs: { on: "day", relation: "choice", rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;
