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
