import { wayStated } from "../facts/dispute.js";
import { appealWithoutWays } from "../law/disputes.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import type { Contested } from "./contested.js";
import type { CountedFor, StageName } from "./stage.js";
import type { Day } from "../calendar/day.js";
import * as step from "./steps.js";

interface Late {
  readonly stage: StageName;
  readonly countedFor: CountedFor;
  readonly lastDay: Day;
}

/**
 * Lateness: it is not opposed where the decision notified did not state the ways and the time limits of appeal (loi
 * 08-08, article 80). After silence there is no decision that could state them, and no source read says whether the
 * article holds. A proposal of experts is no decision. Asked only where a time ran out.
 */
export function isLatenessOpposable({ stage, countedFor, lastDay }: Late, facts: Contested, w: Working): boolean {
  if (countedFor === "proposal") return true;
  if (w.need(wayStated, facts.wayStated)) return true;
  if (countedFor === "silence") noKnownRule("lateness-after-silence", facts.notifiedOn);
  const rule = w.law.read(appealWithoutWays, facts.notifiedOn);
  return w.step(step.withoutWays, { stage, lastDay, rule }, false);
}
