import { appealEffect, appealWithoutWays, priorAppeal } from "../law/disputes.js";
import type { Answer } from "../working/answer.js";
import type { Working } from "../working/working.js";
import { byCommissions } from "./commissions.js";
import type { AppealFacts, ContestedDecision, ContestedSurcharges } from "./contested.js";
import { byInvalidityCommission } from "./invalidity.js";
import { byExpertise, type MedicalRoad } from "./medical.js";
import { nextStep, type NextStep } from "./next-step.js";
import * as notice from "./notices.js";
import { byOneAppeal } from "./one-appeal.js";
import { inWords, type AppealStage, type Reached } from "./stage.js";
import * as step from "./steps.js";

/** The road from a contested decision to the court. */
export interface Appeal {
  /** Its stages in order, at least one; it ends where a stage was not taken, or where the sources read end. */
  readonly stages: readonly AppealStage[];
  /** Whether an appeal suspends the contested decision. */
  readonly suspends: boolean;
  /** What settles a medical dispute when the fund proposes no experts in time; else null. */
  readonly settledBy: "opinion-of-the-treating-doctor" | null;
  /** What can still be done on the day asked for, and by when: an answer of its own. */
  readonly next: Answer<NextStep>;
}

/**
 * The road from a contested decision to the court, stage by stage (recours préalable, الطعن المسبق).
 *
 * @remarks Law of the day of the notification. From 2008-03-02 loi 08-08, articles 4 to 15 (commissions, court), 20 to 23
 * (medical expertise), 31 to 35 (invalidity), 80; before, loi 83-15, articles 10 to 14, and nothing read on medical
 * and invalidity disputes. A day that starts a time is not counted; no day moves off a weekend; where a source names
 * no start, a time runs from the stage before.
 * @param facts - What is contested, the day it was notified, an amount in centimes for surcharges, the days known, and
 * the day asked for.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The stages with their days, what is supposed among them, and what can still be done.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [notifiedOn, on] = ["2026-03-02", "2026-03-10"] as [Day, Day];
 * const answer = determine(appeal, { matter: "decision", notifiedOn, on }, contextOf());
 * const days = answer.kind === "determined" ? answer.value.stages.map(({ lastDay }) => lastDay) : [];
 * days; // => ["2026-03-17", "2026-05-11", "2026-07-20"]
 * ```
 */
export function appeal(facts: AppealFacts, w: Working): Appeal {
  const { stages, settledBy } = roadOf(facts, w);
  const effect = w.law.read(appealEffect, facts.notifiedOn);
  const suspends = w.step(step.effect, { effect }, effect.value === "suspends");
  sayRoad(facts, stages, w);
  w.aside((aside) => sayWithoutWays(facts, aside));
  w.aside((aside) => sayNoFurtherAppeal(facts, stages, aside));
  const next = w.part((part) => nextStep(stages, facts, part), "the-whole");
  return { stages: stages.map(({ said }) => said), suspends, settledBy, next };
}

function roadOf(facts: AppealFacts, w: Working): MedicalRoad {
  switch (facts.matter) {
    case "medical":
      return byExpertise(facts, w);
    case "invalidity":
      return { stages: byInvalidityCommission(facts, w), settledBy: null };
    case "surcharges":
    case "decision":
      return { stages: byAppeals(facts, w), settledBy: null };
  }
}

/** The appeals that come before the court, by the law of the day. */
function byAppeals(facts: ContestedSurcharges | ContestedDecision, w: Working): readonly Reached[] {
  const { notifiedOn } = facts;
  const law = w.law.read(priorAppeal, notifiedOn);
  w.step(step.law, { notifiedOn, law }, law.value);
  return law.value === "commissions" ? byCommissions(facts, w) : byOneAppeal(facts, w);
}

/** The first stage and the last, for the headline. */
function sayRoad({ notifiedOn }: AppealFacts, stages: readonly Reached[], w: Working): void {
  const [first, last] = [stages[0]?.said, stages.at(-1)?.said];
  if (first === undefined || last === undefined) return;
  w.step(
    step.road,
    { notifiedOn, first: first.stage, firstDay: first.lastDay, last: last.stage, lastDay: last.lastDay },
    stages.length,
  );
}

function sayWithoutWays({ notifiedOn, wayStated }: AppealFacts, w: Working): void {
  const rule = wayStated === false ? w.law.find(appealWithoutWays, notifiedOn) : null;
  if (rule !== null) w.notice(notice.appealWithoutWays, { notifiedOn, rule });
}

/** Only the local commission is followed by a further appeal: a day given of one is said not to count. */
function sayNoFurtherAppeal(facts: AppealFacts, stages: readonly Reached[], w: Working): void {
  const first = stages[0]?.said;
  if (!("furtherAppealedOn" in facts) || first === undefined || first.forum === "local-commission") return;
  const day = facts.furtherAppealedOn ?? facts.furtherDecisionNotifiedOn;
  if (typeof day === "string") w.notice(notice.noFurtherAppeal, { day, forum: inWords(first).forum });
}
