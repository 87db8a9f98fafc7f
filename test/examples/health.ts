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

export const health: Examples = [...invalidity, ...deathCapital];
