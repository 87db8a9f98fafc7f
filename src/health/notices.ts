import type { NoticeDefinition } from "../working/notice.js";

/** An exception was reported for who has a self-employed activity only and could not be affiliated in time. */
export const lateAffiliation = {
  code: "care-of-late-affiliation",
  facts: { rule: "choice" },
} as const satisfies NoticeDefinition;

/** A treatment that a student began before the age limit goes on. */
export const treatmentOfStudent = {
  code: "treatment-of-a-student",
  facts: { rule: "choice" },
} as const satisfies NoticeDefinition;

/** Two sources count the long-term illnesses differently, and the list itself was not read. */
export const longIllnesses = {
  code: "long-illnesses",
  facts: { groups: "count", ofTheFund: "count", later: "count", laterRate: "rate" },
} as const satisfies NoticeDefinition;

/** A stay of mother and child went on after the days that maternity insurance pays. */
export const stayBeyondMaternity = {
  code: "stay-beyond-maternity",
  facts: { days: "count" },
} as const satisfies NoticeDefinition;

/** No source limits how long care is maintained, or says that nothing does. */
export const maintainedWithoutLimit = {
  code: "maintained-without-limit",
  facts: {},
} as const satisfies NoticeDefinition;
