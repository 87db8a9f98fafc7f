// Cases as the address holds them, on which a test compares the page with the same questions asked without it.
import { relativeOf, type FamilyRow } from "./state.js";

const spouse = { ...relativeOf("spouse"), remarried: "no" };

function child(born: string, more: Partial<FamilyRow> = {}): FamilyRow {
  return { ...relativeOf("child"), born, ...more };
}

const settled = { doing: "neither", unable: "no", sex: "male" } as const;

/** Each case: what it is about, and what is filled in that is not as at first. The day is given, so that no clock counts. */
export const CASES: Readonly<Record<string, string>> = {
  "a widow and two children of a pensioner": hash({ on: "2026-11-21" }),
  "a widow alone, of a small pension raised to the minimum, with the capital and care": hash({
    on: "2026-11-21",
    monthly: "28000",
    family: [spouse],
    more: "true",
  }),
  "two widows, a student and a father without resources": hash({
    on: "2026-11-21",
    family: [
      spouse,
      spouse,
      child("2006-06-01", { doing: "studying", unable: "no", sex: "female", income: "no" }),
      { ...relativeOf("parent"), resources: "0" },
    ],
    more: "true",
  }),
  "three orphans of both parents, whose parts are cut": hash({
    on: "2026-11-21",
    family: ["2010-01-01", "2012-01-01", "2015-06-01"].map((born) => child(born, { other: "no" })),
  }),
  "a career of sixteen years, and a grown son without a right": hash({
    on: "2026-11-21",
    was: "active",
    died: "2026-06-01",
    born: "1975-05-10",
    career: [{ from: "2010", to: "2025", base: "1200000" }],
    family: [spouse, child("1999-02-03", settled), child("2012-02-29")],
    more: "true",
  }),
  "a career too short for any right": hash({
    on: "2026-11-21",
    was: "stopped",
    died: "2026-06-01",
    career: [{ from: "2022", to: "2025", base: "1200000" }],
    family: [spouse],
  }),
  "a widow remarried beside a child, which no source settles": hash({
    on: "2026-11-21",
    family: [{ ...spouse, remarried: "yes", since: "2026-09-01" }, child("2015-06-01")],
  }),
  "a death of 2014 with a widow's care": hash({
    on: "2014-09-01",
    died: "2014-06-01",
    was: "active",
    career: [{ from: "1995", to: "2013", base: "600000" }],
    family: [spouse, child("2005-01-01")],
    more: "true",
    cover: "no",
    conditions: "yes",
    income: "15000",
  }),
};

function hash(filledIn: Readonly<Record<string, string | readonly object[]>>): string {
  const parts = Object.entries(filledIn).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return `#${new URLSearchParams(parts).toString()}`;
}
