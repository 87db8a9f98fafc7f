import type { Examples } from "./index.js";

export const law: Examples = [
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
  ["law.value", { series: "pension-raise", on: "2018-06-01" }],
  ["law.value", { series: "pension-raise", on: "2026-03-01" }],
  ["law.value", { series: "exceptional-rise-2012", on: "2012-01-01" }],
  ["law.value", { series: "older-pension-raise", on: "2010-01-01" }],
  ["law.value", { series: "pension-raise-day", on: "2010-01-01" }],
];
