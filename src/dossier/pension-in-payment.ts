import { earlier, later, type Day } from "../calendar/day.js";
import { centimes } from "../money/centimes.js";
import { revalue, type Revaluation } from "../retirement/revalue.js";
import type { Answer } from "../working/answer.js";
import { determine } from "../working/determine.js";
import type { Context, Working } from "../working/working.js";
import type { Dossier, PensionInPayment } from "./dossier.js";
import * as notice from "./notices.js";

/** The pension in payment, through its raises to the day asked for, or to the death. */
export function revaluationOf(dossier: Dossier, context: Context): Answer<Revaluation> | null {
  const { pensionInPayment } = dossier;
  if (pensionInPayment === undefined) return null;
  const followed = (_: null, w: Working): Revaluation => {
    const value = revalue({ ...pensionInPayment, to: lastDay(pensionInPayment, dossier) }, w);
    w.aside((aside) => {
      sayReceivedNotUsed(pensionInPayment, value, aside);
      sayDrawn(dossier, value, aside);
    });
    return value;
  };
  return determine(followed, null, context);
}

/** Nothing is paid after a death; an amount given of a later day is not followed at all. */
function lastDay({ from }: PensionInPayment, { on, death }: Dossier): Day {
  return death === undefined ? on : later(from, earlier(on, death.diedOn));
}

/** The amount received in 2012 serves the exceptional rise alone. */
function sayReceivedNotUsed({ received2012 }: PensionInPayment, value: Revaluation, w: Working): void {
  const { exceptionalRise2012: rise, reachedOn } = value;
  if (received2012 !== undefined && rise === null)
    w.notice(notice.receivedNotUsed, { received: received2012, reachedOn });
}

/**
 * A pension in payment that is not what was drawn on the day of death. It is said, not refused: what is followed is without
 * minimum and complements, which what was drawn may hold, and the raises known may end before the death.
 */
function sayDrawn({ death }: Dossier, { total, reachedOn, stoppedBefore }: Revaluation, w: Working): void {
  if (death === undefined) return;
  const { drawn, diedOn } = death;
  if (drawn === null) w.notice(notice.nothingDrawn, { diedOn });
  if (drawn === null || stoppedBefore !== null || total.kind === "undetermined") return;
  const followed = centimes(total.value.centimes);
  if (followed !== drawn.monthly) w.notice(notice.drawnDiffers, { reachedOn, followed, drawn: drawn.monthly });
}
