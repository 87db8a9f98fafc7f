import { ACTIVITIES } from "casnos-rules";
import type { Examples } from "./index.js";

export const eligibility: Examples = [
  ["eligibility.autoEntrepreneurStatus", { turnover: [{ year: 2025, amount: "3000000" }], year: 2025 }],
  [
    "eligibility.autoEntrepreneurStatus",
    { turnover: [2024, 2025, 2026].map((year) => ({ year, amount: "5000000.01" })), year: 2026 },
  ],
  ["eligibility.autoEntrepreneurStatus", { turnover: [{ year: 2026, amount: "7000000" }], year: 2026 }],
  ...ACTIVITIES.map(
    (activity) => ["eligibility.affiliation", { activity, on: "2026-01-01", alsoSalaried: false }] as const,
  ),
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
];
