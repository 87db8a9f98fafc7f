// The example that the form of each operation begins with.
import type { OperationId } from "casnos-rules";

const trader = [{ activity: "trader", from: "2019-03-01", to: null }] as const;
const man = { sex: "male", birthDate: "1961-03-12", moudjahid: false, totallyIncapacitated: false } as const;
const years = (from: number, to: number, base: string) =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ kind: "contributed", year: from + place, base, quarters: 4 }));

/** An input of each operation, as a person would fill it in. */
export const examples: Readonly<Record<OperationId, Readonly<Record<string, unknown>>>> = {
  "law.value": { series: "snmg", on: "2026-11-22" },
  "eligibility.affiliation": { activity: "trader", on: "2026-11-22" },
  "eligibility.autoEntrepreneurStatus": {},
  "eligibility.filingDeadline": { activityStart: "2026-11-02" },
  "eligibility.lateFilingPenalty": { activityStart: "2026-03-01", filedOn: "2026-06-15", on: "2026-11-22" },
  "contributions.annual": { year: 2026, activities: trader, declared: [{ year: 2026, base: "1000000" }] },
  "contributions.schedule": {},
  "contributions.lateSurcharge": {},
  "contributions.remission": {},
  "contributions.limitation": {},
  "contributions.amnesties": {},
  "contributions.adjustment": {},
  "contributions.settlement": {},
  "contributions.voluntaryScheme": {},
  "contributions.toBeInOrder": {},
  "retirement.age": { person: man, on: "2026-11-22" },
  "retirement.entitlement": { person: man, periods: years(2005, 2025, "600000"), on: "2026-11-22" },
  "retirement.pension": {
    person: man,
    periods: years(2005, 2025, "600000"),
    startOn: "2026-12-01",
    dependentSpouse: false,
  },
  "retirement.buyBack": {},
  "retirement.claimWindow": {},
  "retirement.startDate": { claimReceivedOn: "2026-11-22" },
  "retirement.earliest": {},
  "retirement.oneMoreYear": {},
  "health.invalidity": {},
  "health.deathCapital": {},
  "retirement.survivors": {},
  "retirement.revalue": {},
  "health.careRights": {},
  "health.dependant": {},
  "health.reimbursement": {},
  "health.thirdPartyPayment": {},
  "health.maintainedRights": {},
  "disputes.appeal": {},
  "disputes.enforcement": {},
  "disputes.limitation": {},
};
