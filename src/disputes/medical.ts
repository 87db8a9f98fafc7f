import { addDays, type Day } from "../calendar/day.js";
import { appealedOn, expertsAnsweredOn, expertsProposedOn } from "../facts/dispute.js";
import { expertiseDays, expertsAnswerDays, expertsProposalDays, withoutExperts } from "../law/disputes.js";
import type { Answer } from "../working/answer.js";
import type { Working } from "../working/working.js";
import type { ContestedMedicalDecision } from "./contested.js";
import { isLatenessOpposable } from "./lateness.js";
import { endAtLodging, take, type Road, type RoadEnd, type StageRule, type TakenStage } from "./road.js";
import { needDay, roadDay, type RoadDay } from "./road-day.js";
import { isSilence } from "./silence.js";
import { inWords, notification, openForDays } from "./stage.js";
import * as step from "./steps.js";
import { statedOrSupposed } from "./supposed-days.js";

/** What settles a medical dispute before any expert; null where nothing does. */
export type SettledBy = "opinion-of-the-treating-doctor" | null;

/** A medical dispute: its road, and whether the opinion of the treating doctor settles it. */
export interface MedicalRoad extends Road {
  readonly settledBy: Answer<SettledBy>;
}

/** The expertise (expertise médicale, الخبرة الطبية; loi 08-08, articles 20 to 23): no source read goes beyond the answer. */
export function byExpertise(facts: ContestedMedicalDecision, w: Working): MedicalRoad {
  const { notifiedOn, on } = facts;
  const answer = roadDay(expertsAnsweredOn, facts.expertsAnsweredOn);
  const proposal = roadDay(expertsProposedOn, facts.expertsProposedOn, answer);
  const rule = requestForExpertise(facts, roadDay(appealedOn, facts.appealedOn, proposal), proposal);
  const request = take(rule, rule.open(notification(notifiedOn), w), on, w);
  const settledBy = w.part((part) => settled(request, proposal, facts, part));
  const end = endAtLodging(request, facts, w) ?? endWithoutProposal(request, proposal, settledBy, on);
  if (end !== null) return { stages: [request], end, settledBy };
  const answered = answerOfTheInsured(request, proposal, answer, facts, w);
  return { stages: [request, answered], end: endAtLodging(answered, facts, w) ?? { why: "last-stage" }, settledBy };
}

/** The insured asks for an expertise; the fund proposes three experts. */
function requestForExpertise(facts: ContestedMedicalDecision, lodged: RoadDay, proposal: RoadDay): StageRule {
  const { notifiedOn } = facts;
  return {
    open: (start, w) =>
      openForDays({ stage: "expertise-request", forum: "fund" }, start, w.law.read(expertiseDays, notifiedOn), w),
    lodged,
    answer: {
      day: proposal,
      times: (requestedOn, w) => ({ decideBy: lastDayToPropose(requestedOn, notifiedOn, w), notifyBy: null }),
    },
    afterSilence: "counted",
  };
}

function lastDayToPropose(requestedOn: Day, notifiedOn: Day, w: Working): Day {
  const days = w.law.read(expertsProposalDays, notifiedOn);
  return w.step(step.proposeBy, { requestedOn, days }, addDays(requestedOn, days.value));
}

/**
 * A fund that proposes no experts in time is bound by the opinion of the treating doctor, where the request was in time,
 * or its lateness cannot be opposed. Days that decide it are asked for, never supposed.
 */
function settled(request: TakenStage, proposal: RoadDay, facts: ContestedMedicalDecision, w: Working): SettledBy {
  const { stage, lodged } = request;
  const { lastDay } = stage;
  const requestedOn = needDay(lodged, w);
  if (requestedOn === null) return notSettled(facts, w);
  if (requestedOn > lastDay && isLatenessOpposable(stage, facts, w)) return notSettled(facts, w);
  const proposeBy = lastDayToPropose(requestedOn, facts.notifiedOn, w);
  if (!isProposalLate(proposal, proposeBy, facts.on, w)) return notSettled(facts, w);
  const rule = w.law.read(withoutExperts, facts.notifiedOn);
  w.step(step.settled, { proposeBy, rule }, "opinion-of-the-treating-doctor");
  return "opinion-of-the-treating-doctor";
}

/** On the day asked for, no experts were proposed in the time to propose them. */
function isProposalLate(proposal: RoadDay, proposeBy: Day, on: Day | undefined, w: Working): boolean {
  if (on !== undefined && on <= proposeBy) return false;
  if (proposal.nextStated !== null && proposal.nextStated <= proposeBy) return false;
  const proposedOn = needDay(proposal, w);
  return proposedOn === null || proposedOn > proposeBy;
}

function notSettled({ matter }: { readonly matter: string }, w: Working): null {
  w.step(step.notSettled, { matter }, false);
  return null;
}

/** In another matter no opinion settles the dispute. */
export function settledByNothing(facts: { readonly matter: string }, w: Working): Answer<SettledBy> {
  return w.part((part) => notSettled(facts, part));
}

/** The end of a road on which no experts were proposed in time; null where they were, or still can be. */
function endWithoutProposal(
  { stage }: TakenStage,
  proposal: RoadDay,
  settledBy: Answer<SettledBy>,
  on: Day | undefined,
): RoadEnd | null {
  if (settledBy.kind === "determined" && settledBy.value !== null) return { why: "bound-by-the-treating-doctor" };
  const proposeBy = stage.decideBy;
  if (proposeBy === null) return null;
  const isLate = proposal.kind === "stated" && proposal.day > proposeBy;
  // Counted from a request on the day it is supposed, which may have been earlier.
  return isLate || isSilence(proposal, proposeBy, on) ? { why: "day-not-stated" } : null;
}

/** The insured answers the proposal. */
function answerOfTheInsured(
  { stage }: TakenStage,
  proposal: RoadDay,
  lodged: RoadDay,
  facts: ContestedMedicalDecision,
  w: Working,
): TakenStage {
  const by = stage.decideBy ?? stage.lastDay;
  const { day, supposed } = statedOrSupposed(proposal, by);
  w.step(step.answered, { ...inWords(stage), by, supposed }, day);
  const days = w.law.read(expertsAnswerDays, facts.notifiedOn);
  const start = { day, supposed, countedFor: "proposal" } as const;
  const opening = openForDays({ stage: "experts-answer", forum: "fund" }, start, days, w);
  return take({ lodged, answer: null }, opening, facts.on, w);
}
