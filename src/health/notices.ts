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

/** The ordinary part: what care it is for, and what it is at most for medicines. */
export const ordinaryCareRate = {
  code: "ordinary-care-rate",
  facts: { rate: "rate" },
} as const satisfies NoticeDefinition;

/** The raised part of the holder of a pension rests on a list that was not read. */
export const pensionHolderRate = {
  code: "pension-holder-care-rate",
  facts: { rate: "rate" },
} as const satisfies NoticeDefinition;

/** A delivery is paid when qualified staff attend to it, which is not asked here. */
export const qualifiedDelivery = {
  code: "qualified-delivery",
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

/** The age taken is the ordinary one: years off for children, or of a moudjahid, are not counted. */
export const ordinaryAge = {
  code: "ordinary-age-taken",
  facts: { years: "count" },
} as const satisfies NoticeDefinition;

/** How an invalidity pension is paid. */
export const invalidityPaid = {
  code: "invalidity-paid",
  facts: { rule: "choice" },
} as const satisfies NoticeDefinition;

/** An invalidity pension can be revised, and stops above a capacity for work. */
export const invalidityRevised = {
  code: "invalidity-revised",
  facts: { above: "rate" },
} as const satisfies NoticeDefinition;

/** A death capital can be neither ceded nor seized. */
export const neitherCededNorSeized = {
  code: "death-capital-protected",
  facts: { rule: "choice" },
} as const satisfies NoticeDefinition;

/** What opens the right of the self-employed, beyond contributions that are up to date, is not known. */
export const openingConditionsUnknown = {
  code: "death-capital-opening-unknown",
  facts: {},
} as const satisfies NoticeDefinition;

/** The annual pension lies below one of the two floors that sources give, which disagree. */
export const floorsInConflict = {
  code: "death-capital-floors-in-conflict",
  facts: { byHours: "amount", byWage: "amount" },
} as const satisfies NoticeDefinition;

/** A spouse with a paid activity gets a share: the law keeps such a spouse from benefits in kind only. */
export const workingSpouse = {
  code: "working-spouse-gets-a-share",
  facts: { rule: "choice" },
} as const satisfies NoticeDefinition;
