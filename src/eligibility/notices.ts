import type { NoticeDefinition } from "../working/notice.js";

/** Where the activity is a regulated one, a licence is asked beside the papers of the activity. */
export const regulatedActivity = {
  code: "regulated-activity",
  facts: { papers: "documents" },
} as const satisfies NoticeDefinition;
