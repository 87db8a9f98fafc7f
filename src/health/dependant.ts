import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths } from "../calendar/months.js";
import { dependency, type DependencyGround } from "../family/dependant.js";
import { salariedWithoutOwnRight } from "../facts/care.js";
import { childBirthDate, paidActivity, studying, type Child, type Relative, type Spouse } from "../facts/family.js";
import { dependantCare, dependantMaternity, salariedSpouse, treatmentOfStudent } from "../law/care.js";
import { dependentSpouseTest, studentAge } from "../law/family.js";
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
  /**
   * The day on which the treatment began, not after the care; null where it is not a treatment that goes on. Used of a
   * student past the age limit, and never asked for: left out, care in general is asked about, and a notice says so.
   */
  readonly treatmentBegunOn?: Day | null | undefined;
}

/** Covered as a dependant of the insured. */
export interface CoveredDependant {
  /** Covered. */
  readonly covered: true;
  /** Why. */
  readonly ground: DependencyGround | "no-paid-activity" | "no-own-right" | "treatment-begun";
  /** What is covered: all care, or the treatment that a student began before the age limit. */
  readonly extent: "all-care" | "treatment-begun";
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
  if (relative.relation === "spouse") return ofSpouse(relative, facts, w);
  const found = dependency(relative, on, {}, w);
  if (found.dependent) return covered(facts, found.ground, found.until, w);
  if (relative.relation === "child" && isInTreatment(relative, facts, w))
    return covered(facts, "treatment-begun", null, w);
  return notCovered(facts, w);
}

/** A spouse without paid activity; a salaried one who does not meet the conditions by that work can be a dependant. */
function ofSpouse(spouse: Spouse, facts: DependantFacts, w: Working): Dependant {
  const { on } = facts;
  const works = w.need(paidActivity, spouse.paidActivity);
  const test = w.law.read(dependentSpouseTest, on);
  if (w.step(step.spouseInKind, { test, paidActivity: works }, !works)) {
    return covered(facts, "no-paid-activity", null, w);
  }
  const without = w.need(salariedWithoutOwnRight, facts.salariedWithoutOwnRight);
  w.step(step.salariedSpouse, { rule: w.law.read(salariedSpouse, on) }, without);
  return without ? covered(facts, "no-own-right", null, w) : notCovered(facts, w);
}

/** A student past the age limit whose treatment began before it: that treatment is carried to its end. */
function isInTreatment(child: Child, { on, treatmentBegunOn: begunOn }: DependantFacts, w: Working): boolean {
  const birthDate = w.need(childBirthDate, child.birthDate);
  const limit = addMonths(birthDate, w.law.read(studentAge, on).value * MONTHS_IN_A_YEAR);
  if (on < limit) return false;
  if (begunOn === undefined && child.studying !== false) w.aside((look) => sayTreatment(on, look));
  if (begunOn === undefined || begunOn === null || begunOn >= limit) return false;
  if (!w.need(studying, child.studying)) return false;
  return w.step(step.treatmentBegun, { begunOn, limit, rule: w.law.read(treatmentOfStudent, on) }, true);
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
  const extent = ground === "treatment-begun" ? "treatment-begun" : "all-care";
  w.step(step.dependantCovered, { on, relation, extent, care, maternity, rule }, true);
  return { covered: true, ground, extent, until, sickness: true, maternity };
}

function notCovered({ relative: { relation }, on }: DependantFacts, w: Working): UncoveredDependant {
  w.step(step.dependantNotCovered, { on, relation }, false);
  return { covered: false };
}
