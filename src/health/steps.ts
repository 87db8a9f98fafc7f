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

export const spouseInKind = {
  id: "health.spouse-in-kind",
  inputs: { test: "choice", paidActivity: "yes" },
  value: "yes",
} as const satisfies StepDefinition;

export const salariedSpouse = {
  id: "health.salaried-spouse",
  inputs: { rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const treatmentBegun = {
  id: "health.treatment-begun",
  inputs: { begunOn: "day", limit: "day", rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const dependantNotCovered = {
  id: "health.dependant-not-covered",
  inputs: { on: "day", relation: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const dependantCovered = {
  id: "health.dependant-covered",
  inputs: { on: "day", relation: "choice", extent: "choice", care: "choice", maternity: "yes", rule: "choice" },
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

export const underEveryCap = {
  id: "health.under-every-cap",
  inputs: { amount: "amount", cap: "amount" },
  value: "yes",
} as const satisfies StepDefinition;

export const beyondEveryCap = {
  id: "health.beyond-every-cap",
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

export const pensionAge = {
  id: "health.pension-age",
  inputs: { sex: "choice", birthDate: "day", age: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const ageBarLifted = {
  id: "health.age-bar-lifted",
  inputs: { rule: "choice", lacksYears: "yes" },
  value: "yes",
} as const satisfies StepDefinition;

export const belowPensionAge = {
  id: "health.below-pension-age",
  inputs: { bar: "choice", reachedOn: "day", on: "day", barLifted: "yes" },
  value: "yes",
} as const satisfies StepDefinition;

export const invalidityState = {
  id: "health.invalidity-state",
  inputs: { state: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const registeredLongEnough = {
  id: "health.registered-long-enough",
  inputs: { affiliatedOn: "day", years: "count", completeOn: "day", foundOn: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const invalidityContributions = {
  id: "health.invalidity-contributions",
  inputs: { rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const withoutActivity = {
  id: "health.without-activity",
  inputs: { ceasedOn: "day-or-none", months: "count", completeOn: "day-or-none", decidedOn: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const retirementForIncapacity = {
  id: "health.retirement-for-incapacity",
  inputs: { age: "choice", atLeast: "years" },
  value: "choice",
} as const satisfies StepDefinition;

export const invalidityRight = {
  id: "health.invalidity-right",
  inputs: { on: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const thirdPerson = {
  id: "health.third-person",
  inputs: { rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const invalidityConverted = {
  id: "health.invalidity-converted",
  inputs: { rule: "choice", reachedOn: "day" },
  value: "day",
} as const satisfies StepDefinition;

export const spouseGetsAShare = {
  id: "health.spouse-gets-a-share",
  inputs: { rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const beneficiaries = {
  id: "health.beneficiaries",
  inputs: { diedOn: "day", rule: "choice" },
  value: "count",
} as const satisfies StepDefinition;

export const capitalOfMember = {
  id: "health.capital-of-member",
  inputs: { diedOn: "day", rule: "choice", base: "amount", ceiling: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const floorByHours = {
  id: "health.floor-by-hours",
  inputs: { floor: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const floorByWage = {
  id: "health.floor-by-wage",
  inputs: { monthly: "amount", months: "count" },
  value: "amount",
} as const satisfies StepDefinition;

export const capitalOfPensioner = {
  id: "health.capital-of-pensioner",
  inputs: { diedOn: "day", rule: "choice", pension: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const equalShares = {
  id: "health.equal-shares",
  inputs: { total: "amount", rule: "choice", count: "count", oneMore: "count" },
  value: "amount",
} as const satisfies StepDefinition;

export const claimBy = {
  id: "health.claim-by",
  inputs: { diedOn: "day", start: "choice", years: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const claimStanding = {
  id: "health.claim-standing",
  inputs: { on: "day", lastDay: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const deathCapital = {
  id: "health.death-capital",
  inputs: { diedOn: "day", beneficiaries: "choice", split: "choice", payment: "choice" },
  value: "choice",
} as const satisfies StepDefinition;
