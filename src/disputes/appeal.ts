import type { Day } from "../calendar/day.js";
import { appealEffect, appealWithoutWays, priorAppeal } from "../law/disputes.js";
import type { Answer } from "../working/answer.js";
import type { Cited } from "../working/cited.js";
import { sayOriginalWording } from "../working/original-wording.js";
import type { Working } from "../working/working.js";
import { byCommissions } from "./commissions.js";
import type { AppealFacts, ContestedDecision, ContestedSurcharges } from "./contested.js";
import { byInvalidityCommission } from "./invalidity.js";
import { byExpertise, settledByNothing, type MedicalRoad, type SettledBy } from "./medical.js";
import { nextStep, type NextStep } from "./next-step.js";
import * as notice from "./notices.js";
import { byOneAppeal } from "./one-appeal.js";
import type { Road } from "./road.js";
import { inWords, type AppealStage } from "./stage.js";
import * as step from "./steps.js";

/** The road from a contested decision to the court. */
export interface Appeal {
  /**
   * Its stages in order, at least one; it ends where a stage was not taken, or so late that this can be opposed or may
   * be, and where the sources read end.
   */
  readonly stages: readonly AppealStage[];
  /** Whether an appeal suspends the contested decision. */
  readonly suspends: boolean;
  /** What settles a medical dispute when the fund proposes no experts in time, else null: an answer of its own. */
  readonly settledBy: Answer<SettledBy>;
  /** What can still be done on the day asked for, and by when: an answer of its own. */
  readonly next: Answer<NextStep>;
}

/**
 * The road from a contested decision to the court, stage by stage (recours préalable, الطعن المسبق).
 *
 * @remarks Law of the day of the notification. From 2008-03-02 loi 08-08, articles 4 to 15 (commissions, court), 20 to 23
 * (medical expertise), 31 to 35 (invalidity), 80; before, loi 83-15, articles 10 to 14, and nothing read on medical
 * and invalidity disputes. A day that starts a time is not counted; no day moves off a weekend; where a source names
 * no start, a time runs from the stage before. Both laws were read in their original wording. The sources count the days
 * of a commission from its receipt of the appeal: the day of an appeal is that of receipt.
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
  const road = roadOf(facts, w);
  const effect = w.law.read(appealEffect, facts.notifiedOn);
  const suspends = w.step(step.effect, { effect }, effect.value === "suspends");
  sayRoad(facts, road, w);
  w.aside((aside) => sayNotices(facts, road, effect, aside));
  const next = w.part((part) => nextStep(road, facts, part), "the-whole");
  return { stages: road.stages.map(({ stage }) => stage), suspends, settledBy: road.settledBy, next };
}

function roadOf(facts: AppealFacts, w: Working): MedicalRoad {
  switch (facts.matter) {
    case "medical":
      return byExpertise(facts, w);
    case "invalidity":
      return { ...byInvalidityCommission(facts, w), settledBy: settledByNothing(facts, w) };
    case "surcharges":
    case "decision":
      return { ...byAppeals(facts, w), settledBy: settledByNothing(facts, w) };
  }
}

/** The appeals that come before the court, by the law of the day. */
function byAppeals(facts: ContestedSurcharges | ContestedDecision, w: Working): Road {
  const { notifiedOn } = facts;
  const law = w.law.read(priorAppeal, notifiedOn);
  w.step(step.law, { notifiedOn, law }, law.value);
  return law.value === "commissions" ? byCommissions(facts, w) : byOneAppeal(facts, w);
}

/** The first stage and the last, and why the road ends there, for the headline. */
function sayRoad({ notifiedOn }: AppealFacts, { stages, end }: Road, w: Working): void {
  const [first, last] = [stages[0]?.stage, stages.at(-1)?.stage];
  if (first === undefined || last === undefined) return;
  const days = { firstDay: first.lastDay, lastDay: last.lastDay };
  const by = crossesAChangeOfLaw(notifiedOn, stages, w) ? "law-of-the-first-notification" : undefined;
  w.step(step.road, { notifiedOn, first: first.stage, last: last.stage, ...days, end: end.why }, stages.length, by);
}

/** Whether a day of the road falls under a later law than its first day; no source read says which of them holds. */
function crossesAChangeOfLaw(notifiedOn: Day, stages: Road["stages"], w: Working): boolean {
  const { until } = w.law.stretch(priorAppeal, notifiedOn);
  if (until === null) return false;
  return stages.some(({ stage }) =>
    [stage.countedFrom, stage.lastDay, stage.lodgedOn, stage.decideBy, stage.notifyBy].some(
      (day) => day !== null && day > until,
    ),
  );
}

function sayNotices(facts: AppealFacts, road: Road, effect: Cited<string>, w: Working): void {
  sayWithoutWays(facts, w);
  sayNoFurtherAppeal(facts, road, w);
  sayOriginalWording(effect, w);
}

function sayWithoutWays({ notifiedOn, wayStated }: AppealFacts, w: Working): void {
  const rule = wayStated === false ? w.law.find(appealWithoutWays, notifiedOn) : null;
  if (rule !== null) w.notice(notice.appealWithoutWays, { notifiedOn, rule });
}

/** Only the local commission is followed by a further appeal: a day given of one is said not to count. */
function sayNoFurtherAppeal(facts: AppealFacts, { stages }: Road, w: Working): void {
  const first = stages[0]?.stage;
  if (!("furtherAppealedOn" in facts) || first === undefined || first.forum === "local-commission") return;
  const day = facts.furtherAppealedOn ?? facts.furtherDecisionNotifiedOn;
  if (typeof day === "string") w.notice(notice.noFurtherAppeal, { day, forum: inWords(first).forum });
}
