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
