import type { Day } from "../calendar/day.js";
import type { RoadDay } from "./road-day.js";

/**
 * Silence: no answer came in the time to answer, and that time was over on the day asked for, or when the next stage was
 * begun (loi 08-08, articles 11, 13, 14 and 15; loi 83-15, article 14). Asked for no day, no answer is silence.
 */
export function isSilence(answer: RoadDay, answerBy: Day, on: Day | undefined): boolean {
  if (answer.kind !== "none") return false;
  if (answer.nextStated !== null) return answer.nextStated > answerBy;
  return on === undefined || on > answerBy;
}

/** The next stage was begun while the answer could still come: no decision and no silence to contest, by no source read. */
export function isBegunBeforeSilence(answer: RoadDay, answerBy: Day): boolean {
  return answer.kind === "none" && answer.nextStated !== null && answer.nextStated <= answerBy;
}
