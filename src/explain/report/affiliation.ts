import type { AssessedActivity } from "../../dossier/assessment.js";
import type { FullVoice } from "../full-voice.js";
import { isWithoutActivities, type BlockOf } from "./block.js";
import { amountCell, type Notes } from "./notes.js";
import type { Row } from "./table.js";

/** The affiliation of each activity. */
export const affiliationBlock: BlockOf = (assessment, say, notes) => {
  if (isWithoutActivities(assessment)) return null;
  const { activities } = assessment;
  const { report: words } = say.words;
  if (activities.kind === "undetermined") {
    notes.open(words.affiliation, activities.reasons);
    return { heading: words.affiliation, body: [words.cannotSay] };
  }
  const rows = activities.value.flatMap((activity) => activityRows(activity, say, notes));
  return { heading: words.affiliation, body: [rows.length === 0 ? words.nothing : { rows }] };
};

function activityRows(assessed: AssessedActivity, say: FullVoice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  const { activity, from, to, affiliation, deadline, penalty } = assessed;
  const time = to === null ? words.since(say.day(from)) : words.fromTo(say.day(from), say.day(to));
  return [
    [words.noticeOf(words.activity, say.word(activity)), time],
    notes.row(words.duty, affiliation, (value) => say.word(value.obligation)),
    notes.row(words.lastDayToFile, deadline, ({ lastDay }) => say.day(lastDay)),
    notes.row(words.penalty, penalty, (value) => (value.late ? amountCell(say, value.penalty) : words.noPenalty)),
    ...(affiliation.kind === "determined"
      ? [notes.row(words.papers, affiliation.value.ownPapers, (papers) => say.papers(papers))]
      : []),
  ];
}
