import { later, type Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths } from "../calendar/months.js";
import type { Person } from "../facts/person.js";

/** The age up to which days are looked at, years. Nobody is known to have passed it by much. */
const GREATEST_AGE = 120;

/** The months of the longest life that is looked at. */
export const MONTHS_OF_A_LIFE = GREATEST_AGE * MONTHS_IN_A_YEAR;

/** The last day of a person's life that is looked at: from the birth, or where it is not known from a day. */
export function lastDayOf({ birthDate }: Person, on: Day): Day {
  return later(on, addMonths(birthDate ?? on, MONTHS_OF_A_LIFE));
}
