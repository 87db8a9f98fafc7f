import { addDays, type Day } from "../calendar/day.js";
import { appealedOn, expertsAnsweredOn, expertsProposedOn } from "../facts/dispute.js";
import { expertiseDays, expertsAnswerDays, expertsProposalDays, withoutExperts } from "../law/disputes.js";
import type { Working } from "../working/working.js";
import type { ContestedMedicalDecision } from "./contested.js";
import {
  didNotHappen,
  given,
  notification,
  openForDays,
  reach,
  reachLast,
  startAfter,
  type Given,
  type Reached,
  type Start,
  type Times,
} from "./stage.js";
import * as step from "./steps.js";

/** A medical dispute: its stages, and whether the opinion of the treating doctor settles it. */
export interface MedicalRoad {
  readonly stages: readonly Reached[];
  readonly settledBy: "opinion-of-the-treating-doctor" | null;
}

/** The expertise (expertise médicale, الخبرة الطبية; loi 08-08, articles 20 to 23): no source read goes beyond the answer. */
export function byExpertise(facts: ContestedMedicalDecision, w: Working): MedicalRoad {
  const answer = given(expertsAnsweredOn, facts.expertsAnsweredOn);
  const proposal = given(expertsProposedOn, facts.expertsProposedOn, answer);
  const request = requestForExpertise(facts, proposal, w);
  if (isFundBound(request.said.decideBy, proposal, facts, w)) {
    return { stages: [request], settledBy: "opinion-of-the-treating-doctor" };
  }
  const start = startAfter(request, facts.on, w);
  const stages = start === null ? [request] : [request, answerOfTheInsured(facts, start, answer, w)];
  return { stages, settledBy: null };
}

/** The insured asks for an expertise; the fund proposes three experts. */
function requestForExpertise(facts: ContestedMedicalDecision, proposal: Given, w: Working): Reached {
  const { notifiedOn } = facts;
  const days = w.law.read(expertiseDays, notifiedOn);
  const opening = openForDays({ stage: "expertise-request", forum: "fund" }, notification(notifiedOn), days, w);
  const times = (requestedOn: Day): Times => {
    const toPropose = w.law.read(expertsProposalDays, notifiedOn);
    const last = addDays(requestedOn, toPropose.value);
    return { decideBy: w.step(step.proposeBy, { requestedOn, days: toPropose }, last), notifyBy: null };
  };
  return reach(opening, given(appealedOn, facts.appealedOn, proposal), proposal, times, facts.on, w);
}

/** A fund that proposes no experts in time is bound by the opinion of the treating doctor. */
function isFundBound(proposeBy: Day | null, proposal: Given, facts: ContestedMedicalDecision, w: Working): boolean {
  if (proposeBy === null || proposal.day === undefined) return false;
  // Whether the proposal came in time hangs on the day of the request, which is then not supposed.
  w.need(appealedOn, facts.appealedOn);
  const isLate = typeof proposal.day === "string" && proposal.day > proposeBy;
  if (!isLate && !didNotHappen(proposal, proposeBy, facts.on)) return false;
  const rule = w.law.read(withoutExperts, facts.notifiedOn);
  w.step(step.settled, { proposeBy, rule }, "opinion-of-the-treating-doctor");
  return true;
}

/** The insured answers the proposal. */
function answerOfTheInsured(facts: ContestedMedicalDecision, start: Start, answer: Given, w: Working): Reached {
  const days = w.law.read(expertsAnswerDays, facts.notifiedOn);
  const proposed: Start = { ...start, countedFor: "proposal" };
  return reachLast(openForDays({ stage: "experts-answer", forum: "fund" }, proposed, days, w), answer, facts.on, w);
}
