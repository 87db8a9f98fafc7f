import type { Day } from "../../calendar/day.js";
import type { SeriesId } from "../../catalogue/series.js";
import type { Dossier } from "../../dossier/dossier.js";
import type { FactsOf, OperationId } from "../../operations.js";
import type { ContextOptions } from "../../working/context.js";
import { readings, type ReadingId } from "../../law/readings.js";
import { field, one, oneOpen, open, orNone, preset, under, type FieldDefinition } from "./fields.js";
import {
  activities,
  appeal,
  careWithoutDay,
  declared,
  deceasedInsured,
  family,
  income,
  paymentsOfYears,
  pensionInPayment,
  periods,
  person,
  rates,
  relative,
} from "./parts.js";
import type { PathOf } from "./paths.js";

/** What a form can be made for: an operation, a person's whole file (`"assess"`), or the options of `createCasnos`. */
export type FormId = OperationId | "assess" | "options";

type InputOfForm<F extends FormId> = F extends OperationId ? FactsOf<F> : F extends "assess" ? Dossier : Options;

/** What `createCasnos` takes; a value that a reform sets is written in the unit of its series. */
type Options = Omit<ContextOptions, "legislation"> & {
  readonly legislation?: readonly {
    readonly id: string;
    readonly title: string;
    readonly publishedOn?: Day | null;
    readonly changes: readonly {
      readonly series: SeriesId;
      readonly from: Day;
      readonly until?: Day | null;
      readonly value: string | null;
      readonly article?: string | null;
    }[];
  }[];
};

const career = { person: field("person", "part"), ...under("person", person) };
const contributor = { ...activities, ...income, ...declared };
const askedDay = field("asked-day", "day");
const careDay = field("care-day", "day");

