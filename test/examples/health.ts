import type { Examples } from "./index.js";

const invalid = {
  person: { sex: "male", birthDate: "1960-05-10" },
  affiliatedOn: "2001-03-01",
  foundOn: "2009-02-01",
  totalAndDefinitive: true,
  upToDate: true,
  ceasedOn: "2009-02-01",
  decidedOn: "2009-09-15",
};
const old = { ...invalid, person: { sex: "female", birthDate: "1948-02-29" } };
const since2015 = { foundOn: "2023-02-01", ceasedOn: "2023-02-01", decidedOn: "2023-09-15" };

const invalidity: Examples = [
  ["health.invalidity", invalid],
  ["health.invalidity", { ...old, lacksYearsForPension: true }],
  ["health.invalidity", { ...old, lacksYearsForPension: false }],
  ["health.invalidity", { ...old, foundOn: "2008-01-10", claimedOn: "2008-02-01", lacksYearsForPension: false }],
  ["health.invalidity", { ...invalid, totalAndDefinitive: false }],
  ["health.invalidity", { ...invalid, affiliatedOn: "2008-02-29" }],
  ["health.invalidity", { ...invalid, upToDate: false }],
  ["health.invalidity", { ...invalid, ceasedOn: null }],
  ["health.invalidity", { ...invalid, ceasedOn: "2009-08-01" }],
  ["health.invalidity", { ...invalid, ...since2015 }],
  ["health.invalidity", { ...old, ...since2015, lacksYearsForPension: false }],
  ["health.invalidity", { person: {}, decidedOn: "2009-09-15" }],
];

const member = { was: "active", lastBase: "100000" };
const pensioner = { was: "pensioner", annualPension: "400000" };
const spouse = { relation: "spouse" };
const child = { relation: "child", birthDate: "2004-05-10" };
const parent = { relation: "parent", resources: "5000" };
const collateral = { relation: "female-collateral", ownIncome: false };

const deathCapital: Examples = [
  ["health.deathCapital", { deceased: member, diedOn: "2010-06-01", family: [spouse, child, parent] }],
  [
    "health.deathCapital",
    {
      deceased: { was: "active", lastBase: "2000000" },
      diedOn: "2010-06-01",
      family: [{ ...spouse, paidActivity: true }, collateral],
    },
  ],
  ["health.deathCapital", { deceased: member, diedOn: "2010-06-01", family: [{ ...child, birthDate: "1970-01-01" }] }],
  ["health.deathCapital", { deceased: member, diedOn: "2010-06-01", family: [{ ...spouse, paidActivity: false }] }],
  ["health.deathCapital", { deceased: member, diedOn: "2026-06-01", family: [spouse], claimedOn: "2027-01-01" }],
  ["health.deathCapital", { deceased: pensioner, diedOn: "2026-03-01", family: [spouse], claimedOn: "2031-01-01" }],
  [
    "health.deathCapital",
    {
      deceased: { ...pensioner, annualPension: "288000" },
      diedOn: "2026-03-01",
      family: [spouse],
      claimedOn: null,
      on: "2026-04-01",
    },
  ],
  [
    "health.deathCapital",
    { deceased: pensioner, diedOn: "2008-02-29", family: [spouse], claimedOn: null, on: "2014-01-01" },
  ],
  ["health.deathCapital", { deceased: pensioner, diedOn: "2012-02-29", family: [spouse], claimedOn: null }],
  ["health.deathCapital", { deceased: pensioner, diedOn: "2026-03-01", family: [] }],
  [
    "health.deathCapital",
    {
      deceased: pensioner,
      diedOn: "2026-03-01",
      family: [
        { ...child, sex: "male", studying: false, apprentice: false, incapacitated: false },
        { ...parent, resources: "90000" },
      ],
    },
  ],
  ["health.deathCapital", { deceased: pensioner, diedOn: "2026-03-01", family: [{ relation: "parent" }] }],
  ["health.deathCapital", { deceased: pensioner, diedOn: "2003-03-01", family: [child] }],
  ["health.deathCapital", { deceased: { was: "pensioner" }, diedOn: "1988-03-01" }],
];

const careMember = { insured: "member", filedOn: "2010-03-01" };
const act = { careOn: "2019-03-10", treatmentEndedOn: null, tariff: "1234.57", filedOn: "2019-06-10" };
const insured = { chronic: false, pensionHolder: false };
const widow = { relation: "widow", on: "2006-04-26", remarried: false, coveredByOwnWork: false };
const tested = { deathCapitalConditions: true, monthlyIncome: "10000" };

const care: Examples = [
  ["health.careRights", { ...careMember, on: "2010-03-16", upToDate: true }],
  ["health.careRights", { ...careMember, on: "2020-03-16", upToDate: true }],
  ["health.careRights", { ...careMember, on: "2010-03-15" }],
  ["health.careRights", { ...careMember, on: "2010-02-15" }],
  ["health.careRights", { ...careMember, filedOn: "2016-02-25", on: "2016-03-01" }],
  ["health.careRights", { insured: "member", filedOn: null, on: "2010-03-16" }],
  ["health.careRights", { ...careMember, on: "2010-06-01", upToDate: false, arrearsSchedule: false }],
  ["health.careRights", { ...careMember, on: "2010-06-01", upToDate: false, arrearsSchedule: true }],
  [
    "health.careRights",
    { ...careMember, on: "2016-06-01", upToDate: false, arrearsSchedule: true, currentYearPaid: true },
  ],
  [
    "health.careRights",
    { ...careMember, on: "2016-02-01", upToDate: false, arrearsSchedule: true, currentYearPaid: false },
  ],
  ["health.careRights", { insured: "pension-holder", on: "2026-11-21", pension: "retirement" }],
  ["health.careRights", { insured: "pension-holder", on: "2010-06-01", pension: "survivors" }],
  ["health.careRights", { insured: "pension-holder", on: "1990-06-01", pension: "retirement-allowance" }],
  ["health.careRights", { insured: "pension-holder", on: "1990-06-01" }],
  ["health.careRights", { on: "2010-06-01" }],
  ["health.careRights", { ...careMember, on: "1983-06-01" }],
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
    { relative: { relation: "child", birthDate: "1970-05-01", incapacitated: true }, on: "2026-01-01" },
  ],
  [
    "health.dependant",
    {
      relative: {
        relation: "child",
        birthDate: "2004-05-01",
        sex: "male",
        incapacitated: false,
        studying: false,
        apprentice: true,
      },
      on: "2026-11-25",
    },
  ],
  [
    "health.dependant",
    {
      relative: {
        relation: "child",
        birthDate: "2004-05-01",
        sex: "male",
        incapacitated: false,
        studying: false,
        apprentice: true,
      },
      on: "2024-01-01",
    },
  ],
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
  [
    "health.dependant",
    {
      relative: { relation: "child", birthDate: "1970-05-01", sex: "male", studying: true, incapacitated: false },
      on: "1993-01-01",
      treatmentBegunOn: "1991-04-30",
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
  ["health.thirdPartyPayment", { ...insured, amount: "1000", on: "2016-11-21", prescriptionsThisQuarter: 0 }],
  ["health.thirdPartyPayment", { ...insured, amount: "2500", on: "2016-11-21" }],
  ["health.thirdPartyPayment", { ...insured, amount: "5500", on: "2016-11-21" }],
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

export const health: Examples = [...care, ...invalidity, ...deathCapital];
