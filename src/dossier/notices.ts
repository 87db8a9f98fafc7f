import type { NoticeDefinition } from "../working/notice.js";

/** More was paid for a year than is owed for it; the rest is carried to no other year. */
export const paidTooMuch = {
  code: "paid-too-much",
  facts: { year: "year", excess: "amount" },
} as const satisfies NoticeDefinition;

/** Payments are for years before the first activity or after the day asked for; they are not counted. */
export const paymentsOfOtherYears = {
  code: "payments-of-other-years",
  facts: { years: "list-of-years" },
} as const satisfies NoticeDefinition;

/** The amount received in 2012 is given, and the exceptional rise that rests on it is not reached or not had. */
export const receivedNotUsed = {
  code: "received-2012-not-used",
  facts: { received: "amount", reachedOn: "day" },
} as const satisfies NoticeDefinition;

/** The pension in payment, followed to the death, is not the one said to be drawn on that day. */
export const drawnDiffers = {
  code: "drawn-differs",
  facts: { reachedOn: "day", followed: "amount", drawn: "amount" },
} as const satisfies NoticeDefinition;

/** A pension is in payment, and the death says that nothing was drawn. */
export const nothingDrawn = {
  code: "nothing-drawn",
  facts: { diedOn: "day" },
} as const satisfies NoticeDefinition;
