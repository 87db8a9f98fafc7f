import type { Examples } from "./index.js";

const member = { insured: "member", filedOn: "2010-03-01" };
const act = { careOn: "2019-03-10", treatmentEndedOn: null, tariff: "1234.57", filedOn: "2019-06-10" };
const insured = { chronic: false, pensionHolder: false };
const widow = { relation: "widow", on: "2006-04-26", remarried: false, coveredByOwnWork: false };
const tested = { deathCapitalConditions: true, monthlyIncome: "10000" };

export const health: Examples = [
  ["health.careRights", { ...member, on: "2010-03-16", upToDate: true }],
  ["health.careRights", { ...member, on: "2020-03-16", upToDate: true }],
  ["health.careRights", { ...member, on: "2010-03-15" }],
  ["health.careRights", { ...member, on: "2010-02-15" }],
  ["health.careRights", { ...member, filedOn: "2016-02-25", on: "2016-03-01" }],
  ["health.careRights", { insured: "member", filedOn: null, on: "2010-03-16" }],
  ["health.careRights", { ...member, on: "2010-06-01", upToDate: false, arrearsSchedule: false }],
  ["health.careRights", { ...member, on: "2010-06-01", upToDate: false, arrearsSchedule: true }],
  ["health.careRights", { ...member, on: "2016-06-01", upToDate: false, arrearsSchedule: true, currentYearPaid: true }],
  [
    "health.careRights",
    { ...member, on: "2016-02-01", upToDate: false, arrearsSchedule: true, currentYearPaid: false },
  ],
  ["health.careRights", { insured: "pension-holder", on: "2026-11-21", pension: "retirement" }],
  ["health.careRights", { insured: "pension-holder", on: "2010-06-01", pension: "survivors" }],
  ["health.careRights", { insured: "pension-holder", on: "1990-06-01", pension: "retirement-allowance" }],
  ["health.careRights", { insured: "pension-holder", on: "1990-06-01" }],
  ["health.careRights", { on: "2010-06-01" }],
  ["health.careRights", { ...member, on: "1983-06-01" }],
  ["health.dependant", { relative: { relation: "spouse", paidActivity: false }, on: "2026-01-01" }],
  [
    "health.dependant",
    { relative: { relation: "spouse", paidActivity: true }, on: "2026-01-01", salariedWithoutOwnRight: true },
  ],
  [
    "health.dependant",
    { relative: { relation: "spouse", paidActivity: true }, on: "2026-01-01", salariedWithoutOwnRight: false },
  ],
  ["health.dependant", { relative: { relation: "child", birthDate: "2010-05-01" }, on: "2026-01-01" }],
  [
    "health.dependant",
    {
      relative: {
        relation: "child",
        birthDate: "1970-05-01",
        sex: "male",
        studying: true,
        apprentice: false,
        incapacitated: false,
      },
      on: "1993-01-01",
    },
  ],
  ["health.dependant", { relative: { relation: "parent", resources: "7500" }, on: "2006-04-26" }],
  ["health.dependant", { relative: { relation: "female-collateral" }, on: "2006-04-26" }],
  ["health.reimbursement", { ...act, care: "ordinary", pensionHolder: false }],
  ["health.reimbursement", { ...act, care: "ordinary", pensionHolder: true }],
  ["health.reimbursement", { ...act, care: "long-illness", treatmentEndedOn: "2019-11-30", filedOn: "2020-02-29" }],
  ["health.reimbursement", { ...act, care: "maternity" }],
  ["health.reimbursement", { ...act, care: "maternity-hospital", hospitalDays: 3 }],
  ["health.reimbursement", { ...act, care: "maternity-hospital", hospitalDays: 11 }],
  ["health.reimbursement", { ...act, care: "maternity", filedOn: "2019-06-11", forceMajeure: true }],
  ["health.reimbursement", { ...act, filedOn: "2019-06-11", forceMajeure: false }],
  ["health.reimbursement", { ...act, care: "maternity", filedOn: null, on: "2019-05-01" }],
  ["health.reimbursement", { ...act, filedOn: null, on: "2019-07-01", forceMajeure: false }],
  ["health.reimbursement", { ...act, filedOn: null }],
  ["health.reimbursement", { ...act, care: "ordinary" }],
  ["health.thirdPartyPayment", { ...insured, amount: "1999.99", on: "2011-10-03", prescriptionsThisQuarter: 1 }],
  ["health.thirdPartyPayment", { ...insured, amount: "2000.01", on: "2011-10-03" }],
  ["health.thirdPartyPayment", { ...insured, amount: "2000", on: "2011-10-03", prescriptionsThisQuarter: 2 }],
  ["health.thirdPartyPayment", { ...insured, amount: "5000", on: "2026-11-21", prescriptionsThisQuarter: 0 }],
  ["health.thirdPartyPayment", { ...insured, amount: "5000", on: "2026-11-21", prescriptionsThisQuarter: 1 }],
  ["health.thirdPartyPayment", { ...insured, amount: "1000", on: "2016-11-21" }],
  ["health.thirdPartyPayment", { amount: "9000", on: "2016-11-21", chronic: true }],
  ["health.thirdPartyPayment", { amount: "9000", on: "2016-11-21", chronic: false, pensionHolder: true }],
  ["health.thirdPartyPayment", { amount: "9000", on: "2010-11-21", chronic: true }],
  ["health.thirdPartyPayment", { amount: "9000", on: "2011-11-21" }],
  ["health.maintainedRights", { ...widow, ...tested }],
  ["health.maintainedRights", { ...widow, ...tested, monthlyIncome: "10000.01" }],
  ["health.maintainedRights", { ...widow, remarried: true }],
  ["health.maintainedRights", { ...tested, relation: "ascendant", on: "2006-04-26", dependent: true }],
  [
    "health.maintainedRights",
    { ...tested, relation: "ascendant", on: "2006-04-26", dependent: true, coveredByOwnWork: false },
  ],
  ["health.maintainedRights", { ...tested, relation: "orphan", on: "2006-04-26", dependent: true }],
  [
    "health.maintainedRights",
    { ...tested, relation: "child-in-charge", on: "2006-04-26", dependent: true, guardianInsured: false },
  ],
  ["health.maintainedRights", { relation: "child-in-charge", on: "2006-04-26", guardianInsured: true }],
  ["health.maintainedRights", { ...widow, ...tested, on: "2015-11-18" }],
];
