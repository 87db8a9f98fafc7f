import type { DeathCapital } from "../../health/death-capital.js";
import type { Survivors } from "../../retirement/survivors.js";
import type { Answer } from "../../working/answer.js";
import type { FullVoice } from "../full-voice.js";
import { capitalised, titleOf, type BlockOf } from "./block.js";
import { minimumRows } from "./minimum.js";
import { amountCell, type Notes } from "./notes.js";
import type { Row } from "./table.js";

/** What a death opens for the family; null where the file has none. */
export const deathBlock: BlockOf = ({ death }, say, notes) => {
  if (death === null) return null;
  return {
    heading: say.words.report.death,
    body: [
      { rows: survivorsRows(death.survivors, say, notes) },
      { rows: deathCapitalRows(death.deathCapital, say, notes) },
    ],
  };
};

function survivorsRows(answer: Answer<Survivors>, say: FullVoice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  const label = titleOf("retirement.survivors", say);
  if (answer.kind === "undetermined" || answer.value.right === "none") {
    return [notes.row(label, answer, ({ right }) => say.word(right))];
  }
  notes.remarks(answer.notices);
  const { of, total, shares, without } = answer.value;
  return [
    [words.pensionOfDeceased, amountCell(say, of)],
    ...minimumRows(answer, "retirement.minimum", words.raisedToMinimum, say),
    ...shares.map(({ index, relation, rate, monthly }) => [
      person(index, relation, say),
      amountCell(say, monthly),
      say.rate(rate),
    ]),
    ...without.map(({ index, relation, reason }) => [
      person(index, relation, say),
      words.withoutShare,
      say.word(reason),
    ]),
    [words.survivorsTotal, amountCell(say, total), notes.mark(answer)],
    ...minimumRows(answer, "retirement.survivors-minimum", words.raisedAndShared, say),
  ];
}

function deathCapitalRows(answer: Answer<DeathCapital>, say: FullVoice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  const label = titleOf("health.deathCapital", say);
  if (answer.kind === "undetermined" || answer.value.capital === "none") {
    return [notes.row(label, answer, ({ capital }) => say.word(capital))];
  }
  notes.remarks(answer.notices);
  const { capital, amount, beneficiaries, shares, claimBy } = answer.value;
  const parts = shares.kind === "determined" ? shares.value : [];
  const isOpen = capital === "not-known";
  return [
    ...(isOpen ? [notes.row(say.words.parts["beneficiaries"] ?? label, beneficiaries, () => say.word(capital))] : []),
    notes.row(label, amount, (value) => amountCell(say, value)),
    ...parts.map((share) => [person(share.index, share.relation, say), amountCell(say, share.amount)]),
    notes.row(capitalised(words.dates["claim-death-capital"]), claimBy, (day) => say.day(day)),
  ];
}

/** A person of the family: the place in the file and the relation. */
export function person(index: number, relation: string, say: FullVoice): string {
  return `  ${say.list([say.number(index + 1), say.word(relation)])}`;
}
