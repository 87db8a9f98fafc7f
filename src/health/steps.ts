import type { StepDefinition } from "../working/step.js";

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
  inputs: { diedOn: "day", years: "count" },
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
