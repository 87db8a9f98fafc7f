import type { Examples } from "./index.js";

const trader = [{ activity: "trader", from: "1999-03-01", to: null }];

export const contributions: Examples = [
  ["contributions.annual", { year: 2006, activities: trader, income: [{ year: 2005, amount: "123456.78" }] }],
  ["contributions.annual", { year: 2000, activities: trader }],
  ["contributions.annual", { year: 2013, activities: trader, income: [{ year: 2012, amount: "9000000" }] }],
  ["contributions.annual", { year: 2018, activities: trader, declared: [{ year: 2018, base: "333333.37" }] }],
  [
    "contributions.annual",
    {
      year: 2025,
      activities: trader,
      declared: [
        { year: 2024, base: "500000" },
        { year: 2025, base: null },
      ],
    },
  ],
  [
    "contributions.annual",
    { year: 2025, activities: [{ activity: "auto-entrepreneur", from: "2024-05-01", to: null, option: "flat" }] },
  ],
  ["contributions.annual", { year: 1998, activities: trader }],
  ["contributions.annual", { year: 2030, activities: trader, declared: [{ year: 2030, base: "1000000" }] }],
  ["contributions.annual", { year: 2006, activities: trader }],
  ["contributions.annual", { year: 1988, activities: [{ activity: "trader", from: "1980-01-01", to: null }] }],
  [
    "contributions.annual",
    {
      year: 2006,
      activities: [
        { activity: "artisan", from: "1995-01-01", to: "2005-12-31" },
        { activity: "trader", from: "2006-01-01", to: null },
      ],
      income: [{ year: 2005, amount: "400000" }],
    },
  ],
  [
    "contributions.schedule",
    { activities: trader, income: [{ year: 2009, amount: "300000" }], fromYear: 2008, toYear: 2018 },
  ],
  [
    "contributions.schedule",
    {
      activities: [{ activity: "farmer", from: "2019-10-01", to: null }],
      declared: [{ year: 2020, base: "400000" }],
      fromYear: 2018,
      toYear: 2021,
    },
  ],
  [
    "contributions.schedule",
    { activities: [{ activity: "carrier", from: "2026-08-10", to: null }], fromYear: 2026, toYear: 2027 },
  ],
  ["contributions.lateSurcharge", { due: "32400", dueOn: "2018-06-30", payments: [], on: "2018-06-30" }],
  [
    "contributions.lateSurcharge",
    { due: "32400.55", dueOn: "2018-04-30", payments: [{ on: "2018-08-12", amount: "10000" }], on: "2019-02-28" },
  ],
  [
    "contributions.lateSurcharge",
    { due: "1000", dueOn: "2018-01-31", payments: [{ on: "2018-03-01", amount: "1000" }], on: "2019-02-28" },
  ],
  [
    "contributions.lateSurcharge",
    { due: "1000", dueOn: "2018-01-31", payments: [], on: "2019-02-28", rates: { initial: "0.1", monthly: "0.025" } },
  ],
  ["contributions.lateSurcharge", { due: "1000", dueOn: "2018-01-31", on: "2019-02-28" }],
  ["contributions.remission", { surcharge: "2268.01", on: "2018-09-10", ground: "justified-file" }],
  ["contributions.remission", { surcharge: "1000000", on: "2018-09-10", ground: "force-majeure" }],
  ["contributions.remission", { surcharge: "5000", on: "2018-09-10", ground: "good-faith" }],
  ["contributions.remission", { surcharge: "5000", on: "2010-09-10", ground: "good-faith" }],
  ["contributions.remission", { surcharge: "4321.33", on: "2005-09-10", ground: "justified-file" }],
  ["contributions.remission", { surcharge: "4321.33", on: "2005-09-10", ground: "good-faith" }],
  ["contributions.remission", { surcharge: "4321.33", on: "2005-09-10" }],
  ["contributions.limitation", { dueOn: "2018-06-30", notices: null, on: "2022-06-30" }],
  [
    "contributions.limitation",
    { dueOn: "2018-06-30", notices: ["2018-05-01", "2021-03-15", "2025-03-16"], on: "2026-01-01" },
  ],
  ["contributions.limitation", { dueOn: "2096-02-29", notices: null, on: "2101-01-01" }],
  ["contributions.limitation", { dueOn: "2005-06-30", notices: ["2007-01-01"], on: "2008-01-01" }],
  ["contributions.limitation", { dueOn: "2018-06-30", on: "2022-06-30" }],
  [
    "contributions.amnesties",
    { on: "2010-06-01", activity: "farmer", goodFaith: true, financialDifficulty: true, scheduleSigned: false },
  ],
  ["contributions.amnesties", { on: "2010-06-01", filedOn: "2010-05-01" }],
  ["contributions.amnesties", { on: "2011-01-15", activity: "trader" }],
  ["contributions.amnesties", { on: "2011-02-10", activity: "trader" }],
  ["contributions.amnesties", { on: "2015-08-01", activity: "trader" }],
  [
    "contributions.amnesties",
    { on: "2016-02-01", activity: "trader", birthDate: "1950-05-05", currentYearPaid: true, onlySurcharges: true },
  ],
  ["contributions.amnesties", { on: "2016-10-01", activity: "farmer" }],
  ["contributions.amnesties", { on: "2016-10-01", activity: "trader", birthDate: "1980-02-29" }],
  ["contributions.amnesties", { on: "2016-10-01", activity: "trader", birthDate: "1960-12-31" }],
  ["contributions.amnesties", { on: "2016-10-01", activity: "breeder", birthDate: "1950-02-28" }],
  ["contributions.amnesties", { on: "2017-09-15", activity: "farmer" }],
  ["contributions.amnesties", { on: "2018-07-15", activity: "carrier", firstPartPaidOn: "2018-06-29" }],
  ["contributions.amnesties", { on: "2018-03-01", activity: "carrier", firstPartPaidOn: null }],
  ["contributions.amnesties", { on: "2021-11-01", currentYearPaid: true, paidAtOnce: true }],
  ["contributions.amnesties", { on: "2021-11-01", onlySurcharges: true }],
  ["contributions.amnesties", { on: "2023-01-01", activity: "trader" }],
  ["contributions.amnesties", { on: "2025-12-15", activity: "trader" }],
  ["contributions.amnesties", { on: "1983-12-31" }],
  [
    "contributions.adjustment",
    { year: 2018, activities: trader, declared: [{ year: 2018, base: "400000" }], settledBase: "1000000.03" },
  ],
  [
    "contributions.adjustment",
    {
      year: 2018,
      activities: trader,
      declared: [
        { year: 2017, base: "400000" },
        { year: 2018, base: null },
      ],
      settledBase: "300000",
    },
  ],
  [
    "contributions.adjustment",
    { year: 2018, activities: trader, declared: [{ year: 2018, base: "1" }], settledBase: "2" },
  ],
  ["contributions.adjustment", { year: 2018, activities: [], settledBase: "2" }],
  [
    "contributions.adjustment",
    {
      year: 2025,
      activities: [{ activity: "auto-entrepreneur", from: "2024-05-01", to: null, option: "flat" }],
      settledBase: "2",
    },
  ],
  ["contributions.adjustment", { year: 2015, activities: trader, settledBase: "2" }],
  ["contributions.adjustment", { year: 2018, activities: trader, declared: [{ year: 2018, base: "1" }] }],
  [
    "contributions.settlement",
    {
      debts: [
        { year: 2017, dueOn: "2017-06-30", due: "32400" },
        { year: 2016, dueOn: "2016-06-30", due: "32400" },
      ],
      payments: [
        { on: "2017-08-01", amount: "40000.55" },
        { on: "2019-01-01", amount: "30000" },
      ],
      on: "2018-06-30",
    },
  ],
  [
    "contributions.settlement",
    {
      debts: [{ year: 2016, dueOn: "2016-06-30", due: "10000" }],
      payments: [{ on: "2016-09-30", amount: "10600" }],
      on: "2016-12-31",
    },
  ],
  ["contributions.settlement", { debts: [], payments: [{ on: "2016-09-30", amount: "500" }], on: "2016-12-31" }],
  ["contributions.settlement", { debts: [], on: "2016-12-31" }],
  ["contributions.voluntaryScheme", { on: "2015-01-01" }],
  ["contributions.voluntaryScheme", { on: "2016-01-01" }],
  ["contributions.voluntaryScheme", { on: "2026-01-01" }],
];
