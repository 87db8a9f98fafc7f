import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import {
  apprentice,
  childBirthDate,
  childSex,
  incapacitated,
  ownIncome,
  paidActivity,
  resources,
  studying,
  type Child,
  type FemaleCollateral,
  type Parent,
  type Relative,
  type Spouse,
} from "../facts/family.js";
import {
  apprenticeAge,
  ascendantTest,
  childAge,
  dependentSpouseTest,
  incapacitatedChildren,
  raisedApprenticeAge,
  studentAge,
  womenWithoutIncome,
} from "../law/family.js";
import { minimumPension } from "../law/pension.js";
import type { Cited } from "../working/cited.js";
import type { FactPlace } from "../working/fact.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** Why a person of the family is dependent. */
export type DependencyGround =
  "minor" | "student" | "apprentice" | "incapacity" | "no-income" | "no-paid-activity" | "small-resources";

/** Dependent on the insured, and why. */
export interface Dependent {
  /** Dependent on the day asked for. */
  readonly dependent: true;
  /** Why. */
  readonly ground: DependencyGround;
  /** The first day on which age ends this ground; null when no age does. */
  readonly until: Day | null;
}

/** Not dependent on the insured. */
export interface NotDependent {
  /** Not dependent on the day asked for. */
  readonly dependent: false;
}

/** Whether a person of the family is dependent on the insured. */
export type Dependency = Dependent | NotDependent;

const NOT_DEPENDENT: NotDependent = { dependent: false };

/** Whether a person of the family is dependent on the insured on a day (ayant droit, ذوو الحقوق; loi 83-11, article 67). */
export function dependency(relative: Relative, on: Day, place: FactPlace, w: Working): Dependency {
  switch (relative.relation) {
    case "spouse":
      return ofSpouse(relative, on, place, w);
    case "child":
      return ofChild(relative, on, place, w);
    case "parent":
      return ofParent(relative, on, place, w);
    case "female-collateral":
      return ofCollateral(relative, on, place, w);
  }
}

/** A spouse without paid activity. */
function ofSpouse(spouse: Spouse, on: Day, place: FactPlace, w: Working): Dependency {
  const works = w.need(paidActivity, spouse.paidActivity, place);
  const test = w.law.read(dependentSpouseTest, on);
  const dependent = w.step(step.dependentSpouse, { test, paidActivity: works }, !works);
  return dependent ? { dependent, ground: "no-paid-activity", until: null } : NOT_DEPENDENT;
}

/**
 * A child below the age of majority; to a higher age as a student or an apprentice; at any age when incapable of work,
 * or as a daughter without income. What is asked of the child is asked in this order, and only as far as needed.
 */
export function ofChild(child: Child, on: Day, place: FactPlace, w: Working): Dependency {
  const birthDate = w.need(childBirthDate, child.birthDate, place);
  const below = (age: Cited<number>, ground: DependencyGround): Dependent | null => {
    const months = age.value * MONTHS_IN_A_YEAR;
    const by = isClamped(birthDate, months) ? "month-end" : undefined;
    const until = w.step(step.ofAge, { birthDate, age, ground }, addMonths(birthDate, months), by);
    if (on >= until) return null;
    w.step(step.dependentByAge, { on, ground, until }, true);
    return { dependent: true, ground, until };
  };

  const minor = below(w.law.read(childAge, on), "minor");
  if (minor !== null) return minor;
  if (w.need(incapacitated, child.incapacitated, place)) {
    return atAnyAge("incapacity", w.law.read(incapacitatedChildren, on), on, w);
  }
  const student = w.need(studying, child.studying, place) ? below(w.law.read(studentAge, on), "student") : null;
  if (student !== null) return student;
  if (w.need(apprentice, child.apprentice, place)) {
    const young = below(w.law.read(apprenticeAge, on), "apprentice");
    if (young !== null) return young;
  }
  if (w.need(childSex, child.sex, place) === "female" && !w.need(ownIncome, child.ownIncome, place)) {
    return atAnyAge("no-income", w.law.read(womenWithoutIncome, on), on, w);
  }
  const older = child.apprentice === true ? apprenticeOfRaisedAge(below, on, w) : null;
  if (older !== null) return older;
  w.step(step.notDependentChild, { on }, false);
  return NOT_DEPENDENT;
}

/** The higher age that is applied to apprentices today; from when, no source gives. */
function apprenticeOfRaisedAge(
  below: (age: Cited<number>, ground: DependencyGround) => Dependent | null,
  on: Day,
  w: Working,
): Dependent | null {
  const raised = w.law.read(raisedApprenticeAge, on);
  return raised.value === null ? null : below(raised as Cited<number>, "apprentice");
}

function atAnyAge(ground: DependencyGround, rule: Cited<string>, on: Day, w: Working): Dependent {
  w.step(step.dependentChild, { on, ground, rule }, true);
  return { dependent: true, ground, until: null };
}

/** An ascendant whose own resources do not pass the minimum pension. */
function ofParent(parent: Parent, on: Day, place: FactPlace, w: Working): Dependency {
  const own = w.need(resources, parent.resources, place);
  const test = w.law.read(ascendantTest, on);
  const atMost = w.law.read(minimumPension, on);
  const dependent = w.step(step.dependentParent, { resources: own, test, atMost }, own <= atMost.value);
  return dependent ? { dependent, ground: "small-resources", until: null } : NOT_DEPENDENT;
}

/** A dependent woman of the family without income. */
function ofCollateral(relative: FemaleCollateral, on: Day, place: FactPlace, w: Working): Dependency {
  const income = w.need(ownIncome, relative.ownIncome, place);
  const rule = w.law.read(womenWithoutIncome, on);
  const dependent = w.step(step.dependentCollateral, { rule, ownIncome: income }, !income);
  return dependent ? { dependent, ground: "no-income", until: null } : NOT_DEPENDENT;
}
