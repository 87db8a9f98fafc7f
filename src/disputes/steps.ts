import type { StepDefinition } from "../working/step.js";

export const law = {
  id: "disputes.law",
  inputs: { notifiedOn: "day", law: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const forum = {
  id: "disputes.forum",
  inputs: { amount: "amount", from: "amount" },
  value: "choice",
} as const satisfies StepDefinition;

export const lastDay = {
  id: "disputes.last-day",
  inputs: { stage: "choice", forum: "choice", countedFor: "choice", countedFrom: "day", days: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const lastDayInMonths = {
  id: "disputes.last-day-in-months",
  inputs: { stage: "choice", forum: "choice", countedFor: "choice", countedFrom: "day", months: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const lodged = {
  id: "disputes.lodged",
  inputs: { stage: "choice", forum: "choice", lastDay: "day", supposed: "yes" },
  value: "day",
} as const satisfies StepDefinition;

export const notLodged = {
  id: "disputes.not-lodged",
  inputs: { stage: "choice", forum: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const decideBy = {
  id: "disputes.decide-by",
  inputs: { forum: "choice", lodgedOn: "day", days: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const decideByInMonths = {
  id: "disputes.decide-by-in-months",
  inputs: { lodgedOn: "day", months: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const notifyBy = {
  id: "disputes.notify-by",
  inputs: { forum: "choice", decideBy: "day", days: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const proposeBy = {
  id: "disputes.propose-by",
  inputs: { requestedOn: "day", days: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const answered = {
  id: "disputes.answered",
  inputs: { stage: "choice", forum: "choice", by: "day", supposed: "yes" },
  value: "day",
} as const satisfies StepDefinition;

export const silent = {
  id: "disputes.silent",
  inputs: { stage: "choice", forum: "choice", by: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const settled = {
  id: "disputes.settled",
  inputs: { proposeBy: "day", rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const notSettled = {
  id: "disputes.not-settled",
  inputs: { matter: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const decidedLate = {
  id: "disputes.decided-late",
  inputs: { stage: "choice", forum: "choice", ranOutOn: "day", decidedOn: "day" },
  value: "yes",
} as const satisfies StepDefinition;

export const effect = {
  id: "disputes.effect",
  inputs: { effect: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const road = {
  id: "disputes.road",
  inputs: { notifiedOn: "day", first: "choice", firstDay: "day", last: "choice", lastDay: "day", end: "choice" },
  value: "count",
} as const satisfies StepDefinition;

export const withoutWays = {
  id: "disputes.without-ways",
  inputs: { stage: "choice", lastDay: "day", rule: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const next = {
  id: "disputes.next",
  inputs: { on: "day", stage: "choice", forum: "choice", day: "day-or-none" },
  value: "choice",
} as const satisfies StepDefinition;

export const measureDays = {
  id: "disputes.measure-days",
  inputs: { measure: "choice", on: "day", days: "count", what: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const noticeFirst = {
  id: "disputes.notice-first",
  inputs: { measure: "choice", need: "choice", days: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const need = {
  id: "disputes.need",
  inputs: { measure: "choice", needs: "documents" },
  value: "documents",
} as const satisfies StepDefinition;

export const needInDays = {
  id: "disputes.need-in-days",
  inputs: { measure: "choice", need: "choice", days: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const allNeeds = {
  id: "disputes.all-needs",
  inputs: { measure: "choice" },
  value: "documents",
} as const satisfies StepDefinition;

export const object = {
  id: "disputes.object",
  inputs: { measure: "choice", what: "choice", years: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const force = {
  id: "disputes.force",
  inputs: { measure: "choice", force: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const costs = {
  id: "disputes.costs",
  inputs: { costs: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const lapsesAfter = {
  id: "disputes.lapses-after",
  inputs: { claim: "choice", dueOn: "day", years: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const lapsed = {
  id: "disputes.lapsed",
  inputs: { claim: "choice", lastDay: "day", on: "day" },
  value: "yes",
} as const satisfies StepDefinition;
