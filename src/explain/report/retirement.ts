import type { Condition, Entitlement } from "../../retirement/entitlement.js";
import type { Pension } from "../../retirement/pension.js";
import type { Answer } from "../../working/answer.js";
import type { FullVoice } from "../full-voice.js";
import type { BlockOf } from "./block.js";
import { minimumRows } from "./minimum.js";
import { amountCell, type Notes } from "./notes.js";
import type { Row } from "./table.js";

/** The age, the right and the pension to come; null of who died or draws one. */
export const retirementBlock: BlockOf = ({ retirement, death, revaluation }, say, notes) => {
  // Of who died, or draws a pension already, the retirement to come is not asked.
  if (death !== null || revaluation !== null) return null;
  const { report: words } = say.words;
  const { age, entitlement, startDate, pension } = retirement;
  const starts = pension.kind === "determined" && pension.value.right !== "none" ? pension.value.startOn : null;
  const rows: readonly Row[] = [
    notes.row(words.age, age, (value) => (value.condition === "none" ? words.noAge : say.years(value.years))),
    ...(age.kind === "determined" && age.value.condition === "age"
      ? [[words.reachedOn, say.day(age.value.reachedOn)]]
      : []),
    notes.row(words.right, entitlement, (value) => say.word(value.right)),
    ...(entitlement.kind === "determined" ? entitlement.value.conditions.map((one) => conditionRow(one, say)) : []),
    ...(isDue(entitlement) ? [notes.row(words.startOn, startDate, (value) => say.day(value.startOn))] : []),
    ...(startDate.kind === "undetermined" && starts !== null ? [[words.computedFrom, say.day(starts)]] : []),
    ...pensionRows(pension, say, notes),
  ];
  return { heading: words.retirement, body: [{ rows }] };
};

/** Where there is no right, or none is known, a pension has no first day. */
function isDue(entitlement: Answer<Entitlement>): boolean {
  return entitlement.kind === "determined" && entitlement.value.right !== "none";
}

function conditionRow(condition: Condition, say: FullVoice): Row {
  const { report: words } = say.words;
  const met = condition.met ? words.met : words.notMet;
  if (condition.condition === "age") {
    const age = condition.requiredYears === null ? words.noAge : say.years(condition.requiredYears);
    return [`  ${words.conditionAge}`, age, met];
  }
  const label = condition.condition === "validated-years" ? words.conditionYears : words.conditionContributed;
  const { required, held } = condition;
  const text = words.requiredAndHeld(required === null ? words.nothing : say.years(required), say.years(held));
  return [`  ${label}`, text, met];
}

function pensionRows(pension: Answer<Pension>, say: FullVoice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  if (pension.kind === "undetermined") return [notes.row(words.monthly, pension, () => "")];
  const { value } = pension;
  if (value.right === "none") return [];
  return [
    notes.row(`${words.monthly} (${say.word(value.right)})`, pension, () => amountCell(say, value.monthly)),
    ...minimumRows(pension, "retirement.minimum", words.raisedToMinimum, say),
    notes.row(words.spouseIncrease, value.spouseIncrease, (increase) => amountCell(say, increase)),
    notes.row(words.totalMonthly, value.total, (total) => amountCell(say, total)),
    [words.annual, amountCell(say, value.annual), notes.mark(pension)],
    [words.rate, say.rate(value.rate)],
  ];
}
