import type { StepDefinition } from "../working/step.js";

export const noAgeForIncapacity = {
  id: "retirement.no-age-for-incapacity",
  inputs: { rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const freedByWarInvalidity = {
  id: "retirement.freed-by-war-invalidity",
  inputs: { invalidity: "rate", from: "rate" },
  value: "yes",
} as const satisfies StepDefinition;

export const ordinaryAge = {
  id: "retirement.ordinary-age",
  inputs: { sex: "choice", age: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const childrenReduction = {
  id: "retirement.children-reduction",
  inputs: { childrenRaised: "count", yearsEach: "count", perChild: "count", atMost: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const moudjahidReduction = {
  id: "retirement.moudjahid-reduction",
  inputs: { reduction: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const invalidityReduction = {
  id: "retirement.invalidity-reduction",
  inputs: { invalidity: "rate", band: "rate", perBand: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const reductions = {
  id: "retirement.reductions",
  inputs: { total: "count", atMost: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const requiredAge = {
  id: "retirement.required-age",
  inputs: { ordinary: "count", reductions: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const reachedOn = {
  id: "retirement.reached-on",
  inputs: { birthDate: "day", age: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const effectiveYears = {
  id: "retirement.effective-years",
  inputs: { quarters: "count" },
  value: "years",
} as const satisfies StepDefinition;

export const warYears = {
  id: "retirement.war-years",
  inputs: { calendarYears: "count", counts: "count" },
  value: "years",
} as const satisfies StepDefinition;

export const validatedYears = {
  id: "retirement.validated-years",
  inputs: { effective: "years", war: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const pensionDuration = {
  id: "retirement.pension-duration",
  inputs: { validated: "years", required: "years", effective: "years", requiredEffective: "years" },
  value: "yes",
} as const satisfies StepDefinition;

export const shortDuration = {
  id: "retirement.short-duration",
  inputs: { validated: "years", required: "years", effective: "years", requiredEffective: "years" },
  value: "yes",
} as const satisfies StepDefinition;

export const allowanceDuration = {
  id: "retirement.allowance-duration",
  inputs: { validated: "years", required: "years", below: "years" },
  value: "yes",
} as const satisfies StepDefinition;

export const allowanceAge = {
  id: "retirement.allowance-age",
  inputs: { age: "count-or-none" },
  value: "count-or-none",
} as const satisfies StepDefinition;

export const right = {
  id: "retirement.right",
  inputs: { on: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const countedYears = {
  id: "retirement.counted-years",
  inputs: { validated: "years", atLeast: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const allowanceBase = {
  id: "retirement.allowance-base",
  inputs: { rule: "choice", best: "count" },
  value: "count",
} as const satisfies StepDefinition;

export const bestBases = {
  id: "retirement.best-bases",
  inputs: { years: "list-of-years", best: "count" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const monthlyBase = {
  id: "retirement.monthly-base",
  inputs: { sum: "exact-amount", months: "count" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const baseUnderCeiling = {
  id: "retirement.base-under-ceiling",
  inputs: { base: "exact-amount", ceiling: "amount-or-none" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const rate = {
  id: "retirement.rate",
  inputs: { years: "years", perYear: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const warRate = {
  id: "retirement.war-rate",
  inputs: { years: "years", perWarYear: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const cappedRate = {
  id: "retirement.capped-rate",
  inputs: { rate: "rate", cap: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const month = {
  id: "retirement.month",
  inputs: { base: "exact-amount", rate: "rate" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const minimum = {
  id: "retirement.minimum",
  inputs: { month: "exact-amount", minimum: "amount-or-none" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const ceiling = {
  id: "retirement.ceiling",
  inputs: { month: "exact-amount", ceiling: "amount-or-none" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const monthly = {
  id: "retirement.monthly",
  inputs: { right: "choice", startOn: "day", exact: "exact-amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const minimumForIncapacity = {
  id: "retirement.minimum-for-incapacity",
  inputs: { rule: "choice", monthly: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const spouseIncrease = {
  id: "retirement.spouse-increase",
  inputs: { increase: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const noSpouseIncrease = {
  id: "retirement.no-spouse-increase",
  inputs: {},
  value: "amount",
} as const satisfies StepDefinition;

export const total = {
  id: "retirement.total",
  inputs: { monthly: "amount", spouseIncrease: "amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const startDate = {
  id: "retirement.start-date",
  inputs: { claimReceivedOn: "day", rule: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const amountBeforeRaises = {
  id: "retirement.amount-before-raises",
  inputs: { from: "day", annual: "month-day" },
  value: "amount",
} as const satisfies StepDefinition;

export const raiseReach = {
  id: "retirement.raise-reach",
  inputs: { on: "day", liquidatedOn: "day", last: "day", scope: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const pensionGeneration = {
  id: "retirement.pension-generation",
  inputs: { on: "day", liquidatedOn: "day", generation: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const givenRaiseRate = {
  id: "retirement.given-raise-rate",
  inputs: { on: "day", annual: "month-day" },
  value: "rate",
} as const satisfies StepDefinition;

export const raised = {
  id: "retirement.raised",
  inputs: { on: "day", before: "amount", scale: "scale-or-none", rate: "rate" },
  value: "amount",
} as const satisfies StepDefinition;

export const stoppedBeforeRaise = {
  id: "retirement.stopped-before-raise",
  inputs: { on: "day", annual: "month-day", reason: "choice" },
  value: "day",
} as const satisfies StepDefinition;

export const revalued = {
  id: "retirement.revalued",
  inputs: { reachedOn: "day", annual: "month-day", raises: "count" },
  value: "amount",
} as const satisfies StepDefinition;

export const exceptionalRise = {
  id: "retirement.exceptional-rise",
  inputs: { received: "amount", scale: "scale-or-none", rate: "rate" },
  value: "amount",
} as const satisfies StepDefinition;

export const revaluedTotal = {
  id: "retirement.revalued-total",
  inputs: { contributory: "amount", rise: "amount-or-none" },
  value: "amount",
} as const satisfies StepDefinition;

export const noAgeAfterDeath = {
  id: "retirement.no-age-after-death",
  inputs: { diedOn: "day", rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const drawnByDeceased = {
  id: "retirement.drawn-by-deceased",
  inputs: { right: "choice", diedOn: "day" },
  value: "amount",
} as const satisfies StepDefinition;

export const earnedByDeceased = {
  id: "retirement.earned-by-deceased",
  inputs: { right: "choice", diedOn: "day" },
  value: "amount",
} as const satisfies StepDefinition;

export const allowancePassesOn = {
  id: "retirement.allowance-passes-on",
  inputs: { rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const invalidityPassesOn = {
  id: "retirement.invalidity-passes-on",
  inputs: { rule: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const boughtBackBeforeTheAge = {
  id: "retirement.bought-back-before-the-age",
  inputs: { diedOn: "day", given: "years", atMost: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const nationalServiceBelowTheAge = {
  id: "retirement.national-service-below-the-age",
  inputs: { rule: "choice", years: "list-of-years", diedOn: "day" },
  value: "years",
} as const satisfies StepDefinition;

export const survivingSpouse = {
  id: "retirement.surviving-spouse",
  inputs: { place: "count", condition: "choice", remarriage: "choice", remarriedOn: "day-or-none" },
  value: "yes",
} as const satisfies StepDefinition;

export const survivor = {
  id: "retirement.survivor",
  inputs: { place: "count", relation: "choice" },
  value: "yes",
} as const satisfies StepDefinition;

export const afterDeparture = {
  id: "retirement.after-departure",
  inputs: { on: "day", gone: "count", rule: "choice" },
  value: "count",
} as const satisfies StepDefinition;

export const spouseAlone = {
  id: "retirement.spouse-alone",
  inputs: { rate: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const spouseBesideOthers = {
  id: "retirement.spouse-beside-others",
  inputs: { others: "count", rate: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const eachSpouse = {
  id: "retirement.each-spouse",
  inputs: { spouses: "count", rate: "rate", rule: "choice" },
  value: "rate",
} as const satisfies StepDefinition;

export const oneOther = {
  id: "retirement.one-other",
  inputs: { rate: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const eachOfOthers = {
  id: "retirement.each-of-others",
  inputs: { others: "count", rate: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const eachOrphan = {
  id: "retirement.each-orphan",
  inputs: { orphans: "count", rate: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const eachHalfOrphan = {
  id: "retirement.each-half-orphan",
  inputs: { orphans: "count", rate: "rate", rule: "choice" },
  value: "rate",
} as const satisfies StepDefinition;

export const eachParent = {
  id: "retirement.each-parent",
  inputs: { parents: "count", rate: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const sumOfRates = {
  id: "retirement.sum-of-rates",
  inputs: { sum: "rate", atMost: "rate" },
  value: "rate",
} as const satisfies StepDefinition;

export const cutRates = {
  id: "retirement.cut-rates",
  inputs: { sum: "rate", atMost: "rate", rule: "choice" },
  value: "rate",
} as const satisfies StepDefinition;

export const survivorsMonth = {
  id: "retirement.survivors-month",
  inputs: { of: "amount", rate: "rate" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const survivorsMinimum = {
  id: "retirement.survivors-minimum",
  inputs: { month: "exact-amount", minimum: "amount" },
  value: "exact-amount",
} as const satisfies StepDefinition;

export const survivorsTotal = {
  id: "retirement.survivors-total",
  inputs: { exact: "exact-amount" },
  value: "amount",
} as const satisfies StepDefinition;

export const survivorShare = {
  id: "retirement.survivor-share",
  inputs: { place: "count", relation: "choice", rate: "rate" },
  value: "amount",
} as const satisfies StepDefinition;

export const survivorsPension = {
  id: "retirement.survivors-pension",
  inputs: { on: "day", survivors: "count" },
  value: "amount",
} as const satisfies StepDefinition;

export const noSurvivorsPension = {
  id: "retirement.no-survivors-pension",
  inputs: { on: "day", why: "choice" },
  value: "choice",
} as const satisfies StepDefinition;

export const yearlyProofs = {
  id: "retirement.yearly-proofs",
  inputs: { relation: "choice", papers: "documents" },
  value: "documents",
} as const satisfies StepDefinition;

export const otherFundYears = {
  id: "retirement.other-fund-years",
  inputs: { rule: "choice", years: "list-of-years", quarters: "count" },
  value: "years",
} as const satisfies StepDefinition;

export const chahidChildYears = {
  id: "retirement.chahid-child-years",
  inputs: { years: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const chahidChildRate = {
  id: "retirement.chahid-child-rate",
  inputs: { years: "years", rule: "choice" },
  value: "years",
} as const satisfies StepDefinition;

export const nationalServiceYears = {
  id: "retirement.national-service-years",
  inputs: { rule: "choice", quarters: "count" },
  value: "years",
} as const satisfies StepDefinition;

export const nationalServiceRate = {
  id: "retirement.national-service-rate",
  inputs: { years: "years", rule: "choice" },
  value: "years",
} as const satisfies StepDefinition;

export const nationalServiceWithoutAge = {
  id: "retirement.national-service-without-age",
  inputs: { rule: "choice", years: "list-of-years" },
  value: "years",
} as const satisfies StepDefinition;

export const withoutNationalService = {
  id: "retirement.without-national-service",
  inputs: { rule: "choice", validated: "years", nationalService: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const boughtBackYears = {
  id: "retirement.bought-back-years",
  inputs: { given: "years", atMost: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const ministryInvalidityYears = {
  id: "retirement.ministry-invalidity-years",
  inputs: { rule: "choice", years: "list-of-years", quarters: "count" },
  value: "years",
} as const satisfies StepDefinition;

export const effectiveInAll = {
  id: "retirement.effective-in-all",
  inputs: { contributed: "years", otherFund: "years", childOfChahid: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const validatedInAll = {
  id: "retirement.validated-in-all",
  inputs: {
    effective: "years",
    war: "years",
    nationalService: "years",
    boughtBack: "years",
    ministryInvalidity: "years",
  },
  value: "years",
} as const satisfies StepDefinition;

export const yearsPaid = {
  id: "retirement.years-paid",
  inputs: { contributed: "years", childOfChahid: "years", nationalService: "years", boughtBack: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const buyBackAtMost = {
  id: "retirement.buy-back-at-most",
  inputs: { atMost: "years", already: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const buyBackMissing = {
  id: "retirement.buy-back-missing",
  inputs: { missing: "years", missingContributed: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const buyBackNotNeeded = {
  id: "retirement.buy-back-not-needed",
  inputs: { on: "day" },
  value: "choice",
} as const satisfies StepDefinition;

export const buyBackTooEarly = {
  id: "retirement.buy-back-too-early",
  inputs: { on: "day" },
  value: "day",
} as const satisfies StepDefinition;

export const buyBackUsedUp = {
  id: "retirement.buy-back-used-up",
  inputs: { on: "day", already: "years" },
  value: "choice",
} as const satisfies StepDefinition;

export const buyBackValidated = {
  id: "retirement.buy-back-validated",
  inputs: { validated: "years", bought: "years" },
  value: "years",
} as const satisfies StepDefinition;

export const buyBackOpens = {
  id: "retirement.buy-back-opens",
  inputs: { on: "day", mostYears: "years" },
  value: "choice",
} as const satisfies StepDefinition;

export const claimFrom = {
  id: "retirement.claim-from",
  inputs: { startOn: "day", months: "count" },
  value: "day",
} as const satisfies StepDefinition;

export const claimUntil = {
  id: "retirement.claim-until",
  inputs: { startOn: "day", from: "day", months: "count" },
  value: "day",
} as const satisfies StepDefinition;