/** Each field of each form. The compiler knows the inputs, and sees that none is lacking and none left over. */
export const forms = {
  "law.value": { series: one("series", "series"), on: askedDay },
  "eligibility.affiliation": {
    activity: oneOpen("activity", "activity"),
    on: askedDay,
    alsoSalaried: open("also-salaried", "yes-no"),
  },
  "eligibility.autoEntrepreneurStatus": {
    turnover: open("turnovers", "list"),
    "turnover[].year": field("turnover-year", "year"),
    "turnover[].amount": field("turnover-amount", "amount-a-year"),
    year: field("last-year", "year"),
  },
  "eligibility.filingDeadline": { activityStart: field("activity-start", "day") },
  "eligibility.lateFilingPenalty": {
    activityStart: field("activity-start", "day"),
    filedOn: orNone("affiliation-filed", "day", "not-filed"),
    on: askedDay,
  },
  "contributions.annual": { year: field("contribution-year", "year"), ...contributor },
  "contributions.schedule": {
    ...contributor,
    fromYear: field("first-year", "year"),
    toYear: field("last-year", "year"),
  },
  "contributions.lateSurcharge": {
    due: field("contribution-due", "amount"),
    dueOn: field("last-day-to-pay", "day"),
    payments: open("payments", "list"),
    "payments[].on": field("payment-day", "day"),
    "payments[].amount": field("payment-amount", "amount"),
    on: askedDay,
    ...rates,
  },
  "contributions.remission": {
    surcharge: field("surcharges-to-remit", "amount"),
    on: field("request-day", "day"),
    ground: oneOpen("remission-ground", "ground"),
  },
  "contributions.limitation": {
    dueOn: field("last-day-to-pay", "day"),
    notices: orNone("notices", "days", "no-notice"),
    on: askedDay,
  },
  "contributions.amnesties": {
    on: askedDay,
    activity: oneOpen("activity", "activity"),
    birthDate: open("debtor-birth-date", "day"),
    goodFaith: open("good-faith", "yes-no"),
    financialDifficulty: open("financial-difficulty", "yes-no"),
    currentYearPaid: open("current-year-paid", "yes-no"),
    scheduleSigned: open("schedule-signed", "yes-no"),
    paidAtOnce: open("paid-at-once", "yes-no"),
    onlySurcharges: open("only-surcharges", "yes-no"),
    hasEarlierSchedule: open("earlier-schedule", "yes-no"),
    filedOn: orNone("affiliation-filed", "day", "not-filed"),
    firstPartPaidOn: orNone("first-part-paid", "day", "not-paid"),
  },
  "contributions.adjustment": {
    year: field("contribution-year", "year"),
    ...contributor,
    settledBase: open("settled-base", "amount-a-year"),
  },
  "contributions.settlement": {
    debts: open("debts", "list"),
    "debts[].year": field("debt-year", "year"),
    "debts[].dueOn": field("last-day-to-pay", "day"),
    "debts[].due": field("contribution-due", "amount"),
    payments: open("payments", "list"),
    "payments[].on": field("payment-day", "day"),
    "payments[].amount": field("payment-amount", "amount"),
    on: askedDay,
    ...rates,
  },
  "contributions.voluntaryScheme": { on: askedDay },
  "contributions.toBeInOrder": {
    ...contributor,
    "activities[].filedOn": orNone("activity-filed", "day", "not-filed"),
    ...paymentsOfYears,
    on: askedDay,
    by: field("in-order-by", "day"),
  },
  "retirement.age": { ...career, on: askedDay },
  "retirement.entitlement": { ...career, ...periods, on: askedDay },
  "retirement.pension": {
    ...career,
    ...periods,
    startOn: field("pension-start", "day"),
    dependentSpouse: open("dependent-spouse", "yes-no"),
  },
  "retirement.buyBack": { ...career, ...periods, on: askedDay },
  "retirement.claimWindow": { startOn: field("wished-start", "day") },
  "retirement.startDate": { claimReceivedOn: field("claim-received", "day") },
  "retirement.earliest": {
    ...career,
    ...periods,
    on: askedDay,
    continuing: { ...open("continuing", "part", "does-not-apply"), none: "career-stays" },
    "continuing.base": field("continuing-base", "amount-a-year"),
  },
  "retirement.oneMoreYear": {
    ...career,
    ...periods,
    startOn: field("pension-start", "day"),
    base: field("further-base", "amount-a-year"),
    dependentSpouse: open("dependent-spouse", "yes-no"),
  },
  "retirement.survivors": {
    deceased: field("deceased", "part"),
    "deceased.was": one("deceased-was", "deceased"),
    "deceased.diedOn": field("death-day", "day"),
    "deceased.monthly": open("drawn-monthly", "amount-a-month"),
    "deceased.right": oneOpen("drawn-right", "drawn-right"),
    ...deceasedInsured,
    ...family,
    on: askedDay,
  },
  "retirement.revalue": { ...pensionInPayment, to: askedDay },
  "health.careRights": {
    insured: oneOpen("insured", "insured"),
    filedOn: orNone("affiliation-filed", "day", "not-filed"),
    on: careDay,
    upToDate: open("up-to-date", "yes-no"),
    arrearsSchedule: open("arrears-schedule", "yes-no"),
    currentYearPaid: open("current-year-paid", "yes-no"),
    pension: oneOpen("pension-held", "pension-held"),
  },
  "health.dependant": {
    relative: field("relative", "part"),
    ...under("relative", relative),
    on: careDay,
    salariedWithoutOwnRight: open("salaried-without-own-right", "yes-no"),
    treatmentBegunOn: orNone("treatment-begun", "day", "no-long-treatment"),
  },
  "health.reimbursement": { ...careWithoutDay, on: open("asked-day", "day", "if-asked") },
  "health.thirdPartyPayment": {
    amount: open("prescription-amount", "amount"),
    on: field("pharmacy-day", "day"),
    chronic: open("chronic", "yes-no"),
    pensionHolder: open("pension-holder", "yes-no"),
    prescriptionsThisQuarter: open("prescriptions", "count"),
  },
  "health.maintainedRights": {
    relation: oneOpen("maintained-relation", "maintained"),
    on: careDay,
    remarried: open("widow-remarried", "yes-no"),
    coveredByOwnWork: open("covered-by-own-work", "yes-no"),
    deathCapitalConditions: open("death-capital-conditions", "yes-no"),
    monthlyIncome: open("own-monthly-income", "amount-a-month"),
    dependent: open("was-dependent", "yes-no"),
    guardianInsured: open("guardian-insured", "yes-no"),
  },
  "health.invalidity": {
    ...career,
    affiliatedOn: open("registered", "day"),
    foundOn: open("first-finding", "day"),
    totalAndDefinitive: open("total-and-definitive", "yes-no"),
    upToDate: open("up-to-date", "yes-no"),
    ceasedOn: orNone("activity-ceased", "day", "activity-not-ceased"),
    decidedOn: field("medical-decision", "day"),
    claimedOn: orNone("invalidity-claimed", "day", "not-claimed"),
    lacksYearsForPension: open("lacks-years", "yes-no"),
  },
  "health.deathCapital": {
    deceased: field("deceased", "part"),
    "deceased.was": one("deceased-was", "deceased-member"),
    "deceased.lastBase": open("last-base", "amount-a-year"),
    "deceased.annualPension": open("annual-pension", "amount-a-year"),
    diedOn: field("death-day", "day"),
    ...family,
    claimedOn: orNone("capital-claimed", "day", "not-claimed"),
    on: open("asked-day", "day", "if-asked"),
  },
  "disputes.appeal": { ...appeal, on: open("asked-day", "day", "if-asked") },
  "disputes.enforcement": { measure: one("measure", "measure"), on: field("measure-day", "day") },
  "disputes.limitation": { claim: one("lapsing-claim", "claim"), dueOn: field("claim-due", "day"), on: askedDay },
  assess: {
    on: askedDay,
    ...career,
    ...activities,
    "activities[].filedOn": orNone("activity-filed", "day", "not-filed"),
    alsoSalaried: open("also-salaried", "yes-no"),
    ...income,
    ...declared,
    ...paymentsOfYears,
    ...periods,
    dependentSpouse: open("dependent-spouse", "yes-no"),
    ...family,
    death: open("death", "part", "does-not-apply"),
    "death.diedOn": field("death-day", "day"),
    "death.drawn": { ...field("drawn", "part"), none: "nothing-drawn" },
    "death.drawn.right": one("drawn-right", "drawn-right"),
    "death.drawn.monthly": field("drawn-monthly", "amount-a-month"),
    "death.lastBase": open("last-base", "amount-a-year"),
    "death.claimedOn": orNone("capital-claimed", "day", "not-claimed"),
    pensionInPayment: open("pension-in-payment", "part", "does-not-apply"),
    ...under("pensionInPayment", pensionInPayment),
    upToDate: open("up-to-date", "yes-no", "as-the-file-shows"),
    arrearsSchedule: open("arrears-schedule", "yes-no"),
    noticesReceived: orNone("notices", "days", "no-notice"),
    contested: open("contested", "list", "does-not-apply"),
    ...under("contested[]", appeal),
    "contested[].on": open("dispute-asked-day", "day", "if-asked"),
    carePapers: open("care-papers", "list", "does-not-apply"),
    ...under("carePapers[]", careWithoutDay),
    "carePapers[].on": open("care-asked-day", "day", "if-asked"),
  },
  options: {
    knownOn: { ...open("known-on", "day", "all-known"), none: "all-known" },
    readings: open("readings", "part", "defaults"),
    ...readingFields(),
    legislation: open("reforms", "list", "law-as-it-is"),
    "legislation[].id": field("reform-name", "text"),
    "legislation[].title": field("reform-title", "text"),
    "legislation[].publishedOn": orNone("reform-published", "day", "not-published"),
    "legislation[].changes": field("reform-changes", "list"),
    "legislation[].changes[].series": one("changed-series", "series"),
    "legislation[].changes[].from": field("change-from", "day"),
    "legislation[].changes[].until": orNone("change-until", "day", "no-end"),
    "legislation[].changes[].value": { ...field("change-value", "text"), none: "no-value" },
    "legislation[].changes[].article": orNone("change-article", "text", "no-article"),
    lawUntil: { ...open("law-until", "day", "law-as-it-is"), none: "law-as-it-is" },
    projection: preset("projection", "projection", "flag"),
    minimumSource: preset("minimum-source", "source", "unverified"),
    leftOut: preset("left-out", "left-out", "unknown"),
  },
} as const satisfies { readonly [F in FormId]: Readonly<Record<PathOf<InputOfForm<F>>, FieldDefinition>> };

/** One field for each reading, by the table of the readings; its name is that of the reading. */
function readingFields(): { readonly [R in ReadingId as `readings.${R}`]: FieldDefinition & { readonly label: R } } {
  return Object.fromEntries(
    Object.entries(readings).map(([id, [first]]) => [`readings.${id}`, preset(id, id as ReadingId, first)]),
  ) as never;
}

type Forms = typeof forms;
type DefinitionOf<F extends FormId> = Forms[F][keyof Forms[F]];
type EveryDefinition = { readonly [F in FormId]: DefinitionOf<F> }[FormId];

/** The names of the labels; those of readings have their words already. */
export type LabelName = Exclude<
  EveryDefinition extends infer D ? (D extends { label: infer L } ? L : never) : never,
  ReadingId
>;

/** The names of what null says. */
export type NoneName = EveryDefinition extends infer D ? (D extends { none: infer N } ? N : never) : never;
