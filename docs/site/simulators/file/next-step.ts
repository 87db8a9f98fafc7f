// What a member does next, in a line.
import type { Answer } from "casnos-rules";
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

/** What to do next, in a line; with the answers that its days and amounts are taken from. */
export interface NextStep {
  readonly text: string;
  readonly restsOn: readonly Answer<unknown>[];
}

/** What to do next. */
export function nextStep(soFar: FileSoFar, { next }: FileWords, format: Speaker["format"]): NextStep {
  const { state, on, deadline, penalty, rise } = soFar;
  const said = (text: string, ...answers: readonly (Answer<unknown> | null)[]): NextStep => ({
    text,
    restsOn: answers.filter((one) => one !== null),
  });
  if (!isDay(state.start)) return said(next.sayStart);
  if (deadline.answer?.kind !== "determined" || !isDay(on)) return said(next.unknown);
  if (state.filed === "yes" && !isDay(state.filedOn)) return said(next.sayFiledOn);
  const day = format.day(deadline.answer.value.lastDay);
  const settled = penalty.answer?.kind === "determined" ? penalty.answer : null;
  const owed = settled?.value.late === true ? settled.value.penalty : null;
  if (isFiledBy(state, on)) {
    if (settled === null) return said(next.unknown);
    return said(owed === null ? next.inTime : next.filedLate(format.amount(owed)), deadline.answer, settled);
  }
  if (on <= deadline.answer.value.lastDay) return said(next.fileBy(day), deadline.answer);
  if (state.filed === "") return said(next.sayFiled(day), deadline.answer);
  if (settled === null || owed === null) return said(next.unknown);
  const now = next.fileNow(day, format.amount(owed));
  if (rise === null) return said(now, deadline.answer, settled);
  const later = next.later(format.day(rise.day), format.amount(rise.penalty));
  return said(`${now} ${later}`, deadline.answer, settled, rise.asked.answer);
}
