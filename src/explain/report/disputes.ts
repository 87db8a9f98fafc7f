import type { AppealStage } from "../../disputes/stage.js";
import type { NextStep } from "../../disputes/next-step.js";
import type { Appeal } from "../../disputes/appeal.js";
import type { AssessedYear, Assessment, ContestedDecision } from "../../dossier/assessment.js";
import type { Answer } from "../../working/answer.js";
import type { FullVoice } from "../full-voice.js";
import { amnestyRows } from "./amnesties.js";
import { titleOf, type BlockOf } from "./block.js";
import type { Notes } from "./notes.js";
import type { Row } from "./table.js";

/** Until when what is late can be recovered, and the waivers of the day; null where nothing is late. */
export const debtsBlock: BlockOf = ({ years, amnesties }, say, notes) => {
  const rows = [
    ...limitationRows(years, say, notes),
    ...(amnesties === null ? [] : amnestyRows(amnesties, say, notes)),
  ];
  return rows.length === 0 ? null : { heading: say.words.report.lateDebts, body: [{ rows }] };
};

function limitationRows(years: Assessment["years"], say: FullVoice, notes: Notes): readonly Row[] {
  if (years.kind === "undetermined") return [];
  const { report: words } = say.words;
  return years.value
    .filter((year) => isLate(year))
    .map(({ year, limitation }) =>
      notes.row(words.recoverableUntil(String(year)), limitation, (value) => {
        if (value === null) return "";
        const day = say.day(value.lastDay);
        return value.barred ? say.list([day, words.barred]) : day;
      }),
    );
}

/** Undetermined years are listed with their contribution already. */
function isLate({ limitation }: AssessedYear): boolean {
  return limitation.kind === "determined" && limitation.value !== null;
}

/** The road of each contested decision; null where none is contested. */
export const appealsBlock: BlockOf = ({ appeals, contested }, say, notes) => {
  if (appeals.length === 0) return null;
  const rows = appeals.flatMap((appeal, place) => [
    contestedRow(contested[place], place, appeal, say, notes),
    ...appealRows(appeal, say, notes),
  ]);
  return { heading: titleOf("disputes.appeal", say), body: [{ rows }] };
};

/** What is contested, how much, and since when. */
function contestedRow(
  decision: ContestedDecision | undefined,
  place: number,
  road: Answer<Appeal>,
  say: FullVoice,
  notes: Notes,
): Row {
  const { report: words } = say.words;
  const label = words.contestedOf(say.number(place + 1));
  if (decision === undefined) return [label, "", "", notes.mark(road)];
  const { matter, amount, notifiedOn } = decision;
  const what = say.list([say.word(matter), ...(amount === null ? [] : [say.amount(amount)])]);
  return [label, what, words.notifiedOn(say.day(notifiedOn)), notes.mark(road)];
}

function appealRows(answer: Answer<Appeal>, say: FullVoice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  if (answer.kind === "undetermined") return [notes.row(words.nextStep, answer, () => "")];
  notes.remarks(answer.notices);
  const { stages, next } = answer.value;
  return [
    ...stages.map((stage) => stageRow(stage, say)),
    notes.row(words.nextStep, next, (step) => nextText(step, say)),
  ];
}

function nextText(step: NextStep, say: FullVoice): string {
  const { report: words } = say.words;
  if (step.state === "open") return say.list([say.word(step.stage), words.untilDay(say.day(step.lastDay))]);
  if (step.state === "waiting") return say.list([say.word(step.state), words.untilDay(say.day(step.until))]);
  return say.word(step.state);
}

function stageRow(appealStage: AppealStage, say: FullVoice): Row {
  const { report: words } = say.words;
  const { stage, forum, decideBy, notifyBy, supposed } = appealStage;
  const name = forum === null ? say.word(stage) : say.list([say.word(stage), say.word(forum)]);
  return [
    `  ${name}`,
    timeOfStage(appealStage, say),
    say.list([
      ...(decideBy === null ? [] : [words.answerBy(say.day(decideBy))]),
      // An answer in time may come as late as its notification.
      ...(notifyBy === null ? [] : [words.notifiedBy(say.day(notifyBy))]),
    ]),
    supposed ? words.supposed : "",
  ];
}

/** The day a stage was lodged, with the last day where that was late; else the last day alone. */
function timeOfStage({ lastDay, lodgedOn, lodgedSupposed }: AppealStage, say: FullVoice): string {
  const { report: words } = say.words;
  const last = words.untilDay(say.day(lastDay));
  if (lodgedOn === null || lodgedSupposed) return last;
  const lodged = words.lodgedOn(say.day(lodgedOn));
  return lodgedOn > lastDay ? say.list([lodged, last]) : lodged;
}
