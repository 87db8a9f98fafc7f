import type { OperationId } from "casnos-rules";

const man = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false };
const woman = { ...man, sex: "female", childrenRaised: 2 };
const moudjahid = { ...man, birthDate: "1938-07-05", moudjahid: true, warInvalidityPercent: 25 };
const trader = [{ activity: "trader", from: "1999-03-01", to: null }];
const years = (from: number, to: number, base: string, quarters = 4) =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ kind: "contributed", year: from + place, base, quarters }));
const war = [1958, 1959, 1960].map((year) => ({ kind: "war", year }));

/** One input of each kind for each operation: those that end in each arm of its result, and those that cannot end. */
export const examples: readonly (readonly [OperationId, object])[] = [
  ["law.value", { series: "snmg", on: "2006-06-01" }],
  ["law.value", { series: "contribution-base-ceiling", on: "2024-01-01" }],
  ["law.value", { series: "documents-farmer", on: "2024-01-01" }],
  ["law.value", { series: "base-declaration-day", on: "2026-01-01" }],
  ["law.value", { series: "pension-years", on: "2026-01-01" }],
  ["law.value", { series: "pension-ceiling", on: "2000-01-01" }],
  ["law.value", { series: "allowance-age", on: "2000-01-01" }],
  ["law.value", { series: "contribution-rate", on: "2027-01-01" }],
  ["law.value", { series: "weekend", on: "2027-01-01" }],
  ["law.value", { series: "spouse-increase", on: "2020-01-01" }],
  ["eligibility.affiliation", { activity: "trader", on: "2006-04-26", alsoSalaried: true }],
  ["eligibility.affiliation", { activity: "auto-entrepreneur", on: "2026-01-01", alsoSalaried: false }],
  ["eligibility.affiliation", { activity: "other", on: "2026-01-01" }],
  ["eligibility.affiliation", { on: "2026-01-01" }],
  ["eligibility.filingDeadline", { activityStart: "2026-02-01" }],
  ["eligibility.filingDeadline", { activityStart: "1980-02-01" }],
  ["eligibility.lateFilingPenalty", { activityStart: "2026-02-01", filedOn: "2026-02-11", on: "2026-05-01" }],
  ["eligibility.lateFilingPenalty", { activityStart: "2026-02-01", filedOn: "2026-04-28", on: "2026-05-01" }],
  ["eligibility.lateFilingPenalty", { activityStart: "2002-01-31", filedOn: null, on: "2003-02-28" }],
  ["eligibility.lateFilingPenalty", { activityStart: "2026-02-01", on: "2026-05-01" }],
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
];
