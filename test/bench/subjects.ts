// What is measured, and on what: one base, one career of forty years, a column of each.
import { createCasnos, unwrap } from "casnos-rules";
import { inputSchemas } from "../../src/schemas/inputs.js";
import { read } from "../../src/schemas/read.js";

/** The law as it is. */
export const casnos = createCasnos();

/** The first day of every pension measured. */
export const START = "2025-02-01";
/** Years of every career measured. */
export const YEARS = 40;
/** The one base measured, DA. */
export const BASE = "1234567.89";

function floorOf(year: number): number {
  const on = `${String(Math.max(1990, year))}-01-01`;
  return unwrap(casnos.law.value("contribution-base-floor", { on })).value.centimes / 100;
}

/** Bases of two to three times the floor of each year, DA. */
export const bases = Array.from({ length: YEARS }, (_, place) =>
  Number((floorOf(1985 + place) * (2 + ((place * 7919) % 40) / 40)).toFixed(2)),
);

/** The contribution of that base, as the facade is asked for it. */
export const contributionInput = {
  year: 2026,
  activities: [{ activity: "trader", from: "1999-03-01", to: null }],
  declared: [{ year: 2026, base: BASE }],
} as const;

/** The pension of that career. */
export const pensionInput = {
  person: { sex: "male", birthDate: "1955-03-01", moudjahid: false, totallyIncapacitated: false },
  periods: bases.map((base, place) => ({ kind: "contributed" as const, year: 1985 + place, base: base.toFixed(2) })),
  startOn: START,
  dependentSpouse: false,
} as const;

/** The same as the rules take it. */
export const contributionFacts = read(inputSchemas["contributions.annual"], contributionInput);
/** The same as the rules take it. */
export const pensionFacts = read(inputSchemas["retirement.pension"], pensionInput);

/** Bases around and beyond both bounds; one in a thousand is none. */
export function baseColumn(rows: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => (row % 1000 === 999 ? -1 : (row * 48_271) % 600_000_000));
}

/** Careers of forty years, one after another. */
export interface CareerColumn {
  readonly offsets: Int32Array;
  readonly bases: Float64Array;
  readonly quarters: Uint8Array;
}

/** Careers with minima, ceilings and what lies between; some with a base that is none. */
export function careerColumn(careers: number): CareerColumn {
  return {
    offsets: Int32Array.from({ length: careers + 1 }, (_, career) => career * YEARS),
    bases: Float64Array.from({ length: careers * YEARS }, (_, place) =>
      place % 40_000 === 39_999 ? -1 : Math.floor(((place * 48_271) % 300_000_000) * (place % 7 === 0 ? 4 : 0.3)),
    ),
    quarters: Uint8Array.from({ length: careers * YEARS }, (_, place) => (place % 11 === 0 ? 3 : 4)),
  };
}
