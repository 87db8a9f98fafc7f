import type { Day } from "../calendar/day.js";
import { dependency, type DependencyGround } from "../family/dependant.js";
import { salariedWithoutOwnRight } from "../facts/care.js";
import type { Relative } from "../facts/family.js";
import { dependantCare, dependantMaternity, salariedSpouse, treatmentOfStudent } from "../law/care.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** What the care of a person of the family depends on. */
export interface DependantFacts {
  /** The person of the family. */
  readonly relative: Relative;
  /** The day of the care. */
  readonly on: Day;
  /**
   * Whether the spouse is salaried and does not meet the conditions by that work. Asked of a spouse with a paid activity;
   * ordinarily not so.
   */
  readonly salariedWithoutOwnRight?: boolean | undefined;
}

/** Covered as a dependant of the insured. */
export interface CoveredDependant {
  /** Covered. */
  readonly covered: true;
  /** Why. */
  readonly ground: DependencyGround | "no-own-right";
  /** The first day on which age ends this ground; null when no age does. */
  readonly until: Day | null;
  /** Care in kind of sickness insurance. */
  readonly sickness: true;
  /** Care in kind of maternity insurance: the spouse alone. */
  readonly maternity: boolean;
}

/** Not covered as a dependant. */
export interface UncoveredDependant {
  /** Not covered. */
  readonly covered: false;
}

/** Whether a person of the family is covered through the insured. */
export type Dependant = CoveredDependant | UncoveredDependant;

/**
 * Whether a person of the family has care through the insured (ayant droit, ذوو الحقوق).
 *
 * @remarks Loi 83-11, articles 66 and 67, from 1984, in the wording of 1983. The care is that of the insured: it is given
 * while the right of the insured is open, which `careRights` says.
 * @param facts - The person, the day, and what is asked of them as far as needed.
 * @param w - What the rule works with; `determine` gives it.
 * @returns Covered with sickness care, and maternity care for a spouse; or not covered.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const relative = { relation: "child", birthDate: "2010-05-01" as Day } as const;
 * const answer = determine(dependant, { relative, on: "2026-01-01" as Day }, contextOf());
 * answer.kind === "determined" && answer.value.covered && answer.value.until; // => "2028-05-01"
 * ```
 */
export function dependant(facts: DependantFacts, w: Working): Dependant {
  const { relative, on } = facts;
  const { relation } = relative;
  const found = dependency(relative, on, {}, w);
  if (found.dependent) return covered(facts, found.ground, found.until, w);
  if (relation === "spouse" && isWithoutOwnRight(facts, w)) return covered(facts, "no-own-right", null, w);
  if (relation === "child" && relative.studying === true) w.aside((look) => sayTreatment(on, look));
  w.step(step.dependantNotCovered, { on, relation }, false);
  return { covered: false };
}

/** A salaried spouse who does not meet the conditions by that work can be a dependant. */
function isWithoutOwnRight(facts: DependantFacts, w: Working): boolean {
  const without = w.need(salariedWithoutOwnRight, facts.salariedWithoutOwnRight);
  return w.step(step.salariedSpouse, { rule: w.law.read(salariedSpouse, facts.on) }, without);
}

function sayTreatment(on: Day, w: Working): void {
  const rule = w.law.find(treatmentOfStudent, on);
  if (rule !== null) w.notice(notice.treatmentOfStudent, { rule });
}

function covered(
  { relative: { relation }, on }: DependantFacts,
  ground: CoveredDependant["ground"],
  until: Day | null,
  w: Working,
): CoveredDependant {
  const care = w.law.read(dependantCare, on);
  const rule = w.law.read(dependantMaternity, on);
  const maternity = relation === "spouse";
  w.step(step.dependantCovered, { on, relation, care, maternity, rule }, true);
  return { covered: true, ground, until, sickness: true, maternity };
}
