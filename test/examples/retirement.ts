import type { Examples } from "./index.js";

const man = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false };
const woman = { ...man, sex: "female", childrenRaised: 2 };
const moudjahid = { ...man, birthDate: "1938-07-05", moudjahid: true, warInvalidityPercent: 25 };
const years = (from: number, to: number, base: string, quarters = 4) =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ kind: "contributed", year: from + place, base, quarters }));
const war = [1958, 1959, 1960].map((year) => ({ kind: "war", year }));
const startOn = "2017-03-01";
const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);
const otherFund = (from: number, to: number, quarters = 4) =>
  between(from, to).map((year) => ({ kind: "other-fund", year, quarters }));
const service = (from: number, to: number) => between(from, to).map((year) => ({ kind: "national-service", year }));
const invalidity = (from: number, to: number) =>
  between(from, to).map((year) => ({ kind: "ministry-invalidity", year }));

const widow = { relation: "spouse", remarriedOn: null };
const child = { relation: "child", birthDate: "2015-06-01" };
const student = { relation: "child", birthDate: "2007-02-28", incapacitated: false, studying: true };
const parent = { relation: "parent", resources: "9000" };
const sister = { relation: "female-collateral", ownIncome: false };
const pensioner = { was: "pensioner", diedOn: "2024-03-01", monthly: "33333.33", right: "pension" };
const insured = { was: "insured", diedOn: "2022-05-10", person: man, periods: years(2002, 2021, "720000") };

const pension2006 = { monthly: "12000", liquidatedOn: "2006-04-01", from: "2006-04-01" };
const of2008 = { on: "2008-05-01", rate: "0.04" };
const of2010 = { on: "2010-05-01", rate: "0.04" };

