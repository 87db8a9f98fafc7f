import type { AppealStage } from "../../disputes/stage.js";
import type { Appeal } from "../../disputes/appeal.js";
import type { AssessedYear, Assessment } from "../../dossier/assessment.js";
import type { Answer } from "../../working/answer.js";
import type { Voice } from "../sentence.js";
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

function limitationRows(years: Assessment["years"], say: Voice, notes: Notes): readonly Row[] {
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
export const appealsBlock: BlockOf = ({ appeals }, say, notes) => {
  if (appeals.length === 0) return null;
  const rows = appeals.flatMap((appeal, place) => appealRows(appeal, place, say, notes));
  return { heading: titleOf("disputes.appeal", say), body: [{ rows }] };
};

function appealRows(answer: Answer<Appeal>, place: number, say: Voice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  const label = words.contestedOf(say.number(place + 1));
  if (answer.kind === "undetermined") return [notes.row(label, answer, () => "")];
  notes.remarks(answer.notices);
  const { stages, next } = answer.value;
  return [
    [label, "", "", notes.mark(answer)],
    ...stages.map((stage) => stageRow(stage, say)),
    notes.row(words.nextStep, next, (step) =>
      step.state === "open"
        ? say.list([say.word(step.stage), words.untilDay(say.day(step.lastDay))])
        : say.word(step.state),
    ),
  ];
}

function stageRow({ stage, forum, lastDay, decideBy, supposed }: AppealStage, say: Voice): Row {
  const { report: words } = say.words;
  const name = forum === null ? say.word(stage) : say.list([say.word(stage), say.word(forum)]);
  return [
    `  ${name}`,
    words.untilDay(say.day(lastDay)),
    decideBy === null ? "" : words.answerBy(say.day(decideBy)),
    supposed ? words.supposed : "",
  ];
}
