import type { Day } from "../calendar/day.js";
import type { Cited } from "./cited.js";
import type { NoticeDefinition } from "./notice.js";
import type { Working } from "./working.js";

/** A text was read as it was first published; what amended it was not seen. */
export const originalWording = {
  code: "original-wording",
  facts: { text: "choice", signedOn: "day-or-none" },
} as const satisfies NoticeDefinition;

/** Says so of the text of a value that was read. */
export function sayOriginalWording(rule: Cited<unknown>, w: Working): void {
  const text = rule.citations[0]?.text ?? null;
  if (text !== null) w.notice(originalWording, { text: `text-${text.id}`, signedOn: text.signedOn as Day | null });
}
