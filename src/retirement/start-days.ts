import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, completeMonths } from "../calendar/months.js";

/**
 * The first day after a day on which a person completes a year of age. Between two of them, and while the law stays the
 * same, neither the right of a career nor its amount changes: every age of the law is one of whole years.
 */
export function nextYearOfAge(birthDate: Day, after: Day): Day {
  if (after < birthDate) return birthDate;
  const years = Math.floor(completeMonths(birthDate, after) / MONTHS_IN_A_YEAR);
  return addMonths(birthDate, (years + 1) * MONTHS_IN_A_YEAR);
}
