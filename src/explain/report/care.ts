import type { AssessedCareFile, Assessment } from "../../dossier/assessment.js";
import type { CareRights } from "../../health/care-rights.js";
import type { Answer } from "../../working/answer.js";
import type { FullVoice } from "../full-voice.js";
import { titleOf, type BlockOf } from "./block.js";
import type { Notes } from "./notes.js";
import type { Row } from "./table.js";

/** The right to care, the dependants and the care files; null of who died. */
export const careBlock: BlockOf = (assessment, say, notes) => {
  const { care, dependants, careFiles } = assessment;
  const { report: words } = say.words;
  if (care === null) return null;
  const isOpen = care.kind === "determined" && care.value.right !== "none";
  if (care.kind === "undetermined" && isIncurredOnly(assessment)) notes.remark(words.incurredRemark);
  const rows: readonly Row[] = [
    careRow(care, say, notes),
    ...dependants.map((one, place) =>
      notes.row(`${titleOf("health.dependant", say)} ${say.number(place + 1)}`, one, ({ covered }) =>
        covered ? (isOpen ? words.covered : words.coveredOnceOpen) : words.notCovered,
      ),
    ),
    ...careFiles.map((one, place) => careFileRow(one, place, say, notes)),
  ];
  return { heading: words.careAndFamily, body: [{ rows }] };
};

function careRow(care: Answer<CareRights>, say: FullVoice, notes: Notes): Row {
  return notes.row(titleOf("health.careRights", say), care, ({ right, openFrom }) => {
    const word = say.word(right);
    if (openFrom === null) return word;
    const from = say.words.report.openFrom(say.day(openFrom));
    return right === "open" ? from : say.list([word, from]);
  });
}

/** Whether nothing is overdue, and surcharges or a penalty were incurred, of which no file says whether they were paid. */
function isIncurredOnly({ activities, totalOverdue: overdue, totalSurcharge: surcharge }: Assessment): boolean {
  if (overdue.kind === "undetermined" || overdue.value.centimes > 0) return false;
  const penalties = activities.kind === "determined" ? activities.value.map(({ penalty }) => penalty) : [];
  const isPenalised = penalties.some((penalty) => penalty.kind === "determined" && penalty.value.late);
  return isPenalised || (surcharge.kind === "determined" && surcharge.value.centimes > 0);
}

/** What is reimbursed, which hangs on the right of the day of the care. */
function careFileRow({ right, reimbursement }: AssessedCareFile, place: number, say: FullVoice, notes: Notes): Row {
  const { report: words } = say.words;
  const label = `${titleOf("health.reimbursement", say)} ${say.number(place + 1)}`;
  if (right?.kind === "determined" && right.value.right === "none") {
    return [label, words.noRightThatDay, notes.mark(right)];
  }
  const isOpen = right?.kind === "determined";
  return notes.row(label, reimbursement, (value) =>
    say.list([
      value.reimbursement === "due" ? say.amount(value.reimbursed) : words.lost,
      words.fileBy(say.day(value.fileBy)),
      ...(isOpen ? [] : [words.ifRightOpen]),
    ]),
  );
}
