import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";

/** A calendar year and the quarters that it has. */
export interface YearOfQuarters {
  readonly year: number;
  readonly quarters: number;
}

/** The years up to a last one that have some quarters together, the last one first; the first has what is left of them. */
export function yearsInARow(last: number, quarters: number): readonly YearOfQuarters[] {
  const years = Math.ceil(quarters / QUARTERS_IN_A_YEAR);
  return Array.from({ length: years }, (_, place) => ({
    year: last - place,
    quarters: Math.min(QUARTERS_IN_A_YEAR, quarters - place * QUARTERS_IN_A_YEAR),
  }));
}
