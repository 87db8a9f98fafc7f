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
];
