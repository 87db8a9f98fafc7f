import { field, one, oneOpen, open, orNone, under } from "./fields.js";

/** The facts of a person that rights depend on. */
export const person = {
  sex: oneOpen("sex", "sex"),
  birthDate: open("birth-date", "day"),
  childrenRaised: open("children-raised", "count"),
  moudjahid: open("moudjahid", "yes-no"),
  warInvalidityPercent: open("war-invalidity", "percent"),
  totallyIncapacitated: open("totally-incapacitated", "yes-no"),
  childOfChahid: open("child-of-chahid", "yes-no", "nothing-granted"),
};

/** Activities and their days. */
export const activities = {
  activities: open("activities", "list"),
  "activities[].activity": one("activity", "activity"),
  "activities[].from": field("activity-start", "day"),
  "activities[].to": orNone("activity-end", "day", "goes-on"),
  "activities[].option": oneOpen("contribution-option", "contribution"),
};

/** Incomes, a year each. */
export const income = {
  income: open("incomes", "list"),
  "income[].year": field("income-year", "year"),
  "income[].amount": field("income-amount", "amount-a-year"),
};

/** Bases declared, a year each; a base can be known not to have been declared. */
export const declared = {
  declared: open("declared-bases", "list"),
  "declared[].year": field("declared-year", "year"),
  "declared[].base": { ...field("declared-base", "amount-a-year"), none: "not-declared" },
} as const;

/** Payments, each by the year that it is for. */
export const paymentsOfYears = {
  payments: open("payments", "list"),
  "payments[].on": field("payment-day", "day"),
  "payments[].amount": field("payment-amount", "amount"),
  "payments[].forYear": field("payment-year", "year"),
};

/** A career, the kinds of its periods together. */
export const periods = {
  periods: open("periods", "list"),
  "periods[].kind": one("period-kind", "period"),
  "periods[].year": field("period-year", "year"),
  "periods[].base": field("period-base", "amount-a-year"),
  "periods[].quarters": open("period-quarters", "quarters", "all-quarters"),
  "periods[].coefficient": open("period-coefficient", "coefficient", "no-coefficient"),
  "periods[].years": field("years-bought", "years"),
};

/** A person of the family, whatever the relation. */
export const relative = {
  relation: one("relation", "relative"),
  paidActivity: open("spouse-paid-activity", "yes-no"),
  remarriedOn: orNone("remarriage-day", "day", "no-remarriage"),
  birthDate: open("child-birth-date", "day"),
  sex: oneOpen("child-sex", "child-sex"),
  studying: open("studying", "yes-no"),
  apprentice: open("apprentice", "yes-no"),
  incapacitated: open("incapacitated", "yes-no"),
  ownIncome: open("own-income", "yes-no"),
  otherParentLives: open("other-parent-lives", "yes-no"),
  resources: open("parent-resources", "amount-a-month"),
};

/** The members of a family. */
export const family = { family: open("family", "list"), ...under("family[]", relative) };

/** Who died before retirement: the person and the career. */
export const deceasedInsured = {
  "deceased.person": field("person", "part"),
  ...under("deceased.person", person),
  ...under("deceased", periods),
};

/** Rates of the late surcharge that a caller gives. */
export const rates = {
  rates: open("surcharge-rates", "part", "rates-of-the-law"),
  "rates.initial": field("initial-rate", "rate"),
  "rates.monthly": field("monthly-rate", "rate"),
};

/** A pension followed through its raises, but for the day asked for. */
export const pensionInPayment = {
  monthly: field("contributory-monthly", "amount-a-month"),
  liquidatedOn: field("liquidation-day", "day"),
  from: field("amount-day", "day"),
  received2012: open("received-2012", "amount-a-month"),
  rates: open("raise-rates", "list", "no-given-rate"),
  "rates[].on": field("raise-day", "day"),
  "rates[].rate": field("raise-rate", "rate"),
};

/** A contested decision and the days of its road, but for the day asked for. */
export const appeal = {
  matter: one("matter", "matter"),
  amount: open("contested-amount", "amount"),
  notifiedOn: field("decision-notified", "day"),
  wayStated: open("way-stated", "yes-no"),
  appealedOn: orNone("appealed", "day", "no-appeal"),
  decisionNotifiedOn: orNone("appeal-decision-notified", "day", "no-decision"),
  furtherAppealedOn: orNone("further-appealed", "day", "no-appeal"),
  furtherDecisionNotifiedOn: orNone("further-decision-notified", "day", "no-decision"),
  courtSeizedOn: orNone("court-seized", "day", "court-not-seized"),
  expertsProposedOn: orNone("experts-proposed", "day", "no-experts"),
  expertsAnsweredOn: orNone("experts-answered", "day", "no-answer"),
};

/** Care to be reimbursed, but for the day asked for. */
export const careWithoutDay = {
  careOn: field("first-act", "day"),
  treatmentEndedOn: orNone("treatment-ended", "day", "no-long-treatment"),
  tariff: open("tariff", "amount"),
  care: oneOpen("care", "care"),
  pensionHolder: open("pension-holder", "yes-no"),
  hospitalDays: open("hospital-days", "count"),
  filedOn: orNone("papers-filed", "day", "papers-not-filed"),
  forceMajeure: open("force-majeure", "yes-no"),
};
