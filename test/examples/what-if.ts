import type { Examples } from "./index.js";

const man = { sex: "male", birthDate: "1963-05-10", moudjahid: false, totallyIncapacitated: false };
const woman = { ...man, sex: "female", childrenRaised: 2 };
const years = (from: number, to: number, base: string, quarters = 4) =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ kind: "contributed", year: from + place, base, quarters }));
const on = "2026-01-01";
const continuing = { base: "400000" };

const retiring = { ...man, birthDate: "1950-03-01" };
const startOn = "2017-02-01";
const further = { person: retiring, startOn, base: "720000", dependentSpouse: false };

const filed = { activity: "trader", from: "2016-01-10", to: null, filedOn: "2016-01-15" };
const notFiled = { activity: "artisan", from: "2018-05-02", to: null, filedOn: null };
const declared = [2016, 2017, 2018].map((year) => ({ year, base: "400000.35" }));

export const whatIf: Examples = [
  ["retirement.earliest", { person: man, periods: years(2014, 2025, "400000"), on, continuing }],
  ["retirement.earliest", { person: woman, periods: years(2014, 2025, "400000", 3), on, continuing: null }],
  ["retirement.earliest", { person: woman, periods: years(2000, 2025, "400000"), on }],
  ["retirement.earliest", { person: man, periods: years(2024, 2025, "400000"), on }],
  ["retirement.earliest", { person: man, periods: years(2013, 2014, "400000"), on: "2015-10-01", continuing }],
  [
    "retirement.earliest",
    { person: { ...man, totallyIncapacitated: true }, periods: years(2024, 2025, "400000"), on, continuing },
  ],
  [
    "retirement.earliest",
    {
      person: man,
      periods: [...years(2023, 2025, "400000"), { kind: "national-service", year: 1985 }],
      on,
      continuing,
    },
  ],
  ["retirement.earliest", { person: { sex: "male" }, periods: [], on, continuing }],
  ["retirement.earliest", { person: man, on }],
  ["retirement.oneMoreYear", { ...further, periods: years(1995, 2014, "720000") }],
  ["retirement.oneMoreYear", { ...further, periods: years(1995, 2017, "6000000"), base: "100000" }],
  ["retirement.oneMoreYear", { ...further, periods: years(1980, 2014, "720000"), dependentSpouse: true }],
  ["retirement.oneMoreYear", { ...further, periods: years(2012, 2015, "720000") }],
  ["retirement.oneMoreYear", { ...further, periods: years(2015, 2015, "720000") }],
  ["retirement.oneMoreYear", { ...further, startOn: "2016-02-29", periods: years(2004, 2014, "240000") }],
  ["retirement.oneMoreYear", { ...further, dependentSpouse: undefined, periods: years(1995, 2014, "720000") }],
  ["retirement.oneMoreYear", { ...further, person: {}, periods: years(1995, 2014, "720000") }],
  ["retirement.oneMoreYear", further],
  [
    "contributions.toBeInOrder",
    {
      activities: [filed, notFiled],
      declared,
      payments: [
        { on: "2016-09-01", amount: "60000.05", forYear: 2016 },
        { on: "2018-08-20", amount: "10000", forYear: 2017 },
        { on: "2018-01-01", amount: "10", forYear: 2005 },
      ],
      on: "2018-07-15",
      by: "2018-08-31",
    },
  ],
  ["contributions.toBeInOrder", { activities: [filed], declared, payments: [], on: "2018-06-30", by: "2018-06-30" }],
  [
    "contributions.toBeInOrder",
    { activities: [{ ...filed, filedOn: undefined }], payments: [], on: "2018-06-30", by: "2018-07-01" },
  ],
  ["contributions.toBeInOrder", { activities: [filed], declared, on: "2018-06-30", by: "2019-01-31" }],
  ["contributions.toBeInOrder", { activities: [], payments: [], on: "2018-06-30", by: "2018-06-30" }],
  ["contributions.toBeInOrder", { on: "2018-06-30", by: "2018-06-30" }],
];
