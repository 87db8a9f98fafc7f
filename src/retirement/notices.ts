import type { NoticeDefinition } from "../working/notice.js";

/** A base lies outside the bounds of its own year; it is taken as given. */
export const baseOutsideBounds = {
  code: "base-outside-bounds",
  facts: { year: "year", base: "amount", floor: "amount", ceiling: "amount" },
} as const satisfies NoticeDefinition;

/** The bounds of some years are not known, so that their bases were not checked against them. */
export const boundsUnknown = {
  code: "bounds-unknown",
  facts: { years: "list-of-years" },
} as const satisfies NoticeDefinition;

/** No updating coefficient was given; each base counts as it was, since the tables are not published. */
export const coefficientsAtOne = {
  code: "coefficients-at-one",
  facts: {},
} as const satisfies NoticeDefinition;

/** A rate was given for a raise that is known, that the pension did not have, or that was not reached. */
export const givenRateNotUsed = {
  code: "given-rate-not-used",
  facts: { on: "day", rate: "rate", why: "choice" },
} as const satisfies NoticeDefinition;

/** The public aid of 2009 for small pensions is not computed in. */
export const publicAid2009 = {
  code: "public-aid-2009",
  facts: { on: "day", contributory: "amount", threshold: "amount", rate: "rate" },
} as const satisfies NoticeDefinition;

/** The total lies below the minimum pension of the day, which is not applied. */
export const totalBelowMinimum = {
  code: "total-below-minimum",
  facts: { on: "day", total: "amount", minimum: "amount" },
} as const satisfies NoticeDefinition;
