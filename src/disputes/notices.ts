import type { NoticeDefinition } from "../working/notice.js";

/** The decision did not say how and by when to appeal: lateness cannot be opposed. */
export const appealWithoutWays = {
  code: "appeal-without-ways",
  facts: { notifiedOn: "day", rule: "choice" },
} as const satisfies NoticeDefinition;

/** A day was given of a further appeal, and the road has none. */
export const noFurtherAppeal = {
  code: "no-further-appeal",
  facts: { day: "day", forum: "choice" },
} as const satisfies NoticeDefinition;

/** The means of recovery, and what secures it, that have no days of their own here. */
export const otherMeans = {
  code: "other-means",
  facts: { loans: "choice", security: "choice" },
} as const satisfies NoticeDefinition;
