import type { NoticeDefinition } from "../working/notice.js";

/** Nothing was declared for the year: the fund may set it on the base of the year before, and adjust it later. */
export const provisionalBase = {
  code: "provisional-base",
  facts: { year: "year", previousYear: "year" },
} as const satisfies NoticeDefinition;