export const retirement: Examples = [
  ["retirement.age", { person: man, on: "2016-01-01" }],
  ["retirement.age", { person: { ...woman, birthDate: "1964-02-29", childrenRaised: 5 }, on: "2010-01-01" }],
  ["retirement.age", { person: { ...moudjahid, warInvalidityPercent: 70 }, on: "2010-01-01" }],
  ["retirement.age", { person: { ...moudjahid, warInvalidityPercent: 100 }, on: "2010-01-01" }],
  ["retirement.age", { person: { totallyIncapacitated: true }, on: "2010-01-01" }],
  ["retirement.age", { person: {}, on: "2010-01-01" }],
  ["retirement.entitlement", { person: man, periods: years(1995, 2014, "300000"), on: "2016-01-01" }],
  ["retirement.entitlement", { person: woman, periods: years(2005, 2014, "300000"), on: "2016-01-01" }],
  ["retirement.entitlement", { person: woman, periods: years(2003, 2012, "300000"), on: "2013-01-01" }],
  ["retirement.entitlement", { person: man, periods: years(2013, 2014, "300000"), on: "2016-01-01" }],
  [
    "retirement.entitlement",
    { person: moudjahid, periods: [...war, ...years(1990, 1996, "60000", 3)], on: "2004-01-01" },
  ],
  [
    "retirement.entitlement",
    { person: { ...man, totallyIncapacitated: true }, periods: years(2013, 2014, "300000"), on: "2016-01-01" },
  ],
  ["retirement.entitlement", { person: man, on: "2016-01-01" }],
  [
    "retirement.pension",
    { person: man, periods: years(1990, 2014, "500000"), startOn: "2016-02-01", dependentSpouse: false },
  ],
  [
    "retirement.pension",
    { person: man, periods: years(1990, 2014, "9000000"), startOn: "2024-02-01", dependentSpouse: true },
  ],
  [
    "retirement.pension",
    {
      person: moudjahid,
      periods: [...war, ...years(1985, 2009, "750000", 3)],
      startOn: "2010-02-01",
      dependentSpouse: true,
    },
  ],
  [
    "retirement.pension",
    { person: { ...moudjahid, birthDate: "1944-01-01" }, periods: years(1995, 2019, "700000"), startOn: "2021-02-01" },
  ],
  [
    "retirement.pension",
    { person: man, periods: years(2008, 2014, "450000.07"), startOn: "2016-02-01", dependentSpouse: false },
  ],
  [
    "retirement.pension",
    {
      person: { ...man, totallyIncapacitated: true },
      periods: years(2013, 2014, "900000"),
      startOn: "2016-02-01",
      dependentSpouse: false,
    },
  ],
  [
    "retirement.pension",
    { person: { ...man, totallyIncapacitated: true }, periods: [], startOn: "2016-02-01", dependentSpouse: false },
  ],
  [
    "retirement.pension",
    {
      person: man,
      periods: years(1995, 2014, "300000").map((year) => ({ ...year, coefficient: "1.125" })),
      startOn: "2016-02-01",
      dependentSpouse: false,
    },
  ],
  ["retirement.pension", { person: man, periods: years(2013, 2014, "300000"), startOn: "2016-02-01" }],
  // A mixed career; one whose minimum is not known; a year in both funds, and quarters of one year in two schemes.
  [
    "retirement.pension",
    {
      person: man,
      periods: [...years(2000, 2009, "1200000"), ...otherFund(1990, 1997)],
      startOn: "2017-03-01",
      dependentSpouse: false,
    },
  ],
  [
    "retirement.pension",
    { person: man, periods: [...years(2000, 2009, "240000"), ...otherFund(1990, 1997)], startOn: "2017-03-01" },
  ],
  [
    "retirement.entitlement",
    { person: man, periods: [...years(2000, 2009, "240000", 2), ...otherFund(2009, 2015, 1)], on: "2017-03-01" },
  ],
  ["retirement.entitlement", { person: man, periods: otherFund(1975, 1983), on: "1985-01-01" }],
  // National service: in a pension, in an allowance, where no age is asked, where it decides an allowance.
  [
    "retirement.pension",
    {
      person: man,
      periods: [...years(2000, 2013, "480000"), ...service(1971, 1972)],
      startOn: "2017-03-01",
      dependentSpouse: false,
    },
  ],
  ["retirement.pension", { person: man, periods: [...years(2005, 2014, "480000"), ...service(1971, 1972)], startOn }],
  [
    "retirement.entitlement",
    { person: man, periods: [...years(2005, 2014, "480000"), ...service(1971, 1972)], on: startOn },
  ],
  [
    "retirement.entitlement",
    { person: man, periods: [...years(2011, 2014, "480000"), ...service(1971, 1972)], on: startOn },
  ],
  [
    "retirement.pension",
    {
      person: { ...man, totallyIncapacitated: true },
      periods: [...years(2011, 2014, "480000"), ...service(1971, 1972)],
      startOn,
      dependentSpouse: false,
    },
  ],
  // Buying back: counted, above the most, before the decree.
  [
    "retirement.pension",
    {
      person: man,
      periods: [...years(2003, 2014, "600000"), { kind: "bought-back", years: 3 }],
      startOn,
      dependentSpouse: false,
    },
  ],
  [
    "retirement.entitlement",
    { person: man, periods: [...years(2007, 2014, "600000"), { kind: "bought-back", years: 9 }], on: startOn },
  ],
  [
    "retirement.entitlement",
    { person: man, periods: [...years(2003, 2014, "600000"), { kind: "bought-back", years: 3 }], on: "2015-11-17" },
  ],
  // Seven years contributed and eight of the war, which would be enough were they contributed.
  [
    "retirement.entitlement",
    { person: moudjahid, periods: [{ kind: "war", year: 1957 }, ...war, ...years(2000, 2006, "300000")], on: startOn },
  ],
  // Invalidity served by the ministry, and a child of a chahid.
  [
    "retirement.entitlement",
    { person: man, periods: [...years(2002, 2014, "480000"), ...invalidity(1990, 1991)], on: startOn },
  ],
  [
    "retirement.pension",
    { person: man, periods: [...years(2002, 2014, "480000"), ...invalidity(1990, 1991)], startOn },
  ],
  [
    "retirement.pension",
    {
      person: { ...man, childOfChahid: true },
      periods: years(2007, 2014, "600000"),
      startOn,
      dependentSpouse: false,
    },
  ],
  ["retirement.buyBack", { person: man, periods: years(2003, 2014, "600000"), on: startOn }],
  ["retirement.buyBack", { person: man, periods: years(2011, 2014, "600000"), on: startOn }],
  ["retirement.buyBack", { person: man, periods: [], on: startOn }],
  ["retirement.buyBack", { person: man, periods: years(1995, 2014, "600000"), on: startOn }],
  ["retirement.buyBack", { person: { ...man, totallyIncapacitated: true }, periods: [], on: startOn }],
  ["retirement.buyBack", { person: { ...man, birthDate: "1970-08-31" }, periods: [], on: startOn }],
  [
    "retirement.buyBack",
    { person: man, periods: [...years(2009, 2014, "600000"), { kind: "bought-back", years: 5 }], on: startOn },
  ],
  ["retirement.buyBack", { person: { ...moudjahid, warInvalidityPercent: 100 }, periods: [], on: startOn }],
  ["retirement.buyBack", { person: man, periods: [], on: "2015-11-17" }],
  ["retirement.claimWindow", { startOn: "2026-09-01" }],
  ["retirement.claimWindow", { startOn: "2025-08-31" }],
  ["retirement.claimWindow", { startOn: "2012-09-15" }],
  ["retirement.claimWindow", { startOn: "1983-09-15" }],
  ["retirement.startDate", { claimReceivedOn: "2026-11-21" }],
  ["retirement.startDate", { claimReceivedOn: "2010-11-21" }],
  ["retirement.survivors", { deceased: pensioner, family: [widow], on: "2024-03-01" }],
  [
    "retirement.survivors",
    {
      deceased: pensioner,
      family: [
        widow,
        { relation: "child", birthDate: "1985-05-01", incapacitated: true },
        {
          relation: "child",
          birthDate: "2005-12-01",
          sex: "male",
          incapacitated: false,
          studying: false,
          apprentice: true,
        },
      ],
      on: "2026-11-25",
    },
  ],
  ["retirement.survivors", { deceased: pensioner, family: [widow, child, student, parent, sister], on: "2026-11-21" }],
  [
    "retirement.survivors",
    { deceased: pensioner, family: [widow, { ...widow, remarriedOn: null }, sister], on: "2025-01-01" },
  ],
  ["retirement.survivors", { deceased: pensioner, family: [child, child, student, parent], on: "2026-11-21" }],
  [
    "retirement.survivors",
    { deceased: pensioner, family: [{ ...widow, remarriedOn: "2025-01-01" }, child], on: "2025-01-01" },
  ],
  [
    "retirement.survivors",
    { deceased: { ...pensioner, monthly: "9000", right: "allowance" }, family: [parent], on: "2026-11-21" },
  ],
  ["retirement.survivors", { deceased: insured, family: [widow, child], on: "2022-06-01" }],
  [
    "retirement.survivors",
    { deceased: { ...insured, periods: years(2012, 2021, "720000") }, family: [widow], on: "2027-01-01" },
  ],
  ["retirement.survivors", { deceased: { ...insured, periods: years(2019, 2021, "720000") }, on: "2022-06-01" }],
  [
    "retirement.survivors",
    {
      deceased: pensioner,
      family: [
        { ...widow, remarriedOn: "2025-01-01" },
        {
          relation: "child",
          birthDate: "1990-01-01",
          sex: "male",
          incapacitated: false,
          studying: false,
          apprentice: false,
        },
        { ...parent, resources: "24000.01" },
        { ...sister, ownIncome: true },
      ],
      on: "2026-11-21",
    },
  ],
  [
    "retirement.survivors",
    {
      deceased: pensioner,
      family: [
        widow,
        {
          relation: "child",
          birthDate: "2007-06-01",
          sex: "male",
          incapacitated: false,
          studying: false,
          apprentice: false,
          ownIncome: false,
        },
      ],
      on: "2026-11-21",
    },
  ],
  ["retirement.survivors", { deceased: pensioner, family: [], on: "2026-11-21" }],
  ["retirement.survivors", { deceased: pensioner, on: "2026-11-21" }],
  ["retirement.survivors", { deceased: pensioner, family: [{ relation: "spouse" }], on: "2026-11-21" }],
  ["retirement.survivors", { deceased: pensioner, family: [child, sister], on: "2026-11-21" }],
  ["retirement.survivors", { deceased: { ...pensioner, diedOn: "1988-01-01" }, family: [widow], on: "1989-01-01" }],
  ["retirement.survivors", { deceased: { was: "pensioner", diedOn: "2024-03-01" }, family: [widow], on: "2024-04-01" }],
  ["retirement.survivors", { deceased: { ...insured, person: {} }, family: [widow], on: "2022-06-01" }],
  // Died below the legal age, with years bought back and with national service; the pension of an invalid; a child born
  // after the death; a full orphan, and one whose other parent lives.
  [
    "retirement.survivors",
    {
      deceased: {
        ...insured,
        person: { ...man, birthDate: "1970-01-01" },
        periods: [...years(2005, 2018, "480000"), { kind: "bought-back", years: 1 }],
      },
      family: [widow],
      on: "2022-06-01",
    },
  ],
  [
    "retirement.survivors",
    {
      deceased: {
        ...insured,
        person: { ...man, birthDate: "1970-01-01" },
        periods: [...years(1987, 2018, "480000"), ...service(1985, 1986)],
      },
      family: [widow],
      on: "2022-06-01",
    },
  ],
  [
    "retirement.survivors",
    {
      deceased: {
        ...insured,
        person: { ...man, birthDate: "1970-01-01" },
        periods: [...years(2006, 2018, "480000"), ...service(1990, 1991)],
      },
      family: [widow],
      on: "2022-06-01",
    },
  ],
  [
    "retirement.survivors",
    { deceased: { ...pensioner, right: "invalidity" }, family: [widow, child], on: "2026-11-21" },
  ],
  ["retirement.survivors", { deceased: pensioner, family: [{ ...child, birthDate: "2024-06-01" }], on: "2026-11-21" }],
  ["retirement.survivors", { deceased: pensioner, family: [{ ...child, otherParentLives: false }], on: "2026-11-21" }],
  ["retirement.survivors", { deceased: pensioner, family: [{ ...child, otherParentLives: true }], on: "2026-11-21" }],
  // Years bought back where the right hangs on what they are; a year in both funds; a rise beyond the minimum of 2012.
  [
    "retirement.entitlement",
    {
      person: man,
      periods: [...years(2008, 2014, "600000"), { kind: "bought-back", years: 5 }, ...invalidity(1990, 1992)],
      on: startOn,
    },
  ],
  [
    "retirement.buyBack",
    { person: man, periods: [...years(2008, 2014, "600000"), ...invalidity(1990, 1992)], on: startOn },
  ],
  [
    "retirement.entitlement",
    { person: man, periods: [...years(2000, 2009, "240000"), ...otherFund(2009, 2012)], on: "2015-06-01" },
  ],
  [
    "retirement.revalue",
    { monthly: "9000", liquidatedOn: "2007-06-01", from: "2011-06-01", to: "2012-03-01", received2012: "11571.37" },
  ],
  ["retirement.revalue", { monthly: "30000", liquidatedOn: "2013-02-01", from: "2019-06-01", to: "2020-12-31" }],
  // The pensioner of 2006, followed as far as the law is known.
  ["retirement.revalue", { ...pension2006, to: "2026-11-21" }],
  [
    "retirement.revalue",
    {
      ...pension2006,
      to: "2026-11-21",
      received2012: "16000",
      rates: [2008, 2016, 2019, 2021, 2022, 2024, 2025, 2026].map((year) => ({
        on: `${String(year)}-05-01`,
        rate: "0.035",
      })),
    },
  ],
  [
    "retirement.revalue",
    { monthly: "9000", liquidatedOn: "1990-06-01", from: "2004-01-01", to: "2012-12-31", rates: [of2008, of2010] },
  ],
  ["retirement.revalue", { monthly: "7000", liquidatedOn: "2007-06-01", from: "2008-06-01", to: "2011-12-31" }],
  ["retirement.revalue", { monthly: "61234.56", liquidatedOn: "2013-02-01", from: "2016-06-01", to: "2018-12-31" }],
  ["retirement.revalue", { monthly: "20000", liquidatedOn: "2013-02-01", from: "2025-06-01", to: "2026-03-01" }],
  ["retirement.revalue", { monthly: "30000", liquidatedOn: "2025-09-01", from: "2025-09-01", to: "2026-03-01" }],
  ["retirement.revalue", { monthly: "30000", liquidatedOn: "2020-04-01", from: "2020-04-01", to: "2020-12-31" }],
  ["retirement.revalue", { monthly: "10000", liquidatedOn: "1995-02-01", from: "1999-02-01", to: "2005-12-31" }],
];
