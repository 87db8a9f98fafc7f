import type { Assessment } from "../../dossier/assessment.js";
import type { Revaluation } from "../../retirement/revalue.js";
import type { Reason } from "../../working/reasons.js";
import type { FullVoice } from "../full-voice.js";
import { titleOf, type BlockOf } from "./block.js";
import { amountCell, type Notes } from "./notes.js";
import type { Row } from "./table.js";

/** A pension in payment through its raises; null where the file has none. */
export const pensionInPaymentBlock: BlockOf = ({ revaluation, death, on }, say, notes) => {
  const { report: words } = say.words;
  if (revaluation === null) return null;
  const heading = death === null ? words.pensionInPayment : words.pensionUntilDeath;
  const label = titleOf("retirement.revalue", say);
  if (revaluation.kind === "undetermined") {
    return { heading, body: [{ rows: [notes.row(label, revaluation, () => "")] }] };
  }
  notes.remarks(revaluation.notices);
  const { value } = revaluation;
  const rows = [
    ...rowsOf(value, notes.mark(revaluation), say, notes),
    ...unknownRows(value, { on, death }, say, notes),
  ];
  return { heading, body: [{ rows }] };
};

function rowsOf(value: Revaluation, mark: string, say: FullVoice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  const { raises, contributory, reachedOn, exceptionalRise2012: rise, total } = value;
  return [
    ...raises.map(({ on, rate, after }) => [words.raiseOf(say.day(on), say.rate(rate)), amountCell(say, after)]),
    [words.contributoryOn(say.day(reachedOn)), amountCell(say, contributory), mark],
    ...(rise === null ? [] : [notes.row(words.exceptionalRise, rise, (amount) => amountCell(say, amount))]),
    notes.row(words.totalOn(say.day(reachedOn)), total, (amount) => amountCell(say, amount)),
  ];
}

/** Where a raise is not known: that the amount of the day asked for is not, and why; of who died, it is none of that day. */
function unknownRows(
  { stoppedBefore }: Revaluation,
  { on, death }: Pick<Assessment, "on" | "death">,
  say: FullVoice,
  notes: Notes,
): readonly Row[] {
  if (stoppedBefore === null) return [];
  const { report: words } = say.words;
  const { on: day, reason } = stoppedBefore;
  const topic = reason === "rate-unknown" ? "pension-raise" : "pension-raise-scope";
  const reasons: readonly Reason[] = [{ code: "no-known-rule", topic, day }];
  const label = death === null ? words.totalOn(say.day(on)) : words.totalAtDeath;
  notes.open(label, reasons);
  return [[label, words.cannotSay, words.stoppedBefore(say.day(day))]];
}
