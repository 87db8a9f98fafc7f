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

/** Years of another fund count for the right alone; that fund pays its part by its own rules. */
export const otherFundPays = {
  code: "other-fund-pays",
  facts: { years: "list-of-years" },
} as const satisfies NoticeDefinition;

/** In a year with both activities the insured chooses the benefits of one fund (décret 85-35, articles 15 and 16). */
export const benefitsOfOneFundChosen = {
  code: "benefits-of-one-fund-chosen",
  facts: { years: "list-of-years", rule: "choice" },
} as const satisfies NoticeDefinition;

/** Years of the war are reported to count as effective work, which would be enough; how that holds here is not known. */
export const warYearsReportedAsWork = {
  code: "war-years-reported-as-work",
  facts: { rule: "choice", contributed: "years", war: "years", required: "years" },
} as const satisfies NoticeDefinition;

/** A claim received on the last day of the window starts the pension earlier than wished. */
export const claimStartsEarlier = {
  code: "claim-starts-earlier",
  facts: { claimReceivedOn: "day", rule: "choice", startOn: "day" },
} as const satisfies NoticeDefinition;

/** The exceptional rise takes a small amount beyond what the instruction of 2012 pays. */
export const exceptionalRiseBeyondMinimum = {
  code: "exceptional-rise-beyond-minimum",
  facts: { received: "amount", raised: "amount", paid: "amount" },
} as const satisfies NoticeDefinition;

/** The increase for a third person was raised on its own; it is not computed. */
export const thirdPersonIncreaseRaised = {
  code: "third-person-increase-raised",
  facts: { on: "day", rate: "rate" },
} as const satisfies NoticeDefinition;

/** The part of a child without an entitled spouse is reported of a full orphan; the other parent may live. */
export const partOfAFullOrphan = {
  code: "part-of-a-full-orphan",
  facts: { rate: "rate", rule: "choice" },
} as const satisfies NoticeDefinition;

/** A pension starts on the first day of a month; the wished day is none. */
export const startIsNoFirstDay = {
  code: "start-is-no-first-day",
  facts: { startOn: "day", rule: "choice", next: "day" },
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

/** Somebody of the list had a right at the death and has none on the day asked for; no source says who has that part. */
export const survivorGone = {
  code: "survivor-gone",
  facts: { place: "count", relation: "choice", rule: "choice" },
} as const satisfies NoticeDefinition;

/** Raises of pensions since the death are not in the amount. */
export const notRaisedSinceDeath = {
  code: "not-raised-since-death",
  facts: { diedOn: "day", on: "day" },
} as const satisfies NoticeDefinition;
