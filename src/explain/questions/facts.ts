import type { Choice } from "../labels/choices.js";
import type { NoneName } from "../labels/forms.js";

/** What is said of the values of a fact beside its domain: the choice, the unit of an amount, what null says. */
export interface FactValues {
  readonly choice?: Choice;
  readonly unit?: "amount" | "amount-a-month" | "amount-a-year" | "days";
  readonly none?: NoneName;
}

/** Every fact that can be asked for. */
export const factValues = {
  "person.sex": { choice: "sex" },
  "person.birthDate": {},
  "person.childrenRaised": {},
  "person.moudjahid": {},
  "person.warInvalidityPercent": {},
  "person.totallyIncapacitated": {},
  "person.childOfChahid": {},
  dependentSpouse: {},
  activity: { choice: "activity" },
  activities: {},
  "activities.to": { none: "goes-on" },
  "activities.filedOn": { none: "not-filed" },
  "activities.option": { choice: "contribution" },
  alsoSalaried: {},
  filedOn: { none: "not-filed" },
  family: {},
  "family.paidActivity": {},
  "family.remarriedOn": { none: "no-remarriage" },
  "family.birthDate": {},
  "family.sex": { choice: "child-sex" },
  "family.studying": {},
  "family.apprentice": {},
  "family.incapacitated": {},
  "family.ownIncome": {},
  "family.resources": { unit: "amount-a-month" },
  "income.amount": { unit: "amount-a-year" },
  "declared.base": { unit: "amount-a-year", none: "not-declared" },
  periods: {},
  payments: {},
  turnover: {},
  "turnover.amount": { unit: "amount-a-year" },
  "deceased.monthly": { unit: "amount-a-month" },
  "deceased.right": { choice: "drawn-right" },
  "deceased.lastBase": { unit: "amount-a-year" },
  "deceased.annualPension": { unit: "amount-a-year" },
  received2012: { unit: "amount-a-month" },
  affiliatedOn: {},
  foundOn: {},
  totalAndDefinitive: {},
  upToDate: {},
  ceasedOn: { none: "activity-not-ceased" },
  lacksYearsForPension: {},
  claimedOn: { none: "not-claimed" },
  on: {},
  insured: { choice: "insured" },
  pension: { choice: "pension-held" },
  arrearsSchedule: {},
  currentYearPaid: {},
  salariedWithoutOwnRight: {},
  care: { choice: "care" },
  tariff: { unit: "amount" },
  treatmentEndedOn: { none: "no-long-treatment" },
  pensionHolder: {},
  hospitalDays: {},
  forceMajeure: {},
  amount: { unit: "amount" },
  chronic: {},
  prescriptionsThisQuarter: {},
  relation: { choice: "maintained" },
  remarried: {},
  coveredByOwnWork: {},
  deathCapitalConditions: {},
  monthlyIncome: { unit: "amount-a-month" },
  dependent: {},
  guardianInsured: {},
  wayStated: {},
  appealedOn: { none: "no-appeal" },
  decisionNotifiedOn: { none: "no-decision" },
  furtherAppealedOn: { none: "no-appeal" },
  furtherDecisionNotifiedOn: { none: "no-decision" },
  courtSeizedOn: { none: "court-not-seized" },
  expertsProposedOn: { none: "no-experts" },
  expertsAnsweredOn: { none: "no-answer" },
  ground: { choice: "ground" },
  notices: { unit: "days", none: "no-notice" },
  debts: {},
  settledBase: { unit: "amount-a-year" },
  birthDate: {},
  goodFaith: {},
  financialDifficulty: {},
  scheduleSigned: {},
  paidAtOnce: {},
  onlySurcharges: {},
  hasEarlierSchedule: {},
  firstPartPaidOn: { none: "not-paid" },
} as const satisfies Readonly<Record<string, FactValues>>;

/** The name of a fact that can be asked for. */
export type FactName = keyof typeof factValues;

/** How a question says which item it is about; nothing where it is about none. */
export interface Place {
  /** The year, after a word of the language. */
  readonly year: (before: string) => string;
  /** The place of the item in its list, from 1. */
  readonly item: string;
}

/** The words of one language for questions. */
export interface QuestionWords {
  readonly facts: Readonly<Record<FactName, (place: Place) => string>>;
  readonly item: (place: string) => string;
  /** The question for a fact of another version of the library, by its name. */
  readonly other: (fact: string) => string;
  readonly yesOrNo: string;
  readonly oneOf: (options: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly amounts: Readonly<Record<"amount" | "amount-a-month" | "amount-a-year", string>>;
  readonly zeroOrMore: string;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  readonly day: string;
  readonly list: string;
  readonly days: string;
  readonly orNone: (none: string) => string;
}
