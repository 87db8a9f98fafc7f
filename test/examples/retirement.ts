import type { Examples } from "./index.js";

const man = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false };
const woman = { ...man, sex: "female", childrenRaised: 2 };
const moudjahid = { ...man, birthDate: "1938-07-05", moudjahid: true, warInvalidityPercent: 25 };
const years = (from: number, to: number, base: string, quarters = 4) =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ kind: "contributed", year: from + place, base, quarters }));
const war = [1958, 1959, 1960].map((year) => ({ kind: "war", year }));

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
  ["retirement.startDate", { claimReceivedOn: "2026-11-21" }],
  ["retirement.startDate", { claimReceivedOn: "2010-11-21" }],
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
