import type { Day } from "../calendar/day.js";
import type { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";

/** Says that the text was read as it was first published, and what amended it was not. */
export function originalWording(rule: Cited<unknown>, w: Working): void {
  const text = rule.citations[0]?.text ?? null;
  if (text !== null)
    w.notice(notice.originalWording, { text: `text-${text.id}`, signedOn: text.signedOn as Day | null });
}
