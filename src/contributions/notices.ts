import type { NoticeDefinition } from "../working/notice.js";

/** Nothing was declared for the year: the fund may set it on the base of the year before, and adjust it later. */
export const provisionalBase = {
  code: "provisional-base",
  facts: { year: "year", previousYear: "year" },
} as const satisfies NoticeDefinition;

/** Several activities in one year: one contribution on one base is taken for all, and no source read speaks of several. */
export const severalActivities = {
  code: "several-activities",
  facts: { year: "year", activities: "count" },
} as const satisfies NoticeDefinition;

/** A formal notice came by the due day, when nothing was late yet: it changes nothing. */
export const earlyNotice = {
  code: "early-notice",
  facts: { received: "day", dueOn: "day" },
} as const satisfies NoticeDefinition;

/** A formal notice came after the last day of the limitation: it changes nothing. */
export const lateNotice = {
  code: "late-notice",
  facts: { received: "day", lastDay: "day" },
} as const satisfies NoticeDefinition;

/** Good faith is no ground of remission any more, but on that day it opens an amnesty. */
export const amnestyOfGoodFaith = {
  code: "amnesty-of-good-faith",
  facts: { on: "day", amnesty: "choice", wipes: "choice" },
} as const satisfies NoticeDefinition;

/** What was reported of a measure of which no source says whether it holds on the day. */
export const reportedMeasure = {
  code: "reported-measure",
  facts: { amnesty: "choice", gives: "choice" },
} as const satisfies NoticeDefinition;

/** How long a schedule was reported to last under such a measure. */
export const reportedSchedule = {
  code: "reported-schedule",
  facts: { amnesty: "choice", months: "count" },
} as const satisfies NoticeDefinition;

/** The fund announced another last day for an amnesty, to farmers or to others, than the law has; the law prevails. */
export const fundPractice = {
  code: "fund-practice",
  facts: { amnesty: "choice", to: "choice", announced: "day", standing: "choice", until: "day" },
} as const satisfies NoticeDefinition;

/** An amnesty wipes out also what an earlier decision of the commission left. */
export const earlierDecision = {
  code: "earlier-decision",
  facts: { amnesty: "choice", wipes: "choice" },
} as const satisfies NoticeDefinition;

/** Who leaves the voluntary scheme for an ordinary one may pay a retirement contribution for the time in it. */
export const compensatingContribution = {
  code: "compensating-contribution",
  facts: { fund: "choice" },
} as const satisfies NoticeDefinition;
