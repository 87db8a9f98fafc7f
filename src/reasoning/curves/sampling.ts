import type { Day } from "../../calendar/day.js";
import { notingLaw } from "../../working/noting-law.js";
import { Refusal, type Reason } from "../../working/reasons.js";
import { Silent } from "../../working/silent.js";
import type { NoticeDefinition, NoticeFacts } from "../../working/notice.js";
import type { Context, Working } from "../../working/working.js";
import type { Run, Sampled } from "./runs.js";

/** Runs a rule at one point of an axis after another. */
export interface Sampler {
  /** What the rule gives at a point; `shown` names the point where its steps are recorded. */
  at(rule: (w: Working) => Sampled, shown: (w: Working) => void): Sampled;
  /** The first day after a day on which the law that the last run read can be another; null where none is. */
  nextChange(day: Day): Day | null;
}

/**
 * Runs a rule in silence at each point. Where it rests on law that no point before rested on, or ends in another state,
 * it runs once more for the answer to show: so the answer cites all that its points rest on, each once.
 */
export function samplerOf(w: Working, context: Context): Sampler {
  const noting = notingLaw(w.law);
  const silent = new Silent({ ...context, law: noting.law });
  const recorded = withoutRepeatedNotices(w);
  const rested = new Set<unknown>();
  let lastState: string | null = null;

  return {
    at(rule, shown) {
      noting.beginAnew();
      const sampled = attempt(() => rule(silent));
      const isNew = [...noting.noted].filter((one) => !rested.has(one));
      isNew.forEach((one) => rested.add(one));
      const state = stateOf(sampled);
      if (isNew.length > 0 || state !== lastState) {
        shown(recorded);
        attempt(() => rule(recorded));
      }
      lastState = state;
      return sampled;
    },
    nextChange: (day) => noting.nextChange(day),
  };
}

/** Ends without a curve where no point of it has a known value. */
export function refuseUnknown(runs: readonly Run[]): void {
  const unknown = runs.flatMap(({ value }) => (value.state === "undetermined" ? [value.reasons[0] as Reason] : []));
  if (unknown.length === runs.length && unknown[0] !== undefined) throw new Refusal(unknown[0]);
}

/** What a refusal ends is one point of a curve, and not the curve. */
function attempt(rule: () => Sampled): Sampled {
  try {
    return rule();
  } catch (error) {
    if (error instanceof Refusal) return { state: "undetermined", reasons: [error.reason] };
    throw error;
  }
}

function stateOf(value: Sampled): string {
  return value.state === "amount" ? `amount ${String(value.right)}` : value.state;
}

/** The same working, which says what it says beside the answer once, though the rule runs at many points. */
function withoutRepeatedNotices(w: Working): Working {
  const said = new Set<string>();
  const notice = (definition: NoticeDefinition, facts: NoticeFacts<NoticeDefinition>): void => {
    const text = JSON.stringify([definition.code, facts]);
    if (said.has(text)) return;
    said.add(text);
    w.notice(definition, facts);
  };
  return Object.assign(Object.create(w) as Working, { notice });
}
