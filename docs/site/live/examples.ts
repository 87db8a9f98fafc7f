// The example that the form of each operation begins with.
import type { FactsOf, InputOf, OperationId, Period } from "casnos-rules";

const trader = [{ activity: "trader", from: "2019-03-01", to: null }] as const;
const declared = [
  { year: 2025, base: "900000" },
  { year: 2026, base: "1000000" },
] as const;
const man = { sex: "male", birthDate: "1961-03-12", moudjahid: false, totallyIncapacitated: false } as const;
const younger = { ...man, birthDate: "1966-03-12" } as const;
const widow = { relation: "spouse", remarriedOn: null } as const;
const child = { relation: "child", birthDate: "2015-06-01" } as const;

/** A career that fits into a form: years contributed, and years bought back. */
const career = [...years(2016, 2025, "1200000"), { kind: "bought-back", years: 5 }] as const;

function years(from: number, to: number, base: string): readonly InputOf<Period>[] {
  return Array.from({ length: to - from + 1 }, (_, place) => ({
    kind: "contributed",
    year: from + place,
    base,
    quarters: 4,
  }));
}

/** An input of each operation, as a person would fill it in. */
export const examples = {
  "law.value": { series: "snmg", on: "2026-11-22" },
  "eligibility.affiliation": { activity: "trader", on: "2026-11-22", alsoSalaried: false },
  "eligibility.autoEntrepreneurStatus": {
    turnover: [
      { year: 2023, amount: "4200000" },
      { year: 2024, amount: "5600000" },
      { year: 2025, amount: "4800000" },
    ],
    year: 2025,
  },
  "eligibility.filingDeadline": { activityStart: "2026-11-02" },
  "eligibility.lateFilingPenalty": { activityStart: "2026-03-01", filedOn: "2026-06-15", on: "2026-11-22" },
  "contributions.annual": { year: 2026, activities: trader, declared },
  "contributions.schedule": { activities: trader, declared, fromYear: 2025, toYear: 2026 },
  "contributions.lateSurcharge": {
    due: "150000",
    dueOn: "2026-06-30",
    payments: [{ on: "2026-09-15", amount: "50000" }],
    on: "2026-11-22",
  },
  "contributions.remission": { surcharge: "9000", on: "2026-11-22", ground: "justified-file" },
  "contributions.limitation": { dueOn: "2022-06-30", notices: ["2024-03-15"], on: "2026-11-22" },
  // No waiver that is held is open in November 2026.
  "contributions.amnesties": {
    on: "2021-11-01",
    activity: "trader",
    currentYearPaid: true,
    onlySurcharges: false,
    paidAtOnce: true,
  },
  "contributions.adjustment": { year: 2026, activities: trader, declared, settledBase: "1200000" },
  "contributions.settlement": {
    debts: [
      { year: 2024, dueOn: "2024-06-30", due: "45000" },
      { year: 2025, dueOn: "2025-06-30", due: "60000" },
    ],
    payments: [{ on: "2025-09-15", amount: "50000" }],
    on: "2026-11-22",
  },
  "contributions.voluntaryScheme": { on: "2015-10-01" },
  "contributions.toBeInOrder": {
    activities: [{ activity: "trader", from: "2024-03-01", to: null, filedOn: "2024-03-08" }],
    declared: [2024, 2025, 2026].map((year) => ({ year, base: "400000" })),
    payments: [{ on: "2024-06-20", amount: "60000", forYear: 2024 }],
    on: "2026-11-22",
    by: "2026-12-31",
  },
  "retirement.age": { person: man, on: "2026-11-22" },
  "retirement.entitlement": { person: man, periods: career, on: "2026-11-22" },
  "retirement.pension": {
    person: man,
    periods: career,
    startOn: "2026-12-01",
    dependentSpouse: false,
  },
  "retirement.buyBack": { person: man, periods: years(2018, 2025, "600000"), on: "2026-11-22" },
  "retirement.claimWindow": { startOn: "2026-12-01" },
  "retirement.startDate": { claimReceivedOn: "2026-11-22" },
  "retirement.earliest": {
    person: younger,
    periods: years(2022, 2025, "600000"),
    on: "2026-11-22",
    continuing: { base: "600000" },
  },
  "retirement.oneMoreYear": {
    person: man,
    periods: career,
    startOn: "2026-12-01",
    base: "1200000",
    dependentSpouse: false,
  },
  // Since the decree of 2015 no source read says which state is asked.
  "health.invalidity": {
    person: { sex: "male", birthDate: "1960-05-10" },
    affiliatedOn: "2001-03-01",
    foundOn: "2009-02-01",
    totalAndDefinitive: true,
    upToDate: true,
    ceasedOn: "2009-02-01",
    claimedOn: "2009-02-10",
    lacksYearsForPension: false,
    decidedOn: "2009-09-15",
  },
  "health.deathCapital": {
    deceased: { was: "pensioner", annualPension: "400000" },
    diedOn: "2026-03-01",
    family: [{ relation: "spouse" }],
    claimedOn: "2026-04-12",
    on: "2026-11-22",
  },
  "retirement.survivors": {
    deceased: { was: "pensioner", diedOn: "2024-03-01", monthly: "33333.33", right: "pension" },
    family: [widow, child],
    on: "2026-11-22",
  },
  "retirement.revalue": {
    monthly: "30000",
    liquidatedOn: "2013-02-01",
    from: "2016-06-01",
    to: "2018-12-31",
  },
  "health.careRights": { insured: "member", filedOn: "2010-03-01", on: "2026-11-22", upToDate: true },
  "health.dependant": { relative: { relation: "spouse", paidActivity: false }, on: "2026-11-22" },
  "health.reimbursement": {
    care: "ordinary",
    careOn: "2026-09-10",
    treatmentEndedOn: null,
    tariff: "1200",
    filedOn: "2026-10-05",
    pensionHolder: false,
  },
  "health.thirdPartyPayment": {
    amount: "2800",
    on: "2026-11-22",
    chronic: false,
    pensionHolder: false,
    prescriptionsThisQuarter: 0,
  },
  // Since the decree of 2015 no source read says whose care goes on.
  "health.maintainedRights": {
    relation: "widow",
    on: "2006-04-26",
    remarried: false,
    coveredByOwnWork: false,
    deathCapitalConditions: true,
    monthlyIncome: "10000",
  },
  "disputes.appeal": {
    matter: "surcharges",
    amount: "240000",
    notifiedOn: "2026-11-15",
    appealedOn: null,
    on: "2026-11-22",
  },
  "disputes.enforcement": { measure: "formal-notice", on: "2026-11-22" },
  "disputes.limitation": { claim: "pension-arrears", dueOn: "2022-06-30", on: "2026-11-22" },
} as const satisfies { readonly [O in OperationId]: InputOf<FactsOf<O>> };
