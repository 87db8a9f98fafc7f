import type { NoticeDefinition } from "../working/notice.js";

/** Raises of a pension in payment are not counted: most of those to come are not known. */
export const revaluationsNotCounted = {
  code: "revaluations-not-counted",
  facts: {},
} as const satisfies NoticeDefinition;

/** The surcharges and penalties are those incurred; whether any was paid is not asked. */
export const incurredChargesCounted = {
  code: "incurred-charges-counted",
  facts: {},
} as const satisfies NoticeDefinition;

/** Payments and filings after the day asked for are not made yet; they are not counted. */
export const laterPaymentsNotCounted = {
  code: "later-payments-not-counted",
  facts: { on: "day", count: "count" },
} as const satisfies NoticeDefinition;
