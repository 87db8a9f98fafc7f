import { firstOfYear, lastOfYear, type Day } from "../calendar/day.js";

/** The first calendar year that is accepted. */
export const FIRST_YEAR = 1850;
/** The last calendar year that is accepted. */
export const LAST_YEAR = 2200;
/** The first day that is accepted. */
export const FIRST_DAY: Day = /* @__PURE__ */ firstOfYear(FIRST_YEAR);
/** The last day that is accepted. */
export const LAST_DAY: Day = /* @__PURE__ */ lastOfYear(LAST_YEAR);

/** The most periods of a career, and years of an income. */
export const MOST_YEARS = 400;
/** The most payments on what is owed. */
export const MOST_PAYMENTS = 2000;
/** The most persons of a family. */
export const MOST_RELATIVES = 100;
/** The greatest updating coefficient of a base. */
export const MOST_COEFFICIENT = 1000;
/** The most years bought back. The law's own limit is dated, and the rule applies it; this one keeps the number small. */
export const MOST_BOUGHT_BACK = 100;
/** The most decimals of a rate or a coefficient. */
export const MOST_DECIMALS_OF_A_RATE = 6;
/** DA: a late surcharge on it, at any rate over any time, stays a whole number of centimes below 2^53. */
export const MOST_DUE = 1e10;
/** DA a month: after thirty given raises of half, the amount is still a whole number of centimes below 2^53. */
export const MOST_MONTHLY = 1e7;
/** The most raises that a caller gives. */
export const MOST_GIVEN_RAISES = 30;
/** The greatest raise that a caller gives. */
export const MOST_GIVEN_RAISE = 0.5;
