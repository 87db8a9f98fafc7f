import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths } from "../calendar/months.js";
import { dependency, type DependencyGround } from "../family/dependant.js";
import { remarriedOn, type Relative, type Spouse } from "../facts/family.js";
import { childAge } from "../law/family.js";
import { survivingSpouseCondition, survivingSpouseRemarriage, survivorsProofs } from "../law/survivors.js";
import type { Papers } from "../law/series.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** Why a survivor has a right: the marriage of a spouse, what makes the others dependent. */
export type SurvivorGround = "marriage" | DependencyGround;

/** Why somebody of the family has no right. */
export type NoSurvivorReason = "remarried" | "not-dependent" | "resources-above-the-limit" | "own-income";

/** Somebody of the family with a right. */
export interface Survivor {
  /** The place in the list of the family, from 0. */
  readonly index: number;
  readonly relation: Relative["relation"];
  readonly entitled: true;
  readonly ground: SurvivorGround;
  /** The first day on which age ends this ground; null when no age does. */
  readonly until: Day | null;
  /** Whether a child is said to have lost both parents. */
  readonly fullOrphan: boolean;
}

/** Somebody of the family without a right. */
export interface NoSurvivor {
  /** The place in the list of the family, from 0. */
  readonly index: number;
  readonly relation: Relative["relation"];
  readonly entitled: false;
  readonly reason: NoSurvivorReason;
}

/** Whether somebody of the family has a right to the survivors' pension on a day (ayant droit, ذوو الحقوق). */
export function survivorOf(relative: Relative, index: number, diedOn: Day, on: Day, w: Working): Survivor | NoSurvivor {
  if (relative.relation === "spouse") return spouse(relative, index, on, w);
  const { relation } = relative;
  const found = dependency(relative, on, { index }, w);
  w.step(step.survivor, { place: index + 1, relation }, found.dependent);
  if (!found.dependent) return { index, relation, entitled: false, reason: REASONS[relation] };
  if (isBornAfter(relative, diedOn)) noKnownRule("survivors-pension-of-a-child-born-after-the-death", on);
  const { ground, until } = found;
  return { index, relation, entitled: true, ground, until, fullOrphan: isFullOrphan(relative) };
}

function isBornAfter(relative: Relative, diedOn: Day): boolean {
  return relative.relation === "child" && relative.birthDate !== undefined && relative.birthDate > diedOn;
}

function isFullOrphan(relative: Relative): boolean {
  return relative.relation === "child" && relative.otherParentLives === false;
}

const REASONS = {
  child: "not-dependent",
  parent: "resources-above-the-limit",
  "female-collateral": "own-income",
} as const;

/** A widow or a widower: a legal marriage, at any age and with any income, while not remarried. */
function spouse(facts: Spouse, index: number, on: Day, w: Working): Survivor | NoSurvivor {
  const condition = w.law.read(survivingSpouseCondition, on);
  const remarriage = w.law.read(survivingSpouseRemarriage, on);
  const again = w.need(remarriedOn, facts.remarriedOn, { index });
  const entitled = w.step(
    step.survivingSpouse,
    { place: index + 1, condition, remarriage, remarriedOn: again },
    again === null || on < again,
  );
  const { relation } = facts;
  return entitled
    ? { index, relation, entitled, ground: "marriage", until: null, fullOrphan: false }
    : { index, relation, entitled, reason: "remarried" };
}

/** Whether somebody without a right surely had one at the death: a spouse, and a child who was below the age then. */
export function isGone({ relation }: NoSurvivor, relative: Relative, diedOn: Day, w: Working): boolean {
  if (relation === "spouse") return true;
  if (relative.relation !== "child" || relative.birthDate === undefined) return false;
  const age = w.law.find(childAge, diedOn);
  return age !== null && diedOn < addMonths(relative.birthDate, age.value * MONTHS_IN_A_YEAR);
}

/** What a survivor proves each year; known for some grounds only. */
export function yearlyProofs({ relation, ground }: Survivor, on: Day, w: Working): Papers {
  if (!hasProofs(ground)) return noKnownRule("yearly-proofs-of-this-survivor", on);
  const papers = w.law.read(survivorsProofs[ground], on);
  return w.step(step.yearlyProofs, { relation, papers }, papers.value);
}

function hasProofs(ground: SurvivorGround): ground is keyof typeof survivorsProofs {
  return ground in survivorsProofs;
}
