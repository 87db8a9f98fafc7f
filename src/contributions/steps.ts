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

export const remitted = {
  id: "contributions.remitted",
  inputs: { surcharge: "amount", rate: "rate", bound: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const nothingDue = {
  id: "contributions.nothing-due",
  inputs: { surcharge: "amount", ground: "choice", rule: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const noSuchGround = {
  id: "contributions.no-such-ground",
  inputs: { on: "day", ground: "choice", rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const remaining = {
  id: "contributions.remaining",
  inputs: { surcharge: "amount", remitted: "amount", bound: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const forum = {
  id: "contributions.forum",
  inputs: { surcharge: "amount", threshold: "amount" },
  value: "choice",
} as const satisfies StepDefinition;

export const limitationPeriod = {
  id: "contributions.limitation-period",
  inputs: { dueOn: "day", years: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const newPeriod = {
  id: "contributions.new-period",
  inputs: { received: "day", lastDay: "day", effect: "choice", years: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const limitation = {
  id: "contributions.limitation",
  inputs: { on: "day", countedFrom: "day", lastDay: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const settledBase = {
  id: "contributions.settled-base",
  inputs: { year: "year", rule: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const adjustment = {
  id: "contributions.adjustment",
  inputs: { year: "year", called: "amount", owed: "amount", direction: "choice" },
  value: "amount",
} as const satisfies StepDefinition;

export const nothingToSettle = {
  id: "contributions.nothing-to-settle",
  inputs: { topic: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const settledDebt = {
  id: "contributions.settled-debt",
  inputs: { year: "year", due: "amount", paid: "amount", surcharge: "amount", surchargePaid: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const settlement = {
  id: "contributions.settlement",
  inputs: { on: "day", paid: "amount", onContributions: "amount", onSurcharges: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const amnestyOpens = {
  id: "contributions.amnesty-opens",
  inputs: { amnesty: "choice", wipes: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const amnestyOpenSince = {
  id: "contributions.amnesty-open-since",
  inputs: { on: "day", amnesty: "choice", standing: "choice", wipes: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const amnestyExtended = {
  id: "contributions.amnesty-extended",
  inputs: { amnesty: "choice", ofLaw: "day", extension: "choice", closing: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const amnestyCloses = {
  id: "contributions.amnesty-closes",
  inputs: { amnesty: "choice", closing: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const firstPart = {
  id: "contributions.first-part",
  inputs: { monthDay: "month-day" },
  value: "day",
} as const satisfies StepDefinition;

export const amnestyCondition = {
  id: "contributions.amnesty-condition",
  inputs: { amnesty: "choice", condition: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const amnestyUnsure = {
  id: "contributions.amnesty-unsure",
  inputs: { on: "day", amnesty: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const amnesties = {
  id: "contributions.amnesties",
  inputs: { on: "day" },
  value: "count",
} as const satisfies StepDefinition;

export const noAmnesty = {
  id: "contributions.no-amnesty",
  inputs: { on: "day", search: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const amnestyLoss = {
  id: "contributions.amnesty-loss",
  inputs: { amnesty: "choice", loss: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const amnestyFarmerYears = {
  id: "contributions.amnesty-farmer-years",
  inputs: { amnesty: "choice", years: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const amnestyAge = {
  id: "contributions.amnesty-age",
  inputs: { amnesty: "choice", birthDate: "day", age: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const amnestyAllYears = {
  id: "contributions.amnesty-all-years",
  inputs: { amnesty: "choice", on: "day", reached: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const amnestyAgePassed = {
  id: "contributions.amnesty-age-passed",
  inputs: { birthDate: "day", age: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const amnestyYears = {
  id: "contributions.amnesty-years",
  inputs: { amnesty: "choice", on: "day", passed: "day", years: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const amnestyMonths = {
  id: "contributions.amnesty-months",
  inputs: { amnesty: "choice", most: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const voluntaryNone = {
  id: "contributions.voluntary-none",
  inputs: { on: "day", standing: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const voluntaryClosed = {
  id: "contributions.voluntary-closed",
  inputs: { on: "day", standing: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const voluntaryOpen = {
  id: "contributions.voluntary-open",
  inputs: { on: "day", standing: "choice", fund: "choice", gives: "choice", years: "count" },
  value: "choice",
} as const satisfies StepDefinition;

export const voluntaryLastDay = {
  id: "contributions.voluntary-last-day",
  inputs: { closing: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const voluntaryMonthly = {
  id: "contributions.voluntary-monthly",
  inputs: { on: "day", wage: "amount", rate: "rate" },
  value: "amount",
} as const satisfies StepDefinition;
