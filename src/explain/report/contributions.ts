import type { AssessedYear, Assessment } from "../../dossier/assessment.js";
import type { Amount } from "../../money/amount.js";
import type { Answer } from "../../working/answer.js";
import type { FullVoice } from "../full-voice.js";
import { isWithoutActivities, type BlockOf } from "./block.js";
import { amountCell, type Notes } from "./notes.js";
import { textOf, type Cell, type Row } from "./table.js";

/** The contributions year by year, and their totals. */
export const contributionsBlock: BlockOf = (assessment, say, notes) => {
  if (isWithoutActivities(assessment)) return null;
  const { years, totalUnpaid, totalOverdue, totalSurcharge } = assessment;
  const { report: words } = say.words;
  const heading = words.contributions;
  if (years.kind === "undetermined") {
    notes.open(heading, years.reasons);
    return { heading, body: [words.cannotSay] };
  }
  notes.remarks(years.notices);
  const owed = years.value.filter(isOwedOrPaid);
  if (owed.length === 0) return { heading, body: [words.noContribution] };

  const { year, contribution, status, dueOn, paid, unpaid, surcharge } = words;
  const rows = together(owed.map((one) => yearRow(one, say, notes)));
  const total = [
    words.total,
    "",
    notes.mark(totalUnpaid),
    "",
    "",
    notes.cell(totalUnpaid, unpaid, (value) => amountCell(say, value)),
    notes.cell(totalSurcharge, surcharge, (value) => amountCell(say, value)),
    notes.mark(totalSurcharge),
  ];
  const table = {
    head: [year, contribution, status, dueOn, paid, unpaid, surcharge, status],
    rows: [
      ...rows,
      total,
      ...overdueRows(totalUnpaid, totalOverdue, say, notes),
      ...barredRows(assessment, say, notes),
    ],
  };
  return { heading, body: [table] };
};

function isOwedOrPaid({ contribution, paid }: AssessedYear): boolean {
  if (contribution.kind === "undetermined" || contribution.value.contribution !== "none") return true;
  return paid.kind === "determined" && paid.value.centimes > 0;
}

function yearRow(assessed: AssessedYear, say: FullVoice, notes: Notes): Row {
  const { report: words } = say.words;
  const { year, contribution, days, paid, unpaid, surcharge } = assessed;
  if (surcharge.kind === "determined" && surcharge.value !== null) notes.remark(words.surchargeRemark);
  return [
    String(year),
    notes.cell(
      contribution,
      words.contribution,
      (value) => (value.contribution === "none" ? words.noContribution : amountCell(say, value.amount)),
      year,
    ),
    notes.mark(contribution),
    notes.cell(days, words.dueOn, (value) => (value === null ? "" : say.day(value.dueOn)), year),
    notes.cell(paid, words.paid, (value) => amountCell(say, value), year),
    notes.cell(unpaid, words.unpaid, (value) => (value === null ? "" : amountCell(say, value)), year),
    notes.cell(surcharge, words.surcharge, (value) => (value === null ? "" : amountCell(say, value.surcharge)), year),
    notes.mark(surcharge),
  ];
}

/** What of the total is late already, where that is known and not all of it. */
function overdueRows(unpaid: Answer<Amount>, overdue: Answer<Amount>, say: FullVoice, notes: Notes): readonly Row[] {
  if (overdue.kind === "undetermined") return [];
  if (unpaid.kind === "determined" && unpaid.value.centimes === overdue.value.centimes) return [];
  const { ofWhichOverdue: label } = say.words.report;
  const value = notes.cell(overdue, label, (late) => amountCell(say, late));
  return [[label, "", notes.mark(overdue), "", "", value, "", ""]];
}

/** What of the total can no longer be recovered, and the surcharges on it, where there is such a debt or it is not known. */
function barredRows(assessment: Assessment, say: FullVoice, notes: Notes): readonly Row[] {
  const { totalUnpaid, totalBarred: unpaid, totalBarredSurcharge: surcharge } = assessment;
  // Where what is unpaid is not known either, the reasons are listed with it.
  if (unpaid.kind === "undetermined" ? totalUnpaid.kind === "undetermined" : unpaid.value.centimes === 0) return [];
  const { ofWhichBarred: label } = say.words.report;
  const cell = (answer: Answer<Amount>): Cell => notes.cell(answer, label, (value) => amountCell(say, value));
  return [[label, "", notes.mark(unpaid), "", "", cell(unpaid), cell(surcharge), notes.mark(surcharge)]];
}

/** Rows that say the same of years that follow one another, as one row. */
function together(rows: readonly Row[]): readonly Row[] {
  const joined: Cell[][] = [];
  for (const [year, ...rest] of rows) {
    const last = joined.at(-1);
    const same =
      last !== undefined && rest.every((cell, place) => typeof cell === "string" && cell === last[place + 1]);
    if (same) last[0] = `${textOf(last[0] ?? "").split("–")[0] ?? ""}–${textOf(year ?? "")}`;
    else joined.push([year ?? "", ...rest]);
  }
  return joined;
}
