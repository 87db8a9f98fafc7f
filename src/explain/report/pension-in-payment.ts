import type { Revaluation } from "../../retirement/revalue.js";
import type { Voice } from "../sentence.js";
import { titleOf, type BlockOf } from "./block.js";
import { amountCell, type Notes } from "./notes.js";
import type { Row } from "./table.js";

/** A pension in payment through its raises; null where the file has none. */
export const pensionInPaymentBlock: BlockOf = ({ revaluation }, say, notes) => {
  const { report: words } = say.words;
  if (revaluation === null) return null;
  const label = titleOf("retirement.revalue", say);
  if (revaluation.kind === "undetermined") {
    return { heading: words.pensionInPayment, body: [{ rows: [notes.row(label, revaluation, () => "")] }] };
  }
  notes.remarks(revaluation.notices);
  return {
    heading: words.pensionInPayment,
    body: [{ rows: rowsOf(revaluation.value, notes.mark(revaluation), say, notes) }],
  };
};

function rowsOf(value: Revaluation, mark: string, say: Voice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  const { raises, contributory, reachedOn, exceptionalRise2012: rise, total, stoppedBefore } = value;
  return [
    ...raises.map(({ on, rate, after }) => [words.raiseOf(say.day(on), say.rate(rate)), amountCell(say, after)]),
    [words.contributoryOn(say.day(reachedOn)), amountCell(say, contributory), mark],
    ...(rise === null ? [] : [notes.row(words.exceptionalRise, rise, (amount) => amountCell(say, amount))]),
    notes.row(words.totalMonthly, total, (amount) => amountCell(say, amount)),
    ...(stoppedBefore === null
      ? []
      : [[words.followedUntil, say.day(reachedOn), words.stoppedBefore(say.day(stoppedBefore.on))]]),
  ];
}
