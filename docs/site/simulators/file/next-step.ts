// What a member does next, in a line.
import { isDay } from "casnos-rules/calendar";
import type { FilingDeadline, LateFilingPenalty } from "casnos-rules/eligibility";
import type { Asked } from "../frame/asked.js";
import type { Speaker } from "../frame/speaker.js";
import type { Rise } from "./cards.js";
import { isFiledBy, type FileState } from "./state.js";
import type { FileWords } from "./words.js";

/** What the next step depends on. */
export interface FileSoFar {
  readonly state: FileState;
  readonly on: string;
  readonly deadline: Asked<FilingDeadline>;
  readonly penalty: Asked<LateFilingPenalty>;
  readonly rise: Rise | null;
}

/** What to do next. */
export function nextStep(soFar: FileSoFar, { next }: FileWords, format: Speaker["format"]): string {
  const { state, on, deadline, penalty, rise } = soFar;
  if (!isDay(state.start)) return next.sayStart;
  if (deadline.answer?.kind !== "determined") return next.unknown;
  if (state.filed === "yes" && state.filedOn === "") return next.sayFiledOn;
  const day = format.day(deadline.answer.value.lastDay);
  const owed = penalty.answer?.kind === "determined" && penalty.answer.value.late ? penalty.answer.value.penalty : null;
  if (isFiledBy(state, on)) return owed === null ? next.inTime : next.filedLate(format.amount(owed));
  if (on <= deadline.answer.value.lastDay) return next.fileBy(day);
  if (state.filed === "") return next.sayFiled(day);
  if (owed === null) return next.unknown;
  const later = rise === null ? "" : ` ${next.later(format.day(rise.day), format.amount(rise.penalty))}`;
  return next.fileNow(day, format.amount(owed)) + later;
}
